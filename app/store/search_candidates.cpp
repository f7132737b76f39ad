// SPDX-License-Identifier: Apache-2.0
#include "search_candidates_p.h"

#include <algorithm>

namespace kidoku::store::search {

Candidates::Candidates(Database &database, Subject subject, const QStringList &words, char32_t mark)
    : m_database(database)
    , m_subject(subject)
{
    if (mark != 0)
        m_wanted.push_back({{mark, 0, 0}, 1});
    for (const QString &word : words) {
        const std::vector<Wanted> wanted = wantedOf(word);
        m_wanted.insert(m_wanted.end(), wanted.begin(), wanted.end());
    }
    std::sort(m_wanted.begin(), m_wanted.end());
    m_wanted.erase(std::unique(m_wanted.begin(), m_wanted.end()), m_wanted.end());
    // Longer ones first: they leave fewer rows for the others.
    std::stable_sort(m_wanted.begin(), m_wanted.end(),
                     [](const Wanted &a, const Wanted &b) { return a.depth > b.depth; });
}

RowSet Candidates::ofBlock(qint64 block)
{
    RowSet all;
    all.set();
    QByteArray bytes;
    char32_t head = 0;
    for (const Wanted &wanted : m_wanted) {
        if (wanted.gram.head != head) {
            head = wanted.gram.head;
            bytes = gramsAt(m_database, keyOf(m_subject, block, head));
        }
        RowSet rows;
        collect(bytes, wanted, rows);
        all &= rows;
        if (all.none())
            break;
    }
    return all;
}

std::optional<QHash<qint64, RowSet>> rowsOfChats(Database &database, const QSet<qint64> &chats,
                                                 qsizetype most, const std::atomic<bool> &cancelled)
{
    QStringList ids;
    for (const qint64 id : chats)
        ids.append(QString::number(id));
    QHash<qint64, RowSet> blocks;
    Rows rows(database, rowsOfChatsSql, QString(u'[' + ids.join(u',') + u']'));
    for (qsizetype n = 0; !cancelled && rows.next(); ++n) {
        if (n == most)
            return {};
        const qint64 row = rows.number(0);
        blocks[blockOf(row)].set(size_t(placeOf(row)));
    }
    return blocks;
}

QList<qint64> candidatePeople(Database &database, const QStringList &words,
                              const std::atomic<bool> &cancelled)
{
    Candidates candidates(database, Subject::Person, words, 0);
    const auto indexed = indexedBlocks(database, Subject::Person);
    const qint64 newest = newestRow(database, Subject::Person);
    QList<qint64> ids;
    for (qint64 block = blockOf(newest); block >= 0 && !cancelled; --block) {
        if (indexed.contains(block)) {
            const RowSet rows = candidates.ofBlock(block);
            for (size_t place = 0; place < rows.size(); ++place) {
                if (rows.test(place))
                    ids.append(firstOf(block) + qint64(place));
            }
            continue;
        }
        for (const auto &[id, all] : namesOfBlock(database, block)) {
            if (documentOf(all.value(0), all.mid(1)).holds(words))
                ids.append(id);
        }
    }
    return ids;
}

} // namespace kidoku::store::search
