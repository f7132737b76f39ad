// SPDX-License-Identifier: Apache-2.0
#include "banner_bar.h"
#include "conversation_pane.h"
#include "main_window.h"
#include "thread_pane.h"
#include "top_bar.h"
#include "ui/help/help_desk.h"
#include "ui/help/help_topics.h"
#include "ui/log/log_pane.h"
#include "ui/search/search_pane.h"

#include <QLineEdit>

//! What each part of the window is about, and the ways from it to the help.
namespace kidoku::ui {

void MainWindow::connectHelp()
{
    setHelpTopic(m_conversations, "read");
    setHelpTopic(m_thread, "read");
    setHelpTopic(m_searchPane, "search");
    setHelpTopic(m_top->searchField(), "search");
    setHelpTopic(m_log, "log");
    connect(m_banner, &BannerBar::helpRequested, m_help, &HelpDesk::open);
    connect(m_thread, &ThreadPane::helpRequested, m_help, &HelpDesk::open);
}

} // namespace kidoku::ui
