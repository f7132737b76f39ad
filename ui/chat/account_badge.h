// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/account_look.h"

#include <QPixmap>
#include <QWidget>

class QPainter;

//! The sign of an account: its letter on its colour, in a rounded square (people are round).
namespace kidoku::ui {

class Theme;

//! With a rim, so that it stands off from what it is painted over.
void paintAccountBadge(QPainter &painter, const QRect &rect, const AccountLook &look,
                       const Theme &theme);
//! For menus and lists, \a size logical pixels square, crisp at \a ratio.
[[nodiscard]] QPixmap accountBadge(const AccountLook &look, const Theme &theme, int size,
                                   qreal ratio);

//! Says nothing to a screen reader: the name stands beside it.
class AccountBadge : public QWidget
{
    Q_OBJECT

public:
    AccountBadge(const Theme &theme, int size, QWidget *parent = nullptr);
    void setLook(const AccountLook &look);
    [[nodiscard]] const AccountLook &look() const { return m_look; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    AccountLook m_look;
};

} // namespace kidoku::ui
