// SPDX-License-Identifier: Apache-2.0
#include "conversation_pane.h"
#include "main_window.h"
#include "thread_pane.h"
#include "top_bar.h"
#include "ui/accounts/accounts.h"
#include "ui/chat/thread_view.h"
#include "ui/search/search_pane.h"

#include <QLineEdit>
#include <QStackedWidget>

//! Search in all messages: in the place of the list, until Esc. Opening what was found is opening
//! a chat: the customer is shown nothing.
namespace kidoku::ui {

void MainWindow::connectSearch()
{
    showSearchAccounts();
    for (const auto signal : {&Accounts::added, &Accounts::removed, &Accounts::changed})
        connect(&m_services.accounts, signal, this, &MainWindow::showSearchAccounts);
    // The list comes first; old messages are indexed after it.
    connect(&m_console, &Console::loaded, m_search, &search::Search::start);
    connect(&m_services.store, &store::Store::changed, m_searchPane, &SearchPane::apply);
    connect(m_conversations, &ConversationPane::searchAllRequested, this,
            &MainWindow::beginSearchAll);
    connect(m_searchPane, &SearchPane::closed, this, &MainWindow::endSearchAll);
    connect(m_searchPane, &SearchPane::openRequested, this,
            [this](const store::Conversation &conversation, store::Position position) {
                if (!m_console.conversations().stored(conversation.id))
                    m_console.conversations().apply({conversation}); // not read so far yet
                goTo(conversation.id); // also in an account that is not shown
                if (position.isValid())
                    m_thread->thread().goTo(position);
                m_thread->thread().setFocus(Qt::OtherFocusReason);
            });
}

void MainWindow::showSearchAccounts()
{
    QList<search::AccountName> accounts;
    for (const core::AccountId &id : m_services.accounts.list())
        accounts.append({id, m_services.accounts.name(id)});
    m_searchPane->setAccounts(accounts);
}

void MainWindow::beginSearchAll(const QString &text)
{
    m_left->setCurrentWidget(m_searchPane);
    m_searchPane->begin(text);
}

void MainWindow::endSearchAll()
{
    m_left->setCurrentWidget(m_conversations);
    leaveSearch();
}

bool MainWindow::isSearchingAll() const
{
    return m_left->currentWidget() == m_searchPane;
}

} // namespace kidoku::ui
