// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "grams_p.h"
#include "search_index.h"
#include "search_text_p.h"
#include "sql_p.h"

#include <QHash>

#include <map>

//! Where things stand in the index, for those who write and read it.
namespace kidoku::store::search {

// What begins with one sign is stored in pieces: large rows would leave pages half empty.
constexpr int pieceBits = 12;
constexpr int headBits = 21;
constexpr int subjectShift = 61;

[[nodiscard]] inline qint64 blockOf(qint64 id)
{
    return id >> rowBits;
}
[[nodiscard]] inline int placeOf(qint64 id)
{
    return int(id & (blockRows - 1));
}
[[nodiscard]] inline qint64 firstOf(qint64 block)
{
    return block << rowBits;
}
[[nodiscard]] inline qint64 lastOf(qint64 block)
{
    return firstOf(block) + blockRows - 1;
}
[[nodiscard]] inline qint64 keyOf(Subject subject, qint64 block, char32_t head)
{
    return qint64(subject) << subjectShift | block << (headBits + pieceBits)
        | qint64(head) << pieceBits;
}

struct BlockTimes
{
    qint64 from = 0;
    qint64 to = 0;
};
[[nodiscard]] QHash<qint64, BlockTimes> indexedBlocks(Database &database, Subject subject);
//! The highest key there is, 0 for none.
[[nodiscard]] qint64 newestRow(Database &database, Subject subject);
//! Empty when no text of the block has a gram that begins so.
[[nodiscard]] QByteArray gramsAt(Database &database, qint64 key);
//! In the place of what may be there.
void putGrams(Database &database, qint64 key, const QByteArray &bytes);
void removeGrams(Database &database, qint64 key);
//! By conversation: its own name (maybe empty), then those of its members.
[[nodiscard]] std::map<qint64, QStringList> namesOfBlock(Database &database, qint64 block);
[[nodiscard]] QStringList memberNames(Database &database, qint64 conversation);
[[nodiscard]] Document namesOf(Database &database, qint64 conversation);

} // namespace kidoku::store::search
