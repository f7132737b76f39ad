// SPDX-License-Identifier: Apache-2.0
#include "chat_orders.h"
#include "conversation_menu.h"
#include "conversation_pane.h"
#include "core/redact.h"
#include "main_window.h"
#include "mark_orders.h"
#include "mark_run.h"
#include "mark_run_bar.h"
#include "quick_switcher.h"
#include "status_strip.h"
#include "thread_pane.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/desktop/notice_settings.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/keyboard/key_map.h"
#include "ui/log/log_pane.h"

#include <QAction>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTimer>

//! What the main window does with one chat or several selected ones.
namespace kidoku::ui {

void MainWindow::connectChats()
{
    ConversationListView &list = m_conversations->list();
    connect(&list, &ConversationListView::selectedCountChanged, this, &MainWindow::showSelection);
    connect(&list, &ConversationListView::menuRequested, this, &MainWindow::openChatMenu);
    // Counting all of a hundred thousand for every message would be felt.
    auto *recount = new QTimer(this);
    recount->setSingleShot(true);
    recount->setInterval(std::chrono::milliseconds(150));
    connect(recount, &QTimer::timeout, this, &MainWindow::showSelection);
    connect(&m_console.conversations(), &QAbstractItemModel::dataChanged, recount, [this, recount] {
        if (m_middle->currentWidget() == m_selection && !recount->isActive())
            recount->start();
    });
    connect(m_selection, &SelectionSummary::markReadRequested, this,
            [this] { markRead(targets()); });
    connect(m_selection, &SelectionSummary::doneRequested, this,
            [this] { m_chats->toggleDone(targets()); });
    connect(m_selection, &SelectionSummary::muteRequested, this,
            [this] { m_chats->toggleMuted(targets()); });
    connect(m_selection, &SelectionSummary::spamRequested, this,
            [this] { m_chats->toggleSpam(targets()); });
    auto *run = new MarkRunBar(m_services.theme, m_orders->run(), m_status);
    m_status->addPermanentWidget(run);
    run->hide();
    connect(run, &MarkRunBar::cancelRequested, m_orders, &MarkOrders::cancelRun);
    connect(run, &MarkRunBar::showRequested, this, [this] {
        (*m_commands)[Command::ShowLog]->setChecked(true);
        m_logDock->show();
        m_log->showView(models::LogView::Failures);
    });
    connect(m_switcher, &QuickSwitcher::chosen, this, [this](core::ConversationId id) {
        goTo(id);
        leaveSearch();
    });
    const auto sortBy = [this](Command command, const char *word) {
        connect((*m_commands)[command], &QAction::triggered, this, [this, word] {
            m_services.settings.set(core::Setting::ListOrder, QLatin1String(word));
            showListSettings(); // also when it was so already: the check mark has gone
        });
    };
    sortBy(Command::SortNewest, "newest");
    sortBy(Command::SortWaiting, "waiting");
    m_conversations->setSortActions(
        {(*m_commands)[Command::SortNewest], (*m_commands)[Command::SortWaiting]});
}

QList<core::ConversationId> MainWindow::targets() const
{
    const ConversationListView &list = m_conversations->list();
    if (list.selectedCount() > 1)
        return list.selectedConversations();
    const core::ConversationId open = m_console.current();
    return open.isValid() ? QList<core::ConversationId>{open} : QList<core::ConversationId>();
}

void MainWindow::markRead(const QList<core::ConversationId> &ids)
{
    if (ids.size() == 1)
        m_orders->mark(ids.constFirst());
    else
        askToMark(m_chats->unreadOf(ids));
}

void MainWindow::askToMark(QList<core::ConversationId> ids)
{
    ids.removeIf([this](core::ConversationId id) { return m_console.automaticRead(id); });
    if (ids.isEmpty()) {
        m_status->showMessage(tr("Nothing in this list is left to mark."), 8000);
        return;
    }
    if (ids.size() <= m_services.settings.number(core::Setting::ConfirmAbove)) {
        m_orders->markAll(ids);
        return;
    }
    auto *dialog = ConfirmDialog::markRead(m_services.theme, int(ids.size()), this);
    if (m_services.settings.number(core::Setting::ConfirmAbove) < ConfirmDialog::fewChats - 1)
        dialog->offerToStopAsking();
    connect(dialog, &QDialog::accepted, this, [this, ids, dialog] {
        if (dialog->stopsAsking())
            m_services.settings.set(core::Setting::ConfirmAbove, ConfirmDialog::fewChats - 1);
        m_orders->markAll(ids);
    });
    dialog->open();
}

// Where LINE marks by itself there is nothing to order.
bool MainWindow::canMarkAny(const QList<core::ConversationId> &ids) const
{
    return std::any_of(ids.begin(), ids.end(),
                       [this](core::ConversationId id) { return !m_console.automaticRead(id); });
}

void MainWindow::carryOut(ChatOrder order, const QList<core::ConversationId> &ids)
{
    switch (order) {
    case ChatOrder::Open:
        return m_conversations->list().choose(ids.constFirst());
    case ChatOrder::MarkRead:
        return markRead(ids);
    case ChatOrder::Flag:
    case ChatOrder::Unflag:
        return setFlagged(ids, order == ChatOrder::Flag);
    case ChatOrder::Done:
    case ChatOrder::Reopen:
        return m_chats->setDone(ids, order == ChatOrder::Done);
    case ChatOrder::MuteHour:
        return m_chats->mute(ids, std::chrono::hours(1));
    case ChatOrder::MuteWorkday:
        return m_chats->mute(ids, std::chrono::hours(8));
    case ChatOrder::Mute:
        return m_chats->mute(ids);
    case ChatOrder::Unmute:
        return m_chats->unmute(ids);
    case ChatOrder::QuietHere:
        return setQuiet(ids, std::chrono::hours(1));
    case ChatOrder::NotifyHere:
        return setQuiet(ids, {});
    case ChatOrder::Spam:
    case ChatOrder::NotSpam:
        return m_chats->setSpam(ids, order == ChatOrder::Spam);
    case ChatOrder::CopyId:
        return copyUserId(ids.constFirst());
    case ChatOrder::ShowInLog:
        (*m_commands)[Command::ShowLog]->setChecked(true);
        m_logDock->setVisible(true);
        m_log->setConversation(ids.constFirst());
        return m_log->showView(models::LogView::ThisConversation);
    }
}

// Read cannot be taken back, and nobody shall think that it was.
void MainWindow::setFlagged(const QList<core::ConversationId> &ids, bool flagged)
{
    m_chats->setFlagged(ids, flagged);
    if (!flagged || ids.isEmpty())
        return;
    const bool read = m_chats->unreadOf(ids).size() < ids.size();
    m_status->showMessage(read ? tr("Flagged unread for you. The customer still sees Read.")
                               : tr("Flagged unread for you. The customer is told nothing."),
                          8000);
}

// Only what this console tells; nobody else is touched.
void MainWindow::setQuiet(const QList<core::ConversationId> &ids,
                          std::optional<core::Milliseconds> time)
{
    const core::Timestamp now = m_services.clock.now();
    setChatsQuiet(m_services.settings, ids, time ? now + *time : core::Timestamp(), now);
}

void MainWindow::copyUserId(core::ConversationId id)
{
    const auto record = m_console.conversations().conversation(id);
    if (!record)
        return;
    const bool whole = m_services.settings.flag(core::Setting::ShowIds);
    QGuiApplication::clipboard()->setText(whole ? record->chat.value
                                                : core::shortId(record->chat.value));
    m_status->showMessage(
        whole ? tr("Copied.")
              : tr("The first characters are copied; the settings can show ids whole."),
        8000);
}

void MainWindow::openChatMenu(const QList<core::ConversationId> &ids, const QPoint &at)
{
    ChatCounts counts = m_chats->countsOf(ids);
    if (counts.chats == 0)
        return;
    const auto quiet = quietChats(m_services.settings);
    counts.quiet = int(std::count_if(ids.begin(), ids.end(), [&](core::ConversationId id) {
        return m_services.clock.now() < quiet.value(id);
    }));
    auto *menu = new ConversationMenu(
        counts, canMarkAny(ids), KeyMap::read(m_services.settings.text(core::Setting::Keys)), this);
    connect(menu, &ConversationMenu::ordered, this,
            [this, ids](ChatOrder order) { carryOut(order, ids); });
    menu->popup(at);
}

void MainWindow::showSelection()
{
    const bool several = m_conversations->list().selectedCount() > 1;
    if (several) {
        const QList<core::ConversationId> ids = targets();
        m_selection->setCounts(m_chats->countsOf(ids), canMarkAny(ids));
    }
    m_middle->setCurrentWidget(several ? static_cast<QWidget *>(m_selection) : m_thread);
    updateCommands();
}

void MainWindow::showListSettings()
{
    const core::Settings &settings = m_services.settings;
    const bool byWait = settings.text(core::Setting::ListOrder) == QLatin1String("waiting");
    m_console.conversations().setOrder(byWait ? models::ListOrder::LongestWaiting
                                              : models::ListOrder::Newest);
    (*m_commands)[Command::SortNewest]->setChecked(!byWait);
    (*m_commands)[Command::SortWaiting]->setChecked(byWait);
    const bool compact = settings.text(core::Setting::ListDensity) == QLatin1String("compact");
    m_conversations->list().setDensity(compact ? Density::Compact : Density::Comfortable);
}

} // namespace kidoku::ui
