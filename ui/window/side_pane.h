// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/console.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace kidoku::ui {

class AvatarPictures;
class Chip;
class DetailsPane;

//! The right edge: details of the conversation, and in the demonstration the customer's phone.
class SidePane : public QWidget
{
    Q_OBJECT

public:
    SidePane(Console &console, const Services &services, QWidget *parent = nullptr);

    //! Names of accounts have changed; they stand on the phones.
    void nameAccounts();
    //! Shown instead of initials; \a pictures outlives this.
    void setPictures(AvatarPictures *pictures);

    //! Larger text needs more room.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addPhone(Console &console, const Services &services);
    void retranslate();

    const Theme &m_theme;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    DetailsPane *m_details;
    QWidget *m_phone = nullptr;
    Chip *m_phoneChip = nullptr;
    Chip *m_detailsChip = nullptr;
};

} // namespace kidoku::ui
