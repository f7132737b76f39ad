// SPDX-License-Identifier: Apache-2.0
#include "relay_rig.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

const QByteArray place = QByteArrayLiteral("/acts/line-a");

QByteArray act(const QByteArray &id, const QByteArray &kind)
{
    return R"({"id":")" + id + R"(","kind":")" + kind + R"(","conversation":"U1","text":"memo"})";
}

} // namespace

//! What operators did, told to all consoles.
class RelaydActs : public QObject
{
    Q_OBJECT

    std::unique_ptr<RelayRig> m_relay;

private Q_SLOTS:
    void init()
    {
        m_relay = std::make_unique<RelayRig>();
        QVERIFY2(m_relay->start(), qPrintable(m_relay->error()));
    }

    void streamsAnActInItsPlaceAmongTheWebhooks()
    {
        StreamReader reader(m_relay->port(), {});
        (void)reader.next();
        QCOMPARE(m_relay->post(RelayRig::body("1")), 200);
        QCOMPARE(m_relay->ask("POST", place, act("u1", "note")).status, 200);
        QCOMPARE(m_relay->post(RelayRig::body("3")), 200);
        QCOMPARE(reader.nextRecord().seq, 1);
        const relay::Record second = reader.nextRecord();
        QCOMPARE(second.seq, 2);
        const auto *note = std::get_if<relay::ActRecord>(&second.body);
        QVERIFY(note);
        QCOMPARE(note->id, QStringLiteral("u1"));
        QCOMPARE(note->kind, QStringLiteral("note"));
        QCOMPARE(note->by, QStringLiteral("console"));
        QCOMPARE(note->body.value(QLatin1String("text")).toString(), QStringLiteral("memo"));
        QCOMPARE(reader.nextRecord().seq, 3);
    }

    void takesARepeatOnceAndAnswersTheSame()
    {
        const RawAnswer first = m_relay->ask("POST", place, act("u1", "done"));
        QCOMPARE(m_relay->ask("POST", place, act("u2", "done")).status, 200);
        const RawAnswer again = m_relay->ask("POST", place, act("u1", "reopen"));
        QCOMPARE(first.status, 200);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
        StreamReader reader(m_relay->port(), "earliest");
        (void)reader.next();
        QCOMPARE(reader.nextRecord().seq, 1);
        QCOMPARE(reader.nextRecord().seq, 2);
        QCOMPARE(m_relay->post(RelayRig::body("x")), 200);
        QCOMPARE(reader.nextRecord().seq, 3);
    }

    void streamsAReadMarkOfAConsoleThatCalledLineItself()
    {
        StreamReader reader(m_relay->port(), {});
        (void)reader.next();
        const QByteArray body = R"({"id":"u1","kind":"read","conversation":"U1","upTo":"77",)"
                                R"("upToTime":1795423150000,"api":"token","at":1795423151000})";
        QCOMPARE(m_relay->ask("POST", place, body).status, 200);
        const relay::Record record = reader.nextRecord();
        const auto *read = std::get_if<relay::ReadRecord>(&record.body);
        QVERIFY(read);
        QCOMPARE(read->upTo.value, QStringLiteral("77"));
        QCOMPARE(read->at.ms, 1'795'423'151'000);
    }

    void refusesABadOne()
    {
        const RawAnswer answer = m_relay->ask("POST", place, "{\"kind\":\"done\"}");
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.header("x-relay-error"), QByteArray("bad_act"));
        QCOMPARE(m_relay->ask("POST", place, QByteArray(70'000, ' ')).status, 413);
        QCOMPARE(m_relay->ask("POST", place, {}).status, 400);
    }
};

QTEST_GUILESS_MAIN(RelaydActs)
#include "tst_relayd_acts.moc"
