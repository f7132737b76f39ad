// SPDX-License-Identifier: Apache-2.0
#include "command.h"

#include "ui/keyboard/key_map.h"

#include <QAction>
#include <QCoreApplication>
#include <QWidget>

namespace kidoku::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::Command)
};

} // namespace

const QList<CommandInfo> &commandTable()
{
    using enum Command;
    using Group = CommandGroup;
    static const QList<CommandInfo> table{
        {Settings, Group::Program, "actionSettings", "Ctrl+,"},
        {Command::Accounts, Group::Program, "actionAccounts", ""},
        {AddAccount, Group::Program, "actionAddAccount", ""},
        {EnterChannelSecret, Group::Program, "actionChannelSecret", ""},
        {EnterAccessToken, Group::Program, "actionAccessToken", ""},
        {EnterConsoleToken, Group::Program, "actionConsoleToken", ""},
        {ShowAccount, Group::Program, "actionShowAccount", ""},
        {CheckAccount, Group::Program, "actionCheckAccount", ""},
        {SetUpAccount, Group::Program, "actionSetUp", ""},
        {TestConnection, Group::Program, "actionTestConnection", ""},
        {ExportLog, Group::Program, "actionExportLog", ""},
        {SupportBundle, Group::Program, "actionSupportBundle", ""},
        {RecordWebhooks, Group::Program, "actionRecordWebhooks", ""},
        {Quit, Group::Program, "actionQuit", "Ctrl+Q"},
        {MarkRead, Group::ReadMark, "actionMarkRead", "Ctrl+R"},
        {Undo, Group::ReadMark, "actionUndo", "Ctrl+Z"},
        {CancelMark, Group::ReadMark, "actionCancelMark", ""},
        {RetryNow, Group::ReadMark, "actionRetryNow", "F5"},
        {RetryAllFailed, Group::ReadMark, "actionRetryAllFailed", ""},
        {MarkAllRead, Group::ReadMark, "actionMarkAllRead", "Shift+Esc"},
        {FlagUnread, Group::Chats, "actionFlagUnread", "Ctrl+Shift+R"},
        {ToggleDone, Group::Chats, "actionDone", "Ctrl+E"},
        {WriteReply, Group::Chats, "actionWriteReply", "Ctrl+L"},
        {SavedReplies, Group::Chats, "actionSavedReplies", ""},
        {ToggleMute, Group::Chats, "actionMute", "Ctrl+Shift+M"},
        {MuteHour, Group::Chats, "actionMuteHour", ""},
        {ToggleSpam, Group::Chats, "actionSpam", ""},
        {NextChat, Group::Chats, "actionNextChat", "Ctrl+PgDown; Alt+Down"},
        {PreviousChat, Group::Chats, "actionPreviousChat", "Ctrl+PgUp; Alt+Up"},
        {NextUnread, Group::Chats, "actionNextUnread", "Alt+Shift+Down"},
        {PreviousUnread, Group::Chats, "actionPreviousUnread", "Alt+Shift+Up"},
        {QuickSearch, Group::Chats, "actionQuickSearch", "Ctrl+K"},
        {FindInList, Group::Chats, "actionFindInList", "Ctrl+Alt+F"},
        {SearchAll, Group::Chats, "actionSearchAll", "Ctrl+Shift+F"},
        {FindInChat, Group::Chats, "actionFindInChat", "Ctrl+F"},
        {FindOlder, Group::Chats, "actionFindOlder", "F3"},
        {FindNewer, Group::Chats, "actionFindNewer", "Shift+F3"},
        {FirstUnread, Group::Chats, "actionFirstUnread", "Ctrl+J"},
        {NewestMessage, Group::Chats, "actionNewestMessage", "Ctrl+Shift+J"},
        {ViewNeedsReply, Group::View, "actionViewNeedsReply", "Ctrl+1"},
        {ViewUnread, Group::View, "actionViewUnread", "Ctrl+2"},
        {ViewWaiting, Group::View, "actionViewWaiting", "Ctrl+3"},
        {ViewFailed, Group::View, "actionViewFailed", "Ctrl+4"},
        {ViewDone, Group::View, "actionViewDone", "Ctrl+5"},
        {ViewAll, Group::View, "actionViewAll", "Ctrl+6"},
        {SwitchAccount, Group::View, "actionSwitchAccount", "Ctrl+Shift+A"},
        {ViewMuted, Group::View, "actionViewMuted", "Ctrl+7"},
        {ViewSpam, Group::View, "actionViewSpam", "Ctrl+8"},
        {SortNewest, Group::View, "actionSortNewest", ""},
        {SortWaiting, Group::View, "actionSortWaiting", ""},
        {ShowLog, Group::View, "actionShowLog", "Ctrl+Shift+L"},
        {ShowDetails, Group::View, "actionShowDetails", "F9"},
        {ShowMenuBar, Group::View, "actionShowMenuBar", "Ctrl+M"},
        {ZoomIn, Group::View, "actionZoomIn", "Ctrl++; Ctrl+="},
        {ZoomOut, Group::View, "actionZoomOut", "Ctrl+-"},
        {ZoomReset, Group::View, "actionZoomReset", "Ctrl+0"},
        {Presenter, Group::View, "actionPresenter", "F11"},
        {NextStep, Group::Demo, "actionNextStep", "F8"},
        {PauseStory, Group::Demo, "actionPauseStory", "Ctrl+F8"},
        {ResetDemo, Group::Demo, "actionResetDemo", "Ctrl+Shift+F5"},
        {ClearFaults, Group::Demo, "actionClearFaults", "Ctrl+Shift+0"},
        {ShowFaults, Group::Demo, "actionShowFaults", "Ctrl+Shift+9"},
        {ShowPhone, Group::Demo, "actionShowPhone", "Ctrl+Shift+8"},
        {PlayRecording, Group::Demo, "actionPlayRecording", ""},
        {Command::Help, Group::Help, "actionHelp", "F1"},
        {Shortcuts, Group::Help, "actionShortcuts", "Ctrl+?"},
        {About, Group::Help, "actionAbout", ""},
    };
    Q_ASSERT(table.size() == int(Count));
    return table;
}

