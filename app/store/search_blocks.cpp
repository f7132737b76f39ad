// SPDX-License-Identifier: Apache-2.0
#include "search_blocks_p.h"

namespace kidoku::store::search {

namespace {

constexpr qsizetype usualPiece = 480; // eight fill a page
constexpr qsizetype mostPieces = 1 << pieceBits;

qint64 lastPiece(qint64 key)
{
    return key + mostPieces - 1;
}

} // namespace

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
    QByteArray bytes;
    Rows rows(database, "SELECT grams FROM search_grams WHERE key BETWEEN ? AND ?", key,
              lastPiece(key));
    while (rows.next())
        bytes += rows.bytes(0);
    return bytes;
}

void putGrams(Database &database, qint64 key, const QByteArray &bytes)
{
    const qsizetype piece = qMax(usualPiece, bytes.size() / mostPieces + 1);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        run(database, "INSERT INTO search_grams (key, grams) VALUES (?, ?)", key++,
            bytes.mid(at, piece));
}

void removeGrams(Database &database, qint64 key)
{
    run(database, "DELETE FROM search_grams WHERE key BETWEEN ? AND ?", key, lastPiece(key));
}

std::map<qint64, QStringList> namesOfBlock(Database &database, qint64 block)
{
    std::map<qint64, QStringList> names;
    {
        Rows rows(database, "SELECT id, name FROM conversations WHERE id BETWEEN ? AND ?",
                  firstOf(block), lastOf(block));
        while (rows.next())
            names[rows.number(0)].append(rows.text(1));
    }
    Rows rows(database,
              "SELECT conversation, name FROM members"
              " WHERE conversation BETWEEN ? AND ? AND name <> ''",
              firstOf(block), lastOf(block));
    while (rows.next())
        names[rows.number(0)].append(rows.text(1));
    return names;
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
