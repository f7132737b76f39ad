// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fold.h"
#include "store/name_tables.h"
#include "store/search_index.h"
#include "store/search_tables.h"
#include "store_fixture.h"

#include <QRandomGenerator>

//! What the tests of searching share.
namespace kidoku::testing {

inline const std::atomic<bool> nobodyCancels{false};

inline store::search::Query wordsQuery(const QStringList &words)
{
    store::search::Query query;
    for (const QString &word : words)
        query.words.append(core::fold(word));
    return query;
}

inline QList<qint64> rowsOf(const store::search::Found &found)
{
    QList<qint64> rows;
    for (const auto &hit : found.hits)
        rows.append(hit.message.row);
    return rows;
}

inline QList<qint64> rowsFor(store::Database &database, const store::search::Query &query,
                             int limit = 100'000)
{
    return rowsOf(store::search::find(database, query, {0, limit}, nobodyCancels));
}

inline QList<qint64> rowsFor(store::Database &database, const QString &word)
{
    return rowsFor(database, wordsQuery({word}));
}

inline int indexAll(store::Database &database)
{
    int blocks = 0;
    while (store::search::indexBlock(database))
        ++blocks;
    return blocks;
}

//! Message \a second with this text.
inline store::Message addText(store::Database &database, store::ConversationId id, qint64 second,
                              const QString &text,
                              store::MessageKind kind = store::MessageKind::Text,
                              const QByteArray &detail = {})
{
    auto message = textMessage(id, second);
    message.text = text;
    message.kind = kind;
    message.detail = detail;
    store::inbox::addMessage(database, message, {});
    return message;
}

//! So many rows of no interest, so that what stands before is in a complete block.
inline void addFiller(store::Database &database, store::ConversationId id, qint64 firstSecond,
                      int rows = 4200)
{
    database.begin();
    for (int i = 0; i < rows; ++i)
        addText(database, id, firstSecond + i, QStringLiteral("filler"));
    database.commit();
}

} // namespace kidoku::testing