QString textOf(Command command)
{
    switch (command) {
    case Command::Settings:
        return Text::tr("Settin&gs…");
    case Command::Accounts:
        return Text::tr("Acco&unts…");
    case Command::AddAccount:
        return Text::tr("A&dd an account…");
    case Command::EnterChannelSecret:
        return Text::tr("Channel &secret…");
    case Command::EnterAccessToken:
        return Text::tr("Channel access &token…");
    case Command::EnterConsoleToken:
        return Text::tr("C&onsole token…");
    case Command::ShowAccount:
        return Text::tr("&Account and addresses…");
    case Command::CheckAccount:
        return Text::tr("&Check the account now");
    case Command::SetUpAccount:
        return Text::tr("Set up ste&p by step…");
    case Command::TestConnection:
        return Text::tr("Connect&ion test…");
    case Command::ExportLog:
        return Text::tr("&Export activity…");
    case Command::SupportBundle:
        return Text::tr("Save support &bundle…");
    case Command::RecordWebhooks:
        return Text::tr("&Record webhooks…");
    case Command::Quit:
        return Text::tr("&Quit");
    case Command::MarkRead:
        return Text::tr("&Mark as read");
    case Command::Undo:
        return Text::tr("&Undo mark as read");
    case Command::CancelMark:
        return Text::tr("&Cancel the read mark");
    case Command::RetryNow:
        return Text::tr("&Retry now");
    case Command::RetryAllFailed:
        return Text::tr("Retry all &failed");
    case Command::MarkAllRead:
        return Text::tr("Mark &all read…");
    case Command::FlagUnread:
        return Text::tr("Flag &unread (only here)");
    case Command::ToggleDone:
        return Text::tr("&Done / reopen");
    case Command::WriteReply:
        return Text::tr("Write a repl&y");
    case Command::SavedReplies:
        return Text::tr("Sa&ved replies…");
    case Command::ToggleMute:
        return Text::tr("Mute / unmu&te for the team");
    case Command::MuteHour:
        return Text::tr("Mute for the team for 1 &hour");
    case Command::ToggleSpam:
        return Text::tr("&Spam / not spam");
    case Command::NextChat:
        return Text::tr("&Next conversation");
    case Command::PreviousChat:
        return Text::tr("&Previous conversation");
    case Command::NextUnread:
        return Text::tr("N&ext unread");
    case Command::PreviousUnread:
        return Text::tr("P&revious unread");
    case Command::QuickSearch:
        return Text::tr("&Go to conversation…");
    case Command::FindInList:
        return Text::tr("&Filter the list");
    case Command::SearchAll:
        return Text::tr("Search &all messages…");
    case Command::FindInChat:
        return Text::tr("Find in this &chat…");
    case Command::FindOlder:
        return Text::tr("Find &older");
    case Command::FindNewer:
        return Text::tr("Find ne&wer");
    case Command::FirstUnread:
        return Text::tr("Go to first message not &marked read");
    case Command::NewestMessage:
        return Text::tr("&Jump to newest message");
    case Command::ViewNeedsReply:
        return Text::tr("&Needs reply");
    case Command::ViewUnread:
        return Text::tr("&Unread");
    case Command::ViewWaiting:
        return Text::tr("&Waiting");
    case Command::ViewFailed:
        return Text::tr("&Failed");
    case Command::ViewDone:
        return Text::tr("&Done");
    case Command::ViewAll:
        return Text::tr("&All");
    case Command::SwitchAccount:
        return Text::tr("Swit&ch account…");
    case Command::ViewMuted:
        return Text::tr("Muted");
    case Command::ViewSpam:
        return Text::tr("&Spam");
    case Command::SortNewest:
        return Text::tr("Newest first");
    case Command::SortWaiting:
        return Text::tr("Longest waiting first");
    case Command::ShowLog:
        return Text::tr("Ac&tivity log");
    case Command::ShowDetails:
        return Text::tr("D&etails");
    case Command::ShowMenuBar:
        return Text::tr("&Menu bar");
    case Command::ZoomIn:
        return Text::tr("Zoom &in");
    case Command::ZoomOut:
        return Text::tr("Zoom &out");
    case Command::ZoomReset:
        return Text::tr("No&rmal size");
    case Command::Presenter:
        return Text::tr("&Presenter mode");
    case Command::NextStep:
        return Text::tr("&Next step");
    case Command::PauseStory:
        return Text::tr("&Pause or resume");
    case Command::ResetDemo:
        return Text::tr("&Start over");
    case Command::ClearFaults:
        return Text::tr("&Clear all faults");
    case Command::ShowFaults:
        return Text::tr("LINE and network &faults…");
    case Command::ShowPhone:
        return Text::tr("Phone &window");
    case Command::PlayRecording:
        return Text::tr("Play a &recording…");
    case Command::Help:
        return Text::tr("&Help");
    case Command::Shortcuts:
        return Text::tr("&Keyboard shortcuts");
    case Command::About:
        return Text::tr("&About Kidoku");
    case Command::Count:
        break;
    }
    return {};
}

