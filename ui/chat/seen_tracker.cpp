// SPDX-License-Identifier: Apache-2.0
#include "seen_tracker.h"

#include "models/thread_model.h"
#include "ui/chat/thread_view.h"

#include <QEvent>

namespace kidoku::ui {

SeenTracker::SeenTracker(ThreadView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SeenTracker::look);
    connect(&view, &ThreadView::viewportChanged, &m_soon, qOverload<>(&QTimer::start));
    view.installEventFilter(this);
}

bool SeenTracker::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::WindowActivate:
    case QEvent::Resize:
        m_soon.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void SeenTracker::look()
{
    const models::ThreadModel *thread = m_view.thread();
    const bool canSee = thread && m_view.isVisible() && m_view.isActiveWindow()
        && !m_view.window()->isMinimized();
    if (!canSee || !thread->conversation().isValid())
        return;
    if (std::exchange(m_conversation, thread->conversation()) != thread->conversation())
        m_told = {};
    const auto newest = m_view.newestVisible();
    if (!newest || *newest <= m_told)
        return;
    m_told = *newest;
    Q_EMIT seen(m_conversation, m_told);
}

} // namespace kidoku::ui
