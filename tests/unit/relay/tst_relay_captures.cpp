// SPDX-License-Identifier: Apache-2.0
#include "relay_samples.h"

#include <QTest>

using namespace kidoku::relay;

//! The bytes that real relays sent, and what the console must make of them.
class TestCaptures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capturesDecodeAsKnown_data();
    void capturesDecodeAsKnown();
    void withoutASecretNothingIsVerified_data() { capturesDecodeAsKnown_data(); }
    void withoutASecretNothingIsVerified();
    void theRelaysTimeIsRead_data();
    void theRelaysTimeIsRead();
};

void TestCaptures::capturesDecodeAsKnown_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArrayList>("expected");

    QTest::newRow(
        "smee: A survives, B is rewritten, C loses its white space, no signature is false")
        << QStringLiteral("smee-http-stream.txt") << Kind::Smee
        << QByteArrayList{"ready @",          "verified A @",  "unverifiable other @",
                          "unverifiable A @", "false other @", "ping @",
                          "ping @",           "ping @"};
    QTest::newRow("smee: escaped emoji are found again")
        << QStringLiteral("smee-emoji-escaped.sse") << Kind::Smee
        << QByteArrayList{"ready @", "repaired E @"};
    QTest::newRow("gosmee without Redis carries no cursor")
        << QStringLiteral("gosmee-derived.sse") << Kind::Gosmee
        << QByteArrayList{"ping @", "ready @", "verified A @"};
    QTest::newRow("gosmee with Redis tells of a gap and carries a cursor")
        << QStringLiteral("gosmee-redis-derived.sse") << Kind::Gosmee
        << QByteArrayList{"ping @", "ready @", "gap 1795000000000-0 1795423152601-0 @",
                          "verified A @1795423152601-0"};
    QTest::newRow("nchan with the signature as event name loses only the CR of C")
        << QStringLiteral("nchan-event-signature-http.txt") << Kind::Nchan
        << QByteArrayList{"verified A @1795423425:0", "verified B @1795423425:1",
                          "unverifiable other @1795423425:2"};
    QTest::newRow("plain nchan carries no signature")
        << QStringLiteral("nchan-plain-http.txt") << Kind::Nchan
        << QByteArrayList{"unverifiable A @1795423425:0", "unverifiable B @1795423425:1",
                          "unverifiable other @1795423425:2"};
    QTest::newRow("nchan with an envelope spliced by nginx keeps the bytes")
        << QStringLiteral("nchan-nginx-envelope.sse") << Kind::Nchan
        << QByteArrayList{"verified A @1795424518:0", "verified B @1795424518:1"};
    QTest::newRow("nchan with an envelope made by njs keeps even CR")
        << QStringLiteral("nchan-njs-gosmee-envelope-http.txt") << Kind::Nchan
        << QByteArrayList{"verified A @1795423753:0", "verified B @1795423753:1",
                          "verified C @1795423753:2"};
    QTest::newRow("pushpin repeats its ids and a forged signature is false")
        << QStringLiteral("pushpin-http.txt") << Kind::Mercure
        << QByteArrayList{"verified A @1", "verified B @2",  "verified A @1",
                          "verified B @2", "false other @3", "false other @4"};
}

void TestCaptures::capturesDecodeAsKnown()
{
    QFETCH(QString, file);
    QFETCH(Kind, kind);
    QFETCH(QByteArrayList, expected);
    const QByteArray stream = samples::stream(file);
    for (const qsizetype step : {qsizetype(1), qsizetype(7), stream.size()}) {
        SseParser parser;
        QList<SseEvent> events;
        for (qsizetype at = 0; at < stream.size(); at += step)
            QCOMPARE(parser.feed(stream.sliced(at, qMin(step, stream.size() - at)), events),
                     SseParser::Fault::None);
        QByteArrayList described;
        for (const SseEvent &event : std::as_const(events))
            described.append(
                samples::described(decode(event, profileFor(kind), samples::secrets())));
        QCOMPARE(described, expected);
    }
}

void TestCaptures::withoutASecretNothingIsVerified()
{
    QFETCH(QString, file);
    QFETCH(Kind, kind);
    QFETCH(QByteArrayList, expected);
    for (const QList<kidoku::core::Secret> &secrets :
         {QList<kidoku::core::Secret>(), QList<kidoku::core::Secret>{kidoku::core::Secret()}}) {
        SseParser parser;
        QList<SseEvent> events;
        QCOMPARE(parser.feed(samples::stream(file), events), SseParser::Fault::None);
        QCOMPARE(events.size(), expected.size());
        qsizetype webhooks = 0;
        for (const SseEvent &event : std::as_const(events)) {
            const Record record = decode(event, profileFor(kind), secrets);
            if (const auto *webhook = std::get_if<WebhookRecord>(&record.body)) {
                QCOMPARE(webhook->signature, SignatureState::Unverifiable);
                ++webhooks;
            }
        }
        QVERIFY(webhooks > 0);
    }
}

void TestCaptures::theRelaysTimeIsRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("milliseconds as a number")
        << QStringLiteral("smee-emoji-escaped.sse") << qint64(1795424663102);
    QTest::newRow("milliseconds as text")
        << QStringLiteral("gosmee-derived.sse") << qint64(1795423152601);
    QTest::newRow("seconds with a fraction")
        << QStringLiteral("nchan-nginx-envelope.sse") << qint64(1795424518432);
    QTest::newRow("none") << QStringLiteral("nchan-plain-http.txt") << qint64(0);
}

void TestCaptures::theRelaysTimeIsRead()
{
    QFETCH(QString, file);
    QFETCH(qint64, ms);
    SseParser parser;
    QList<SseEvent> events;
    QCOMPARE(parser.feed(samples::stream(file), events), SseParser::Fault::None);
    for (const SseEvent &event : std::as_const(events)) {
        const Record record = decode(event, profileFor(Kind::Gosmee), samples::secrets());
        if (const auto *webhook = std::get_if<WebhookRecord>(&record.body)) {
            QCOMPARE(webhook->receivedByRelay.ms, ms);
            return;
        }
    }
    QFAIL("the capture has no webhook");
}

QTEST_GUILESS_MAIN(TestCaptures)
#include "tst_relay_captures.moc"
