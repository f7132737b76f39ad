// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/batch.h"
#include "store/inbox_tables.h"
#include "store/log_table.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

//! What the tests of the inbox share: LINE's events as JSON, records of a relay, a database to
//! store them in.
namespace kidoku::testing {

inline const core::AccountId account{QStringLiteral("main")};
inline const QString bot = QStringLiteral("U8e742f61d673b39c7fff3cecb7536ef0");
inline constexpr qint64 startMs = 1'766'286'908'000;

inline QJsonObject userSource(const QString &user)
{
    return {{QStringLiteral("type"), QStringLiteral("user")}, {QStringLiteral("userId"), user}};
}

inline QJsonObject groupSource(const QString &group, const QString &user)
{
    return {{QStringLiteral("type"), QStringLiteral("group")},
            {QStringLiteral("groupId"), group},
            {QStringLiteral("userId"), user}};
}

//! An event of LINE's at second \a at; `fields` holds what its type needs.
inline QJsonObject eventOf(const QString &type, const QString &id, qint64 at,
                           const QJsonObject &source, QJsonObject fields = {})
{
    fields.insert(QStringLiteral("type"), type);
    fields.insert(QStringLiteral("webhookEventId"), id);
    fields.insert(QStringLiteral("timestamp"), startMs + at * 1000);
    fields.insert(QStringLiteral("mode"), QStringLiteral("active"));
    if (!source.isEmpty())
        fields.insert(QStringLiteral("source"), source);
    return fields;
}

inline QString messageId(qint64 at)
{
    return QString::number(593'000'101'958'000'000 + at);
}

//! A text message at second \a at, with a read token.
inline QJsonObject textEvent(const QJsonObject &source, qint64 at)
{
    const QJsonObject message{
        {QStringLiteral("type"), QStringLiteral("text")},
        {QStringLiteral("id"), messageId(at)},
        {QStringLiteral("markAsReadToken"), QStringLiteral("read-%1").arg(at)},
        {QStringLiteral("quoteToken"), QStringLiteral("quote")},
        {QStringLiteral("text"), QStringLiteral("text %1").arg(at)}};
    return eventOf(QStringLiteral("message"), QStringLiteral("E%1").arg(at), at, source,
                   {{QStringLiteral("message"), message}});
}

inline QJsonObject unsendEvent(const QJsonObject &source, qint64 at, qint64 ofMessage)
{
    return eventOf(QStringLiteral("unsend"), QStringLiteral("X%1").arg(at), at, source,
                   {{QStringLiteral("unsend"),
                     QJsonObject{{QStringLiteral("messageId"), messageId(ofMessage)}}}});
}

inline QByteArray bodyOf(const QList<QJsonObject> &events, const QString &destination = bot)
{
    QJsonArray array;
    for (const QJsonObject &event : events)
        array.append(event);
    return QJsonDocument(QJsonObject{{QStringLiteral("destination"), destination},
                                     {QStringLiteral("events"), array}})
        .toJson(QJsonDocument::Compact);
}

inline relay::Record webhookRecord(const QByteArray &body, qint64 seq = 0,
                                   relay::SignatureState signature
                                   = relay::SignatureState::Verified)
{
    return {seq > 0 ? "1766286908000-" + QByteArray::number(seq) : QByteArray(), seq,
            seq > 0 ? QStringLiteral("01J") : QString(),
            relay::WebhookRecord{body, signature, {startMs}}};
}

//! A database in a folder of its own, and short words for storing and looking.
struct InboxRig
{
    QTemporaryDir dir;
    std::unique_ptr<store::Database> database;
    store::ChangeSet changes; //!< of the last batch
    inbox::BatchOutcome outcome;
    bool relayProves = false;

    InboxRig()
    {
        auto opened = store::Database::open(dir.filePath(QStringLiteral("kidoku.sqlite")));
        if (!opened)
            qFatal("cannot open the store");
        database = std::move(opened).value();
    }

    void take(const QList<relay::Record> &records, const QString &destination = bot)
    {
        inbox::Batch batch;
        batch.account = account;
        batch.destination = destination;
        batch.now = {startMs + 3'600'000};
        batch.provesCompleteness = true;
        batch.relayProves = relayProves;
        for (const relay::Record &record : records)
            batch.records.append(inbox::incomingFrom(record));
        changes = {};
        database->begin();
        outcome = inbox::storeBatch(*database, changes, batch);
        database->commit();
    }
    void takeEvents(const QList<QJsonObject> &events) { take({webhookRecord(bodyOf(events))}); }

    [[nodiscard]] store::Conversation chat(const QString &id) const
    {
        const auto found = store::inbox::findConversation(*database, account, {id});
        if (!found)
            return {};
        return store::inbox::conversation(*database, *found).value_or(store::Conversation{});
    }
    [[nodiscard]] QList<store::Message> thread(const QString &id) const
    {
        return store::inbox::messages(*database, chat(id).id, {{}, {}, 10'000});
    }
    [[nodiscard]] QList<store::LogEntry> log(store::LogWhat what) const
    {
        auto entries = store::log::page(*database, 0, 100'000);
        entries.removeIf([&](const store::LogEntry &entry) { return entry.what != what; });
        return entries;
    }
};

} // namespace kidoku::testing
