// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! Asks before something that cannot be taken back. The button says what will happen; Enter
//! presses it, Esc goes back. Plain text only.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    ConfirmDialog(const Theme &theme, const QString &question, const QString &explanation,
                  const QString &action, QWidget *parent);

    //! "Mark 14 chats read? …"
    static ConfirmDialog *markRead(const Theme &theme, int chats, QWidget *parent);
    //! What the old Mark as read API would change for the customers of a whole account.
    static ConfirmDialog *useOldApi(const Theme &theme, const QString &account, QWidget *parent);
};

} // namespace kidoku::ui
