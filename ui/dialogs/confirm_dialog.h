// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! Asks before something that cannot be taken back. The button says what will happen; Enter
//! presses it, Esc goes back. Plain text only. Given a function, it follows the language.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString question;
        QString explanation;
        QString action;
    };
    ConfirmDialog(const Theme &theme, std::function<Words()> words, QWidget *parent);
    ConfirmDialog(const Theme &theme, const QString &question, const QString &explanation,
                  const QString &action, QWidget *parent);

    //! "Mark 14 chats read? …"
    static ConfirmDialog *markRead(const Theme &theme, int chats, QWidget *parent);
    //! What the old Mark as read API would change for the customers of a whole account.
    static ConfirmDialog *useOldApi(const Theme &theme, const QString &account, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<Words()> m_words;
    QLabel *m_title;
    QLabel *m_body;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace kidoku::ui
