// SPDX-License-Identifier: Apache-2.0
#include "thread_pointer.h"

#include "core/text.h"
#include "models/state_text.h"
#include "models/web_link.h"
#include "ui/chat/thread_view.h"
#include "ui/theme/plain_text.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QStatusTipEvent>
#include <QToolTip>

namespace kidoku::ui {

namespace {

constexpr qsizetype longestAddress = 300;

QString words(const ThreadHit &hit)
{
    switch (hit.what) {
    case ThreadHit::What::None:
    case ThreadHit::What::More:
    case ThreadHit::What::Media:
        break;
    case ThreadHit::What::Quote:
        return ThreadPointer::tr("Go to the quoted message");
    case ThreadHit::What::Link:
        return ThreadPointer::tr("Opens %1 in the browser").arg(models::hostOf(hit.url));
    }
    return {};
}

} // namespace

ThreadPointer::ThreadPointer(ThreadView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
}

bool ThreadPointer::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    switch (event->type()) {
    case QEvent::MouseMove:
        hover(mouse->pos());
        break;
    case QEvent::Leave:
        leave();
        break;
    case QEvent::MouseButtonPress:
        m_pressedRow = m_view.indexAt(mouse->pos());
        m_pressed = mouse->button() == Qt::LeftButton ? m_view.hitAt(mouse->pos()) : ThreadHit();
        break;
    case QEvent::MouseButtonRelease: {
        const QModelIndex row = m_view.indexAt(mouse->pos());
        const ThreadHit pressed = std::exchange(m_pressed, ThreadHit());
        const bool meets = row == m_pressedRow && pressed == m_view.hitAt(mouse->pos());
        if (mouse->button() == Qt::LeftButton && row.isValid() && meets)
            m_view.follow(row, pressed);
        break;
    }
    case QEvent::ToolTip: {
        const auto *help = static_cast<QHelpEvent *>(event);
        const ThreadHit hit = m_view.hitAt(help->pos());
        QString text = words(hit);
        if (hit.what == ThreadHit::What::None)
            text = models::fullTime(m_view.timeAt(help->pos()), models::ClockParts::Seconds);
        if (text.isEmpty())
            break;
        if (hit.what == ThreadHit::What::Link)
            text += QLatin1Char('\n')
                + core::singleLine(hit.url.toString(QUrl::FullyEncoded), longestAddress);
        QToolTip::showText(help->globalPos(), tipText(text), &m_view);
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ThreadPointer::hover(const QPoint &at)
{
    const ThreadHit hit = m_view.hitAt(at);
    if (std::exchange(m_hover, hit) == hit)
        return;
    if (hit.what == ThreadHit::What::None)
        m_view.viewport()->unsetCursor();
    else
        m_view.viewport()->setCursor(Qt::PointingHandCursor);
    say(hit);
}

void ThreadPointer::leave()
{
    m_view.viewport()->unsetCursor();
    if (std::exchange(m_hover, ThreadHit()).what != ThreadHit::What::None)
        say({});
}

void ThreadPointer::say(const ThreadHit &hit)
{
    QStatusTipEvent tip(words(hit));
    QCoreApplication::sendEvent(&m_view, &tip); // goes up to the window's status bar
}

} // namespace kidoku::ui
