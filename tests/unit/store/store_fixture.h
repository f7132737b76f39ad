// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/inbox_tables.h"
#include "store/store.h"
#include "support/await.h"

#include <QTemporaryDir>

//! What the tests of the store share: a folder, an open database, rows to put in.
namespace kidoku::testing {

inline const core::AccountId shop{QStringLiteral("shop")};

struct Folder
{
    QTemporaryDir dir;
    [[nodiscard]] QString file() const { return dir.filePath(QStringLiteral("kidoku.sqlite")); }
    [[nodiscard]] std::unique_ptr<store::Database> open() const
    {
        auto opened = store::Database::open(file());
        if (!opened)
            qFatal("cannot open: %s", qUtf8Printable(opened.error().detail));
        return std::move(opened).value();
    }
};

//! A message of LINE's as a row: id "1000" at second 1, and so on.
inline store::Message textMessage(store::ConversationId conversation, qint64 second)
{
    store::Message message;
    message.conversation = conversation;
    message.id = {QString::number(1000 + second)};
    message.eventId = {QStringLiteral("E%1").arg(second)};
    message.position = store::positionOf({second * 1000}, message.id);
    message.kind = store::MessageKind::Text;
    message.text = QStringLiteral("text %1").arg(second);
    return message;
}

inline store::Position at(qint64 second)
{
    return store::positionOf({second * 1000}, {QString::number(1000 + second)});
}

inline core::Secret tokenOf(qint64 second)
{
    return core::Secret("token" + QByteArray::number(second));
}

inline store::ConversationId addChat(store::Database &database, const QString &chat)
{
    return store::inbox::conversationOf(database, {shop, store::ChatKind::User, {chat}});
}

//! Adds the messages of these seconds, each with a token, and touches.
inline store::ChangeSet addTexts(store::Database &database, store::ConversationId id,
                                 const QList<qint64> &seconds)
{
    for (const qint64 second : seconds) {
        auto message = textMessage(id, second);
        store::inbox::addMessage(database, message, tokenOf(second));
    }
    store::ChangeSet changes;
    store::inbox::touch(database, {id}, changes);
    return changes;
}

inline store::Conversation conversationNow(store::Database &database, store::ConversationId id)
{
    store::ChangeSet changes;
    store::inbox::touch(database, {id}, changes);
    return store::inbox::conversation(database, id).value_or(store::Conversation{});
}

} // namespace kidoku::testing
