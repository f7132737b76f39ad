// SPDX-License-Identifier: Apache-2.0
#include "relay/records.h"

#include "core/text.h"
#include "relay/wire.h"

#include <QJsonValue>

namespace kidoku::relay {

namespace {

using core::Failure;
using core::Timestamp;

constexpr qsizetype longestId = 512;
constexpr qsizetype longestKind = 64;
constexpr qsizetype longestName = 200;
constexpr qint64 lastMs = 253'402'300'799'999; // 9999-12-31

// Our relay writes numbers, other writers flat strings; anything else reads as absent.
Timestamp timeAt(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    bool ok = true;
    const qint64 ms = value.isString() ? value.toString().toLongLong(&ok) : value.toInteger();
    return ok && ms > 0 && ms <= lastMs ? Timestamp{ms} : Timestamp{};
}

QString textAt(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

bool isUsableId(const QString &id, qsizetype limit = longestId)
{
    return !id.isEmpty() && id.size() <= limit;
}

Failure<QString> missing(QLatin1String key)
{
    return {QString(key) + QStringLiteral(" missing or unusable")};
}

} // namespace

QJsonObject toJson(const ReadRecord &record)
{
    QJsonObject object{
        {wire::conversation, record.chat.value},
        {wire::api, record.byToken ? wire::apiToken : wire::apiUser},
        {wire::by, record.by},
        {wire::at, record.at.ms},
    };
    if (!record.upTo.isEmpty())
        object.insert(wire::upTo, record.upTo.value);
    if (record.upToTime.isValid())
        object.insert(wire::upToTime, record.upToTime.ms);
    return object;
}

core::Result<ReadRecord, QString> readRecordFromJson(const QJsonObject &object)
{
    ReadRecord record;
    record.chat = {textAt(object, wire::conversation)};
    if (!isUsableId(record.chat.value))
        return missing(wire::conversation);
    const QString api = textAt(object, wire::api);
    if (api != wire::apiToken && api != wire::apiUser)
        return missing(wire::api);
    record.byToken = api == wire::apiToken;
    record.at = timeAt(object, wire::at);
    if (!record.at.isValid())
        return missing(wire::at);
    record.upTo = {textAt(object, wire::upTo)};
    if (record.upTo.value.size() > longestId)
        return missing(wire::upTo);
    record.upToTime = timeAt(object, wire::upToTime);
    // The old endpoint covers all up to LINE's answer; a token covers its own message, and a
    // record that names neither message nor time would cover nothing that can be told.
    if (!record.byToken && !record.upToTime.isValid())
        record.upToTime = record.at;
    if (record.byToken && record.upTo.isEmpty() && !record.upToTime.isValid())
        return missing(wire::upTo);
    record.by = core::singleLine(textAt(object, wire::by), longestName);
    return record;
}

QJsonObject toJson(const ActRecord &record)
{
    QJsonObject object = record.body;
    object.insert(wire::id, record.id);
    object.insert(wire::kind, record.kind);
    object.insert(wire::conversation, record.chat.value);
    object.insert(wire::by, record.by);
    object.insert(wire::at, record.at.ms);
    return object;
}

core::Result<ActRecord, QString> actRecordFromJson(const QJsonObject &object)
{
    ActRecord record;
    record.id = textAt(object, wire::id);
    if (!isUsableId(record.id))
        return missing(wire::id);
    record.kind = textAt(object, wire::kind);
    if (!isUsableId(record.kind, longestKind))
        return missing(wire::kind);
    record.chat = {textAt(object, wire::conversation)};
    if (!isUsableId(record.chat.value))
        return missing(wire::conversation);
    record.by = core::singleLine(textAt(object, wire::by), longestName);
    record.at = timeAt(object, wire::at);
    record.body = object;
    for (const QLatin1String key :
         {wire::id, wire::kind, wire::conversation, wire::by, wire::at, wire::seq, wire::epoch})
        record.body.remove(key);
    return record;
}

} // namespace kidoku::relay
