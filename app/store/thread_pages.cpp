// SPDX-License-Identifier: Apache-2.0
#include "inbox_tables.h"
#include "message_rows_p.h"

#include <algorithm>
#include <limits>

namespace kidoku::store::inbox {

namespace {

constexpr Position end{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};

// The index holds each class in order of position: take a page of each, then the page of all.
// clang-format off
#define PAGE_OF(class, than, order)                                                     \
    "SELECT * FROM ("                                                                   \
    "  SELECT row AS key, at AS a, tie AS t FROM messages"                              \
    "  WHERE conversation = @id AND class = " class " AND (at, tie) " than " (@at, @tie)" \
    "  ORDER BY at " order ", tie " order ", row " order " LIMIT @most)"
#define PAGE(than, order)                                                               \
    "SELECT " MESSAGE_COLUMNS " FROM ("                                                 \
    "  SELECT * FROM (" PAGE_OF("0", than, order)                                       \
    "    UNION ALL " PAGE_OF("1", than, order)                                          \
    "    UNION ALL " PAGE_OF("2", than, order)                                          \
    "    UNION ALL " PAGE_OF("3", than, order) ")"                                      \
    "  ORDER BY a " order ", t " order ", key " order " LIMIT @most)"                   \
    " CROSS JOIN messages ON row = key"                                                 \
    " ORDER BY a " order ", t " order ", key " order
// clang-format on

QList<Message> take(Rows &rows)
{
    QList<Message> list;
    while (rows.next())
        list.append(messageFrom(rows));
    return list;
}

} // namespace

QList<Message> messages(Database &database, ConversationId id, const Page &page)
{
    if (page.after && !page.before) {
        Rows rows(database, PAGE(">", "ASC"), id, page.after->at, page.after->tie, page.limit);
        return take(rows);
    }
    const Position before = page.before.value_or(end);
    Rows rows(database, PAGE("<", "DESC"), id, before.at, before.tie, page.limit);
    QList<Message> list = take(rows);
    if (page.after)
        list.removeIf([&](const Message &message) { return message.position <= *page.after; });
    std::reverse(list.begin(), list.end());
    return list;
}

} // namespace kidoku::store::inbox
