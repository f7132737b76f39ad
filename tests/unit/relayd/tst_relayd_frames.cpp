// SPDX-License-Identifier: Apache-2.0
#include "relayd/frames.h"

#include "line/signature.h"
#include "relay/envelope.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kidoku;
using namespace kidoku::relayd;

//! What the relay writes is read by the console's own parser.
class RelaydFrames : public QObject
{
    Q_OBJECT

    const core::Secret m_secret{QByteArray("8c570fa6dd201bb328f1c1eac23a96d8")};

    QList<relay::Record> decode(const std::string &frames)
    {
        relay::SseParser parser;
        QList<relay::SseEvent> events;
        parser.feed(QByteArrayView(frames.data(), static_cast<qsizetype>(frames.size())), events);
        QList<relay::Record> records;
        for (const relay::SseEvent &event : events)
            records.append(
                relay::decode(event, relay::profileFor(relay::Kind::Kidoku), {m_secret}));
        return records;
    }

private Q_SLOTS:
    void aWebhookComesBackByteForByte_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("JSON") << QByteArray(R"({"destination":"U1","events":[{"type":"join"}]})");
        QTest::newRow("line breaks of all kinds")
            << QByteArray("{\"destination\":\"U1\",\r\n\r\"events\":[\n{}]}");
        QTest::newRow("an emoji") << QByteArray(
            "{\"destination\":\"U1\",\"events\":[{\"t\":\"😀\"}]}");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("a long body") << "{\"x\":\"" + QByteArray(1'000'000, 'y') + "\"}";
    }
    void aWebhookComesBackByteForByte()
    {
        QFETCH(QByteArray, body);
        StoredRecord stored{
            {1'795'423'152'601, 3}, 84'211,
            RecordKind::Webhook,    body.toStdString(),
            "application/json",     line::signatureOf(body, m_secret).toStdString()};
        std::string frames;
        appendRecordFrame(frames, viewOf(stored), "EPOCH");
        const auto records = decode(frames);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].cursor, QByteArray("1795423152601-3"));
        QCOMPARE(records[0].seq, 84'211);
        QCOMPARE(records[0].epoch, QStringLiteral("EPOCH"));
        const auto *webhook = std::get_if<relay::WebhookRecord>(&records[0].body);
        QVERIFY(webhook);
        QCOMPARE(webhook->body, body);
        QCOMPARE(webhook->signature, relay::SignatureState::Verified);
        QCOMPARE(webhook->receivedByRelay.ms, 1'795'423'152'601);
    }

    void aHostileHeaderStaysInsideItsValue()
    {
        StoredRecord stored{{1, 0}, 1, RecordKind::Webhook, "{}", "a\"b\\c\n\ndata: forged\x01\x80",
                            "sig"};
        std::string frames;
        appendRecordFrame(frames, viewOf(stored), "E");
        const qsizetype at = QByteArray::fromStdString(frames).indexOf("data: ");
        const QByteArray data = QByteArray::fromStdString(frames).mid(at + 6).trimmed();
        const QJsonObject object = QJsonDocument::fromJson(data).object();
        QCOMPARE(object.value(QLatin1String("content-type")).toString(),
                 QStringLiteral("a\"b\\c??data: forged??"));
    }

    void aReadMarkComesBack()
    {
        relay::ReadRecord mark;
        mark.chat = {QStringLiteral("U1")};
        mark.upTo = {QStringLiteral("77")};
        mark.upToTime = {5000};
        mark.by = QStringLiteral("}\",\"x\":\"");
        mark.at = {6000};
        const QByteArray json = QJsonDocument(relay::toJson(mark)).toJson(QJsonDocument::Compact);
        StoredRecord stored{{7000, 0}, 12, RecordKind::Read, json.toStdString(), {}, {}};
        std::string frames;
        appendRecordFrame(frames, viewOf(stored), "E");
        const auto records = decode(frames);
        QCOMPARE(records.size(), 1);
        QCOMPARE(records[0].seq, 12);
        const auto *read = std::get_if<relay::ReadRecord>(&records[0].body);
        QVERIFY(read);
        QCOMPARE(read->chat, mark.chat);
        QCOMPARE(read->upTo, mark.upTo);
        QCOMPARE(read->at, mark.at);
    }

    void readyGapAndPingAreUnderstood()
    {
        const Bounds bounds{{5, 0}, {9, 2}, {4, 0}};
        const auto records = decode(readyFrame(bounds, "E") + gapFrame("2-0", bounds)
                                    + std::string(pingFrame()) + readyFrame({}, "E"));
        QCOMPARE(records.size(), 4);
        const auto *ready = std::get_if<relay::ReadyRecord>(&records[0].body);
        QVERIFY(ready);
        QCOMPARE(ready->epoch, QStringLiteral("E"));
        QCOMPARE(ready->oldest, QStringLiteral("5-0"));
        QCOMPARE(ready->newest, QStringLiteral("9-2"));
        QVERIFY(records[0].cursor.isEmpty());
        const auto *gap = std::get_if<relay::GapRecord>(&records[1].body);
        QVERIFY(gap);
        QCOMPARE(gap->requestedId, QStringLiteral("2-0"));
        QCOMPARE(gap->oldestId, QStringLiteral("5-0"));
        QVERIFY(std::holds_alternative<relay::PingRecord>(records[2].body));
        const auto *empty = std::get_if<relay::ReadyRecord>(&records[3].body);
        QVERIFY(empty);
        QVERIFY(empty->oldest.isEmpty() && empty->newest.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RelaydFrames)
#include "tst_relayd_frames.moc"
