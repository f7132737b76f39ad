// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/server.h"
#include "media/media_library.h"
#include "support/http.h"
#include "ui/chat/media_desk.h"
#include "ui/chat/thread_delegate.h"
#include "ui/chat/thread_fixture.h"
#include "ui/chat/thread_media.h"
#include "ui/chat/thread_view.h"
#include "ui/media/image_canvas.h"
#include "ui/media/image_viewer.h"

#include <QApplication>
#include <QTest>

namespace kidoku::testing {

//! A thread in its window, with LINE as the simulator plays it.
struct ThreadMediaRig
{
    ThreadFixture chat;
    QTemporaryDir dir;
    std::unique_ptr<linesim::Server> line;
    core::Settings settings{dir.filePath(QStringLiteral("k.ini"))};
    std::unique_ptr<line::Client> client;
    media::MediaLibrary library{dir.filePath(QStringLiteral("media")), settings, chat.clock()};
    ui::Theme theme{QString::fromLocal8Bit(
        qgetenv("KIDOKU_THEME").isEmpty() ? QByteArray("light") : qgetenv("KIDOKU_THEME"))};
    ui::ThreadView view{theme};
    std::unique_ptr<ui::MediaDesk> desk;
    int count = 0;

    ThreadMediaRig()
    {
        linesim::ServerConfig config;
        config.accessToken = core::Secret("tok");
        line = linesim::Server::start(config, core::Log(core::LogFormat::Text, [](auto &) {}))
                   .value();
        line::ClientConfig account;
        account.apiBase = line->url();
        account.dataBase = line->url();
        account.token = core::Secret("tok");
        client = std::make_unique<line::Client>(account);
        library.addAccount({QStringLiteral("aozora")}, *client);
        desk = std::make_unique<ui::MediaDesk>(library);
    }
    ~ThreadMediaRig() { view.hide(); }

    void show()
    {
        view.resize(560, 620);
        view.setThread(&chat.thread());
        view.setMedia(*desk);
        desk->setAccount({QStringLiteral("aozora")});
        view.show();
        chat.open();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("no window");
    }
    [[nodiscard]] QUrl url(const QString &path) const
    {
        QUrl url = line->url();
        url.setPath(path);
        return url;
    }
    //! Sent at LINE's and stored here.
    store::Message sends(store::MessageKind kind, const QByteArray &detail = {},
                         const QString &text = {})
    {
        using store::MessageKind;
        static const QHash<MessageKind, QString> types{
            {MessageKind::Image, QStringLiteral("image")},
            {MessageKind::Video, QStringLiteral("video")},
            {MessageKind::Audio, QStringLiteral("audio")},
            {MessageKind::File, QStringLiteral("file")}};
        const QString id = httpJson("POST", url(QStringLiteral("/_sim/messages")),
                                    {{QStringLiteral("from"), QStringLiteral("Sato")},
                                     {QStringLiteral("message"),
                                      QJsonObject{{QStringLiteral("type"), types.value(kind)}}}})
                               .object()
                               .value(QLatin1String("messageId"))
                               .toString();
        store::Message message = chat.text(++count);
        message.id = {id};
        message.kind = kind;
        message.text = text;
        message.detail = detail;
        chat.add({message});
        return message;
    }
    QStringList calls()
    {
        QStringList paths;
        const QJsonArray list = http("GET", url(QStringLiteral("/_sim/calls"))).array();
        for (const QJsonValue &call : list)
            paths.append(call.toObject().value(QLatin1String("path")).toString());
        return paths;
    }
    //! That draws the message, alone or along with its set.
    [[nodiscard]] QModelIndex rowOf(const store::Message &message) const
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, 0);
            const auto drawn = ui::MediaDesk::messagesOf(index);
            const bool isIt = std::any_of(drawn.begin(), drawn.end(),
                                          [&](const auto &one) { return one.id == message.id; });
            if (isIt)
                return index;
        }
        return {};
    }
    //! Where that action (of that tile) of a row can be clicked.
    [[nodiscard]] QPoint placeOf(const QModelIndex &index, ui::MediaAction action, int tile = 0)
    {
        auto *delegate = static_cast<ui::ThreadDelegate *>(view.itemDelegate());
        const QRect area = view.visualRect(index);
        for (int y = area.top(); y <= area.bottom(); y += 4) {
            for (int x = area.left(); x <= area.right(); x += 4) {
                const ui::MediaHit hit = delegate->mediaHit(area, index, {x, y});
                if (hit.action == action && hit.tile == tile)
                    return {x + 2, y + 2};
            }
        }
        return {-1, -1};
    }
    bool click(const store::Message &message, ui::MediaAction action, int tile = 0)
    {
        const QPoint at = placeOf(rowOf(message), action, tile);
        if (at.x() < 0)
            return false;
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        return true;
    }
    [[nodiscard]] ui::MediaBubble bubble(const store::Message &message) const
    {
        return desk->bubble(rowOf(message));
    }
    [[nodiscard]] bool isPainted(const store::Message &message)
    {
        const auto drawn = ui::MediaDesk::messagesOf(rowOf(message));
        const auto at = std::find_if(drawn.begin(), drawn.end(),
                                     [&](const auto &one) { return one.id == message.id; });
        const auto tile = bubble(message).tiles.value(at - drawn.begin());
        return tile.isReady && !desk->picture(message, {50, 50}, 1, ui::Fit::Cover).isNull();
    }
    void keepPicture(const char *name)
    {
        const QByteArray folder = qgetenv("KIDOKU_PICTURES");
        if (!folder.isEmpty())
            view.grab().save(QString::fromLocal8Bit(folder) + QLatin1Char('/')
                             + QLatin1String(name));
    }
};

inline QByteArray setDetail(int index, int total)
{
    return QStringLiteral(R"({"imageSetId":"S1","imageSetIndex":%1,"imageSetTotal":%2})")
        .arg(index)
        .arg(total)
        .toUtf8();
}

inline ui::ImageViewer *shownViewer()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *viewer = qobject_cast<ui::ImageViewer *>(window); viewer && viewer->isVisible())
            return viewer;
    }
    return nullptr;
}

} // namespace kidoku::testing
