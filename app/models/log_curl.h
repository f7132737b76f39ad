// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log_entry.h"

#include <QUrl>

//! A call of LINE's API as a command that a person can try in a shell. Secrets are named, never
//! given: whoever runs it puts his own in.
namespace kidoku::models {

//! Where the account's calls go.
struct CurlTarget
{
    QUrl apiBase;
    bool gateway = false; //!< the relay's: it asks for the console token
    QString chat;         //!< LINE's id of the chat, empty when it is not to be shown
};

//! None for entries that are no call of ours.
[[nodiscard]] bool isCall(const store::LogEntry &entry);
[[nodiscard]] QString curlOf(const store::LogEntry &entry, const CurlTarget &target);

//! \a text as one word of a POSIX shell, whatever is in it.
[[nodiscard]] QString shellWord(const QString &text);

} // namespace kidoku::models
