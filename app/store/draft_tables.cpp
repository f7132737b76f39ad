// SPDX-License-Identifier: Apache-2.0
#include "draft_tables.h"
#include "sql_p.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kidoku::store {

namespace drafts {

namespace {

Draft draftFrom(const Rows &rows, int first)
{
    Draft draft;
    const QJsonArray bubbles = QJsonDocument::fromJson(rows.text(first).toUtf8()).array();
    for (const QJsonValue &bubble : bubbles)
        draft.bubbles.append(bubble.toString());
    draft.active = int(rows.number(first + 1));
    draft.cursor = int(rows.number(first + 2));
    return draft;
}

} // namespace

void save(Database &database, ConversationId id, const Draft &draft, Timestamp at)
{
    if (draft.isEmpty()) {
        run(database, "DELETE FROM drafts WHERE conversation = ?", id);
        return;
    }
    const QJsonArray bubbles = QJsonArray::fromStringList(draft.bubbles);
    run(database,
        "INSERT OR REPLACE INTO drafts (conversation, bubbles, active, cursor, at)"
        " VALUES (?, ?, ?, ?, ?)",
        id, QString::fromUtf8(QJsonDocument(bubbles).toJson(QJsonDocument::Compact)), draft.active,
        draft.cursor, at);
}

Draft load(Database &database, ConversationId id)
{
    Rows rows(database, "SELECT bubbles, active, cursor FROM drafts WHERE conversation = ?", id);
    return rows.next() ? draftFrom(rows, 0) : Draft();
}

QHash<ConversationId, Draft> all(Database &database)
{
    QHash<ConversationId, Draft> drafts;
    Rows rows(database, "SELECT conversation, bubbles, active, cursor FROM drafts");
    while (rows.next())
        drafts.insert({rows.number(0)}, draftFrom(rows, 1));
    return drafts;
}

} // namespace drafts

namespace saved_replies {

QList<SavedReply> all(Database &database)
{
    QList<SavedReply> list;
    Rows rows(database, "SELECT id, title, text FROM saved_replies ORDER BY title, id");
    while (rows.next())
        list.append({rows.number(0), rows.text(1), rows.text(2)});
    return list;
}

qint64 save(Database &database, const SavedReply &reply)
{
    if (reply.id > 0) {
        run(database, "UPDATE saved_replies SET title = ?, text = ? WHERE id = ?", reply.title,
            reply.text, reply.id);
        return reply.id;
    }
    return run(database, "INSERT INTO saved_replies (title, text) VALUES (?, ?)", reply.title,
               reply.text)
        .lastInsertId()
        .toLongLong();
}

void remove(Database &database, qint64 id)
{
    run(database, "DELETE FROM saved_replies WHERE id = ?", id);
}

} // namespace saved_replies

} // namespace kidoku::store
