// SPDX-License-Identifier: Apache-2.0
#include "thread_menu.h"

#include "core/redact.h"
#include "models/thread_model.h"
#include "models/web_link.h"
#include "ui/chat/thread_delegate.h"
#include "ui/chat/thread_view.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMenu>

namespace kidoku::ui {

namespace {

using models::ThreadRole;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::ThreadView)
};

constexpr int mostLinks = 8;

// One action; '&' of other people's words is no mnemonic.
QAction *add(QMenu &menu, const char *name, QString text)
{
    QAction *action = menu.addAction(text.replace(QLatin1Char('&'), QStringLiteral("&&")));
    action->setObjectName(QLatin1String(name));
    return action;
}

void copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void addMark(QMenu &menu, ThreadView &view, const QModelIndex &index)
{
    const auto position = view.focusedPosition();
    const bool isRead = index.data(int(ThreadRole::IsRead)).toBool();
    const bool standby = index.data(int(ThreadRole::Standby)).toBool();
    QAction *mark = add(menu, "markUpToHere", Text::tr("Mark as read up to here"));
    mark->setEnabled(position && !isRead && !standby);
    QObject::connect(mark, &QAction::triggered, &view, [&view, position] {
        if (position)
            Q_EMIT view.markUpToRequested(*position);
    });
}

void addLinks(QMenu &menu, ThreadView &view, const QModelIndex &index)
{
    const auto body = index.data(int(ThreadRole::Body)).value<models::MarkedText>();
    const auto kind = index.data(int(ThreadRole::Record)).value<store::Message>().kind;
    int links = 0;
    for (const models::TextSpan &span : body.spans) {
        if (span.kind != models::SpanKind::Link || ++links > mostLinks)
            continue;
        const QUrl url = span.url;
        const QString host = models::hostOf(url);
        const bool isMap = kind == store::MessageKind::Location;
        QAction *open = add(menu, "openLink",
                            (isMap ? Text::tr("Open map at %1") : Text::tr("Open %1")).arg(host));
        QObject::connect(open, &QAction::triggered, &view,
                         [&view, url] { Q_EMIT view.linkRequested(url); });
        if (isMap)
            continue;
        QAction *take = add(menu, "copyLink", Text::tr("Copy address of %1").arg(host));
        QObject::connect(take, &QAction::triggered, &view,
                         [url] { copy(url.toString(QUrl::FullyEncoded)); });
    }
    if (links > 0)
        menu.addSeparator();
}

void addCopies(QMenu &menu, ThreadView &view, const QModelIndex &index)
{
    const auto message = index.data(int(ThreadRole::Record)).value<store::Message>();
    QAction *text = add(menu, "copyText", Text::tr("Copy text"));
    text->setShortcut(QKeySequence::Copy);
    QObject::connect(text, &QAction::triggered, &view, &ThreadView::copyFocused);
    if (message.kind == store::MessageKind::Location && !message.unsentAt.isValid()) {
        QAction *place = add(menu, "copyCoordinates", Text::tr("Copy coordinates"));
        const QString coordinates = models::placeOf(message).coordinates;
        place->setEnabled(!coordinates.isEmpty());
        QObject::connect(place, &QAction::triggered, &view, [coordinates] { copy(coordinates); });
    }
    QAction *id = add(menu, "copyMessageId", Text::tr("Copy message ID"));
    id->setEnabled(!message.id.isEmpty());
    const QString shown = view.showsIds() ? message.id.value : core::shortId(message.id.value);
    QObject::connect(id, &QAction::triggered, &view, [shown] { copy(shown); });
}

} // namespace

QMenu *makeThreadMenu(ThreadView &view, const QModelIndex &index)
{
    auto *menu = new QMenu(&view);
    menu->setObjectName(QStringLiteral("threadMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addMark(*menu, view, index);
    const auto quote = index.data(int(ThreadRole::Quote)).value<models::ThreadQuote>();
    if (!quote.id.isEmpty()) {
        QAction *go = add(*menu, "goToQuoted", Text::tr("Go to the quoted message"));
        go->setEnabled(quote.place.isValid());
        QObject::connect(go, &QAction::triggered, &view,
                         [&view, quote] { view.goTo(quote.place); });
    }
    menu->addSeparator();
    addLinks(*menu, view, index);
    addCopies(*menu, view, index);
    menu->addSeparator();
    const auto message = index.data(int(ThreadRole::Record)).value<store::Message>();
    QAction *raw = add(*menu, "showRaw", Text::tr("Show raw event…"));
    QObject::connect(raw, &QAction::triggered, &view,
                     [&view, message] { Q_EMIT view.rawRequested(message); });
    return menu;
}

} // namespace kidoku::ui
