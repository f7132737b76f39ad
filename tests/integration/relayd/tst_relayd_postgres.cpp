// SPDX-License-Identifier: Apache-2.0
#include "witnesses.h"

#include "support/campaign_options.h"
#include "support/postgres_server.h"
#include "support/program.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <cstdio>
#include <optional>
#include <thread>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

int rounds = 1;
quint32 seed = 1;

//! One of several relays on the same log, as a program.
class Node
{
public:
    bool start(const QString &log)
    {
        m_relay.setEnvironment({{QStringLiteral("KIDOKU_CHANNEL_SECRET"),
                                 QStringLiteral("8c570fa6dd201bb328f1c1eac23a96d8")},
                                {QStringLiteral("KIDOKU_CONSOLE_TOKEN"),
                                 QStringLiteral("console-token-of-the-test")}});
        return m_relay.startServer({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                                    QStringLiteral("--data"), m_dir.path(),
                                    QStringLiteral("--channel"), QStringLiteral("line-a"),
                                    QStringLiteral("--log"), log});
    }
    [[nodiscard]] quint16 port() const { return static_cast<quint16>(m_relay.port()); }
    void kill9() { m_relay.kill9(); }
    int terminate() { return m_relay.terminate(); }

private:
    QTemporaryDir m_dir;
    Program m_relay{QStringLiteral("kidoku-relay")};
};

//! Senders on several nodes, until stop().
class Load
{
public:
    Load(const RelayRig &rig, const QByteArray &name, const std::vector<quint16> &ports,
         Acknowledged &acknowledged)
    {
        for (int sender = 0; sender < 8; ++sender) {
            for (const quint16 port : ports) {
                const QByteArray who
                    = name + '-' + QByteArray::number(port) + '-' + QByteArray::number(sender);
                m_threads.emplace_back([this, &rig, port, who, &acknowledged] {
                    sendUntilTheEnd(rig, port, who, acknowledged, &m_enough);
                });
            }
        }
    }
    ~Load() { stop(); }
    void stop()
    {
        m_enough = true;
        for (std::thread &thread : m_threads)
            thread.join();
        m_threads.clear();
    }

private:
    std::atomic<bool> m_enough{false};
    std::vector<std::thread> m_threads;
};

QByteArray act(const QByteArray &id)
{
    return "{\"id\":\"" + id + "\",\"kind\":\"done\",\"conversation\":\"Uaa\"}";
}

} // namespace

//! Relays that share a PostgreSQL log, as real programs on a real server. `--rounds N --seed S`
//! loses more primaries.
class RelaydPostgres : public QObject
{
    Q_OBJECT

    RelayRig m_rig; // for what it knows of requests; it is not started

    void verify(Acknowledged &acknowledged, const Console &console)
    {
        QVERIFY2(console.fault.isEmpty(), console.fault.constData());
        const QByteArray lost = acknowledged.lost(console.bodies);
        QVERIFY2(lost.isEmpty(), lost.constData());
    }

private Q_SLOTS:
    void twoNodesAreOneRelay()
    {
        PostgresServer server;
        if (!server.create())
            QVERIFY2(false, qPrintable(server.fault()));
        const QString log = server.url(QStringLiteral("postgres"));
        Node first;
        std::optional<Node> second(std::in_place);
        QVERIFY(first.start(log));
        QVERIFY(second->start(log));

        Acknowledged acknowledged;
        {
            Load load(m_rig, "load", {first.port(), second->port()}, acknowledged);
            QVERIFY(eventually([&] { return acknowledged.count() > 400; }));
        }
        // Half with one node and half with the other: the cursor is worth the same at both.
        Console console;
        console.catchUp(first.port());
        const qint64 half = console.seq;
        {
            Load load(m_rig, "more", {first.port(), second->port()}, acknowledged);
            QVERIFY(eventually([&] { return acknowledged.count() > half + 200; }));
        }
        console.catchUp(second->port());
        verify(acknowledged, console);

        // What one node takes reaches a console of the other while it listens.
        StreamReader stream(second->port(), console.cursor);
        QCOMPARE(stream.status(), 200);
        QVERIFY(std::holds_alternative<relay::ReadyRecord>(stream.next().body));
        QElapsedTimer clock;
        clock.start();
        RawClient poster(first.port());
        QVERIFY(poster.send(RelayRig::request("POST", "/acts/line-a", act("a-1"),
                                              "Content-Type: application/json\r\n")));
        QCOMPARE(poster.readAnswer().status, 200);
        const relay::Record record = stream.nextRecord();
        QVERIFY(std::holds_alternative<relay::ActRecord>(record.body));
        std::printf("an act reached a console of the other node after %lld ms\n", clock.elapsed());

        // A node dies; the other one goes on, and so do its consoles.
        second->kill9();
        second.reset();
        {
            Load load(m_rig, "alone", {first.port()}, acknowledged);
            const qsizetype before = acknowledged.count();
            QVERIFY(eventually([&] { return acknowledged.count() > before + 50; }));
        }
        console.cursor = record.cursor;
        console.seq = record.seq;
        console.catchUp(first.port());
        verify(acknowledged, console);
        QCOMPARE(first.terminate(), 0);
    }

