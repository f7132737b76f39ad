// SPDX-License-Identifier: Apache-2.0
#include "conversation_pane.h"
#include "main_window.h"
#include "state_board.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/account_switcher.h"
#include "ui/accounts/accounts_dialog.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/welcome_page.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/settings/settings_dialog.h"
#include "ui/setup/connection_dialog.h"
#include "ui/setup/setup_wizard.h"

#include <QAction>
#include <QSplitter>

//! Which accounts the window shows, and how they are told apart.
namespace kidoku::ui {

void MainWindow::connectAccounts()
{
    connect(&m_console, &Console::accountsShown, this, &MainWindow::showAccounts);
    connect(&m_services.accounts, &Accounts::changed, this, &MainWindow::showAccounts);
    // Once the accounts of the book are there, before the list is read.
    m_console.showAccount({m_services.settings.text(core::Setting::ShownAccount)});
    connect(m_accountSwitcher, &AccountSwitcher::chosen, this, [this](const core::AccountId &id) {
        m_console.showAccount(id);
        m_services.settings.set(core::Setting::ShownAccount, id.value);
    });
    connect(m_accountSwitcher, &AccountSwitcher::accountsRequested, this,
            &MainWindow::openAccounts);
    connect(m_welcome, &WelcomePage::setUpRequested, this, &MainWindow::setUpAccount);
    connect(m_welcome, &WelcomePage::accountsRequested, this, &MainWindow::openAccounts);
    connect(m_welcome, &WelcomePage::demoRequested, this, [this] {
        if (m_services.openDemo)
            m_services.openDemo();
    });
    if (!m_services.openDemo)
        m_welcome->hideDemo();
    connect((*m_commands)[Command::Accounts], &QAction::triggered, this, &MainWindow::openAccounts);
    connect((*m_commands)[Command::AddAccount], &QAction::triggered, this, &MainWindow::addAccount);
    connect((*m_commands)[Command::SwitchAccount], &QAction::triggered, m_accountSwitcher,
            &AccountSwitcher::openMenu);
    connect((*m_commands)[Command::SetUpAccount], &QAction::triggered, this,
            &MainWindow::setUpAccount);
    connect((*m_commands)[Command::TestConnection], &QAction::triggered, this,
            qOverload<>(&MainWindow::testConnection));
    (*m_commands)[Command::SetUpAccount]->setEnabled(bool(m_services.addAccount));
    (*m_commands)[Command::AddAccount]->setEnabled(bool(m_services.addAccount));
    showAccounts();
}

void MainWindow::showAccounts()
{
    const bool any = m_services.accounts.size() > 0;
    m_board->setShown(m_console.shownAccount());
    m_accountSwitcher->setShown(m_console.shownAccount());
    m_conversations->list().setAccountLooks(m_services.accounts.looks());
    m_welcome->setHasAccounts(!m_services.book.list().isEmpty());
    m_welcome->setVisible(!any);
    m_splitter->setVisible(any);
    (*m_commands)[Command::SwitchAccount]->setEnabled(m_services.accounts.size() > 1);
    updateCommands();
}

void MainWindow::openAccounts()
{
    auto *dialog = new AccountsDialog(m_services, this);
    connect(&dialog->page(), &AccountsPage::addRequested, (*m_commands)[Command::AddAccount],
            &QAction::trigger);
    dialog->page().choose(currentAccount());
    dialog->open();
}

void MainWindow::addAccount()
{
    QWidget *over = findChild<QDialog *>(QStringLiteral("accountsDialog"));
    if (!over)
        over = findChild<QDialog *>(QStringLiteral("settingsDialog"));
    (new AccountDialog(m_services, over ? over : this))->open();
}

void MainWindow::setUpAccount()
{
    (new SetupWizard(m_services, this))->open();
}

void MainWindow::testConnection()
{
    testConnection(currentAccount());
}

void MainWindow::testConnection(const core::AccountId &id)
{
    const AccountServices *account = m_services.accounts.of(id);
    if (!account || !account->makeCheck)
        return;
    QWidget *over = findChild<QDialog *>(QStringLiteral("settingsDialog"));
    auto *dialog = new ConnectionDialog(m_services.theme, m_services.accounts.name(id),
                                        account->makeCheck, over ? over : this);
    dialog->open();
    dialog->run();
}

void MainWindow::openSettings()
{
    auto *dialog = new SettingsDialog(m_services, this);
    connect(dialog, &SettingsDialog::ordered, this,
            qOverload<SettingsOrder>(&MainWindow::carryOut));
    dialog->open();
}

void MainWindow::carryOut(SettingsOrder order)
{
    switch (order) {
    case SettingsOrder::AddAccount:
        addAccount();
        break;
    case SettingsOrder::SetUpAccount:
        setUpAccount();
        break;
    case SettingsOrder::TestConnection:
        testConnection();
        break;
    case SettingsOrder::OpenDemo:
        if (m_services.openDemo)
            m_services.openDemo();
        break;
    case SettingsOrder::SupportBundle:
        saveSupportBundle();
        break;
    }
}

} // namespace kidoku::ui
