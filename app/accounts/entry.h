// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "inbox/account.h"
#include "relay/profile.h"

#include <QString>
#include <QUrl>

#include <optional>

//! One account as the user has set it up, without its secrets. Plain values, any thread.
namespace kidoku::accounts {

//! When the customers of an account are shown Read.
enum class ReadPolicy {
    Manual,       //!< by an order and nothing else
    OnReply,      //!< with the operator's answer
    OnDone,       //!< when the conversation is set to Done
    AfterSeconds, //!< after it was in front of the operator for so long
    OnArrival,    //!< at once
};

inline constexpr int colorCount = 8;
inline constexpr int leastSeconds = 1;
inline constexpr int mostSeconds = 60;
inline constexpr int mostAccounts = 50;
inline constexpr qsizetype longestName = 60;     //!< UTF-16 units
inline constexpr qsizetype longestAddress = 500; //!< of a URL

struct Entry
{
    core::AccountId id; //!< the relay's channel name
    QString name;       //!< chosen here; empty: as LINE tells it
    QUrl relay;
    relay::Kind relayKind = relay::Kind::Kidoku;
    QUrl lineApi = QUrl(QStringLiteral("https://api.line.me"));
    bool gateway = false; //!< the relay holds LINE's token
    int color = 0;        //!< 0 … colorCount - 1, of the theme's account colours
    QString letter;       //!< one character as people see it; empty: the first of the name
    ReadPolicy policy = ReadPolicy::Manual;
    int policySeconds = 5; //!< of AfterSeconds
    bool muted = false;    //!< no notifications
    bool enabled = true;   //!< off: nothing comes in, nothing goes out, its chats are hidden
    friend bool operator==(const Entry &, const Entry &) = default;
};

//! Why an entry is not taken.
enum class EntryProblem {
    NoChannel,
    BadChannel, //!< only letters, digits, - _ . and at most 64 of them
    NoRelay,
    BadRelay, //!< not http(s), no host, with a password, or too long
    BadLineApi,
    GatewayNeedsOurRelay, //!< other kinds of relays do not call LINE
    NameTooLong,
    BadLetter, //!< more than one character
    BadColor,
    BadSeconds,
    Duplicate, //!< there is an account of that channel
    TooMany,
    Unknown, //!< to be changed, but there is none such
};

[[nodiscard]] bool isChannelName(const QString &name);
//! http or https, with a host and without a user's name or password.
[[nodiscard]] bool isWebAddress(const QUrl &url);
//! The first character as people see it: never half an emoji.
[[nodiscard]] QString firstCharacter(const QString &text);

//! What is wrong with the entry by itself.
[[nodiscard]] std::optional<EntryProblem> problemOf(const Entry &entry);
//! What the services work with; its secrets are empty.
[[nodiscard]] inbox::Account accountOf(const Entry &entry);
//! The addresses of an account, with default looks.
[[nodiscard]] Entry entryOf(const inbox::Account &account);

} // namespace kidoku::accounts