    void answers503AtOnceWhileTheDatabaseIsAway()
    {
        PostgresServer server;
        if (!server.create())
            QVERIFY2(false, qPrintable(server.fault()));
        Node node;
        QVERIFY(node.start(server.url(QStringLiteral("postgres"))));
        const auto post = [&](const QByteArray &name) {
            RawClient client(node.port());
            client.send(m_rig.webhook(RelayRig::body(name)));
            return client.readAnswer().status;
        };
        QCOMPARE(post("before"), 200);
        server.kill9();
        QVERIFY(eventually([&] { return post("while") == 503; }));
        QVERIFY2(server.start(), qPrintable(server.fault()));
        QVERIFY(eventually([&] { return post("after") == 200; }));
        Console console;
        console.catchUp(node.port());
        QVERIFY(console.bodies.contains(RelayRig::body("before")));
        QVERIFY(console.bodies.contains(RelayRig::body("after")));
        QVERIFY2(console.fault.isEmpty(), console.fault.constData());
    }

    // Two machines: a primary that waits for a standby. The primary dies under load; the standby
    // is promoted; nothing that was acknowledged is lost.
    void losesAPrimaryButNothingThatWasAcknowledged()
    {
        std::printf("seed %u, %d rounds\n", seed, rounds);
        QRandomGenerator random(seed);
        for (int round = 0; round < rounds; ++round) {
            PostgresServer primary;
            PostgresServer standby;
            if (!primary.create())
                QVERIFY2(false, qPrintable(primary.fault()));
            if (!standby.createStandby(primary))
                QVERIFY2(false, qPrintable(standby.fault()));
            primary.sql(QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (*)'"));
            primary.sql(QStringLiteral("SELECT pg_reload_conf()"));
            QTRY_COMPARE_WITH_TIMEOUT(
                primary.sql(QStringLiteral("SELECT sync_state FROM pg_stat_replication")),
                QStringLiteral("quorum"), 20'000);
            const QString both = QStringLiteral("postgresql://kidoku@127.0.0.1:%1,127.0.0.1:%2/"
                                                "postgres")
                                     .arg(primary.port())
                                     .arg(standby.port());
            Node first;
            Node second;
            QVERIFY(first.start(both));
            QVERIFY(second.start(both));
            Acknowledged acknowledged;
            Load load(m_rig, QByteArray::number(round), {first.port(), second.port()},
                      acknowledged);
            const int enough = random.bounded(100, 800);
            QVERIFY(eventually([&] { return acknowledged.count() > enough; }));
            primary.kill9();
            QVERIFY2(standby.promote(), qPrintable(standby.fault()));
            const qsizetype before = acknowledged.count();
            QVERIFY(eventually([&] { return acknowledged.count() > before + 100; }));
            load.stop();
            QVERIFY(acknowledged.refused > 0);
            Console console;
            console.catchUp(second.port());
            verify(acknowledged, console);
            std::printf("round %d: %lld answered, %lld stored, %d refused\n", round + 1,
                        qlonglong(acknowledged.count()), qlonglong(console.bodies.size()),
                        acknowledged.refused.load());
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments
        = takeOptions(QCoreApplication::arguments(), roundsAndSeed(rounds, seed));
    RelaydPostgres test;
    return QTest::qExec(&test, arguments);
}

#include "tst_relayd_postgres.moc"
