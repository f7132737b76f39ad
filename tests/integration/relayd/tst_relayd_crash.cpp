// SPDX-License-Identifier: Apache-2.0
#include "witnesses.h"

#include "support/campaign_options.h"
#include "support/program.h"

#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

int rounds = 20;
quint32 seed = 1;

} // namespace

//! kill -9 at random moments while 16 senders and a console are at work. Nothing that was
//! answered with 200 may be lost, nothing may be in the log twice, and the sequence may have no
//! hole. `--rounds N --seed S` runs a longer campaign.
class RelaydCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesNothingThatItAnswered()
    {
        std::printf("seed %u, %d rounds\n", seed, rounds);
        std::fflush(stdout);
        QRandomGenerator random(seed);
        const RelayRig rig;
        const QTemporaryDir dir;
        Acknowledged acknowledged;
        Console console;
        for (int round = 0; round <= rounds; ++round) {
            Program relay(QStringLiteral("kidoku-relay"));
            relay.setEnvironment({{QStringLiteral("KIDOKU_CHANNEL_SECRET"),
                                   QStringLiteral("8c570fa6dd201bb328f1c1eac23a96d8")},
                                  {QStringLiteral("KIDOKU_CONSOLE_TOKEN"),
                                   QStringLiteral("console-token-of-the-test")}});
            QVERIFY(relay.startServer({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                       QStringLiteral("--data"), dir.path(),
                                       QStringLiteral("--channel"), QStringLiteral("line-a")}));
            const auto port = static_cast<quint16>(relay.port());
            if (round == rounds) {
                console.catchUp(port);
                break;
            }
            std::vector<std::thread> threads;
            threads.emplace_back([&console, port] { console.follow(port, 20'000); });
            for (int sender = 0; sender < 16; ++sender) {
                const QByteArray name
                    = QByteArray::number(round) + '-' + QByteArray::number(sender);
                threads.emplace_back([&, name] { sendUntilTheEnd(rig, port, name, acknowledged); });
            }
            const auto life = std::chrono::microseconds(random.bounded(1000, 60'000));
            std::this_thread::sleep_for(life);
            relay.kill9();
            for (std::thread &thread : threads)
                thread.join();
            QVERIFY2(console.fault.isEmpty(), console.fault.constData());
        }
        QVERIFY2(console.fault.isEmpty(), console.fault.constData());
        QVERIFY2(!acknowledged.bodies.isEmpty(), "no relay lived long enough to answer");
        const QByteArray lost = acknowledged.lost(console.bodies);
        QVERIFY2(lost.isEmpty(), lost.constData());
        std::printf("%lld answered, %lld stored\n", qlonglong(acknowledged.bodies.size()),
                    qlonglong(console.bodies.size()));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments
        = takeOptions(QCoreApplication::arguments(), roundsAndSeed(rounds, seed));
    RelaydCrash test;
    return QTest::qExec(&test, arguments);
}

#include "tst_relayd_crash.moc"
