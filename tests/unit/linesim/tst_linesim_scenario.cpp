// SPDX-License-Identifier: Apache-2.0
#include "linesim/scenario/json_lines.h"
#include "linesim/scenario/player.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

using namespace kidoku::linesim;
using namespace Qt::StringLiterals;
using Ms = std::chrono::milliseconds;

//! Scenario files: what is wrong with them and where; and how they are played.
class TestLinesimScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLines();
    void everyShippedScenarioIsFine();
    void theDemoTellsItsStory();
    void complains_data();
    void complains();
    void complainsAboutEverythingAtOnce();
    void playsInTime();
    void playsFaster();
    void repeats();
    void goesOnAfterASleep();
    void stops();

private:
    static Scenario fine(const QByteArray &json) { return parseScenario(json).value(); }
};

void TestLinesimScenario::findsLines()
{
    const auto lines
        = linesOf("{\n \"a\": [1,\n  {\"b\": \"x\\\"{\",\n\"c\": true}\n ],\n\"d\":{}}");
    QCOMPARE(lines.value(u""_s), 1);
    QCOMPARE(lines.value(u"a"_s), 2);
    QCOMPARE(lines.value(u"a[0]"_s), 2);
    QCOMPARE(lines.value(u"a[1]"_s), 3);
    QCOMPARE(lines.value(u"a[1].b"_s), 3);
    QCOMPARE(lines.value(u"a[1].c"_s), 4);
    QCOMPARE(lines.value(u"d"_s), 6);
    for (const char *broken : {"{", "[", "\"", "{\"a\"", "{\"a\":", "[1,", "\\", "{\"a\\"})
        QVERIFY(linesOf(broken).size() >= 1); // ends
    QVERIFY(linesOf(QByteArray(100'000, '[')).size() < 100);
}

void TestLinesimScenario::everyShippedScenarioIsFine()
{
    const QDir folder(QStringLiteral(KIDOKU_SCENARIOS));
    const QStringList files = folder.entryList({u"*.json"_s});
    QVERIFY(!files.isEmpty());
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto scenario = parseScenario(file.readAll());
        QVERIFY2(scenario.ok(),
                 scenario ? "" : qPrintable(name + u':' + scenario.error().first().toString()));
    }
}

void TestLinesimScenario::theDemoTellsItsStory()
{
    QFile file(QStringLiteral(KIDOKU_SCENARIOS "/demo.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Scenario demo = fine(file.readAll());
    QCOMPARE(demo.people.size(), 6);
    QVERIFY(demo.repeat);
    QSet<QString> early;
    Ms last(0);
    for (const Step &step : demo.steps) {
        const auto *message = std::get_if<MessageStep>(&step.what);
        QVERIFY(message);
        if (step.at < Ms(1000))
            early.insert(message->incoming.from);
        else if (last >= Ms(4000))
            QVERIFY(step.at - last >= Ms(8000) && step.at - last <= Ms(20'000));
        last = step.at;
    }
    QCOMPARE(early.size(), 6); // the list is filled at once
    const Ms again = demo.repeat->from + demo.repeat->every;
    QVERIFY(again - last >= Ms(8000) && again - last <= Ms(20'000));
}

void TestLinesimScenario::complains_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("complaint");
    const auto steps = [](const QByteArray &step) {
        return R"({"people":[{"name":"a"}],)"
               "\n"
               R"("timeline":[)"
               "\n"
            + step + "]}";
    };
    QTest::newRow("no JSON") << QByteArray("{\n\n]") << u"3: "_s;
    QTest::newRow("no object") << QByteArray("[]") << u"1: has to be an object"_s;
    QTest::newRow("no timeline") << QByteArray("{}") << u"1: timeline: is missing"_s;
    QTest::newRow("a timeline that is a text")
        << QByteArray("{\n\"timeline\":\"x\"}") << u"2: timeline: has to be a list"_s;
    QTest::newRow("an unknown key")
        << QByteArray("{\"timeline\":[],\n\"speed\":2}") << u"2: speed: is not known here"_s;
    QTest::newRow("a person twice")
        << QByteArray("{\"timeline\":[],\"people\":[{\"name\":\"a\"},\n{\"name\":\"a\"}]}")
        << u"2: people[1].name: is there twice"_s;
    QTest::newRow("a person that is a text")
        << QByteArray("{\"timeline\":[],\"people\":[\n\"a\"]}") << u"2: people[0]: has to be"_s;
    QTest::newRow("an account with a slip")
        << QByteArray("{\"timeline\":[],\n\"account\":{\"chatmode\":\"chat\"}}")
        << u"2: account: 'chatmode'"_s;
    QTest::newRow("a step without time") << steps(R"({"account":{}})") << u"3: timeline[0].at: "_s;
    QTest::newRow("a step after midnight")
        << steps(R"({"at":90000000,"account":{}})") << u"3: timeline[0].at: "_s;
    QTest::newRow("a step that does nothing")
        << steps(R"({"at":0})") << u"timeline[0]: has none of"_s;
    QTest::newRow("a step that does two things")
        << steps(R"({"at":0,"account":{},"delivery":{}})") << u"timeline[0]: has both"_s;
    QTest::newRow("somebody who is not there")
        << steps(R"({"at":0,"from":"b","message":{"type":"image"}})")
        << u"timeline[0].from: 'b' is not among the people"_s;
    QTest::newRow("a message type with a slip")
        << steps("{\"at\":0,\"from\":\"a\",\n\"message\":{\"type\":\"txt\"}}")
        << u"4: timeline[0].message.type: 'txt'"_s;
    QTest::newRow("a text without text")
        << steps(R"({"at":0,"from":"a","message":{"type":"text"}})") << u"message.text"_s;
    QTest::newRow("a fault with a slip") << steps("{\"at\":0,\"faults\":{\n\"script\":\"5OO\"}}")
                                         << u"4: timeline[0].faults.script: item 1"_s;
    QTest::newRow("a fault without script")
        << steps(R"({"at":0,"faults":{}})") << u"timeline[0].faults.script: is missing"_s;
    QTest::newRow("a fault for a path that no call can have")
        << steps(R"({"at":0,"faults":{"script":"500","path":"v2"}})")
        << u"timeline[0].faults.path: has to be a text that begins with '/'"_s;
    QTest::newRow("a delivery with a slip")
        << steps(R"({"at":0,"delivery":{"pause":true}})") << u"timeline[0].delivery: 'pause'"_s;
    QTest::newRow("a repeat that is too short")
        << QByteArray(R"({"repeat":{"from":0,"every":100},"timeline":[{"at":100,"account":{}}]})")
        << u"repeat.every: is shorter"_s;
    QTest::newRow("a repeat that never moves")
        << QByteArray(R"({"repeat":{"from":0,"every":0},"timeline":[]})") << u"repeat.every: has"_s;
    QTest::newRow("a file without end") << QByteArray(1'100'000, ' ') << u"1: longer than"_s;
    QTest::newRow("more steps than anybody writes")
        << "{\"timeline\":[1" + QByteArray(",1").repeated(10'000) + "]}"
        << u"timeline: has more than"_s;
}

void TestLinesimScenario::complains()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, complaint);
    const auto scenario = parseScenario(json);
    QVERIFY(!scenario.ok());
    QStringList all;
    for (const Problem &problem : scenario.error())
        all.append(problem.toString());
    QVERIFY2(all.join(u'\n').contains(complaint), qPrintable(all.join(u'\n')));
}

void TestLinesimScenario::complainsAboutEverythingAtOnce()
{
    const auto scenario
        = parseScenario("{\"timeline\":[\n{\"at\":-1,\"account\":{}},\n{\"at\":1},\n"
                        "{\"at\":0,\"faults\":{\"script\":\"x\"}}],\n\"foo\":1}");
    QVERIFY(!scenario.ok());
    QList<int> lines;
    for (const Problem &problem : scenario.error())
        lines.append(problem.line);
    QCOMPARE(lines, QList<int>({2, 3, 4, 5}));
}

void TestLinesimScenario::playsInTime()
{
    QList<qint64> performed;
    Player player(fine(R"({"timeline":[{"at":500,"account":{}},{"at":0,"account":{}},
                          {"at":500,"delivery":{}}]})"),
                  [&performed](const Step &step) { performed.append(step.at.count()); });
    QVERIFY(!player.nextDue());
    player.start(Ms(1000));
    QCOMPARE(player.nextDue(), Ms(1000));
    player.advance(Ms(1000));
    QCOMPARE(performed, QList<qint64>({0}));
    QCOMPARE(player.nextDue(), Ms(1500));
    player.advance(Ms(1499));
    QCOMPARE(performed.size(), 1);
    player.advance(Ms(1500));
    QCOMPARE(performed, QList<qint64>({0, 500, 500}));
    QVERIFY(!player.nextDue());
}

void TestLinesimScenario::playsFaster()
{
    int performed = 0;
    Player player(fine(R"({"timeline":[{"at":800,"account":{}}]})"),
                  [&performed](const Step &) { ++performed; });
    player.start(Ms(0), 8.0);
    QCOMPARE(player.nextDue(), Ms(100));
    player.advance(Ms(100));
    QCOMPARE(performed, 1);
}

void TestLinesimScenario::repeats()
{
    QList<qint64> performed;
    Player player(fine(R"({"repeat":{"from":100,"every":1000},"timeline":[{"at":0,"account":{}},
                          {"at":100,"account":{}},{"at":200,"account":{}}]})"),
                  [&performed](const Step &step) { performed.append(step.at.count()); });
    player.start(Ms(0));
    player.advance(Ms(200));
    QCOMPARE(player.nextDue(), Ms(1100));
    player.advance(Ms(2150));
    QCOMPARE(performed, QList<qint64>({0, 100, 200, 100, 200, 100}));
    QCOMPARE(player.nextDue(), Ms(2200));
}

void TestLinesimScenario::goesOnAfterASleep()
{
    int performed = 0;
    Player player(fine(R"({"repeat":{"from":0,"every":1000},"timeline":[{"at":0,"account":{}}]})"),
                  [&performed](const Step &) { ++performed; });
    player.start(Ms(0));
    player.advance(Ms(0));
    const Ms afterANight(8 * 3600 * 1000);
    player.advance(afterANight);
    QCOMPARE(performed, 2);
    QCOMPARE(player.nextDue(), afterANight + Ms(1000));
}

void TestLinesimScenario::stops()
{
    int performed = 0;
    Player player(fine(R"({"timeline":[{"at":0,"account":{}}]})"),
                  [&performed](const Step &) { ++performed; });
    player.start(Ms(0));
    player.stop();
    player.advance(Ms(10));
    QCOMPARE(performed, 0);
    player.start(Ms(20));
    player.advance(Ms(20));
    QCOMPARE(performed, 1);
}

QTEST_GUILESS_MAIN(TestLinesimScenario)
#include "tst_linesim_scenario.moc"
