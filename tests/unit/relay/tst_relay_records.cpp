// SPDX-License-Identifier: Apache-2.0
#include "relay/profile.h"
#include "relay/records.h"

#include <QJsonDocument>
#include <QTest>

using namespace kidoku::relay;

namespace {

QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTravelBothWays_data();
    void readsTravelBothWays();
    void actsTravelBothWays();
    void theSenderCannotOverwriteKeysThroughTheBody();
    void uselessRecordsAreRefused_data();
    void uselessRecordsAreRefused();
    void numbersMayBeText();
    void namesAreOneShortLine();
    void profilesAreComplete();
};

void TestRecords::readsTravelBothWays_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("new endpoint") << QByteArray(
        R"({"api":"token","at":1795423152601,"by":"佐藤","conversation":"U1",)"
        R"("upTo":"444","upToTime":1795423152000})");
    QTest::newRow("old endpoint") << QByteArray(
        R"({"api":"user","at":1795423152601,"by":"佐藤","conversation":"U1",)"
        R"("upToTime":1795423152600})");
}

void TestRecords::readsTravelBothWays()
{
    QFETCH(QByteArray, json);
    const auto record = readRecordFromJson(object(json));
    QVERIFY(record);
    QCOMPARE(QJsonDocument(toJson(*record)).toJson(QJsonDocument::Compact), json);
}

void TestRecords::actsTravelBothWays()
{
    const QByteArray json(R"({"at":1795423152601,"by":"佐藤","conversation":"C1","id":"u-1",)"
                          R"("kind":"assign","to":"鈴木"})");
    const auto record = actRecordFromJson(object(json));
    QVERIFY(record);
    QCOMPARE(record->body, object(R"({"to":"鈴木"})"));
    QCOMPARE(record->at.ms, 1795423152601);
    QCOMPARE(QJsonDocument(toJson(*record)).toJson(QJsonDocument::Compact), json);
}

void TestRecords::theSenderCannotOverwriteKeysThroughTheBody()
{
    ActRecord act{QStringLiteral("id"),
                  QStringLiteral("note"),
                  {QStringLiteral("U1")},
                  QStringLiteral("Sato"),
                  {5},
                  object(R"({"by":"Boss","at":1,"id":"other","text":"x"})")};
    const auto back = actRecordFromJson(toJson(act));
    QVERIFY(back);
    QCOMPARE(back->by, QStringLiteral("Sato"));
    QCOMPARE(back->id, QStringLiteral("id"));
    QCOMPARE(back->at.ms, 5);
    QCOMPARE(back->body, object(R"({"text":"x"})"));
}

void TestRecords::uselessRecordsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &json, const char *key) {
        QTest::newRow(name) << json << QLatin1String(key) + QStringLiteral(" missing or unusable");
    };
    row("no conversation", R"({"api":"token","upTo":"1","at":1})", "conversation");
    row("a conversation that is a number", R"({"conversation":5,"api":"token","upTo":"1","at":1})",
        "conversation");
    row("an endless conversation",
        R"({"conversation":")" + QByteArray(513, 'U') + R"(","api":"token","upTo":"1","at":1})",
        "conversation");
    row("no endpoint", R"({"conversation":"U","upTo":"1","at":1})", "api");
    row("an endpoint that LINE does not have",
        R"({"conversation":"U","api":"fax","upTo":"1","at":1})", "api");
    row("no time", R"({"conversation":"U","api":"token","upTo":"1"})", "at");
    row("a negative time", R"({"conversation":"U","api":"token","upTo":"1","at":-5})", "at");
    row("a time beyond the year 9999", R"({"conversation":"U","api":"token","upTo":"1","at":1e18})",
        "at");
    row("neither message nor time of a message", R"({"conversation":"U","api":"token","at":1})",
        "upTo");
    row("an endless message id",
        R"({"conversation":"U","api":"token","at":1,"upTo":")" + QByteArray(513, '1') + "\"}",
        "upTo");
}

void TestRecords::uselessRecordsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, reason);
    const auto record = readRecordFromJson(object(json));
    QVERIFY(!record);
    QCOMPARE(record.error(), reason);
}

void TestRecords::numbersMayBeText()
{
    const auto record
        = readRecordFromJson(object(R"({"conversation":"U","api":"user","at":"1795423152601"})"));
    QVERIFY(record);
    QCOMPARE(record->at.ms, 1795423152601);
    QCOMPARE(record->upToTime.ms, 1795423152601); // the old endpoint: up to LINE's answer
    QVERIFY(!record->byToken);
}

void TestRecords::namesAreOneShortLine()
{
    const QByteArray json
        = R"({"conversation":"U","api":"user","at":1,"by":"a\nb)" + QByteArray(1000, 'x') + "\"}";
    const auto record = readRecordFromJson(object(json));
    QVERIFY(record);
    QVERIFY(!record->by.contains(QLatin1Char('\n')));
    QVERIFY(record->by.size() <= 200);
}

void TestRecords::profilesAreComplete()
{
    QStringList names;
    for (const Kind kind : {Kind::Kidoku, Kind::Smee, Kind::Gosmee, Kind::Nchan, Kind::Mercure}) {
        QCOMPARE(profileFor(kind).kind, kind);
        QVERIFY(profileFor(kind).heartbeat.count() > 0);
        QCOMPARE(profileFor(kind).carriesActs, kind == Kind::Kidoku);
        names.append(nameOf(kind));
    }
    QCOMPARE(names.join(QLatin1Char(' ')), QStringLiteral("kidoku smee gosmee nchan mercure"));
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_relay_records.moc"
