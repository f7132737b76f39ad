// SPDX-License-Identifier: Apache-2.0
#include "relayd/act.h"

#include "relay/records.h"

#include <QJsonDocument>
#include <QTest>

using namespace kidoku;
using namespace kidoku::relayd;

namespace {

constexpr core::Timestamp now{1'795'423'152'601};

core::Result<Draft, std::string> draftOf(const QByteArray &json)
{
    return draftOfAct({1}, {json.constData(), static_cast<size_t>(json.size())}, "console", now);
}

QJsonObject objectOf(const Draft &draft)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(draft.body)).object();
}

} // namespace

class RelaydAct : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnActAndSignsIt()
    {
        const auto draft
            = draftOf(R"({"id":"u1","kind":"note","conversation":"U1","text":"é",)"
                      R"("by":"somebody else","at":5,"x-relay-seq":"9","x-relay-epoch":"forged"})");
        QVERIFY(draft);
        QCOMPARE(draft->kind, RecordKind::Act);
        QCOMPARE(draft->onceKey, std::string("u1"));
        const QJsonObject object = objectOf(*draft);
        QCOMPARE(object.value(QLatin1String("by")).toString(), QStringLiteral("console"));
        QCOMPARE(object.value(QLatin1String("at")).toInteger(), now.ms);
        QCOMPARE(object.value(QLatin1String("text")).toString(), QStringLiteral("é"));
        QVERIFY(!object.contains(QLatin1String("x-relay-seq")));
        QVERIFY(!object.contains(QLatin1String("x-relay-epoch")));
        QVERIFY(draft->body.find('\n') == std::string::npos);
    }

    void takesAReadMarkWithTheTimeOfLinesAnswer()
    {
        const auto draft
            = draftOf(R"({"id":"u2","kind":"read","conversation":"U1","upTo":"77",)"
                      R"("upToTime":1795423150000,"api":"token","by":"x","at":1795423151000})");
        QVERIFY(draft);
        QCOMPARE(draft->kind, RecordKind::Read);
        const auto record = relay::readRecordFromJson(objectOf(*draft));
        QVERIFY(record);
        QCOMPARE(record->at.ms, 1'795'423'151'000);
        QCOMPARE(record->by, QStringLiteral("console"));
        QCOMPARE(record->upTo.value, QStringLiteral("77"));
    }

    void refusesWhatItCannotUse_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("id=1");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("no id") << QByteArray(R"({"kind":"done","conversation":"U1"})");
        QTest::newRow("an id that is no text")
            << QByteArray(R"({"id":1,"kind":"done","conversation":"U1"})");
        QTest::newRow("a long id") << "{\"kind\":\"done\",\"conversation\":\"U1\",\"id\":\""
                + QByteArray(101, 'x') + "\"}";
        QTest::newRow("no kind") << QByteArray(R"({"id":"u","conversation":"U1"})");
        QTest::newRow("a kind with a line break")
            << QByteArray(R"({"id":"u","kind":"do\nne","conversation":"U1"})");
        QTest::newRow("no conversation") << QByteArray(R"({"id":"u","kind":"done"})");
        QTest::newRow("a read mark without its api")
            << QByteArray(R"({"id":"u","kind":"read","conversation":"U1","upTo":"7"})");
        QTest::newRow("nested too deeply")
            << QByteArray(R"({"id":"u","kind":"done","conversation":"U1","x":)")
                + QByteArray(17, '[') + QByteArray(17, ']') + "}";
    }
    void refusesWhatItCannotUse()
    {
        QFETCH(QByteArray, json);
        const auto draft = draftOf(json);
        QVERIFY(!draft);
        QVERIFY(!draft.error().empty());
    }

    void bracketsInsideTextDoNotCountAsDepth()
    {
        QVERIFY(draftOf("{\"id\":\"u\",\"kind\":\"note\",\"conversation\":\"U1\",\"text\":\""
                        + QByteArray(100, '[') + "\\\"{{{\"}"));
    }
};

QTEST_GUILESS_MAIN(RelaydAct)
#include "tst_relayd_act.moc"
