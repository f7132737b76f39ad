// SPDX-License-Identifier: Apache-2.0
#include "thread_media.h"

#include "ui/chat/thread_delegate.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>

namespace kidoku::ui {

namespace {

constexpr std::chrono::milliseconds settleTime{80};
constexpr std::chrono::seconds againTime{30};

} // namespace

ThreadMedia::ThreadMedia(QListView &view, ThreadDelegate &delegate, MediaDesk &desk,
                         const Theme &theme)
    : QObject(&view)
    , m_view(view)
    , m_delegate(delegate)
    , m_desk(desk)
    , m_opener(new MediaOpener(desk, theme, &view))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &ThreadMedia::tellVisible);
    m_again.setInterval(againTime);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_view.isVisible())
            tellVisible();
    });
    m_again.start();
    connect(&desk, &MediaDesk::changed, &view, [&view] { view.viewport()->update(); });
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

MediaHit ThreadMedia::hitAt(const QPoint &at, QModelIndex &index) const
{
    index = m_view.indexAt(at);
    return index.isValid() ? m_delegate.mediaHit(m_view.visualRect(index), index, at) : MediaHit();
}

bool ThreadMedia::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier && open(m_view.currentIndex()))
            return true;
    }
    if (watched != m_view.viewport())
        return QObject::eventFilter(watched, event);
    QModelIndex index;
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        m_pressedHit = mouse->button() == Qt::LeftButton ? hitAt(mouse->pos(), index) : MediaHit();
        m_pressed = index;
        break;
    }
    case QEvent::MouseButtonRelease: {
        const MediaHit pressed = std::exchange(m_pressedHit, {});
        const MediaHit hit = hitAt(static_cast<QMouseEvent *>(event)->pos(), index);
        if (pressed.action != MediaAction::None && index == m_pressed
            && hit.action == pressed.action && hit.tile == pressed.tile)
            m_opener->act(hit.action, MediaDesk::messagesOf(index), hit.tile);
        break;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ThreadMedia::open(const QModelIndex &index)
{
    if (!m_desk.covers(index))
        return false;
    const MediaBubble bubble = m_desk.bubble(index);
    const MediaAction first = bubble.isPictures() ? bubble.tiles.value(0).action
                                                  : bubble.actions.value(0, MediaAction::None);
    // Enter once more while it comes must not end it.
    if (first != MediaAction::Cancel)
        m_opener->act(first, MediaDesk::messagesOf(index), 0);
    return true;
}

void ThreadMedia::addTo(QMenu &menu, const QModelIndex &index)
{
    if (!m_desk.covers(index))
        return;
    const QList<store::Message> messages = MediaDesk::messagesOf(index);
    const MediaBubble bubble = m_desk.bubble(index);
    QList<MediaAction> actions = bubble.actions;
    if (bubble.isPictures()) {
        const MediaAction first = bubble.tiles.value(0).action;
        actions = {first};
        if (messages.size() > 1)
            actions.append(MediaAction::SaveAll);
        else if (first != MediaAction::None)
            actions.append(MediaAction::Save);
    }
    QAction *before = menu.actions().value(0);
    bool isFirst = true;
    for (const MediaAction action : std::as_const(actions)) {
        const QString word
            = action == MediaAction::None ? bubble.tiles.value(0).note : actionWord(action);
        auto *entry = new QAction(word, &menu);
        entry->setObjectName(QStringLiteral("media%1").arg(int(action)));
        entry->setEnabled(action != MediaAction::None);
        // Enter opens; the word stands there to be learnt.
        if (isFirst)
            entry->setShortcut(Qt::Key_Return);
        isFirst = false;
        connect(entry, &QAction::triggered, this,
                [this, action, messages] { m_opener->act(action, messages, 0); });
        menu.insertAction(before, entry);
    }
    if (!actions.isEmpty())
        menu.insertSeparator(before);
}

void ThreadMedia::noteScrolled()
{
    if (!m_settle.isActive())
        m_settle.start();
}

void ThreadMedia::tellVisible()
{
    QList<store::Message> visible;
    const QRect area = m_view.viewport()->rect();
    QModelIndex index = m_view.indexAt(area.topLeft());
    if (!index.isValid() && m_view.model())
        index = m_view.model()->index(0, 0);
    for (; index.isValid(); index = index.siblingAtRow(index.row() + 1)) {
        const QRect row = m_view.visualRect(index);
        if (row.top() > area.bottom())
            break;
        if (row.bottom() >= area.top() && m_desk.covers(index))
            visible += MediaDesk::messagesOf(index);
    }
    m_desk.setVisible(visible);
}

} // namespace kidoku::ui
