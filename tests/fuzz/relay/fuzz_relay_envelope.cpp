// SPDX-License-Identifier: Apache-2.0
#include "fuzz_rounds.h"
#include "relay/envelope.h"

#include <QFile>

// Whatever stands in an event: no crash, every limit kept, and nothing is called verified whose
// bytes do not carry the signature of the secret.

using namespace kidoku::relay;
using kidoku::testing::fuzz;

namespace {

constexpr EnvelopeLimits limits{.bodyBytes = 900};

const QList<kidoku::core::Secret> &secrets()
{
    static const QList<kidoku::core::Secret> list{
        kidoku::core::Secret("8c570fa6dd201bb328f1c1eac23a96d8")};
    return list;
}

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(KIDOKU_TEST_DATA "/relay/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing sample %s", qPrintable(name));
    return file.readAll();
}

//! All that was ever signed with the secret.
const QList<QByteArray> &signedBodies()
{
    static const QList<QByteArray> bodies{
        sample(QStringLiteral("A.json")), sample(QStringLiteral("B.json")),
        sample(QStringLiteral("C.json")), sample(QStringLiteral("E.json"))};
    return bodies;
}

QList<SseEvent> captured()
{
    QList<SseEvent> events;
    for (const char *name :
         {"smee-http-stream.txt", "smee-emoji-escaped.sse", "gosmee-redis-derived.sse",
          "nchan-event-signature-http.txt", "nchan-nginx-envelope.sse", "pushpin-http.txt",
          "nchan-njs-gosmee-envelope-http.txt"}) {
        SseParser parser;
        (void)parser.feed(sample(QLatin1String(name)), events);
    }
    events.append(
        {"read", R"({"conversation":"U1","upTo":"5","api":"token","at":1})", "1-0", true});
    events.append({"act", R"({"id":"x","kind":"done","conversation":"U1","at":1})", "2-0", true});
    events.append({"ready", R"({"epoch":"01J","oldest":"1-0","newest":"2-0"})", {}, false});
    return events;
}

const SseEvent &anyOf(const QList<SseEvent> &events, QRandomGenerator &dice)
{
    return events.at(dice.bounded(static_cast<int>(events.size())));
}

bool isSound(const Record &record)
{
    if (record.seq < 0 || record.epoch.size() > 512 || record.cursor.size() > 512)
        return false;
    const auto *webhook = std::get_if<WebhookRecord>(&record.body);
    if (!webhook)
        return true;
    const bool claims = webhook->signature == SignatureState::Verified
        || webhook->signature == SignatureState::VerifiedAfterRepair;
    if (webhook->body.size() > limits.bodyBytes || webhook->receivedByRelay.ms < 0)
        return false;
    if (!claims)
        return true;
    return signedBodies().contains(webhook->body);
}

} // namespace

int main(int argc, char **argv)
{
    const QList<SseEvent> events = captured();
    qsizetype verified = 0;
    const int result = fuzz(argc, argv, 20'000, [&](QRandomGenerator &dice) {
        SseEvent event = anyOf(events, dice);
        event.data = kidoku::testing::mutated(event.data, dice);
        event.lastEventId = kidoku::testing::mutated(event.lastEventId, dice);
        if (dice.bounded(10) == 0)
            event.type = anyOf(events, dice).type;
        const auto kind = static_cast<Kind>(dice.bounded(5));
        const Record record = decode(event, profileFor(kind), secrets(), limits);
        const auto *webhook = std::get_if<WebhookRecord>(&record.body);
        verified += webhook && webhook->signature == SignatureState::Verified ? 1 : 0;
        const bool sound = isSound(record);
        const Record blind = decode(event, profileFor(kind), {}, limits);
        const auto *unproven = std::get_if<WebhookRecord>(&blind.body);
        return sound && (!unproven || unproven->signature == SignatureState::Unverifiable);
    });
    if (result == 0 && verified == 0) {
        std::fprintf(stderr, "no event was verified: the fuzzer does not reach what it checks\n");
        return 1;
    }
    return result;
}
