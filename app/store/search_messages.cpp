// SPDX-License-Identifier: Apache-2.0
#include "account_keys_p.h"
#include "core/fold.h"
#include "inbox_tables.h"
#include "message_rows_p.h"
#include "search_candidates_p.h"
#include "search_tables.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace kidoku::store::search {

namespace {

constexpr qsizetype fewChats = 8'000;   // of so few all rows are looked up before the words
constexpr int fewOthers = 6'000;        // of more, once so many rows were somebody else's
constexpr qsizetype mostRows = 400'000; // what is more is only compared one by one
constexpr qint64 everyRows = 256;       // between two looks at whether anybody still waits

//! In which chats, and there by whom.
struct Place
{
    bool anybody = false;  //!< also by us
    bool customer = false; //!< whoever writes in a chat of two
    QSet<QString> members;
};

class Finder
{
public:
    Finder(Database &database, const Query &query, const Page &page,
           const std::atomic<bool> &cancelled)
        : m_database(database)
        , m_query(query)
        , m_page(page)
        , m_cancelled(cancelled)
        , m_candidates(database, Subject::Message, query.words, markOf(query.kind))
        , m_mark(markOf(query.kind))
        , m_account(query.account ? database.accounts().find(database, *query.account) : -1)
    {}

    Found find()
    {
        choosePlaces();
        const auto indexed = indexedBlocks(m_database, Subject::Message);
        const qint64 newest
            = m_page.before > 0 ? m_page.before - 1 : newestRow(m_database, Subject::Message);
        for (qint64 block = blockOf(newest); block >= 0 && newest > 0 && !isOver(); --block) {
            const auto times = indexed.constFind(block);
            const bool isIndexed = times != indexed.constEnd();
            if (isIndexed && !mayBeOf(*times))
                continue;
            if (m_others > fewOthers)
                listRows();
            if (m_rows) {
                const auto chosen = m_rows->constFind(block);
                if (chosen == m_rows->constEnd())
                    continue;
                lookAt(block, isIndexed ? m_candidates.ofBlock(block) & *chosen : *chosen);
            } else if (isIndexed && !m_candidates.areAll()) {
                lookAt(block, m_candidates.ofBlock(block));
            } else {
                scan(block);
            }
        }
        complete();
        return std::move(m_found);
    }

private:
    [[nodiscard]] bool isOver() const { return m_cancelled || m_found.hits.size() > m_page.limit; }

    [[nodiscard]] bool mayBeOf(const BlockTimes &times) const
    {
        return (!m_query.after.isValid() || times.to >= m_query.after.ms)
            && (!m_query.before.isValid() || times.from < m_query.before.ms);
    }

    // Only those that may be meant: which ones are, their names tell when a message of theirs is
    // looked at.
    void choosePlaces()
    {
        if (m_query.conversation)
            m_chats = {m_query.conversation->value};
        for (const QStringList &names : {m_query.in, m_query.from}) {
            if (names.isEmpty())
                continue;
            const QList<qint64> ids = candidatePeople(m_database, names, m_cancelled);
            const QSet<qint64> named(ids.begin(), ids.end());
            m_chats = m_chats ? *m_chats & named : named;
        }
        // The rows of many people take a while to list, and most searches for them find enough
        // among the newest messages.
        if (m_chats && m_chats->size() <= fewChats)
            listRows();
    }

    void listRows()
    {
        if (!std::exchange(m_wereListed, true))
            m_rows = rowsOfChats(m_database, *m_chats, mostRows, m_cancelled);
    }

    [[nodiscard]] Place meantIn(qint64 id) const
    {
        Rows chat(m_database, "SELECT name, kind FROM conversations WHERE id = ?", id);
        if (!chat.next())
            return {};
        const Document name = documentOf(chat.text(0), {});
        Place place;
        if (!name.holds(m_query.in))
            return place;
        place.anybody = m_query.from.isEmpty();
        if (chat.kind<ChatKind>(1) == ChatKind::User) {
            place.customer = name.holds(m_query.from);
            return place;
        }
        Rows members(m_database, "SELECT member, name FROM members WHERE conversation = ?", id);
        while (members.next()) {
            if (documentOf(members.text(1), {}).holds(m_query.from))
                place.members.insert(members.text(0));
        }
        return place;
    }

    void lookAt(qint64 block, const RowSet &rows)
    {
        if (rows.none())
            return;
        for (int place = blockRows - 1; place >= 0 && !isOver(); --place) {
            const qint64 row = firstOf(block) + place;
            if (!rows.test(size_t(place)) || (m_page.before > 0 && row >= m_page.before))
                continue;
            if (isOfOthers(row))
                continue;
            Rows found(m_database,
                       "SELECT " MESSAGE_COLUMNS ", account FROM messages WHERE row = ?", row);
            if (found.next())
                take(found);
        }
    }

