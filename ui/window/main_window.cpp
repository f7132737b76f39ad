// SPDX-License-Identifier: Apache-2.0
#include "main_window.h"

#include "banner_bar.h"
#include "chat_orders.h"
#include "conversation_menu.h"
#include "conversation_pane.h"
#include "core/settings.h"
#include "core/text.h"
#include "mark_orders.h"
#include "presenter.h"
#include "quick_switcher.h"
#include "side_pane.h"
#include "state_board.h"
#include "thread_pane.h"
#include "top_bar.h"
#include "ui/accounts/account_switcher.h"
#include "ui/accounts/welcome_page.h"
#include "ui/chat/conversation_list_view.h"
#include "ui/chat/selection_summary.h"
#include "ui/help/help_desk.h"
#include "ui/log/log_pane.h"
#include "ui/media/avatar_pictures.h"
#include "ui/search/search_pane.h"
#include "ui/theme/icons.h"
#include "window_state.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int narrow = 900; // below this there is no room for the side pane

// Before any pane measures itself.
const Services &zoomed(const Services &services)
{
    services.theme.setZoom(zoomOf(services.settings));
    return services;
}

} // namespace

MainWindow::MainWindow(const Services &services, Console &console, QWidget *parent)
    : QMainWindow(parent)
    , m_services(zoomed(services))
    , m_console(console)
    , m_board(new StateBoard(services, this))
    , m_orders(new MarkOrders(
          services.accounts,
          [&console](core::ConversationId id) {
              return console.conversations().stored(id).value_or(store::Conversation()).account;
          },
          this))
    , m_chats(new ChatOrders(
          console.conversations(), services.clock,
          [this](const core::AccountId &id) {
              AccountServices *account = m_services.accounts.of(id);
              return account ? &account->inbox : nullptr;
          },
          this))
    , m_commands(new Commands(this))
    , m_top(new TopBar(services.theme, (*m_commands)[Command::MarkAllRead], this))
    , m_accountSwitcher(
          new AccountSwitcher(services.accounts, console.conversations(), services.theme, m_top))
    , m_banner(new BannerBar(services.theme, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_welcome(new WelcomePage(services.theme, this))
    , m_search(new search::Search(services.store, this))
    , m_left(new QStackedWidget(this))
    , m_conversations(new ConversationPane(console.conversations(), services.theme, this))
    , m_searchPane(new SearchPane(*m_search, services.clock, services.theme, this))
    , m_middle(new QStackedWidget(this))
    , m_thread(new ThreadPane(console, *m_orders, services, m_middle))
    , m_selection(new SelectionSummary(services.theme, m_middle))
    , m_side(new SidePane(console, services, this))
    , m_logDock(new QDockWidget(this))
    , m_log(new LogPane(console.log(), services.settings, services.theme, m_logDock))
    , m_status(new StatusStrip(services.theme, this))
    , m_allMenus(new QMenu(this))
    , m_switcher(new QuickSwitcher(
          console.conversations(), services.clock, services.theme,
          [this](const core::AccountId &id) {
              return m_services.accounts.size() > 1 ? m_services.accounts.name(id) : QString();
          },
          [this](const core::AccountId &id) { return m_services.accounts.of(id) != nullptr; },
          this))
    , m_help(new HelpDesk(services.theme, services.settings, (*m_commands)[Command::Help], this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(applicationIcon());
    buildFrame();
    buildMenus();
    connectPanes();
    addPictures();
    connectChats();
    connectSearch();
    connectCommands();
    connectSettings();
    connectHelp();
    connectPresenter();
    connectKeys();
    connectAccounts();
    retranslate();
    restore();
    showState();
    updateCommands();
}

MainWindow::~MainWindow() = default;

void MainWindow::setFileChooser(FileChooser chooser)
{
    m_fileChooser = chooser;
    m_log->setFileChooser(std::move(chooser));
}

void MainWindow::setScreenLocked(bool locked)
{
    m_thread->setScreenLocked(locked);
}

void MainWindow::buildFrame()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_banner->setObjectName(QStringLiteral("banner"));
    column->addWidget(m_top);
    column->addWidget(m_banner);
    column->addWidget(m_welcome, 1);
    column->addWidget(m_splitter, 1);
    m_top->setSwitcher(m_accountSwitcher);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_left->addWidget(m_conversations);
    m_left->addWidget(m_searchPane);
    m_left->setMinimumWidth(240);
    m_middle->addWidget(m_thread);
    m_middle->addWidget(m_selection);
    for (QWidget *pane : {static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_middle),
                          static_cast<QWidget *>(m_side)})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(middle);

    m_logDock->setObjectName(QStringLiteral("logDock"));
    m_logDock->setFeatures(QDockWidget::DockWidgetClosable);
    m_logDock->setTitleBarWidget(new QWidget(m_logDock)); // the pane has a line of its own
    m_logDock->setWidget(m_log);
    addDockWidget(Qt::BottomDockWidgetArea, m_logDock);
    setStatusBar(m_status);
}

void MainWindow::addPictures()
{
    if (!m_services.media)
        return;
    auto *pictures = new AvatarPictures(*m_services.media, this);
    m_conversations->list().setPictures(pictures);
    m_thread->setPictures(pictures);
    m_side->setPictures(pictures);
}

void MainWindow::buildMenus()
{
    for (const CommandGroup group : commandGroups) {
        if (group == CommandGroup::Demo && !m_services.makePhonePane)
            continue;
        QMenu *menu = menuBar()->addMenu(QString());
        for (const CommandInfo &info : commandTable()) {
            if (info.group == group)
                menu->addAction((*m_commands)[info.command]);
        }
        menu->setProperty("group", int(group));
        m_menus.append(menu);
        m_allMenus->addMenu(menu);
    }
    m_allMenus->setObjectName(QStringLiteral("allMenus"));
    m_top->setMenu(m_allMenus);
    menuBar()->setVisible(false);
}

void MainWindow::connectPanes()
{
    ConversationListView &list = m_conversations->list();
    connect(&list, &ConversationListView::conversationChosen, &m_console, &Console::open);
    connect(&list, &ConversationListView::visibleChanged, this,
            [this](const QList<core::ConversationId> &ids) {
                for (const core::ConversationId id : ids) {
                    const auto record = m_console.conversations().stored(id);
                    AccountServices *account = m_console.account(id);
                    if (account && record && record->name.isEmpty())
                        account->names.wanted(id);
                }
            });
    connect(m_conversations, &ConversationPane::shownChanged, this, &MainWindow::updateCommands);
    connect(&m_console, &Console::loaded, m_conversations, &ConversationPane::setLoaded);
    connect(&m_console, &Console::opened, this, [this](core::ConversationId id) {
        m_log->setConversation(id);
        updateCommands();
    });
    connect(&m_console, &Console::updated, this, &MainWindow::updateCommands);
    connect(&m_console, &Console::ticked, this, &MainWindow::showState);
    connect(m_board, &StateBoard::changed, this, &MainWindow::showState);
    connect(m_banner, &BannerBar::actionRequested, this, qOverload<BannerAction>(&MainWindow::act));
    connect(m_thread, &ThreadPane::remedyRequested, this,
            qOverload<models::Remedy>(&MainWindow::act));
    connect(m_thread, &ThreadPane::detailsRequested, this,
            [this](core::ConversationId id) { carryOut(ChatOrder::ShowInLog, {id}); });

    connectLog();
    connect(m_log, &LogPane::told, m_status,
            [this](const QString &text) { m_status->showMessage(text, 8000); });

    QLineEdit *search = m_top->searchField();
    connect(m_conversations, &ConversationPane::searchEnded, search, &QLineEdit::clear);
    connect(search, &QLineEdit::textChanged, m_conversations, &ConversationPane::setSearch);
    connect(search, &QLineEdit::returnPressed, this, [this] {
        m_conversations->openFirst();
        if (!isSearchingAll())
            leaveSearch();
    });
}

void MainWindow::connectSettings()
{
    connect(&m_services.settings, &core::Settings::changed, this, [this](core::Setting setting) {
        const core::Settings &settings = m_services.settings;
        if (setting == core::Setting::Theme)
            m_services.theme.setMode(settings.text(setting));
        if (setting == core::Setting::ZoomPercent || setting == core::Setting::PresenterMode)
            m_services.theme.setZoom(zoomOf(settings));
        if (setting == core::Setting::ListDensity || setting == core::Setting::ListOrder)
            showListSettings();
        if (setting == core::Setting::Language && m_services.setLanguage)
            m_services.setLanguage(settings.text(setting));
    });
    connect(&m_services.theme, &Theme::changed, this, &MainWindow::fitSidePane);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::WindowStateChange)
        updateTicking();
    QMainWindow::changeEvent(event);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    updateTicking();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool searching = m_top->searchField()->hasFocus();
    const bool found = !m_top->searchField()->text().isEmpty();
    if (event->key() == Qt::Key_Escape && (searching || found)) {
        m_top->searchField()->clear();
        leaveSearch();
        return;
    }
    if (event->key() == Qt::Key_Escape && isSearchingAll()) {
        endSearchAll();
        return;
    }
    if (event->key() == Qt::Key_Down && searching) {
        m_conversations->openFirst();
        if (!isSearchingAll())
            leaveSearch();
        return;
    }
    if (event->key() == Qt::Key_F10) {
        m_top->openMenu();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSidePane();
    // A window that gets lower takes it from the log as well, not from the thread alone.
    const int share = height() * 36 / 100;
    if (event->oldSize().height() > height() && m_logDock->height() > share)
        resizeDocks({m_logDock}, {share}, Qt::Vertical);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!focusWidget())
        leaveSearch(); // keys are orders from the first moment, not letters of a search
    updateTicking();
}

