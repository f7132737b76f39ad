// SPDX-License-Identifier: Apache-2.0
#include "chat_orders.h"
#include "conversation_pane.h"
#include "core/settings.h"
#include "main_window.h"
#include "mark_orders.h"
#include "quick_switcher.h"
#include "thread_pane.h"
#include "top_bar.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/chat/thread_view.h"
#include "ui/help/about_dialog.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/log/log_pane.h"
#include "ui/reply/reply_pane.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenuBar>

//! What the commands of the main window do.
namespace kidoku::ui {

namespace {

constexpr int zoomStep = 10;

} // namespace

void MainWindow::connectCommands()
{
    const auto on = [this](Command command, auto order) {
        connect((*m_commands)[command], &QAction::triggered, this, order);
    };
    on(Command::Settings, [this] { openSettings(); });
    on(Command::EnterChannelSecret,
       [this] { enterSecret(currentAccount(), core::SecretName::ChannelSecret); });
    on(Command::EnterAccessToken,
       [this] { enterSecret(currentAccount(), core::SecretName::AccessToken); });
    on(Command::EnterConsoleToken,
       [this] { enterSecret(currentAccount(), core::SecretName::ConsoleToken); });
    on(Command::ShowAccount, [this] { showAccount(currentAccount()); });
    on(Command::CheckAccount, [this] {
        if (const AccountServices *account = m_services.accounts.of(currentAccount()))
            account->preflight.check();
    });
    on(Command::ExportLog, [this] { m_log->exportRows(); });
    on(Command::SupportBundle, [this] { saveSupportBundle(); });
    on(Command::Quit, [this] { quit(); });
    on(Command::Shortcuts, [this] { makeShortcutSheet(m_services.theme, this)->open(); });
    on(Command::About, [this] { (new AboutDialog(m_services.theme, this))->open(); });
    connectChatCommands();
    connectViewCommands();
}

void MainWindow::connectChatCommands()
{
    const auto on = [this](Command command, auto order) {
        connect((*m_commands)[command], &QAction::triggered, this, order);
    };
    on(Command::MarkRead, [this] {
        if (m_conversations->list().selectedCount() > 1)
            markRead(targets());
        else
            m_thread->markRead();
    });
    on(Command::Undo, [this] { m_orders->undo(); });
    on(Command::CancelMark, [this] { m_orders->cancel(m_console.current()); });
    on(Command::RetryNow, [this] {
        const auto row = m_log->focusedEntry();
        if (row && row->request.isValid())
            m_orders->retry(row->conversation, row->request);
        else
            m_orders->retry(m_console.current());
    });
    on(Command::RetryAllFailed, [this] { m_orders->retryAllFailed(); });
    on(Command::MarkAllRead, [this] { markAllShown(); });
    on(Command::FlagUnread, [this] {
        const ChatCounts counts = m_chats->countsOf(targets());
        setFlagged(targets(), counts.flagged < counts.chats);
    });
    on(Command::ToggleDone, [this] { m_chats->toggleDone(targets()); });
    on(Command::ToggleMute, [this] { m_chats->toggleMuted(targets()); });
    on(Command::MuteHour, [this] { m_chats->mute(targets(), std::chrono::hours(1)); });
    on(Command::ToggleSpam, [this] { m_chats->toggleSpam(targets()); });
    on(Command::WriteReply, [this] { m_thread->replies().focusText(); });
    on(Command::SavedReplies, [this] { m_thread->replies().manageSavedReplies(); });
    ConversationListView &list = m_conversations->list();
    on(Command::NextChat, [&list] { list.step(1); });
    on(Command::PreviousChat, [&list] { list.step(-1); });
    on(Command::NextUnread, [&list] { list.step(1, true); });
    on(Command::PreviousUnread, [&list] { list.step(-1, true); });
    on(Command::QuickSearch, [this] { m_switcher->open(); });
    on(Command::FindInList, [this] { focusSearch(); });
    on(Command::SearchAll, [this] { beginSearchAll(m_top->searchField()->text().trimmed()); });
    on(Command::FindInChat, [this] {
        if (m_console.current().isValid())
            m_thread->find();
        else
            focusSearch(); // the only thing there is to look in
    });
    on(Command::FindOlder, [this] { m_thread->findNext(1); });
    on(Command::FindNewer, [this] { m_thread->findNext(-1); });
    on(Command::FirstUnread, [this] { m_thread->thread().goToFirstUnread(); });
    on(Command::NewestMessage, [this] { m_thread->thread().scrollToNewest(); });
}

void MainWindow::connectViewCommands()
{
    const auto on = [this](Command command, auto order) {
        connect((*m_commands)[command], &QAction::triggered, this, order);
    };
    const auto view = [&](Command command, models::View wanted) {
        on(command, [this, wanted] { m_conversations->setView(wanted); });
    };
    view(Command::ViewNeedsReply, models::View::NeedsReply);
    view(Command::ViewUnread, models::View::Unread);
    view(Command::ViewWaiting, models::View::Waiting);
    view(Command::ViewFailed, models::View::Failed);
    view(Command::ViewDone, models::View::Done);
    view(Command::ViewAll, models::View::All);
    view(Command::ViewMuted, models::View::Muted);
    view(Command::ViewSpam, models::View::Spam);
    on(Command::ShowLog, [this](bool shown) { m_logDock->setVisible(shown); });
    on(Command::ShowDetails, [this](bool shown) {
        m_sideWanted = shown;
        fitSidePane();
    });
    on(Command::ShowMenuBar, [this](bool shown) { menuBar()->setVisible(shown); });
    on(Command::ZoomIn,
       [this] { zoom(m_services.settings.number(core::Setting::ZoomPercent) + zoomStep); });
    on(Command::ZoomOut,
       [this] { zoom(m_services.settings.number(core::Setting::ZoomPercent) - zoomStep); });
    on(Command::ZoomReset, [this] { zoom(100); });
}

void MainWindow::updateCommands()
{
    const readmarks::MarkStatus mark = m_console.mark();
    const bool open = m_console.current().isValid();
    const bool several = m_conversations->list().selectedCount() > 1;
    const bool some = open || several;
    for (const Command command : {Command::FlagUnread, Command::ToggleDone, Command::ToggleMute,
                                  Command::MuteHour, Command::ToggleSpam})
        (*m_commands)[command]->setEnabled(some);
    for (const Command command :
         {Command::FindOlder, Command::FindNewer, Command::FirstUnread, Command::NewestMessage})
        (*m_commands)[command]->setEnabled(open);
    const AccountServices *own = m_console.account();
    (*m_commands)[Command::WriteReply]->setEnabled(open && own && own->outbox);
    (*m_commands)[Command::SavedReplies]->setEnabled(m_services.savedReplies);
    // Where LINE marks by itself there is nothing to order; header and state line say so.
    const bool byHand = several ? m_console.marksByHand() : !m_console.automaticRead();
    (*m_commands)[Command::MarkRead]->setEnabled(some && byHand);
    (*m_commands)[Command::CancelMark]->setEnabled(open && models::canCancel(mark));
    const bool any = m_console.conversations().count(models::View::Unread) > 0;
    (*m_commands)[Command::MarkAllRead]->setEnabled(any && m_console.marksByHand());
    const AccountServices *account = m_services.accounts.of(currentAccount());
    for (const Command command :
         {Command::EnterChannelSecret, Command::EnterConsoleToken, Command::ShowAccount,
          Command::CheckAccount, Command::TestConnection})
        (*m_commands)[command]->setEnabled(account);
    // With a gateway LINE's token is at the relay; one typed here would be used for nothing.
    (*m_commands)[Command::EnterAccessToken]->setEnabled(account && !account->account.gateway);
}

void MainWindow::markAllShown()
{
    askToMark(m_conversations->shownUnread());
}

void MainWindow::zoom(int percent)
{
    m_services.settings.set(core::Setting::ZoomPercent, percent);
}

} // namespace kidoku::ui
