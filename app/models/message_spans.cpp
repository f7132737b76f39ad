// SPDX-License-Identifier: Apache-2.0
#include "message_spans.h"

#include "core/text.h"
#include "message_text.h"
#include "web_link.h"
#include "words_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kidoku::models {

namespace {

constexpr qsizetype maxSpans = 600;
constexpr qsizetype maxLabel = 200;

QJsonObject detailOf(const store::Message &message)
{
    return QJsonDocument::fromJson(message.detail).object();
}

void addRanges(QList<TextSpan> &spans, const QJsonArray &ranges, qsizetype textSize, SpanKind kind)
{
    for (const QJsonValue &value : ranges) {
        const QJsonObject range = value.toObject();
        const qint64 at = range.value(QLatin1String("index")).toInteger(-1);
        const qint64 length = range.value(QLatin1String("length")).toInteger();
        if (at < 0 || at >= textSize || length <= 0 || spans.size() >= maxSpans)
            continue;
        const bool all = range.value(QLatin1String("type")) == QLatin1String("all");
        const bool ofUs = range.value(QLatin1String("isSelf")).toBool() || all;
        spans.append({at, qMin(length, textSize - at),
                      kind == SpanKind::Mention && ofUs ? SpanKind::MentionOfUs : kind, QUrl()});
    }
}

void sortAndSeparate(QList<TextSpan> &spans)
{
    std::stable_sort(spans.begin(), spans.end(),
                     [](const TextSpan &a, const TextSpan &b) { return a.at < b.at; });
    QList<TextSpan> apart;
    qsizetype end = 0;
    for (const TextSpan &span : std::as_const(spans)) {
        if (span.length <= 0 || span.at < end)
            continue;
        end = span.at + span.length;
        apart.append(span);
    }
    spans = apart;
}

// Cleans the text and takes the spans along.
MarkedText cleaned(const QString &text, QList<TextSpan> spans)
{
    sortAndSeparate(spans);
    QList<qsizetype> places;
    for (const TextSpan &span : std::as_const(spans))
        places << span.at << span.at + span.length;
    MarkedText marked;
    marked.text = core::multiLine(text, places);
    for (qsizetype i = 0; i < spans.size(); ++i) {
        spans[i].at = places.at(2 * i);
        spans[i].length = places.at(2 * i + 1) - spans[i].at;
    }
    marked.spans = spans;
    return marked;
}

MarkedText textOf(const store::Message &message)
{
    QList<TextSpan> spans;
    if (message.detail.contains("index")) {
        const QJsonObject detail = detailOf(message);
        addRanges(spans, detail.value(QLatin1String("mentionees")).toArray(), message.text.size(),
                  SpanKind::Mention);
        addRanges(spans, detail.value(QLatin1String("emojis")).toArray(), message.text.size(),
                  SpanKind::Emoji);
    }
    MarkedText marked = cleaned(message.text, spans);
    for (const WebLink &link : findLinks(marked.text))
        marked.spans.append({link.at, link.length, SpanKind::Link, link.url});
    sortAndSeparate(marked.spans);
    return marked;
}

MarkedText cardOf(const store::Message &message)
{
    const Place place = placeOf(message);
    QStringList lines{place.address, place.coordinates};
    MarkedText marked;
    if (place.map.isValid()) {
        const QString open = Words::tr("Open map");
        lines.append(facts({open, hostOf(place.map)}));
        lines.removeAll(QString());
        marked.text = lines.join(QLatin1Char('\n'));
        const qsizetype at = marked.text.size() - lines.constLast().size();
        marked.spans.append({at, open.size(), SpanKind::Link, place.map});
    } else {
        lines.removeAll(QString());
        marked.text = lines.isEmpty() ? kindWord(store::MessageKind::Location)
                                      : lines.join(QLatin1Char('\n'));
    }
    return marked;
}

} // namespace

MarkedText markedText(const store::Message &message)
{
    if (message.unsentAt.isValid())
        return {messageText(message), {}};
    if (message.kind == store::MessageKind::Text)
        return textOf(message);
    if (message.kind == store::MessageKind::Location)
        return cardOf(message);
    return {messageText(message), {}};
}

Place placeOf(const store::Message &message)
{
    const QJsonObject detail = detailOf(message);
    Place place;
    place.title = core::singleLine(message.text, maxLabel);
    place.address = core::singleLine(detail.value(QLatin1String("address")).toString(), maxLabel);
    if (place.title.isEmpty())
        place.title = std::exchange(place.address, QString());
    if (place.title.isEmpty())
        place.title = kindWord(store::MessageKind::Location);
    if (place.address == place.title)
        place.address.clear();
    const QJsonValue latitude = detail.value(QLatin1String("latitude"));
    const QJsonValue longitude = detail.value(QLatin1String("longitude"));
    if (latitude.isDouble() && longitude.isDouble() && qAbs(latitude.toDouble()) <= 90
        && qAbs(longitude.toDouble()) <= 180) {
        place.coordinates
            = QStringLiteral("%1, %2").arg(QString::number(latitude.toDouble(), 'f', 6),
                                           QString::number(longitude.toDouble(), 'f', 6));
        place.map = mapUrl(latitude.toDouble(), longitude.toDouble());
    }
    return place;
}

core::MessageId quotedBy(const store::Message &message)
{
    static const QByteArray key = QByteArrayLiteral("quotedMessageId");
    if (message.unsentAt.isValid() || !message.detail.contains(key))
        return {};
    return {detailOf(message).value(QLatin1String(key)).toString()};
}

bool isStandby(const store::Message &message)
{
    return message.detail.contains("\"standby\":true")
        && detailOf(message).value(QLatin1String("standby")).toBool();
}

} // namespace kidoku::models
