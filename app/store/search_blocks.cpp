// SPDX-License-Identifier: Apache-2.0
#include "search_blocks_p.h"

namespace kidoku::store::search {

QHash<qint64, BlockTimes> indexedBlocks(Database &database, Subject subject)
{
    QHash<qint64, BlockTimes> blocks;
    Rows rows(database, "SELECT block, from_at, to_at FROM search_blocks WHERE subject = ?",
              subject);
    while (rows.next())
        blocks.insert(rows.number(0), {rows.number(1), rows.number(2)});
    return blocks;
}

qint64 newestRow(Database &database, Subject subject)
{
    if (subject == Subject::Message) {
        Rows rows(database, "SELECT max(row) FROM messages");
        return rows.next() ? rows.number(0) : 0;
    }
    Rows rows(database, "SELECT max(id) FROM conversations");
    return rows.next() ? rows.number(0) : 0;
}

QByteArray gramsAt(Database &database, qint64 key)
{
    Rows rows(database, "SELECT grams FROM search_grams WHERE key = ?", key);
    return rows.next() ? rows.bytes(0) : QByteArray();
}

QStringList memberNames(Database &database, qint64 conversation)
{
    QStringList names;
    Rows rows(database, "SELECT name FROM members WHERE conversation = ? AND name <> ''",
              conversation);
    while (rows.next())
        names.append(rows.text(0));
    return names;
}

Document namesOf(Database &database, qint64 conversation)
{
    QString name;
    {
        Rows rows(database, "SELECT name FROM conversations WHERE id = ?", conversation);
        if (rows.next())
            name = rows.text(0);
    }
    return documentOf(name, memberNames(database, conversation));
}

} // namespace kidoku::store::search