void MainWindow::showState()
{
    m_top->setAccount(m_board->accountName(), m_board->basicId());
    m_side->nameAccounts();
    m_top->setPill(m_board->pill());
    m_banner->show(m_board->banner());
    const StatusFacts facts = m_board->status();
    m_status->show(facts);
    m_log->setFailedMarks(facts.marks.failed);
    m_conversations->setBasicId(m_board->basicId());
    showTitle();
}

void MainWindow::retranslate()
{
    m_console.mask().retranslate();
    m_commands->retranslate();
    for (QMenu *menu : std::as_const(m_menus))
        menu->setTitle(textOf(CommandGroup(menu->property("group").toInt())));
    m_status->clearMessage(); // told in the former language
    m_logDock->setWindowTitle(tr("Activity"));
    m_allMenus->setAccessibleName(tr("Menu"));
    showState();
}

void MainWindow::updateTicking()
{
    m_console.setTicking(isVisible() && !isMinimized());
}

void MainWindow::fitSidePane()
{
    const int needed = narrow * m_services.theme.zoom() / 100;
    m_side->setVisible(m_sideWanted && width() >= needed);
}

void MainWindow::restore()
{
    resize(1360, 860);
    const WindowState state
        = WindowState::read(m_services.settings.value(core::Setting::WindowState).toByteArray());
    restoreGeometry(m_services.settings.value(core::Setting::WindowGeometry).toByteArray());
    m_sideWanted = state.sideWanted;
    menuBar()->setVisible(state.menuBar);
    if (!state.docks.isEmpty())
        restoreState(state.docks);
    else
        resizeDocks({m_logDock}, {290}, Qt::Vertical);
    if (state.splitter.isEmpty() || !m_splitter->restoreState(state.splitter))
        m_splitter->setSizes({420, 690, 250}); // the usual views in one line
    m_conversations->setView(state.view);
    showListSettings();
    (*m_commands)[Command::ShowLog]->setChecked(!m_logDock->isHidden());
    (*m_commands)[Command::ShowDetails]->setChecked(m_sideWanted);
    (*m_commands)[Command::ShowMenuBar]->setChecked(state.menuBar);
    fitSidePane();
}

void MainWindow::save()
{
    WindowState state;
    state.docks = saveState();
    state.splitter = m_splitter->saveState();
    state.sideWanted = m_sideWanted;
    state.menuBar = (*m_commands)[Command::ShowMenuBar]->isChecked();
    state.view = m_console.conversations().view();
    m_services.settings.set(core::Setting::WindowGeometry, saveGeometry());
    m_services.settings.set(core::Setting::WindowState, state.write());
}

void MainWindow::focusSearch()
{
    m_top->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_top->searchField()->selectAll();
}

void MainWindow::leaveSearch()
{
    QWidget *place = &m_conversations->list();
    if (m_services.accounts.size() == 0)
        place = m_welcome;
    place->setFocus(Qt::OtherFocusReason);
}

} // namespace kidoku::ui
