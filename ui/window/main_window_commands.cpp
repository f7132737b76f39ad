// SPDX-License-Identifier: Apache-2.0
#include "conversation_pane.h"
#include "core/settings.h"
#include "main_window.h"
#include "mark_orders.h"
#include "status_strip.h"
#include "thread_pane.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/dialogs/text_sheet.h"
#include "ui/log/log_pane.h"
#include "ui/reply/reply_pane.h"

#include <QAction>
#include <QDockWidget>
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
    on(Command::Settings,
       [this] { (new SettingsDialog(m_services.settings, m_services.theme, this))->open(); });
    on(Command::EnterChannelSecret, [this] { enterSecret(core::SecretName::ChannelSecret); });
    on(Command::EnterAccessToken, [this] { enterSecret(core::SecretName::AccessToken); });
    on(Command::EnterConsoleToken, [this] { enterSecret(core::SecretName::ConsoleToken); });
    on(Command::ShowAccount, [this] { showAccount(); });
    on(Command::CheckAccount, [this] { m_services.preflight.check(); });
    on(Command::ExportLog, [this] { m_log->exportRows(); });
    on(Command::Quit, [this] { close(); });
    on(Command::Help, [this] { makeHelp(m_services.theme, this)->open(); });
    on(Command::Shortcuts, [this] { makeShortcutSheet(m_services.theme, this)->open(); });
    on(Command::About, [this] { makeAbout(m_services.theme, this)->open(); });
    connectChatCommands();
    connectViewCommands();
}

void MainWindow::connectChatCommands()
{
    const auto on = [this](Command command, auto order) {
        connect((*m_commands)[command], &QAction::triggered, this, order);
    };
    on(Command::MarkRead, [this] { m_thread->markRead(); });
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
        if (const auto conversation = m_console.conversation())
            m_services.inbox.setFlagged(conversation->id, !conversation->flagged);
    });
    on(Command::ToggleDone, [this] {
        if (const auto conversation = m_console.conversation())
            m_services.inbox.setDone(conversation->id, !conversation->done);
    });
    on(Command::WriteReply, [this] { m_thread->replies().focusText(); });
    on(Command::SavedReplies, [this] { m_thread->replies().manageSavedReplies(); });
    ConversationListView &list = m_conversations->list();
    on(Command::NextChat, [&list] { list.step(1); });
    on(Command::PreviousChat, [&list] { list.step(-1); });
    on(Command::NextUnread, [&list] { list.step(1, true); });
    on(Command::PreviousUnread, [&list] { list.step(-1, true); });
    on(Command::QuickSearch, [this] { focusSearch(); });
    on(Command::FindInList, [this] { focusSearch(); });
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
    on(Command::ShowLog, [this](bool shown) { m_logDock->setVisible(shown); });
    on(Command::ShowDetails, [this](bool shown) {
        m_sideWanted = shown;
        fitSidePane();
    });
    on(Command::ShowMenuBar, [this](bool shown) { menuBar()->setVisible(shown); });
    on(Command::ZoomIn, [this] { zoom(m_services.theme.zoom() + zoomStep); });
    on(Command::ZoomOut, [this] { zoom(m_services.theme.zoom() - zoomStep); });
    on(Command::ZoomReset, [this] { zoom(100); });
}

void MainWindow::updateCommands()
{
    const readmarks::MarkStatus mark = m_console.mark();
    const bool open = m_console.current().isValid();
    for (const Command command : {Command::FlagUnread, Command::ToggleDone})
        (*m_commands)[command]->setEnabled(open);
    const bool writes = m_services.repliesOf != nullptr;
    (*m_commands)[Command::WriteReply]->setEnabled(open && writes);
    (*m_commands)[Command::SavedReplies]->setEnabled(writes);
    // Where LINE marks by itself there is nothing to order; header and state line say so.
    const bool byHand = !m_console.automaticRead();
    (*m_commands)[Command::MarkRead]->setEnabled(open && byHand);
    (*m_commands)[Command::CancelMark]->setEnabled(open && models::canCancel(mark));
    const bool any = m_console.conversations().count(models::View::Unread) > 0;
    (*m_commands)[Command::MarkAllRead]->setEnabled(any && byHand);
    // With a gateway LINE's token is at the relay; one typed here would be used for nothing.
    (*m_commands)[Command::EnterAccessToken]->setEnabled(!m_services.account.gateway);
}

void MainWindow::markAllShown()
{
    const QList<core::ConversationId> ids = m_conversations->shownUnread();
    if (ids.isEmpty()) {
        m_status->showMessage(tr("Nothing in this list is left to mark."), 8000);
        return;
    }
    auto *dialog = ConfirmDialog::markRead(m_services.theme, int(ids.size()), this);
    connect(dialog, &QDialog::accepted, this, [this, ids] { m_orders->markAll(ids); });
    dialog->open();
}

void MainWindow::zoom(int percent)
{
    m_services.settings.set(core::Setting::ZoomPercent, percent);
}

} // namespace kidoku::ui
