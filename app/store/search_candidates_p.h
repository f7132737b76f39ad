// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "search_blocks_p.h"

#include <atomic>
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

[[nodiscard]] QList<qint64> candidatePeople(Database &database, const QStringList &words,
                                            const std::atomic<bool> &cancelled);

} // namespace kidoku::store::search
