// SPDX-License-Identifier: Apache-2.0
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
#include <QContextMenuEvent>
#include <QMenu>
#include <QMessageBox>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using media::MediaPhase;
using models::ThreadRole;
using models::ThreadRow;
using store::MessageKind;

namespace {

// A thread in its window, with LINE as the simulator plays it.
struct Rig
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

    Rig()
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
    ~Rig() { view.hide(); }

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
    store::Message sends(MessageKind kind, const QByteArray &detail = {}, const QString &text = {})
    {
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

QByteArray setDetail(int index, int total)
{
    return QStringLiteral(R"({"imageSetId":"S1","imageSetIndex":%1,"imageSetTotal":%2})")
        .arg(index)
        .arg(total)
        .toUtf8();
}

ui::ImageViewer *shownViewer()
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *viewer = qobject_cast<ui::ImageViewer *>(window); viewer && viewer->isVisible())
            return viewer;
    }
    return nullptr;
}

} // namespace

class ThreadMediaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoOnTheScreenIsFetchedAndNothingIsMarked()
    {
        Rig rig;
        const auto photo = rig.sends(MessageKind::Image);
        rig.sends(MessageKind::Video, R"({"duration":12000})");
        rig.sends(MessageKind::Audio, R"({"duration":5000})");
        rig.sends(MessageKind::File, R"({"fileSize":2138})", QStringLiteral("注文書.pdf"));
        rig.show();
        const int height = rig.view.visualRect(rig.rowOf(photo)).height();
        QTRY_VERIFY(rig.isPainted(photo));
        QCOMPARE(rig.view.visualRect(rig.rowOf(photo)).height(), height);
        QTest::mouseMove(rig.view.viewport(), rig.placeOf(rig.rowOf(photo), ui::MediaAction::Open));
        rig.keepPicture("thread-media.png");
        const QStringList calls = rig.calls();
        QCOMPARE(calls.size(), 2); // two previews, and no content by itself
        for (const QString &path : calls)
            QVERIFY2(path.endsWith(QLatin1String("/content/preview")), qPrintable(path));
    }

    void aSetIsOneGroup()
    {
        Rig rig;
        QList<store::Message> set;
        for (int i = 1; i <= 9; ++i)
            set.append(rig.sends(MessageKind::Image, setDetail(i, 9)));
        const auto alone = rig.sends(MessageKind::Image);
        rig.show();
        for (int i = 0; i < 8; ++i)
            QCOMPARE(rig.rowOf(set.at(i)), rig.rowOf(set.last()));
        QCOMPARE(rig.bubble(set.last()).tiles.size(), 9);
        QCOMPARE(rig.bubble(alone).tiles.size(), 1);
        QTRY_VERIFY(rig.isPainted(set.last()) && rig.isPainted(set.at(2)));
        QTRY_VERIFY(rig.isPainted(set.at(8)) && rig.isPainted(alone));
        rig.keepPicture("thread-set.png");
        // One click is one picture of it.
        QVERIFY(rig.click(set.last(), ui::MediaAction::Open, 3));
        QTRY_VERIFY(shownViewer());
        QTRY_VERIFY(rig.desk->content(set.at(3).id).phase == MediaPhase::Ready);
        delete shownViewer();
    }

    void aPictureThatComesLaterJoinsItsSet()
    {
        Rig rig;
        const auto first = rig.sends(MessageKind::Image, setDetail(1, 2));
        rig.show();
        QVERIFY(rig.view.visualRect(rig.rowOf(first)).height() > 100);
        const auto second = rig.sends(MessageKind::Image, setDetail(2, 2));
        QTRY_COMPARE(rig.rowOf(first), rig.rowOf(second));
        QCOMPARE(rig.bubble(second).tiles.size(), 2);
        QTRY_VERIFY(rig.isPainted(first) && rig.isPainted(second));
    }

    void theKeyboardGoesOverASetAsOneRow()
    {
        Rig rig;
        const auto before = rig.sends(MessageKind::File, {}, QStringLiteral("a.txt"));
        const auto first = rig.sends(MessageKind::Image, setDetail(1, 3));
        rig.sends(MessageKind::Image, setDetail(2, 3));
        const auto last = rig.sends(MessageKind::Image, setDetail(3, 3));
        const auto after = rig.sends(MessageKind::File, {}, QStringLiteral("b.txt"));
        rig.show();
        rig.view.setCurrentIndex(rig.rowOf(before));
        QTest::keyClick(&rig.view, Qt::Key_Down);
        QTRY_COMPARE(rig.view.currentIndex(), rig.rowOf(last));
        QTest::keyClick(&rig.view, Qt::Key_Down);
        QTRY_COMPARE(rig.view.currentIndex(), rig.rowOf(after));
        QTest::keyClick(&rig.view, Qt::Key_Up);
        QTRY_COMPARE(rig.view.currentIndex(), rig.rowOf(last));
        QTest::keyClick(&rig.view, Qt::Key_Up);
        QTRY_COMPARE(rig.view.currentIndex(), rig.rowOf(before));
        Q_UNUSED(first)
    }

    void enterOpensAPictureAndEscapeClosesIt()
    {
        Rig rig;
        const auto photo = rig.sends(MessageKind::Image);
        rig.show();
        rig.view.setCurrentIndex(rig.rowOf(photo));
        QTest::keyClick(&rig.view, Qt::Key_Return);
        QTRY_VERIFY(shownViewer());
        QPointer<ui::ImageViewer> viewer = shownViewer();
        QTRY_VERIFY(viewer->canvas().hasImage());
        QTRY_COMPARE(rig.desk->content(photo.id).phase, MediaPhase::Ready);
        QTest::keyClick(&viewer->canvas(), Qt::Key_Escape);
        QTRY_VERIFY(!viewer);
    }

    void whatLineNoLongerHasIsSaid()
    {
        Rig rig;
        auto gone = rig.chat.text(1);
        gone.id = {QStringLiteral("999")};
        gone.kind = MessageKind::Image;
        rig.chat.add({gone});
        rig.count = 1;
        auto file = rig.chat.text(2);
        file.id = {QStringLiteral("998")};
        file.kind = MessageKind::File;
        file.text = QStringLiteral("old.pdf");
        rig.chat.add({file});
        rig.show();
        QTRY_COMPARE(rig.bubble(gone).tiles.at(0).note,
                     QStringLiteral("No longer available at LINE"));
        QCOMPARE(rig.bubble(gone).tiles.at(0).action, ui::MediaAction::None);
        rig.view.media()->opener().setFileChooser(
            [&](QWidget *, const QString &, const std::function<void(QString)> &chosen) {
                chosen(rig.dir.filePath(QStringLiteral("old.pdf")));
            });
        QVERIFY(rig.click(file, ui::MediaAction::Save));
        QTRY_COMPARE(rig.bubble(file).facts, QStringLiteral("No longer available at LINE"));
        QVERIFY(rig.bubble(file).actions.isEmpty());
        QVERIFY(!QFile::exists(rig.dir.filePath(QStringLiteral("old.pdf"))));
        rig.keepPicture("thread-gone.png");
    }

    void aFileIsSavedUnderASafeNameAndNeverOpened()
    {
        Rig rig;
        const auto file = rig.sends(MessageKind::File, R"({"fileSize":2138})",
                                    QStringLiteral("../in\u202efdp.desktop"));
        rig.show();
        QString proposed;
        const QString target = rig.dir.filePath(QStringLiteral("saved.desktop"));
        int opened = 0;
        rig.view.media()->opener().setOpener([&](const QUrl &) { return ++opened > 0; });
        rig.view.media()->opener().setFileChooser(
            [&](QWidget *, const QString &suggested, const std::function<void(QString)> &chosen) {
                proposed = suggested;
                chosen(target);
            });
        QVERIFY(!rig.bubble(file).actions.contains(ui::MediaAction::Open));
        QCOMPARE(rig.bubble(file).title, QStringLiteral("../infdp.desktop"));
        QVERIFY(rig.click(file, ui::MediaAction::Save));
        QTRY_VERIFY(rig.bubble(file).facts.contains(QLatin1String("saved as saved.desktop")));
        QCOMPARE(proposed, QStringLiteral("_infdp.desktop"));
        QVERIFY(!QFileInfo(target).isExecutable());
        QTest::mouseDClick(rig.view.viewport(), Qt::LeftButton, {},
                           rig.view.visualRect(rig.rowOf(file)).center());
        QCOMPARE(opened, 0);
    }

    void aVideoGoesToThePlayerOnlyWhenItIsOne()
    {
        Rig rig;
        const auto video = rig.sends(MessageKind::Video, R"({"duration":12000})");
        rig.show();
        QList<QUrl> opened;
        rig.view.media()->opener().setOpener([&](const QUrl &url) {
            opened.append(url);
            return true;
        });
        QTRY_VERIFY(rig.isPainted(video));
        QVERIFY(rig.click(video, ui::MediaAction::Open));
        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(opened.at(0).isLocalFile());
        QVERIFY(opened.at(0).fileName().endsWith(QLatin1String(".mp4")));
        QVERIFY(!QFileInfo(opened.at(0).toLocalFile()).isExecutable());
        // Once more, without LINE.
        const auto calls = rig.calls().size();
        QVERIFY(rig.click(video, ui::MediaAction::Open));
        QTRY_COMPARE(opened.size(), 2);
        QCOMPARE(rig.calls().size(), calls);
    }

    void whatOnlySaysThatItIsAVideoIsNotOpened()
    {
        Rig rig;
        const auto sound = rig.sends(MessageKind::Audio, R"({"duration":12000})");
        rig.show();
        int opened = 0;
        rig.view.media()->opener().setOpener([&](const QUrl &) { return ++opened > 0; });
        (void)httpJson("PUT", rig.url(QStringLiteral("/_sim/faults")),
                       {{QStringLiteral("script"), QStringLiteral("garbage")}});
        QVERIFY(rig.click(sound, ui::MediaAction::Open));
        const auto notice = [&] {
            return rig.view.window()->findChild<QMessageBox *>(QStringLiteral("mediaNotice"));
        };
        QTRY_VERIFY(notice());
        QVERIFY(notice()->text().contains(QLatin1String("opened safely")));
        QCOMPARE(opened, 0);
        delete notice();
    }

    void aFaultOfLineIsSaidAndTriedAgainByAClick()
    {
        Rig rig;
        const auto photo = rig.sends(MessageKind::Image);
        (void)httpJson("PUT", rig.url(QStringLiteral("/_sim/faults")),
                       {{QStringLiteral("script"), QStringLiteral("500")}});
        rig.show();
        QTRY_VERIFY(rig.bubble(photo).tiles.at(0).note.contains(QLatin1String("Try again")));
        QVERIFY(rig.click(photo, ui::MediaAction::Retry));
        QTRY_VERIFY(rig.isPainted(photo));
    }

    void garbageInsteadOfAPictureIsSaid()
    {
        Rig rig;
        const auto photo = rig.sends(MessageKind::Image);
        (void)httpJson("PUT", rig.url(QStringLiteral("/_sim/faults")),
                       {{QStringLiteral("script"), QStringLiteral("garbage")}});
        rig.show();
        QTRY_VERIFY(
            rig.bubble(photo).tiles.at(0).note.contains(QLatin1String("picture is damaged")));
        QVERIFY(rig.click(photo, ui::MediaAction::Retry));
        QTRY_VERIFY(rig.isPainted(photo));
    }

    void aPictureElsewhereWaitsForAClickAndNamesItsHost()
    {
        Rig rig;
        rig.library.setLoopbackAllowed(true);
        const QString address = rig.url(QStringLiteral("/_sim/pictures/U1.png")).toString();
        const auto photo
            = rig.sends(MessageKind::Image,
                        QStringLiteral(R"({"originalContentUrl":"%1"})").arg(address).toUtf8());
        rig.show();
        QCOMPARE(rig.bubble(photo).tiles.at(0).note, QStringLiteral("Load from 127.0.0.1"));
        QVERIFY(rig.calls().isEmpty());
        QVERIFY(rig.click(photo, ui::MediaAction::Load));
        QTRY_VERIFY(rig.isPainted(photo));
        QVERIFY(rig.calls().isEmpty()); // LINE's API was not asked
    }

    void theMenuOffersWhatCanBeDone()
    {
        Rig rig;
        const auto video = rig.sends(MessageKind::Video);
        rig.show();
        const QModelIndex row = rig.rowOf(video);
        QContextMenuEvent event(
            QContextMenuEvent::Mouse, rig.view.visualRect(row).center(),
            rig.view.viewport()->mapToGlobal(rig.view.visualRect(row).center()));
        QApplication::sendEvent(rig.view.viewport(), &event);
        auto *menu = rig.view.findChild<QMenu *>(QStringLiteral("threadMenu"));
        QVERIFY(menu);
        QStringList words;
        for (const QAction *action : menu->actions())
            words.append(action->text());
        QCOMPARE(words.mid(0, 2),
                 QStringList({QStringLiteral("Open"), QStringLiteral("Save as…")}));
        QVERIFY(words.contains(QStringLiteral("Mark as read up to here")));
        menu->close();
    }

    void deletedMediaIsFetchedAnewWhenItIsSeen()
    {
        Rig rig;
        const auto photo = rig.sends(MessageKind::Image);
        rig.show();
        QTRY_VERIFY(rig.isPainted(photo));
        QVERIFY(rig.library.size() > 0);
        rig.library.clear();
        QCOMPARE(rig.library.size(), 0);
        Q_EMIT rig.view.viewportChanged();
        QTRY_VERIFY(rig.isPainted(photo));
        QCOMPARE(rig.calls().size(), 2);
    }
};

QTEST_MAIN(ThreadMediaTest)
#include "tst_ui_thread_media.moc"
