// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

//! The pill over a list that leads back to its newest end: "↓ 3 new". GUI thread.
namespace kidoku::ui {

class JumpButton : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Direction { Up, Down };

    //! What the count is of: messages that came, or those the customer sees as unread.
    enum class Subject { New, Unread };

    JumpButton(const Theme &theme, Direction direction, QWidget *parent,
               Subject subject = Subject::New);

    //! \a count 0: the arrow alone.
    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    //! Centred at that edge of \a area (the upper for Up), or nowhere. Costs nothing while hidden:
    //! it is called at every scroll.
    void showIn(const QRect &area, bool shown);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void say();

    const Theme &m_theme;
    Direction m_direction;
    Subject m_subject;
    int m_count = 0;
};

} // namespace kidoku::ui
