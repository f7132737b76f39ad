// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search_blocks_p.h"

#include <QSet>

#include <atomic>
#include <optional>
#include <vector>

//! Which rows may hold the words, as the index says; whether they do, their text tells.
namespace kidoku::store::search {

class Candidates
{
public:
    Candidates(Database &database, Subject subject, const QStringList &words, char32_t mark);

    //! Of an indexed block. All rows when nothing is wanted of them.
    [[nodiscard]] RowSet ofBlock(qint64 block);
    [[nodiscard]] bool areAll() const { return m_wanted.empty(); }

private:
    Database &m_database;
    const Subject m_subject;
    std::vector<Wanted> m_wanted;
};

//! All rows of the chats, by block; nothing when there are more than \a most. The chats may be
//! thousands: they are one statement.
[[nodiscard]] std::optional<QHash<qint64, RowSet>> rowsOfChats(Database &database,
                                                               const QSet<qint64> &chats,
                                                               qsizetype most,
                                                               const std::atomic<bool> &cancelled);
//! That statement: chats as a JSON list. Only reads the index of the thread's order.
inline constexpr const char *rowsOfChatsSql
    = "SELECT messages.row FROM json_each(?) AS chats"
      " CROSS JOIN messages ON messages.conversation = chats.value";

[[nodiscard]] QList<qint64> candidatePeople(Database &database, const QStringList &words,
                                            const std::atomic<bool> &cancelled);

} // namespace kidoku::store::search
