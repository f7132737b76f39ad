// SPDX-License-Identifier: Apache-2.0
#include "banner_bar.h"
#include "conversation_pane.h"
#include "main_window.h"
#include "mark_orders.h"
#include "state_board.h"
#include "ui/accounts/account_secrets.h"
#include "ui/accounts/api_switch.h"
#include "ui/dialogs/account_sheet.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/text_sheet.h"
#include "ui/log/log_pane.h"

#include <QAction>
#include <QDockWidget>

//! What the buttons of banners and of the state line do.
namespace kidoku::ui {

core::AccountId MainWindow::currentAccount() const
{
    const QList<core::AccountId> all = m_services.accounts.list();
    if (!m_console.shownAccount().isEmpty())
        return m_console.shownAccount();
    if (all.size() == 1)
        return all.constFirst();
    const auto open = m_console.conversation();
    return open ? open->account : core::AccountId();
}

void MainWindow::act(BannerAction action)
{
    const core::AccountId id = m_banner->banner().account;
    const AccountServices *account = m_services.accounts.of(id);
    if (!account)
        return;
    switch (action) {
    case BannerAction::None:
        break;
    case BannerAction::ReplaceAccessToken:
        enterSecret(id, core::SecretName::AccessToken);
        break;
    case BannerAction::ReplaceConsoleToken:
        enterSecret(id, core::SecretName::ConsoleToken);
        break;
    case BannerAction::SwitchToNewApi:
        openApiSwitch(m_services, id, store::ReadApi::Token, this);
        break;
    case BannerAction::RetryRelay:
        if (account->retryRelay)
            account->retryRelay();
        break;
    case BannerAction::RetryLine:
        probeLine(account->queue);
        break;
    case BannerAction::ResumeAccount:
        account->queue.resume();
        account->preflight.check();
        break;
    case BannerAction::EndHold:
        if (account->setHeld)
            account->setHeld(false);
        break;
    case BannerAction::CheckAccount:
        account->preflight.check();
        showAccount(id);
        break;
    case BannerAction::OpenResponseSettings:
        makeResponseSettingsHelp(m_services.theme, this)->open();
        break;
    case BannerAction::ShowFailures:
        m_logDock->show();
        (*m_commands)[Command::ShowLog]->setChecked(true);
        m_log->showView(models::LogView::Failures);
        m_board->dismissFalseSignatures(id);
        break;
    case BannerAction::TestConnection:
        m_board->noteTested(id);
        testConnection(id);
        break;
    }
}

// The state line speaks of the open conversation.
void MainWindow::act(models::Remedy remedy)
{
    const AccountServices *account = m_console.account();
    if (!account)
        return;
    const core::AccountId id = account->account.id;
    switch (remedy) {
    case models::Remedy::None:
        break;
    case models::Remedy::RetryNow:
        m_orders->retry(m_console.current());
        break;
    case models::Remedy::RepeatOrder:
        m_orders->repeat(m_console.current());
        break;
    case models::Remedy::ReplaceAccessToken:
        enterSecret(id, core::SecretName::AccessToken);
        break;
    case models::Remedy::ReplaceConsoleToken:
        enterSecret(id, core::SecretName::ConsoleToken);
        break;
    case models::Remedy::SwitchToNewApi:
        openApiSwitch(m_services, id, store::ReadApi::Token, this);
        break;
    case models::Remedy::SwitchToOldApi:
        openApiSwitch(m_services, id, store::ReadApi::User, this);
        break;
    case models::Remedy::OpenResponseSettings:
        makeResponseSettingsHelp(m_services.theme, this)->open();
        break;
    case models::Remedy::CheckAddress:
    case models::Remedy::CheckAccount:
        showAccount(id);
        break;
    case models::Remedy::CopyDetails:
        m_log->copyNewestTry(m_console.current());
        break;
    }
}

// One is enough to find out. What is still held is left alone: nobody asked to end its undo.
void MainWindow::probeLine(readmarks::Queue &queue)
{
    using readmarks::MarkState;
    for (const readmarks::MarkStatus &status : queue.statuses()) {
        if (status.state != MarkState::Waiting && status.state != MarkState::WaitingForLine)
            continue;
        m_orders->retry(status.conversation);
        return;
    }
}

void MainWindow::showAccount(const core::AccountId &id)
{
    const AccountServices *account = m_services.accounts.of(id);
    if (!account)
        return;
    makeAccountSheet(m_services.theme, account->account, account->queue.config().api,
                     account->preflight.status(), this)
        ->open();
}

void MainWindow::enterSecret(const core::AccountId &id, core::SecretName name)
{
    openTokenDialog(m_services, id, name, this);
}

void MainWindow::goTo(core::ConversationId id)
{
    const AccountServices *account = m_console.account(id);
    if (!account)
        return; // of an account that is not at work any more
    if (!m_console.shownAccount().isEmpty() && m_console.shownAccount() != account->account.id)
        m_console.showAccount({});
    m_conversations->goTo(id);
}

} // namespace kidoku::ui
