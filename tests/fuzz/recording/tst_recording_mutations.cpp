// SPDX-License-Identifier: Apache-2.0
// Throws broken recordings at their reader, and hostile texts at what replaces them. A short round
// runs with the suite; `tst_recording_mutations --rounds N --seed S` goes on for longer.
#include "../../unit/recording/hostile_webhook.h"
#include "../word_mutation.h"
#include "linesim/scenario/scenario.h"
#include "recording/event_json.h"
#include "recording/neutral_text.h"
#include "recording/replay.h"
#include "recording/scrubber.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <random>

using namespace kidoku;
using namespace kidoku::recording;
using testing::mutated;
using testing::Random;

namespace {

const QByteArrayList ownWords{"\"at\":", "\"webhook\":", "U"};

QByteArray recorded(const QByteArray &body)
{
    const auto webhook = line::parseWebhook(body);
    if (!webhook)
        return {};
    Scrubber scrubber({1'790'000'000'000}, Key("fuzz"));
    const line::Webhook made = scrubber.scrubbed(webhook->webhook);
    QByteArray lines = headerLine();
    const QList<Scrubber::Naming> names = scrubber.takeNewNames();
    for (const Scrubber::Naming &naming : names)
        lines += nameLine(core::Milliseconds(0), naming);
    return lines + webhookLine(core::Milliseconds(1), made);
}

// What is accepted is a story that the simulator takes, unless somebody wrote it by hand and it
// breaks one of the simulator's own limits; then the reason has words.
bool readsOrComplains(const QByteArray &bytes)
{
    const auto recording = parseRecording(bytes);
    if (!recording)
        return !recording.error().text().isEmpty();
    const auto scenario = linesim::parseScenario(scenarioOf(*recording));
    return scenario.ok() || !scenario.error().isEmpty();
}

// What is written is always read again, whatever LINE or somebody else has sent.
bool staysReadable(const QByteArray &body)
{
    const QByteArray lines = recorded(body);
    return lines.isEmpty() || parseRecording(lines).ok();
}

bool keepsItsLength(Random &random)
{
    QString text;
    for (quint64 i = random() % 40; i > 0; --i)
        text += QChar(char16_t(random() % (random() % 2 ? 0x10000 : 0x180)));
    text = QString::fromUtf8(text.toUtf8()); // halves of pairs never come in
    const QString made = neutralText(text, Draw(Key("fuzz").digest("text", text)));
    return made.size() == text.size() && (text.isEmpty() || made != text);
}

bool round(const QByteArray &recording, Random &random)
{
    return readsOrComplains(mutated(recording, random, ownWords))
        && staysReadable(mutated(testing::hostileWebhook(), random, ownWords))
        && keepsItsLength(random);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const auto number = [&arguments](const QString &name, qint64 otherwise) {
        const qsizetype at = arguments.indexOf(name);
        return at < 0 ? otherwise : arguments.value(at + 1).toLongLong();
    };
    const qint64 rounds = number(QStringLiteral("--rounds"), 3'000);
    const qint64 seed = number(QStringLiteral("--seed"), 1);
    const QByteArray recording = recorded(testing::hostileWebhook());
    if (!parseRecording(recording).ok())
        return 1;
    for (qint64 i = 0; i < rounds; ++i) {
        Random random(quint64(seed) * 1'000'003 + quint64(i));
        if (!round(recording, random)) {
            std::printf("broken by --seed %lld at round %lld\n", static_cast<long long>(seed),
                        static_cast<long long>(i));
            return 1;
        }
    }
    std::printf("%lld rounds, seed %lld: fine\n", static_cast<long long>(rounds),
                static_cast<long long>(seed));
    return 0;
}
