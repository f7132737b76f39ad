// SPDX-License-Identifier: Apache-2.0
#include "relay/envelope.h"

#include "relay/body_proof.h"
#include "relay/cursor.h"
#include "relay/json_span.h"
#include "relay/own_records.h"
#include "relay/wire.h"

#include <algorithm>

namespace kidoku::relay {

namespace {

using core::Secret;

constexpr qsizetype longestField = 512;

//! The members that the known envelopes use, as spans of the event's data.
struct Envelope
{
    QByteArrayView encrypted;
    QByteArrayView bodyB;
    QByteArrayView rawdata;
    QByteArrayView headers;
    QByteArrayView body;
    bool hasDestination = false;
    bool hasEvents = false;
    // Header fields of the POST, beside the body or inside `headers`.
    QByteArray signature;
    qsizetype contentLength = -1;
    core::Timestamp received;
    qint64 seq = 0;
    QString epoch;
};

//! What decides over one event, so that it need not travel as four arguments.
struct Context
{
    const SseEvent &event;
    const QList<Secret> &secrets;
    const EnvelopeLimits &limits;
};

bool isKey(QByteArrayView key, QLatin1String wanted)
{
    return QLatin1String(key).compare(wanted, Qt::CaseInsensitive) == 0;
}

QByteArray shortText(QByteArrayView token)
{
    const QByteArrayView value = firstElement(token);
    return value.size() <= longestField ? textOf(value).value_or(QByteArray()) : QByteArray();
}

// Milliseconds, or seconds with a fraction as nginx writes $msec.
core::Timestamp timeFrom(const QByteArray &text)
{
    constexpr double firstMs = 1e11; // 1973 in ms, the year 5138 in seconds
    constexpr double lastMs = 2.5e14;
    bool ok = false;
    double number = text.toDouble(&ok);
    if (!ok || !(number > 0))
        return {};
    if (number < firstMs)
        number *= 1000;
    return number <= lastMs ? core::Timestamp{static_cast<qint64>(number + 0.5)}
                            : core::Timestamp{};
}

void takeHeaderField(const JsonMember &member, Envelope &envelope)
{
    if (isKey(member.key, wire::signature)) {
        envelope.signature = shortText(member.value);
    } else if (isKey(member.key, QLatin1String("content-length"))) {
        bool ok = false;
        const qsizetype length = shortText(member.value).toLongLong(&ok);
        envelope.contentLength = ok ? length : -1;
    } else if (isKey(member.key, wire::timestamp)) {
        envelope.received = timeFrom(shortText(member.value));
    } else if (isKey(member.key, wire::seq)) {
        envelope.seq = std::max<qint64>(shortText(member.value).toLongLong(), 0);
    } else if (isKey(member.key, wire::epoch)) {
        envelope.epoch = QString::fromUtf8(shortText(member.value));
    }
}

std::optional<Envelope> openEnvelope(QByteArrayView data)
{
    const std::optional<JsonMembers> members = membersOf(data);
    if (!members)
        return std::nullopt;
    Envelope envelope;
    for (const JsonMember &member : *members) {
        if (member.key == "bodyB")
            envelope.bodyB = member.value;
        else if (member.key == "body")
            envelope.body = member.value;
        else if (member.key == "encrypted")
            envelope.encrypted = member.value;
        else if (member.key == "rawdata")
            envelope.rawdata = member.value;
        else if (member.key == "headers")
            envelope.headers = member.value;
        else if (member.key == "destination")
            envelope.hasDestination = true;
        else if (member.key == "events")
            envelope.hasEvents = true;
        else
            takeHeaderField(member, envelope);
    }
    if (const auto headers = membersOf(envelope.headers)) {
        for (const JsonMember &field : *headers)
            takeHeaderField(field, envelope);
    }
    return envelope;
}

Record::Body undecodable(const Context &context, const QString &reason)
{
    return UndecodableRecord{reason, context.event.data};
}

Record::Body webhook(const Context &context, const Envelope &envelope, ProvenBody proven,
                     const QByteArray &claim)
{
    if (proven.body.size() > context.limits.bodyBytes)
        return undecodable(context, QStringLiteral("body too large"));
    return WebhookRecord{std::move(proven.body), proven.signature, envelope.received, claim};
}

BodyClaim claimOf(const Envelope &envelope)
{
    return {envelope.signature, envelope.contentLength};
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()),
                                                  QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(std::move(*decoded)) : std::nullopt;
}

// The text of a member that keeps the raw bytes: as text, or as base64 of them.
std::optional<QByteArray> rawBytes(QByteArrayView token)
{
    if (!token.startsWith('"'))
        return std::nullopt;
    std::optional<QByteArray> text = textOf(token);
    if (!text || text->trimmed().startsWith('{'))
        return text;
    return fromBase64(*text);
}

Record::Body fromRaw(const Context &context, const Envelope &envelope,
                     const std::optional<QByteArray> &raw, QLatin1String member)
{
    if (!raw)
        return undecodable(context, member + QStringLiteral(" is neither JSON text nor base64"));
    return webhook(context, envelope, {*raw, proveRaw(*raw, claimOf(envelope), context.secrets)},
                   envelope.signature);
}

Record::Body fromBodyB(const Context &context, const Envelope &envelope)
{
    const QByteArrayView token = envelope.bodyB;
    std::optional<QByteArray> raw;
    if (token.size() >= 2 && token.front() == '"') {
        const QByteArrayView inner = token.sliced(1, token.size() - 2);
        // "\/" is the one escape that a JSON writer may put into base64.
        raw = inner.contains('\\') ? fromBase64(textOf(token).value_or("\\")) : fromBase64(inner);
    }
    return fromRaw(context, envelope, raw, wire::bodyB);
}

Record::Body fromBodyObject(const Context &context, const Envelope &envelope)
{
    if (envelope.body.size() > context.limits.bodyBytes)
        return undecodable(context, QStringLiteral("body too large"));
    return webhook(
        context, envelope,
        proveRewritten(envelope.body, claimOf(envelope), context.secrets, context.limits.bodyBytes),
        envelope.signature);
}

bool looksLikeSignature(QByteArrayView text)
{
    constexpr qsizetype size = 44; // base64 of 32 bytes
    return text.size() == size && text.back() == '='
        && std::all_of(text.begin(), text.end() - 1, [](char c) {
               return std::isalnum(static_cast<unsigned char>(c)) || c == '+' || c == '/';
           });
}

// The body is the event itself; the only place left for a signature is the event's name.
Record::Body fromBareObject(const Context &context, const Envelope &envelope)
{
    const SseEvent &event = context.event;
    if (!looksLikeSignature(event.type))
        return webhook(context, envelope, {event.data, SignatureState::Unverifiable}, {});
    SignatureState state = proveRaw(event.data, {event.type, -1}, context.secrets);
    // An event stream does not tell CR LF from LF: a body with line breaks may have lost its CRs.
    if (state == SignatureState::False && event.data.contains('\n'))
        state = SignatureState::Unverifiable;
    return webhook(context, envelope, {event.data, state}, event.type);
}

bool isSet(QByteArrayView token)
{
    return !token.isEmpty() && token != "false" && token != "null";
}

Record::Body decodeWebhook(const Context &context, const Envelope &envelope)
{
    if (isSet(envelope.encrypted))
        return undecodable(context, QStringLiteral("encrypted envelope"));
    if (isSet(envelope.bodyB))
        return fromBodyB(context, envelope);
    if (isSet(envelope.rawdata))
        return fromRaw(context, envelope, rawBytes(envelope.rawdata), QLatin1String("rawdata"));
    if (envelope.body.startsWith('"'))
        return fromRaw(context, envelope, rawBytes(envelope.body), QLatin1String("body"));
    if (envelope.body.startsWith('{'))
        return fromBodyObject(context, envelope);
    if (envelope.hasDestination && envelope.hasEvents)
        return fromBareObject(context, envelope);
    return undecodable(context, QStringLiteral("no webhook in this event"));
}

} // namespace

Record decode(const SseEvent &event, const Profile &profile, const QList<Secret> &channelSecrets,
              const EnvelopeLimits &limits)
{
    Record record;
    if (event.hasOwnId && isUsableCursor(profile.cursor, event.lastEventId))
        record.cursor = event.lastEventId;
    if (decodeOwnRecord(event, profile, record))
        return record;

    const Context context{event, channelSecrets, limits};
    const std::optional<Envelope> envelope = openEnvelope(event.data);
    if (!envelope) {
        record.body = undecodable(context, QStringLiteral("not a JSON object"));
        return record;
    }
    if (profile.provesCompleteness) {
        // Other relays pass on the header fields of any sender, who could write these too.
        record.seq = envelope->seq;
        record.epoch = envelope->epoch;
    }
    record.body = decodeWebhook(context, *envelope);
    return record;
}

} // namespace kidoku::relay
