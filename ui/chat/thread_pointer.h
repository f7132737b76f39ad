// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/thread_delegate.h"

#include <QObject>
#include <QPersistentModelIndex>

//! The mouse over a thread: what can be clicked has a hand and says where it leads before it is
//! (tool tip and status bar); a click counts where press and release meet the same thing. GUI
//! thread.
namespace kidoku::ui {

class ThreadView;

class ThreadPointer : public QObject
{
    Q_OBJECT

public:
    //! \a view owns this.
    explicit ThreadPointer(ThreadView &view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void hover(const QPoint &at);
    void leave();
    void say(const ThreadHit &hit);

    ThreadView &m_view;
    ThreadHit m_hover;
    ThreadHit m_pressed;
    QPersistentModelIndex m_pressedRow;
};

} // namespace kidoku::ui
