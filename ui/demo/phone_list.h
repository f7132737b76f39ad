// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

//! The screen of a telephone: keys, menu and scrolling. Whoever reads further up stays there;
//! whoever is at the end sees what comes. GUI thread.
namespace kidoku::ui {

class PhoneList : public QListView
{
    Q_OBJECT

public:
    explicit PhoneList(QWidget *parent);

    void goToEnd();
    //! Rows have other sizes now.
    void arrangeAgain() { scheduleDelayedItemsLayout(); }

Q_SIGNALS:
    void takeBackRequested(int row);
    //! \a at is global.
    void menuRequested(int row, const QPoint &at);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool m_isAtEnd = true;
};

} // namespace kidoku::ui
