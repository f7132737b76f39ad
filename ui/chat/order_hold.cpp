// SPDX-License-Identifier: Apache-2.0
#include "order_hold.h"

#include <QAbstractItemView>
#include <QHoverEvent>

namespace kidoku::ui {

namespace {

constexpr int afterPointer = 1000; // ms; long enough to come back to a row just missed
constexpr int afterKey = 3000;     // to read a row between two steps

} // namespace

OrderHold::OrderHold(QAbstractItemView &view)
    : QObject(&view)
{
    m_linger.setObjectName(QStringLiteral("orderHoldTimer"));
    m_linger.setSingleShot(true);
    connect(&m_linger, &QTimer::timeout, this, &OrderHold::update);
    view.viewport()->installEventFilter(this);
}

void OrderHold::worked()
{
    linger(afterKey);
}

void OrderHold::setSeveral(bool several)
{
    if (std::exchange(m_several, several) == several)
        return;
    if (!several)
        linger(afterPointer);
    update();
}

void OrderHold::letGo()
{
    m_over = false;
    m_linger.stop();
    update();
}

bool OrderHold::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
        m_last = static_cast<QHoverEvent *>(event)->position().toPoint();
        break;
    case QEvent::HoverMove: {
        const QPoint now = static_cast<QHoverEvent *>(event)->position().toPoint();
        if (std::exchange(m_last, now) != now) {
            m_over = true;
            update();
        }
        break;
    }
    case QEvent::Leave:
        if (std::exchange(m_over, false))
            linger(afterPointer);
        break;
    case QEvent::Hide:
    case QEvent::WindowDeactivate:
        letGo();
        break;
    default:
        break;
    }
    return false;
}

void OrderHold::linger(int ms)
{
    if (!m_linger.isActive() || m_linger.remainingTime() < ms)
        m_linger.start(ms);
    update();
}

void OrderHold::update()
{
    const bool held = m_over || m_several || m_linger.isActive();
    if (std::exchange(m_held, held) != held)
        Q_EMIT changed(held);
}

} // namespace kidoku::ui