    // Says it by one number, where take() would read the texts first.
    [[nodiscard]] bool isOfOthers(qint64 row)
    {
        if (!m_chats || m_rows)
            return false;
        Rows found(m_database, "SELECT conversation FROM messages WHERE row = ?", row);
        const bool isTheirs = !found.next() || m_chats->contains(found.number(0));
        m_others += int(!isTheirs);
        return !isTheirs;
    }

    void scan(qint64 block)
    {
        const qint64 last
            = m_page.before > 0 ? qMin(m_page.before - 1, lastOf(block)) : lastOf(block);
        Rows rows(m_database,
                  "SELECT " MESSAGE_COLUMNS ", account FROM messages"
                  " WHERE row BETWEEN ? AND ? ORDER BY row DESC",
                  firstOf(block), last);
        for (qint64 n = 1; rows.next() && m_found.hits.size() <= m_page.limit; ++n) {
            if (n % everyRows == 0 && m_cancelled)
                return;
            take(rows);
        }
    }

    void take(const Rows &rows)
    {
        // Numbers first: of common words most rows are somebody else's, and their texts are
        // what takes time.
        if (m_account >= 0 && rows.number(accountColumn) != m_account)
            return;
        if (m_chats && !m_chats->contains(rows.number(conversationColumn))) {
            ++m_others;
            return;
        }
        Message message = inbox::messageFrom(rows);
        if (fits(message))
            m_found.hits.append({std::move(message), {}});
    }

    [[nodiscard]] bool fits(const Message &message) const
    {
        if (m_query.after.isValid() && message.position.at < m_query.after.ms)
            return false;
        if (m_query.before.isValid() && message.position.at >= m_query.before.ms)
            return false;
        if (m_chats && !isOfPlaces(message))
            return false;
        const Document document = documentOf(message);
        if (document.isEmpty() || (m_mark != 0 && !document.marks.contains(m_mark)))
            return false;
        return document.holds(m_query.words);
    }

    [[nodiscard]] bool isOfPlaces(const Message &message) const
    {
        const qint64 id = message.conversation.value;
        auto place = m_places.constFind(id);
        if (place == m_places.constEnd())
            place = m_places.insert(id, meantIn(id));
        return place->anybody
            || (message.incoming
                && (place->customer || place->members.contains(message.sender.value)));
    }

    void complete()
    {
        if (m_found.hits.size() > m_page.limit) {
            m_found.hits.resize(m_page.limit);
            m_found.next = m_found.hits.constLast().message.row;
        }
        std::stable_sort(m_found.hits.begin(), m_found.hits.end(), [](const Hit &a, const Hit &b) {
            return a.message.position > b.message.position;
        });
        for (Hit &hit : m_found.hits) {
            const ConversationId id = hit.message.conversation;
            if (!m_found.conversations.contains(id)) {
                if (const auto conversation = inbox::conversation(m_database, id))
                    m_found.conversations.insert(id, *conversation);
            }
            if (hit.message.sender.isEmpty())
                continue;
            Rows rows(m_database, "SELECT name FROM members WHERE conversation = ? AND member = ?",
                      id, hit.message.sender);
            if (rows.next())
                hit.sender = rows.text(0);
        }
    }

    static constexpr int conversationColumn = 1;
    static constexpr int accountColumn = 14; // after MESSAGE_COLUMNS

    Database &m_database;
    const Query &m_query;
    const Page &m_page;
    const std::atomic<bool> &m_cancelled;
    Candidates m_candidates;
    const char32_t m_mark;
    const qint64 m_account;
    std::optional<QSet<qint64>> m_chats;         //!< those that may be meant
    mutable QHash<qint64, Place> m_places;       //!< of the chats that were looked at
    std::optional<QHash<qint64, RowSet>> m_rows; //!< all of these chats, by block
    bool m_wereListed = false;                   //!< or were too many
    int m_others = 0;                            //!< rows of other chats that were looked at
    Found m_found;
};

} // namespace

bool Query::isEmpty() const
{
    return *this == Query();
}

bool Query::isPlain() const
{
    Query plain;
    plain.words = words;
    plain.account = account;
    return !words.isEmpty() && *this == plain;
}

Found find(Database &database, const Query &query, const Page &page,
           const std::atomic<bool> &cancelled)
{
    return Finder(database, query, page, cancelled).find();
}

Timestamp oldestMessage(Database &database)
{
    Rows rows(database, "SELECT at FROM messages ORDER BY row LIMIT 1");
    return rows.next() ? rows.time(0) : Timestamp();
}

} // namespace kidoku::store::search
