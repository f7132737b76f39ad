// SPDX-License-Identifier: Apache-2.0
#include "reply_tokens.h"
#include "sql_p.h"

namespace kidoku::store::replies {

namespace {

constexpr core::Milliseconds life{60'000};

} // namespace

void addToken(Database &database, ConversationId id, const ReplyToken &token)
{
    run(database, "DELETE FROM reply_tokens WHERE conversation = ? AND at < ?", id,
        token.at - life);
    run(database, "INSERT INTO reply_tokens (conversation, token, at) VALUES (?, ?, ?)", id,
        token.token.reveal(), token.at);
}

std::optional<ReplyToken> takeToken(Database &database, ConversationId id, Timestamp notBefore)
{
    qint64 key = 0;
    ReplyToken found;
    {
        Rows rows(database,
                  "SELECT id, token, at FROM reply_tokens WHERE conversation = ? AND at >= ?"
                  " ORDER BY at DESC, id DESC LIMIT 1",
                  id, notBefore);
        if (!rows.next())
            return {};
        key = rows.number(0);
        found = {core::Secret(rows.bytes(1)), rows.time(2)};
    }
    run(database, "DELETE FROM reply_tokens WHERE id = ?", key);
    return found;
}

Timestamp youngestToken(Database &database, ConversationId id)
{
    Rows rows(database, "SELECT max(at) FROM reply_tokens WHERE conversation = ?", id);
    return rows.next() ? rows.time(0) : Timestamp();
}

void dropTokens(Database &database, Timestamp olderThan)
{
    run(database, "DELETE FROM reply_tokens WHERE at < ?", olderThan);
}

} // namespace kidoku::store::replies
