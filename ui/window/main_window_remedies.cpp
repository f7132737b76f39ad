// SPDX-License-Identifier: Apache-2.0
#include "main_window.h"
#include "mark_orders.h"
#include "state_board.h"
#include "ui/dialogs/account_sheet.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/text_sheet.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/log/log_pane.h"

#include <QAction>
#include <QDockWidget>
#include <QPointer>

//! What the buttons of banners and of the state line do.
namespace kidoku::ui {

void MainWindow::act(BannerAction action)
{
    switch (action) {
    case BannerAction::None:
        break;
    case BannerAction::ReplaceAccessToken:
        enterSecret(core::SecretName::AccessToken);
        break;
    case BannerAction::ReplaceConsoleToken:
        enterSecret(core::SecretName::ConsoleToken);
        break;
    case BannerAction::SwitchToNewApi:
        act(models::Remedy::SwitchToNewApi);
        break;
    case BannerAction::RetryRelay:
        if (m_services.retryRelay)
            m_services.retryRelay();
        break;
    case BannerAction::RetryLine:
        probeLine();
        break;
    case BannerAction::ResumeAccount:
        m_services.queue.resume();
        m_services.preflight.check();
        break;
    case BannerAction::EndHold:
        if (m_services.setHeld)
            m_services.setHeld(m_services.account.id, false);
        break;
    case BannerAction::CheckAccount:
        m_services.preflight.check();
        showAccount();
        break;
    case BannerAction::OpenResponseSettings:
        makeResponseSettingsHelp(m_services.theme, this)->open();
        break;
    case BannerAction::ShowFailures:
        m_logDock->show();
        (*m_commands)[Command::ShowLog]->setChecked(true);
        m_log->showView(models::LogView::Failures);
        m_board->dismissFalseSignatures();
        break;
    }
}

void MainWindow::act(models::Remedy remedy)
{
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
        enterSecret(core::SecretName::AccessToken);
        break;
    case models::Remedy::ReplaceConsoleToken:
        enterSecret(core::SecretName::ConsoleToken);
        break;
    case models::Remedy::SwitchToNewApi:
        if (m_services.switchApi)
            m_services.switchApi(store::ReadApi::Token);
        break;
    case models::Remedy::SwitchToOldApi:
        offerOldApi();
        break;
    case models::Remedy::OpenResponseSettings:
        makeResponseSettingsHelp(m_services.theme, this)->open();
        break;
    case models::Remedy::CheckAddress:
    case models::Remedy::CheckAccount:
        showAccount();
        break;
    case models::Remedy::CopyDetails:
        m_log->copyNewestTry(m_console.current());
        break;
    }
}

// One is enough to find out. What is still held is left alone: nobody asked to end its undo.
void MainWindow::probeLine()
{
    using readmarks::MarkState;
    for (const readmarks::MarkStatus &status : m_services.queue.statuses()) {
        if (status.state != MarkState::Waiting && status.state != MarkState::WaitingForLine)
            continue;
        m_orders->retry(status.conversation);
        return;
    }
}

void MainWindow::offerOldApi()
{
    auto *dialog = ConfirmDialog::useOldApi(m_services.theme, m_board->accountName(), this);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (m_services.switchApi)
            m_services.switchApi(store::ReadApi::User);
    });
    dialog->open();
}

void MainWindow::showAccount()
{
    makeAccountSheet(m_services.theme, m_services.account, m_services.queue.config().api,
                     m_services.preflight.status(), this)
        ->open();
}

void MainWindow::enterSecret(core::SecretName name)
{
    auto *dialog = new TokenDialog(m_services.theme, m_board->accountName(), name, this);
    const QPointer<TokenDialog> watched(dialog);
    connect(dialog, &TokenDialog::submitted, this,
            [this, watched, name](const core::Secret &secret) {
                if (!m_services.replaceSecret)
                    return;
                m_services.replaceSecret(name, secret, [watched](const QString &text) {
                    if (watched)
                        watched->tell(text);
                });
            });
    dialog->open();
}

} // namespace kidoku::ui
