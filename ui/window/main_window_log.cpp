// SPDX-License-Identifier: Apache-2.0
#include "main_window.h"
#include "mark_orders.h"
#include "status_strip.h"
#include "support_facts.h"
#include "ui/dialogs/support_dialog.h"
#include "ui/log/log_pane.h"

//! What the main window does for the log pane.
namespace kidoku::ui {

void MainWindow::connectLog()
{
    connect(m_log, &LogPane::goToRequested, this, &MainWindow::goTo);
    m_log->setMarkStatus([this](core::ConversationId id) { return m_orders->status(id); });
    connect(m_log, &LogPane::retryRequested, m_orders, &MarkOrders::retry);
    connect(m_log, &LogPane::cancelRequested, m_orders, &MarkOrders::cancel);
    connect(m_log, &LogPane::retryFailedRequested, m_orders, &MarkOrders::retryAllFailed);
    m_log->setCurlTarget([this](const store::LogEntry &entry) {
        models::CurlTarget target;
        if (const AccountServices *account = m_services.accounts.of(entry.account)) {
            target.apiBase = inbox::apiBase(account->account);
            target.gateway = account->account.gateway;
        }
        const auto record = m_console.conversations().conversation(entry.conversation);
        if (record && m_services.settings.flag(core::Setting::ShowIds))
            target.chat = record->chat.value;
        return target;
    });
    m_log->setHeld([this](const core::AccountId &id) -> std::optional<bool> {
        const AccountServices *account = m_services.accounts.of(id);
        return account && account->setHeld ? std::optional(account->queue.config().held)
                                           : std::nullopt;
    });
    connect(m_log, &LogPane::holdRequested, this, [this](const core::AccountId &id, bool hold) {
        if (const AccountServices *account = m_services.accounts.of(id);
            account && account->setHeld)
            account->setHeld(hold);
    });
    connect(m_log, &LogPane::bundleRequested, this, &MainWindow::saveSupportBundle);
}

void MainWindow::saveSupportBundle()
{
    auto *dialog = new SupportDialog(
        m_services.theme, m_services.settings,
        [this](int hours, const SupportDialog::Told &told) {
            gatherSupportFacts(m_services, hours, this, told);
        },
        this);
    dialog->setFileChooser(m_fileChooser);
    connect(dialog, &SupportDialog::saved, m_status,
            [this](const QString &text) { m_status->showMessage(text, 8000); });
    dialog->open();
}

} // namespace kidoku::ui
