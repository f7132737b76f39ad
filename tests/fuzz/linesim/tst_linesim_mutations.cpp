// SPDX-License-Identifier: Apache-2.0
// Throws broken scenarios, fault scripts and control bodies at the simulator's readers. A short
// round runs with the suite; `tst_linesim_mutations --rounds N --seed S` goes on for longer.
#include "../word_mutation.h"
#include "linesim/platform/platform.h"
#include "linesim/scenario/scenario.h"
#include "support/manual_clock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <random>

using namespace kidoku::linesim;
using kidoku::testing::mutated;
using kidoku::testing::Random;

namespace {

class Deaf final : public Observer
{
    void eventRaised(const QString &, const QJsonObject &) override {}
    void factHappened(const QString &, const QJsonObject &) override {}
};

const QByteArrayList ownWords{"at", "x0", "slow:"};

// Every accepted text has to survive its own way back.
bool survives(const QByteArray &script)
{
    const auto parsed = parseFaultScript(QString::fromUtf8(script));
    if (!parsed)
        return !parsed.error().isEmpty();
    const auto again = parseFaultScript(toText(*parsed));
    return again.ok() && *again == *parsed;
}

bool round(const QByteArray &scenario, Platform &platform, Random &random)
{
    const auto parsed = parseScenario(mutated(scenario, random, ownWords));
    if (!parsed && parsed.error().isEmpty())
        return false;
    if (!survives(mutated("500x2,ok,slow:80x3,hang,down:5,garbage", random, ownWords)))
        return false;
    const QByteArray body = mutated(
        R"({"from":"佐藤","group":"g","ago":5,"message":{"type":"text","text":"x","id":"1"}})",
        random, ownWords);
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (const auto incoming = incomingFromJson(object, IncomingKind::Message); incoming.ok()) {
        const auto received = platform.receive(*incoming);
        if (!received || !platform.markByToken(received->markAsReadToken))
            return false;
    }
    return merged(platform.account(), object).ok() == object.isEmpty();
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
    const qint64 rounds = number(QStringLiteral("--rounds"), 5'000);
    const qint64 seed = number(QStringLiteral("--seed"), 1);
    QByteArrayList scenarios;
    for (const char *name : {"demo", "five-minutes", "old-beside-new"}) {
        QFile file(QStringLiteral(KIDOKU_SCENARIOS "/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        scenarios.append(file.readAll());
    }
    const kidoku::testing::ManualClock clock;
    Deaf deaf;
    IdSource ids(1);
    Platform platform(ids, clock, deaf);
    for (qint64 i = 0; i < rounds; ++i) {
        Random random(quint64(seed) * 1'000'003 + quint64(i));
        if (!round(scenarios.at(i % scenarios.size()), platform, random)) {
            std::printf("broken by --seed %lld at round %lld\n", static_cast<long long>(seed),
                        static_cast<long long>(i));
            return 1;
        }
    }
    std::printf("%lld rounds, seed %lld: fine\n", static_cast<long long>(rounds),
                static_cast<long long>(seed));
    return 0;
}
