// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;
class QWidget;

namespace kidoku::ui {
class KeyMap;
}

//! Everything the user can order by menu or key: one table for menus, keys and the sheet that
//! lists them.
namespace kidoku::ui {

enum class Command {
    Settings,
    Accounts,
    AddAccount,
    EnterChannelSecret,
    EnterAccessToken,
    EnterConsoleToken,
    ShowAccount,
    CheckAccount,
    SetUpAccount,
    TestConnection,
    ExportLog,
    SupportBundle,
    RecordWebhooks,
    Quit,
    MarkRead,
    Undo,
    CancelMark,
    RetryNow,
    RetryAllFailed,
    MarkAllRead,
    FlagUnread,
    ToggleDone,
    WriteReply,
    SavedReplies,
    ToggleMute,
    MuteHour,
    ToggleSpam,
    NextChat,
    PreviousChat,
    NextUnread,
    PreviousUnread,
    QuickSearch,
    FindInList,
    SearchAll,
    FindInChat,
    FindOlder,
    FindNewer,
    FirstUnread,
    NewestMessage,
    ViewNeedsReply,
    ViewUnread,
    ViewWaiting,
    ViewFailed,
    ViewDone,
    ViewAll,
    SwitchAccount,
    ViewMuted,
    ViewSpam,
    SortNewest,
    SortWaiting,
    ShowLog,
    ShowDetails,
    ShowMenuBar,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    Presenter,
    NextStep,
    PauseStory,
    ResetDemo,
    ClearFaults,
    ShowFaults,
    ShowPhone,
    PlayRecording,
    Help,
    Shortcuts,
    About,
    Count
};

//! Demo: in the demonstration only.
enum class CommandGroup { Program, ReadMark, Chats, View, Demo, Help };
//! In the order of the menu bar.
inline constexpr CommandGroup commandGroups[]
    = {CommandGroup::Program, CommandGroup::ReadMark, CommandGroup::Chats,
       CommandGroup::View,    CommandGroup::Demo,     CommandGroup::Help};

struct CommandInfo
{
    Command command;
    CommandGroup group;
    const char *objectName;
    const char *keys; //!< portable text, several divided by "; "
};

[[nodiscard]] const QList<CommandInfo> &commandTable();
[[nodiscard]] QString textOf(Command command); //!< with a mnemonic
[[nodiscard]] QString textOf(CommandGroup group);
[[nodiscard]] QList<QKeySequence> keysOf(Command command); //!< the usual ones

//! The actions of one window, by command. Their texts follow the language when the window calls
//! retranslate(); tool tips name the keys.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QWidget *window);

    [[nodiscard]] QAction *operator[](Command command) const;
    void retranslate();
    void setKeys(const KeyMap &keys);

private:
    QList<QAction *> m_actions;
};

} // namespace kidoku::ui