QString textOf(CommandGroup group)
{
    switch (group) {
    case CommandGroup::Program:
        return Text::tr("&File");
    case CommandGroup::ReadMark:
        return Text::tr("&Read marks");
    case CommandGroup::Chats:
        return Text::tr("&Conversation");
    case CommandGroup::View:
        return Text::tr("&View");
    case CommandGroup::Demo:
        return Text::tr("&Demo");
    case CommandGroup::Help:
        return Text::tr("&Help");
    }
    return {};
}

QList<QKeySequence> keysOf(Command command)
{
    const char *keys = commandTable().at(int(command)).keys;
    if (!*keys)
        return {};
    return QKeySequence::listFromString(QString::fromLatin1(keys), QKeySequence::PortableText);
}

Commands::Commands(QWidget *window)
    : QObject(window)
{
    for (const CommandInfo &info : commandTable()) {
        auto *action = new QAction(this);
        action->setObjectName(QLatin1String(info.objectName));
        action->setShortcuts(keysOf(info.command));
        // Held keys may scroll through chats, but must not repeat an order.
        const bool steps
            = info.command >= Command::NextChat && info.command <= Command::PreviousUnread;
        action->setAutoRepeat(steps || info.command == Command::ZoomIn
                              || info.command == Command::ZoomOut);
        window->addAction(action); // keys work while the menu bar is hidden
        m_actions.append(action);
    }
    (*this)[Command::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Command::Settings]->setMenuRole(QAction::PreferencesRole);
    (*this)[Command::About]->setMenuRole(QAction::AboutRole);
    for (const Command command : {Command::ShowLog, Command::ShowDetails, Command::ShowMenuBar,
                                  Command::SortNewest, Command::SortWaiting, Command::Presenter})
        (*this)[command]->setCheckable(true);
    retranslate();
}

QAction *Commands::operator[](Command command) const
{
    return m_actions.at(int(command));
}

void Commands::setKeys(const KeyMap &keys)
{
    for (const CommandInfo &info : commandTable())
        (*this)[info.command]->setShortcuts(keys.keys(info.command));
}

void Commands::retranslate()
{
    for (const CommandInfo &info : commandTable())
        (*this)[info.command]->setText(textOf(info.command));
}

} // namespace kidoku::ui
