// SPDX-License-Identifier: Apache-2.0
#include "store_facts.h"
#include "sql_p.h"

#include <array>
#include <utility>

namespace kidoku::store {

namespace {

qint64 numberOf(Database &database, const char *sql)
{
    Rows rows(database, sql);
    return rows.next() ? rows.number(0) : 0;
}

} // namespace

StoreFacts storeFacts(Database &database)
{
    // Of tables that may hold millions the highest number is told: counting would hold up writes.
    static constexpr std::array counts{
        std::pair{"accounts", "SELECT count(*) FROM accounts"},
        std::pair{"conversations", "SELECT count(*) FROM conversations"},
        std::pair{"conversationsDone", "SELECT count(*) FROM conversations WHERE done"},
        std::pair{"conversationsUnread", "SELECT count(*) FROM conversations WHERE unread > 0"},
        std::pair{"messagesHighest", "SELECT max(row) FROM messages"},
        std::pair{"eventsHighest", "SELECT max(rowid) FROM events"},
        std::pair{"readMarksOpen", "SELECT count(*) FROM requests WHERE NOT finished"},
        std::pair{"readMarksHighest", "SELECT max(id) FROM requests"},
        std::pair{"webhooksHeld", "SELECT count(*) FROM held"},
        std::pair{"webhooksUnreadable", "SELECT count(*) FROM quarantine"},
        std::pair{"logRows", "SELECT count(*) FROM log"},
        std::pair{"logBookmarks", "SELECT count(*) FROM log_bookmarks"},
    };
    StoreFacts facts;
    facts.schema = int(numberOf(database, "PRAGMA user_version"));
    const qint64 page = numberOf(database, "PRAGMA page_size");
    facts.bytes = page * numberOf(database, "PRAGMA page_count");
    facts.freeBytes = page * numberOf(database, "PRAGMA freelist_count");
    for (const auto &[name, sql] : counts)
        facts.counts.append({QLatin1String(name), numberOf(database, sql)});
    return facts;
}

} // namespace kidoku::store
