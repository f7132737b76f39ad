// SPDX-License-Identifier: Apache-2.0
#include "codec.h"

#include "codec_p.h"
#include "core/json_depth.h"
#include "event_spans_p.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

namespace kidoku::line {

namespace {

using namespace Qt::StringLiterals;
using core::Failure;

Failure<CodecError> failure(CodecFault fault, const QString &detail)
{
    return Failure<CodecError>{{fault, detail}};
}

// What identifies an event of before 2022: the same bytes give the same id for ever.
QString derivedId(QByteArrayView body, qsizetype index)
{
    const QByteArray hash
        = QCryptographicHash::hash(body.toByteArray(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("sha256-%1-%2").arg(QLatin1String(hash)).arg(index);
}

Mode readMode(const Fields &event)
{
    const QString mode = event.text("mode"_L1);
    return mode == "active"_L1 ? Mode::Active
        : mode == "standby"_L1 ? Mode::Standby
                               : Mode::Unknown;
}

// Fills `fault` when one of the fields without which an event is nothing is missing.
Event readEvent(const Fields &fields, QString &fault)
{
    const QString type = fields.idText("type"_L1);
    const auto timestamp = fields.integer("timestamp"_L1, 1, maxTimestampMs);
    Event event{.webhookEventId = fields.id<WebhookEventId>("webhookEventId"_L1),
                .timestamp = {timestamp.value_or(0)},
                .mode = readMode(fields),
                .isRedelivery = fields.object("deliveryContext"_L1).flag("isRedelivery"_L1),
                .source = readSource(fields.object("source"_L1)),
                .replyToken = fields.token("replyToken"_L1),
                .body = readEventBody(type, fields),
                .raw = {}};
    if (!fault.isEmpty())
        return event;
    if (type.isEmpty())
        fault = QStringLiteral("type missing");
    else if (!timestamp)
        fault = QStringLiteral("timestamp missing");
    else if (event.webhookEventId.isEmpty() && fields.json().contains("webhookEventId"_L1))
        fault = QStringLiteral("webhookEventId empty");
    return event;
}

// The bytes of every item, compact; written again only where they cannot be found.
QList<QByteArray> rawItems(QByteArrayView body, const QJsonArray &items)
{
    QList<QByteArray> result;
    result.reserve(items.size());
    const auto spans = eventSpans(body);
    if (spans && spans->size() == items.size()) {
        for (const QByteArrayView span : *spans)
            result.append(compacted(span));
        return result;
    }
    for (const QJsonValue &item : items) {
        const QByteArray list = QJsonDocument(QJsonArray{item}).toJson(QJsonDocument::Compact);
        result.append(list.sliced(1, list.size() - 2));
    }
    return result;
}

// Sorts one item of the events list into the webhook or into quarantine.
void takeEvent(const QJsonValue &item, qsizetype index, QByteArrayView body, const QByteArray &raw,
               const CodecLimits &limits, ParsedWebhook &result)
{
    if (!item.isObject()) {
        result.malformed.append({index, QStringLiteral("not an object"), raw});
        return;
    }
    QString fault;
    Event event = readEvent(Fields(item.toObject(), limits, fault), fault);
    if (!fault.isEmpty()) {
        result.malformed.append({index, fault, raw});
        return;
    }
    if (event.webhookEventId.isEmpty())
        event.webhookEventId.value = derivedId(body, index);
    event.raw = raw;
    result.webhook.events.append(std::move(event));
}

core::Result<QJsonObject, CodecError> parseBody(QByteArrayView body, const CodecLimits &limits)
{
    if (body.size() > limits.bodyBytes)
        return failure(CodecFault::TooLarge, QStringLiteral("%1 bytes").arg(body.size()));
    if (core::isNestedDeeperThan(body, limits.depth))
        return failure(CodecFault::TooDeep,
                       QStringLiteral("more than %1 levels").arg(limits.depth));
    QJsonParseError error;
    // fromRawData spares a copy; the document does not outlive the body.
    const auto document
        = QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(CodecFault::NotJson, QStringLiteral("at byte %1").arg(error.offset));
    if (!document.isObject())
        return failure(CodecFault::NotAnObject, QStringLiteral("top level"));
    return document.object();
}

} // namespace

core::Result<ParsedWebhook, CodecError> parseWebhook(QByteArrayView body, const CodecLimits &limits)
{
    const auto root = parseBody(body, limits);
    if (!root)
        return Failure{root.error()};

    QString fault;
    ParsedWebhook result;
    result.webhook.destination = Fields(*root, limits, fault).idText("destination"_L1);
    if (result.webhook.destination.isEmpty())
        return failure(CodecFault::NoDestination,
                       fault.isEmpty() ? QStringLiteral("destination missing") : fault);

    const QJsonValue events = root->value("events"_L1);
    if (!events.isArray())
        return failure(CodecFault::NoEvents, QStringLiteral("events missing"));
    const QJsonArray items = events.toArray();
    if (items.size() > limits.events)
        return failure(CodecFault::TooManyEvents, QStringLiteral("%1 events").arg(items.size()));

    const QList<QByteArray> raw = rawItems(body, items);
    result.webhook.events.reserve(items.size());
    for (qsizetype i = 0; i < items.size(); ++i)
        takeEvent(items.at(i), i, body, raw.at(i), limits, result);
    return result;
}

} // namespace kidoku::line
