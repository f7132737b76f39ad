// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log_entry.h"

#include <QDate>
#include <QStringList>

#include <optional>

//! What the user types to narrow the log: free words and `key:value` terms, all of which must fit:
//! state:failed http:5xx tries:>2 account:"Shop A" api:old dir:in name:"…" id:… since:14:00
//! until:14:05:30. A key that is not known is a word like any other. Plain values.
namespace kidoku::models {

struct LogTerm
{
    QString key; //!< empty: anywhere
    QString value;

    //! As it can be typed.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isTime() const; //!< since or until
    friend bool operator==(const LogTerm &, const LogTerm &) = default;
};

struct LogQuery
{
    QList<LogTerm> terms;

    [[nodiscard]] static LogQuery parse(const QString &text);
    [[nodiscard]] QString text() const;
};

//! What can be typed, for completion: "state:", "state:failed", "dir:in" …
[[nodiscard]] const QStringList &logTermExamples();

//! The time that "14:00", "14:00:30" or "2026-11-23T14:00:30" names; without a day it is of
//! \a today. None when it is no time.
[[nodiscard]] std::optional<core::Timestamp> timeIn(const QString &value, QDate today);
//! The other way round: with its day only where that is not \a today.
[[nodiscard]] QString timeTerm(core::Timestamp at, QDate today);

//! What a term is held against: shown texts beside the entry.
struct LogSubject
{
    const store::LogEntry *entry = nullptr; //!< never none
    QStringList cells;                      //!< as shown, for words
    QString account;
    QString conversation;
};
//! \a isPresent: the entry says how its delivery stands, not how one of its tries ended.
[[nodiscard]] bool matches(const LogTerm &term, const LogSubject &subject, QDate today,
                           bool isPresent);

} // namespace kidoku::models
