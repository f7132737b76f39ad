// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPoint>
#include <QTimer>

class QAbstractItemView;

//! When the order of a list stands still, so that no row goes away under the pointer or the keys:
//! while the pointer moves over it, while several rows are selected, and a moment after each. It
//! takes a movement: a list that comes up under a resting pointer is not being read. GUI thread.
namespace kidoku::ui {

class OrderHold : public QObject
{
    Q_OBJECT

public:
    //! Watches \a view, which owns it.
    explicit OrderHold(QAbstractItemView &view);

    //! A key or a click went through the list.
    void worked();
    void setSeveral(bool several);
    //! At once, until somebody works in the list again.
    void letGo();
    [[nodiscard]] bool isHeld() const { return m_held; }

Q_SIGNALS:
    void changed(bool held);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void linger(int ms);
    void update();

    QTimer m_linger;
    QPoint m_last{-1, -1}; //!< where the pointer was
    bool m_over = false;
    bool m_several = false;
    bool m_held = false;
};

} // namespace kidoku::ui
