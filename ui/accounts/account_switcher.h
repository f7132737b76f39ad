// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/accounts/accounts.h"

#include <QPushButton>

class QMenu;

namespace kidoku::models {
class ConversationListModel;
}

namespace kidoku::ui {

class Theme;

//! The ▾ beside the account's name: narrows the list to one account, or shows all of them. Gone
//! while there is but one.
class AccountSwitcher : public QPushButton
{
    Q_OBJECT

public:
    //! All outlive this.
    AccountSwitcher(const Accounts &accounts, const models::ConversationListModel &conversations,
                    const Theme &theme, QWidget *parent = nullptr);

    //! The one that is shown; empty: all.
    void setShown(const core::AccountId &id);
    //! As a click does.
    void openMenu();

Q_SIGNALS:
    void chosen(const kidoku::core::AccountId &id);
    void accountsRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void refresh();

    const Accounts &m_accounts;
    const models::ConversationListModel &m_conversations;
    const Theme &m_theme;
    QMenu *m_menu;
    core::AccountId m_shown;
};

} // namespace kidoku::ui
