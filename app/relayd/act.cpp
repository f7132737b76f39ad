// SPDX-License-Identifier: Apache-2.0
#include "relayd/act.h"

#include "core/json_depth.h"
#include "relay/records.h"
#include "relay/wire.h"

#include <QJsonDocument>

#include <algorithm>

namespace kidoku::relayd {

using core::Failure;
namespace wire = relay::wire;

namespace {

constexpr qsizetype longestId = 100;
constexpr qsizetype longestKind = 32;
constexpr int deepest = 16;

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

bool isId(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestId
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

bool isKind(const QString &text)
{
    return !text.isEmpty() && text.size() <= longestKind
        && std::ranges::all_of(text, [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
}

} // namespace

core::Result<Draft, std::string> draftOfAct(ChannelKey channel, std::string_view json,
                                            const std::string &by, core::Timestamp now)
{
    const QByteArrayView bytes(json.data(), static_cast<qsizetype>(json.size()));
    if (core::isNestedDeeperThan(bytes, deepest))
        return Failure{std::string("The body is nested too deeply.")};
    const QJsonDocument document
        = QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size()));
    if (!document.isObject())
        return Failure{std::string("The body is not a JSON object.")};
    QJsonObject object = document.object();
    const QString id = object.value(wire::id).toString();
    if (!isId(id))
        return Failure{std::string("id is missing or unusable.")};
    const QString kind = object.value(wire::kind).toString();
    if (!isKind(kind))
        return Failure{std::string("kind is missing or unusable.")};
    for (const QLatin1String ours : {wire::seq, wire::epoch})
        object.remove(ours);
    object.insert(wire::by, QString::fromStdString(by));
    const bool isRead = kind == wire::readType;
    // A read mark happened when LINE answered, which the console knows; the rest happens now.
    const bool hasTime = isRead && object.value(wire::at).toInteger() > 0;
    if (!hasTime)
        object.insert(wire::at, now.ms);
    Draft draft;
    draft.channel = channel;
    draft.onceKey = id.toStdString();
    if (isRead) {
        const auto record = relay::readRecordFromJson(object);
        if (!record)
            return Failure{record.error().toStdString()};
        draft.kind = RecordKind::Read;
        draft.body = compact(relay::toJson(*record));
        return draft;
    }
    const auto record = relay::actRecordFromJson(object);
    if (!record)
        return Failure{record.error().toStdString()};
    draft.kind = RecordKind::Act;
    draft.body = compact(relay::toJson(*record));
    return draft;
}

Draft draftOfRead(ChannelKey channel, const relay::ReadRecord &record)
{
    Draft draft;
    draft.channel = channel;
    draft.kind = RecordKind::Read;
    draft.body = compact(relay::toJson(record));
    return draft;
}

} // namespace kidoku::relayd
