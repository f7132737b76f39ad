// SPDX-License-Identifier: Apache-2.0
#include "relay/own_records.h"

#include "relay/wire.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::relay {

namespace {

constexpr qsizetype longestId = 512;

QString idAt(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString().left(longestId);
}

qint64 seqOf(const QJsonObject &object)
{
    const QJsonValue value = object.value(wire::seq);
    const qint64 seq = value.isString() ? value.toString().toLongLong() : value.toInteger();
    return std::max<qint64>(seq, 0);
}

ReadyRecord readyFrom(const QJsonObject &object)
{
    return {idAt(object, wire::readyEpoch), idAt(object, wire::oldest), idAt(object, wire::newest)};
}

Record::Body unreadable(const SseEvent &event, const QString &reason)
{
    return UndecodableRecord{QString::fromUtf8(event.type) + QStringLiteral(" record: ") + reason,
                             event.data};
}

Record::Body readBody(const SseEvent &event, const QJsonObject &object)
{
    const auto read = readRecordFromJson(object);
    return read ? Record::Body(*read) : unreadable(event, read.error());
}

Record::Body actBody(const SseEvent &event, const QJsonObject &object)
{
    const auto act = actRecordFromJson(object);
    if (!act)
        return unreadable(event, act.error());
    // A console that calls LINE by itself posts its marks as acts: the same fact as a read.
    if (act->kind == wire::readType) {
        if (const auto read = readRecordFromJson(object))
            return *read;
    }
    return *act;
}

// What gosmee says about itself goes out as messages without an envelope.
bool decodeGreeting(const SseEvent &event, Record &record)
{
    if (event.data == R"({"message":"ready"})")
        record.body = ReadyRecord{};
    else if (event.data == R"({"message":"connected"})")
        record.body = PingRecord{};
    else
        return false;
    return true;
}

} // namespace

bool decodeOwnRecord(const SseEvent &event, const Profile &profile, Record &record)
{
    const QLatin1String type(event.type);
    if (type == wire::pingType) {
        record.body = PingRecord{};
        return true;
    }
    if (profile.kind == Kind::Gosmee && decodeGreeting(event, record))
        return true;
    const bool isReady = type == wire::readyType;
    const bool isGap = type == wire::gapType && profile.cursor == CursorPolicy::Sequence;
    const bool isRead = type == wire::readType && profile.carriesActs;
    const bool isAct = type == wire::actType && profile.carriesActs;
    if (!isReady && !isGap && !isRead && !isAct)
        return false;

    const QJsonDocument document = QJsonDocument::fromJson(event.data);
    if (!document.isObject()) {
        record.body = unreadable(event, QStringLiteral("not a JSON object"));
        return true;
    }
    const QJsonObject object = document.object();
    record.seq = seqOf(object);
    record.epoch = idAt(object, wire::epoch);
    if (isReady)
        record.body = readyFrom(object);
    else if (isGap)
        record.body = GapRecord{idAt(object, wire::requestedId), idAt(object, wire::oldestId)};
    else
        record.body = isRead ? readBody(event, object) : actBody(event, object);
    return true;
}

} // namespace kidoku::relay
