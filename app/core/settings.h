// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>

#include <optional>
#include <utility>

//! The console's settings: one table of key, default and limits (settings.cpp), one file in the
//! data folder. No secret is ever stored here; those live in the OS key store.
namespace kidoku::core {

enum class Setting {
    Language,          //!< "" follows the system, else a code of languages()
    Theme,             //!< "system", "light", "dark" or "high-contrast"
    OperatorName,      //!< shown as "by …" on read marks; "" means this computer's user name
    HoldSeconds,       //!< 0 … 10: how long a read mark can be undone before it leaves
    ConfirmAbove,      //!< 1 … 1000: marking more chats than this at once asks first
    GiveUpMinutes,     //!< 1 … 1440: when a read mark that LINE does not answer becomes failed
    RetryFirstSeconds, //!< 1 … 60: wait before the second try of a read mark
    RetryMostSeconds,  //!< 5 … 3600: the waits get longer up to this
    RequestDeadlineSeconds, //!< 1 … 60: longest time for one call of LINE's API
    ProxyKind,              //!< "system", "none" or "manual"
    ProxyHost,              //!< of "manual"; its password is in the key store
    ProxyPort,
    ProxyUser,
    Authorities,     //!< PEM files that are trusted beside the system's, one path a line
    SilentHours,     //!< 0 … 168: without an event for so long the test is offered; 0: never
    TimeFormat,      //!< "system", "24" or "12"
    ShownAccount,    //!< that the list was narrowed to; "": all
    LogKeepRows,     //!< rows of the log kept in the store
    MarkBeforeReply, //!< what a reply answers is shown as Read before it goes
    PreferPush,      //!< replies never use a reply token
    EnterSends,      //!< else Ctrl+Enter sends, and Enter begins a new line
    LogKeepDays,     //!< 1 … 365: how old a row of the log gets
    LogTimeline,     //!< the picture above the log is shown
    ShowIds,         //!< show LINE ids whole instead of their first six characters
    MediaCacheMb, //!< 50 … 10000: room for downloaded pictures and files on this computer's disk
    ZoomPercent,  //!< 50 … 300: size of all text
    ListDensity,  //!< "comfortable" or "compact" rows of the list
    ListOrder,    //!< "newest" or "waiting" (longest) first
    SetupStep,    //!< 0 … 7: where the wizard was left
    SetupChannel, //!< of the account that it is about
    SetupRelay,
    StartWithSession, //!< the program starts with the desktop's session, without its window
    CloseToTray,      //!< closing the window leaves the program in the tray, if there is one
    NotifyMessages,   //!< toasts: that somebody wrote
    NotifyFailures,   //!< … that a read mark failed for good
    NotifyPauses,     //!< … that an account is paused
    NotifyRelay,      //!< … that the relay is silent
    NotifyReminder,   //!< once more while nobody has looked
    NotifyText,       //!< the message's text stands on the toast
    NotifyMarkRead,   //!< toasts have a button that marks as read
    NotifyMuted,      //!< accounts that nobody is notified of, divided by commas
    NotifyQuietChats, //!< chats that are not told of here until a time: "id:ms", divided by commas
    SoundFirst,       //!< a name of the desktop's sound theme, or "none"
    SoundMore,
    SoundVolume, //!< 0 … 100
    QuietHours,
    QuietFrom, //!< minutes after midnight
    QuietTo,
    QuietDays,     //!< bit 0 is Monday
    Keys,          //!< of commands, where they are not the usual ones (ui/keyboard/key_map.h)
    LetterKeys,    //!< single letters are orders while the list has the keyboard
    PresenterMode, //!< names and pictures are made up, text is large, nobody is notified
    WindowGeometry,
    WindowState,
    LogColumns,
    HelpGeometry,
    PhoneGeometry, //!< of the demonstration's phone window
    PhoneApart,    //!< it is open
};

//! Lives in the GUI thread. A value out of its limits (an edited file) reads as the default.
class Settings : public QObject
{
    Q_OBJECT

public:
    //! \a file is created at the first write; its folder must exist.
    explicit Settings(const QString &file, QObject *parent = nullptr);

    [[nodiscard]] QVariant value(Setting setting) const;
    [[nodiscard]] int number(Setting setting) const { return value(setting).toInt(); }
    [[nodiscard]] QString text(Setting setting) const { return value(setting).toString(); }
    [[nodiscard]] bool flag(Setting setting) const { return value(setting).toBool(); }
    //! Out-of-range values are brought to the nearest allowed one; returns what was stored.
    QVariant set(Setting setting, const QVariant &value);

    [[nodiscard]] static QList<Setting> all();
    //! Remembered by the program and changed by no control, such as the window's size.
    [[nodiscard]] static bool isInternal(Setting setting);
    //! As it stands in the file: "general/language".
    [[nodiscard]] static QString keyOf(Setting setting);
    [[nodiscard]] static std::optional<Setting> settingOf(const QString &key);
    //! \a value is within the limits.
    [[nodiscard]] static bool accepts(Setting setting, const QVariant &value);
    //! Least and most of a number.
    [[nodiscard]] static std::pair<int, int> limits(Setting setting);

Q_SIGNALS:
    void changed(kidoku::core::Setting setting);

private:
    QSettings m_file;
};

} // namespace kidoku::core
