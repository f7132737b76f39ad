// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/state_text.h"
#include "search/search.h"
#include "ui/log/save_file.h"
#include "ui/window/banner.h"
#include "ui/window/command.h"
#include "ui/window/console.h"

#include <QMainWindow>

class QDockWidget;
class QStackedWidget;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace kidoku::ui {

class AccountSwitcher;
class BannerBar;
class ChatOrders;
class ConversationPane;
class HelpDesk;
class LogPane;
class MarkOrders;
class MarkRun;
class SearchPane;
class QuickSwitcher;
class SelectionSummary;
class SidePane;
class StateBoard;
class StatusStrip;
class ThreadPane;
class TopBar;
class WelcomePage;
enum class ChatOrder;
enum class SettingsOrder;

//! The operator's window: top bar, banner, list, thread, side pane, log, status bar. It arranges
//! and connects; facts come from Console and StateBoard, orders go to MarkOrders and the inbox.
//! Opening, hovering, searching and scrolling order nothing. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    //! \a console and what \a services refers to outlive this.
    MainWindow(const Services &services, Console &console, QWidget *parent = nullptr);
    ~MainWindow() override;

    //! For tests: how the log asks for a file's name.
    void setFileChooser(FileChooser chooser);
    //! Nobody can look at a locked screen.
    void setScreenLocked(bool locked);

    // What the desktop around the window asks for (main_window_desktop.cpp).
    //! \a token is the desktop's permission to come to the front; may be empty.
    void bringUp(const QString &token);
    void showChat(core::ConversationId id);
    void markChat(core::ConversationId id);
    void showFailures();
    //! While \a staysRunning says so, closing the window only hides it; quit() ends the program.
    //! Who loses something by that is asked first.
    void setStaysRunning(std::function<bool()> staysRunning);
    void quit();

Q_SIGNALS:
    //! For good.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildFrame();
    void addPictures();
    void buildMenus();
    void connectCommands();
    void connectChatCommands();
    void connectViewCommands();
    void connectPanes();
    void connectAccounts();
    void connectLog();
    void connectSettings();
    void connectKeys();
    void showTitle();
    //! What would go on only at the next start; empty: nothing.
    [[nodiscard]] QString waitingWords() const;
    void askToLeave();

    void showState();
    void retranslate();
    void updateCommands();
    void updateTicking();
    void fitSidePane();
    void restore();
    void save();

    void act(BannerAction action);
    void act(models::Remedy remedy);
    void goTo(core::ConversationId id);
    void showAccounts();
    void openAccounts();
    void addAccount();
    void setUpAccount();
    void testConnection();
    void testConnection(const core::AccountId &id);
    void openSettings();
    void carryOut(SettingsOrder order);
    //! The account that an order without a conversation is about: the one that is shown, the only
    //! one, or that of the open conversation; empty when it could be any.
    [[nodiscard]] core::AccountId currentAccount() const;
    // Orders about one or several chats (main_window_chats.cpp).
    void connectChats();
    //! All that are selected when there are several, else the open one.
    [[nodiscard]] QList<core::ConversationId> targets() const;
    void markRead(const QList<core::ConversationId> &ids);
    void askToMark(QList<core::ConversationId> ids);
    [[nodiscard]] bool canMarkAny(const QList<core::ConversationId> &ids) const;
    void carryOut(ChatOrder order, const QList<core::ConversationId> &ids);
    void setFlagged(const QList<core::ConversationId> &ids, bool flagged);
    void setQuiet(const QList<core::ConversationId> &ids, std::optional<core::Milliseconds> time);
    void copyUserId(core::ConversationId id);
    void openChatMenu(const QList<core::ConversationId> &ids, const QPoint &at);
    void showSelection();
    void showListSettings();
    void markAllShown();
    void probeLine(readmarks::Queue &queue);
    void saveSupportBundle();
    void showAccount(const core::AccountId &id);
    void enterSecret(const core::AccountId &id, core::SecretName name);
    void zoom(int percent);
    // Names made up, large text, nobody notified (main_window_presenter.cpp).
    void connectPresenter();
    void showPresenter();
    void focusSearch();
    void leaveSearch();
    void connectSearch();
    void connectHelp();
    void showSearchAccounts();
    void beginSearchAll(const QString &text);
    void endSearchAll();
    [[nodiscard]] bool isSearchingAll() const;

    Services m_services;
    Console &m_console;
    StateBoard *m_board;
    MarkOrders *m_orders;
    ChatOrders *m_chats;
    Commands *m_commands;
    TopBar *m_top;
    AccountSwitcher *m_accountSwitcher;
    BannerBar *m_banner;
    QSplitter *m_splitter;
    WelcomePage *m_welcome;
    search::Search *m_search;
    QStackedWidget *m_left; //!< the list, or what a search found
    ConversationPane *m_conversations;
    SearchPane *m_searchPane;
    QStackedWidget *m_middle; //!< the conversation, or how many are selected
    ThreadPane *m_thread;
    SelectionSummary *m_selection;
    SidePane *m_side;
    QDockWidget *m_logDock;
    LogPane *m_log;
    FileChooser m_fileChooser = desktopFileChooser();
    StatusStrip *m_status;
    QList<QMenu *> m_menus;
    QMenu *m_allMenus;
    QuickSwitcher *m_switcher;
    HelpDesk *m_help;
    std::function<bool()> m_staysRunning; //!< none: nobody is asked, the window just closes
    bool m_leaving = false;
    bool m_sideWanted = true; //!< by the user; a narrow window hides it all the same
};

} // namespace kidoku::ui
