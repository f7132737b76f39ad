// SPDX-License-Identifier: Apache-2.0
#include "line/codec.h"
#include "mutator.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace kidoku::line;
using kidoku::testing::Mutator;

namespace {

QList<QByteArray> readSamples()
{
    QList<QByteArray> samples;
    const QDir dir(QStringLiteral(KIDOKU_TEST_DATA "/line"));
    const auto names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            samples.append(file.readAll());
    }
    return samples;
}

bool isWellFormed(const QString &text)
{
    return QString::fromUtf8(text.toUtf8()) == text;
}

bool isGoodId(const QString &id)
{
    return id.size() <= CodecLimits().idUnits && isWellFormed(id);
}

QByteArray wrapped(const QByteArray &event)
{
    return R"({"destination":"U1","events":[)" + event + "]}";
}

// What is wrong with an event that was read; nothing when all is well.
const char *faultOf(const Event &event)
{
    if (event.webhookEventId.isEmpty() || !isGoodId(event.webhookEventId.value))
        return "bad event id";
    if (!event.timestamp.isValid() || event.timestamp.ms > maxTimestampMs)
        return "bad timestamp";
    if (typeName(event).isEmpty() || !isGoodId(typeName(event)))
        return "bad type";
    if (!isGoodId(event.source.userId.value) || !isGoodId(event.source.groupId.value)
        || !isGoodId(event.source.roomId.value))
        return "bad source";
    if (const auto *message = std::get_if<MessageEvent>(&event.body)) {
        if (!isGoodId(message->message.id.value) || !isGoodId(typeName(message->message)))
            return "bad message";
        const auto *text = std::get_if<TextMessage>(&message->message.content);
        if (text && (text->text.size() > CodecLimits().textUnits || !isWellFormed(text->text)))
            return "bad text";
    }

    // The raw event, read again, is the same event, and writing it again changes nothing.
    const auto again = parseWebhook(wrapped(event.raw));
    if (!again || again->webhook.events.size() != 1)
        return "raw cannot be read again";
    const Event &copy = again->webhook.events.first();
    const bool derived = event.webhookEventId.value.startsWith(QLatin1String("sha256-"));
    if (copy.raw != event.raw || typeName(copy) != typeName(event)
        || copy.timestamp != event.timestamp || !(copy.source == event.source)
        || (!derived && copy.webhookEventId != event.webhookEventId))
        return "raw is another event";
    return nullptr;
}

const char *faultOf(const QByteArray &body, qint64 &read)
{
    const auto parsed = parseWebhook(body);
    if (!parsed)
        return parsed.error().detail.isEmpty() ? "error without a place" : nullptr;
    if (!isGoodId(parsed->webhook.destination) || parsed->webhook.destination.isEmpty())
        return "bad destination";
    for (const MalformedEvent &event : parsed->malformed) {
        if (event.reason.isEmpty() || QJsonDocument::fromJson('[' + event.raw + ']').isNull())
            return "quarantine without reason or JSON";
    }
    read += parsed->webhook.events.size();
    for (const Event &event : parsed->webhook.events) {
        if (const char *fault = faultOf(event))
            return fault;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rounds(QStringLiteral("rounds"), QStringLiteral("Bodies to try."),
                                    QStringLiteral("N"), QStringLiteral("40000"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("Start of the sequence."),
                                  QStringLiteral("S"), QStringLiteral("1"));
    parser.addOptions({rounds, seed});
    parser.addHelpOption();
    parser.process(app);

    const QList<QByteArray> samples = readSamples();
    if (samples.isEmpty()) {
        std::fputs("no samples found\n", stderr);
        return 1;
    }
    Mutator mutator(samples, parser.value(seed).toUInt());
    const qint64 count = parser.value(rounds).toLongLong();
    qint64 read = 0;
    for (qint64 round = 0; round < count; ++round) {
        const QByteArray body = mutator.next();
        if (const char *fault = faultOf(body, read)) {
            std::fprintf(stderr, "round %lld: %s; base64 %s\n", static_cast<long long>(round),
                         fault, body.toBase64().constData());
            return 1;
        }
    }
    std::printf("%lld bodies, %lld events read\n", static_cast<long long>(count),
                static_cast<long long>(read));
    // A mutator that breaks everything proves nothing.
    return read > count / 20 ? 0 : 1;
}
