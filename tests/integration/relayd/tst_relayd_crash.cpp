// SPDX-License-Identifier: Apache-2.0
#include "relay_rig.h"

#include "support/program.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

int rounds = 20;
quint32 seed = 1;

// What the senders know: the judge's evidence.
struct Acknowledged
{
    std::mutex mutex;
    QSet<QByteArray> bodies;
};

// Sends until the relay dies under it; takes down what was answered with 200.
void sendUntilTheEnd(const RelayRig &rig, quint16 port, const QByteArray &name,
                     Acknowledged &acknowledged)
{
    RawClient client(port);
    for (int i = 0;; ++i) {
        const QByteArray body = RelayRig::body(name + '-' + QByteArray::number(i));
        if (!client.isConnected() || !client.send(rig.webhook(body)))
            return;
        const RawAnswer answer = client.readAnswer();
        if (answer.status == 0)
            return;
        if (answer.status == 200) {
            const std::lock_guard lock(acknowledged.mutex);
            acknowledged.bodies.insert(body);
        }
    }
}

// One console through all of the relay's lives: it resumes from its cursor and proves that it
// missed nothing and got nothing twice.
struct Console
{
    QByteArray cursor = "earliest";
    qint64 seq = 0;
    QString epoch;
    QSet<QByteArray> bodies;
    QByteArray fault;

    void take(const relay::Record &record)
    {
        if (const auto *ready = std::get_if<relay::ReadyRecord>(&record.body)) {
            if (!epoch.isEmpty() && ready->epoch != epoch)
                fault = "the epoch changed";
            epoch = ready->epoch;
            return;
        }
        const auto *webhook = std::get_if<relay::WebhookRecord>(&record.body);
        if (!webhook) {
            fault = "a record that is no webhook";
            return;
        }
        if (record.seq != seq + 1)
            fault = "seq " + QByteArray::number(record.seq) + " after " + QByteArray::number(seq);
        if (webhook->signature != relay::SignatureState::Verified)
            fault = "a body that is not the sender's";
        if (bodies.contains(webhook->body))
            fault = "a body twice";
        bodies.insert(webhook->body);
        seq = record.seq;
        cursor = record.cursor;
    }

    static bool isNothing(const relay::Record &record)
    {
        const auto *none = std::get_if<relay::UndecodableRecord>(&record.body);
        return none && none->reason == QLatin1String("none");
    }

    // Reads until the stream ends with its relay, or until nothing comes for a while.
    void follow(quint16 port, int patienceMs)
    {
        StreamReader reader(port, cursor);
        if (reader.status() != 200)
            return;
        while (fault.isEmpty()) {
            const relay::Record record = reader.nextRecord(patienceMs);
            if (isNothing(record))
                return;
            take(record);
        }
    }

    // Reads up to the record that was the newest when the stream began.
    void catchUp(quint16 port)
    {
        StreamReader reader(port, cursor);
        const relay::Record ready = reader.next();
        take(ready);
        const auto *bounds = std::get_if<relay::ReadyRecord>(&ready.body);
        while (fault.isEmpty() && bounds && cursor != bounds->newest.toLatin1()) {
            const relay::Record record = reader.nextRecord();
            if (isNothing(record))
                fault = "the stream stopped before the newest record";
            else
                take(record);
        }
    }
};

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
        const QSet<QByteArray> lost
            = QSet<QByteArray>(acknowledged.bodies).subtract(console.bodies);
        QVERIFY2(lost.isEmpty(), lost.isEmpty() ? "" : lost.cbegin()->constData());
        std::printf("%lld answered, %lld stored\n", qlonglong(acknowledged.bodies.size()),
                    qlonglong(console.bodies.size()));
    }
};

int main(int argc, char *argv[])
{
    std::vector<char *> rest;
    for (int i = 0; i < argc; ++i) {
        const QByteArray word(argv[i]);
        if (word == "--rounds" && i + 1 < argc)
            rounds = QByteArray(argv[++i]).toInt();
        else if (word == "--seed" && i + 1 < argc)
            seed = QByteArray(argv[++i]).toUInt();
        else
            rest.push_back(argv[i]);
    }
    int count = static_cast<int>(rest.size());
    QCoreApplication app(count, rest.data());
    RelaydCrash test;
    return QTest::qExec(&test, count, rest.data());
}

#include "tst_relayd_crash.moc"
