// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log_model.h"
#include "state_text.h"

#include <QDate>

namespace kidoku::models {

//! What stands in the cells of one row of the log. Made when it is asked for, so it follows the
//! language; holds references only.
class LogCells
{
public:
    LogCells(const store::LogEntry &entry, QDate newestDay, bool wholeIds,
             const LogModel::NameOf &nameOf, const LogModel::AccountNames &accounts)
        : m_entry(entry)
        , m_newestDay(newestDay)
        , m_wholeIds(wholeIds)
        , m_nameOf(nameOf)
        , m_accounts(accounts)
    {}

    [[nodiscard]] QString text(LogColumn column) const;
    [[nodiscard]] QString toolTip(LogColumn column) const;
    //! For files and the clipboard: whole ids, times with their day.
    [[nodiscard]] QString whole(LogColumn column) const;
    //! How long before \a reference (Relative), or how far from it (SinceRow).
    [[nodiscard]] QString since(core::Timestamp reference, LogTimes times) const;
    //! The row in one sentence for screen readers, which begin with the first cell.
    [[nodiscard]] QString spoken() const;

private:
    [[nodiscard]] QString time(core::Timestamp at, bool withMilliseconds) const;
    [[nodiscard]] QString conversation() const;
    [[nodiscard]] QString requestId() const;

    const store::LogEntry &m_entry;
    QDate m_newestDay;
    bool m_wholeIds;
    const LogModel::NameOf &m_nameOf;
    const LogModel::AccountNames &m_accounts;
};

[[nodiscard]] QString headerOf(LogColumn column);
[[nodiscard]] QString stateWord(store::LogState state);

} // namespace kidoku::models
