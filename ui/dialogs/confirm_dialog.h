// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/preflight.h"

#include <QDialog>

#include <functional>

class QCheckBox;
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
    //! What is known of an account before its Mark as read API changes.
    struct ApiOutlook
    {
        std::optional<inbox::PreflightVerdict> verdict; //!< of the new choice; none: not known
        int open = 0; //!< requests on their way, which are placed again
    };
    //! What the other Mark as read API would change for the customers of a whole account, whether
    //! it can work there, and what becomes of open requests.
    static ConfirmDialog *useOldApi(const Theme &theme, const QString &account,
                                    const ApiOutlook &outlook, QWidget *parent);
    static ConfirmDialog *useNewApi(const Theme &theme, const QString &account,
                                    const ApiOutlook &outlook, QWidget *parent);
    //! Under `fewChats` it need not ask again, when the user wants it so.
    static constexpr int fewChats = 5;
    void offerToStopAsking();
    [[nodiscard]] bool stopsAsking() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::function<Words()> m_words;
    QLabel *m_title;
    QLabel *m_body;
    QCheckBox *m_stop = nullptr;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace kidoku::ui
