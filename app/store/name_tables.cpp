// SPDX-License-Identifier: Apache-2.0
#include "name_tables.h"
#include "account_keys_p.h"
#include "search_index.h"
#include "search_text_p.h"
#include "sql_p.h"

namespace kidoku::store::inbox {

namespace {

void take(Rows &rows, QList<Nameless> &list)
{
    while (rows.next())
        list.append({{rows.number(0)}, rows.kind<ChatKind>(1), {rows.text(2)}, {rows.text(3)}});
}

} // namespace

void setName(Database &database, ConversationId id, const QString &name, const QString &pictureUrl)
{
    const search::Document before = search::indexedNames(database, id);
    run(database, "UPDATE conversations SET name = ?, picture_url = ? WHERE id = ?", name,
        pictureUrl, id);
    search::replaceNames(database, id, before);
}

void setMemberName(Database &database, ConversationId id, const LineChatId &member,
                   const QString &name, const QString &pictureUrl)
{
    const search::Document before = search::indexedNames(database, id);
    run(database,
        "INSERT INTO members (conversation, member, name, picture_url) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (conversation, member) DO UPDATE"
        " SET name = excluded.name, picture_url = excluded.picture_url",
        id, member, name, pictureUrl);
    search::replaceNames(database, id, before);
}

void noteMember(Database &database, ConversationId id, const LineChatId &member)
{
    run(database,
        "INSERT INTO members (conversation, member) VALUES (?, ?)"
        " ON CONFLICT (conversation, member) DO NOTHING",
        id, member);
}

QHash<LineChatId, Member> members(Database &database, ConversationId id)
{
    QHash<LineChatId, Member> found;
    Rows rows(database,
              "SELECT member, name, picture_url FROM members"
              " WHERE conversation = ? AND name <> ''",
              id);
    while (rows.next())
        found.insert({rows.text(0)}, {rows.text(1), rows.text(2)});
    return found;
}

QList<Nameless> nameless(Database &database, const AccountId &account, Timestamp now, int limit)
{
    QList<Nameless> list;
    const qint64 key = database.accounts().find(database, account);
    {
        Rows rows(database,
                  "SELECT id, kind, chat, '' FROM conversations"
                  " WHERE account = ? AND name = '' AND kind <> ? AND ask_name_after <= ?"
                  " ORDER BY last_at DESC LIMIT ?",
                  key, ChatKind::Room, now, limit);
        take(rows, list);
    }
    Rows rows(database,
              "SELECT conversation, kind, chat, member FROM members"
              " JOIN conversations ON conversations.id = conversation"
              " WHERE account = ? AND members.name = '' AND members.ask_name_after <= ? LIMIT ?",
              key, now, limit - list.size());
    take(rows, list);
    return list;
}

QList<Nameless> namelessIn(Database &database, ConversationId id, Timestamp now, int limit)
{
    QList<Nameless> list;
    {
        Rows rows(database,
                  "SELECT id, kind, chat, '' FROM conversations"
                  " WHERE id = ? AND name = '' AND kind <> ? AND ask_name_after <= ?",
                  id, ChatKind::Room, now);
        take(rows, list);
    }
    Rows rows(database,
              "SELECT conversation, kind, chat, member FROM members"
              " JOIN conversations ON conversations.id = conversation"
              " WHERE conversation = ? AND members.name = '' AND members.ask_name_after <= ?"
              " LIMIT ?",
              id, now, limit);
    take(rows, list);
    return list;
}

void askNameAfter(Database &database, const Nameless &who, Timestamp until)
{
    if (who.member.isEmpty())
        run(database, "UPDATE conversations SET ask_name_after = ? WHERE id = ?", until,
            who.conversation);
    else
        run(database, "UPDATE members SET ask_name_after = ? WHERE conversation = ? AND member = ?",
            until, who.conversation, who.member);
}

} // namespace kidoku::store::inbox
