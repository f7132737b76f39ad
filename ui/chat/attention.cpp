// SPDX-License-Identifier: Apache-2.0
#include "attention.h"

#include "models/thread_model.h"
#include "ui/chat/thread_view.h"

#include <QApplication>
#include <QEvent>
#include <QWindow>

namespace kidoku::ui {

namespace {

constexpr std::chrono::seconds inputPause{1};

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::HoverMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

bool changesSight(QEvent::Type type)
{
    switch (type) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::Resize:
    case QEvent::WindowActivate:
    case QEvent::WindowDeactivate:
    case QEvent::WindowStateChange:
    case QEvent::Expose:
    case QEvent::WindowBlocked:
    case QEvent::WindowUnblocked:
        return true;
    default:
        return false;
    }
}

} // namespace

Attention::Attention(ThreadView &view, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_clock(clock)
    , m_input(clock.monotonic()) // somebody has just opened the window
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_inputSoon.setSingleShot(true);
    m_inputSoon.setInterval(inputPause);
    connect(&m_soon, &QTimer::timeout, this, &Attention::tell);
    connect(&m_inputSoon, &QTimer::timeout, this, &Attention::tell);
    connect(&view, &ThreadView::viewportChanged, &m_soon, qOverload<>(&QTimer::start));
    // Input anywhere in the program counts: who writes an answer looks at the thread.
    qApp->installEventFilter(this);
}

void Attention::setLocked(bool locked)
{
    m_locked = locked;
    tell();
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    if (isInput(event->type())) {
        m_input = m_clock.monotonic();
        if (!m_inputSoon.isActive())
            m_inputSoon.start();
    } else if (changesSight(event->type())
               && (watched == &m_view || watched == m_view.window()
                   || watched == m_view.window()->windowHandle())) {
        m_soon.start();
    }
    return QObject::eventFilter(watched, event);
}

std::optional<Attention::Look> Attention::now() const
{
    const models::ThreadModel *thread = m_view.thread();
    const QWidget *window = m_view.window();
    const QWindow *handle = window->windowHandle();
    const bool canSee = thread && thread->conversation().isValid() && !m_locked
        && m_view.isVisible() && m_view.isActiveWindow() && !window->isMinimized() && handle
        && handle->isExposed() && !QApplication::activeModalWidget();
    if (!canSee)
        return {};
    const auto newest = m_view.newestProvenVisible();
    if (!newest)
        return {};
    return Look{thread->conversation(), *newest, m_input};
}

void Attention::tell()
{
    const auto look = now();
    if (look == m_told)
        return;
    m_told = look;
    Q_EMIT changed();
}

} // namespace kidoku::ui
