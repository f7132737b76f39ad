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
    void understandsSteps();
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

void TestLinesimScenario::understandsSteps()
{
    const Scenario story = fine(R"({"version":1,"clock":"2026-04-01T10:00:00+09:00",
        "title":{"en":"a","ja":"b","zh_TW":"c","th":"d"},
        "accounts":[{"id":"new"},{"id":"old","api":"user","chatMode":"bot"}],
        "people":[{"name":"a"}],"timeline":[
        {"at":500,"name":"n","wait":true,"on":"old","from":"a","message":{"type":"image"},
         "caption":{"en":"a","ja":"b","zh_TW":"c","th":"d"},
         "operator":[{"do":"mark"}],
         "expect":[{"chat":"a","account":"old","read":2,"within":9,"stays":7,"since":"start"}]},
        {"after":250,"faults":{"fault":"429","seconds":3,"account":"old"}}]})");
    QCOMPARE(story.clock->ms, 1'775'005'200'000);
    QCOMPARE(story.accounts.size(), 2);
    QVERIFY(story.accounts.at(1).oldApi);
    QCOMPARE(story.accounts.at(1).settings, QJsonObject({{u"chatMode"_s, u"bot"_s}}));
    const Step &step = story.steps.at(story.indexOf(u"n"_s));
    QVERIFY(step.waits);
    QCOMPARE(step.on, u"old"_s);
    QCOMPARE(step.caption.size(), 4);
    const Expect &claim = step.expects.first();
    QCOMPARE(claim.account, u"old"_s);
    QCOMPARE(claim.count, 2);
    QCOMPARE(claim.within, Ms(9));
    QCOMPARE(claim.stays, Ms(7));
    QVERIFY(claim.sinceStart);
    const Step &second = story.steps.at(1);
    QCOMPARE(second.at, Ms(750));
    const auto *fault = std::get_if<FaultStep>(&second.what);
    QVERIFY(fault && fault->order.named);
    QCOMPARE(fault->order.seconds, 3);
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
    QTest::newRow("another version")
        << QByteArray("{\"timeline\":[],\n\"version\":2}") << u"2: version: has to be 1"_s;
    QTest::newRow("a title in three languages")
        << QByteArray(R"({"timeline":[],"title":{"en":"a","ja":"b","th":"c"}})")
        << u"title.zh_TW: has to be a text of 1"_s;
    QTest::newRow("a clock without a zone")
        << QByteArray(R"({"timeline":[],"clock":"2026-04-01T10:00:00"})") << u"clock: has to be"_s;
    QTest::newRow("one account and several")
        << QByteArray(R"({"timeline":[],"account":{},"accounts":[{"id":"a"}]})")
        << u"account: and 'accounts' exclude"_s;
    QTest::newRow("no account at all")
        << QByteArray(R"({"timeline":[],"accounts":[]})") << u"accounts: has to name"_s;
    QTest::newRow("two accounts of one name")
        << QByteArray("{\"timeline\":[],\"accounts\":[{\"id\":\"a\"},\n{\"id\":\"a\"}]}")
        << u"2: accounts[1].id: is there twice"_s;
    QTest::newRow("an account with a name that no address can have")
        << QByteArray(R"({"timeline":[],"accounts":[{"id":"a/b"}]})") << u"accounts[0].id: may"_s;
    QTest::newRow("an account with a third API")
        << QByteArray(R"({"timeline":[],"accounts":[{"id":"a","api":"new"}]})")
        << u"accounts[0].api: has to be"_s;
    QTest::newRow("more accounts than there is room for") << "{\"timeline\":[],\"accounts\":[1"
            + QByteArray(",1").repeated(8) + "]}" << u"accounts: has more than 8"_s;
    QTest::newRow("a step on an account that is not there")
        << steps(R"({"at":0,"on":"x","account":{}})") << u"timeline[0].on: 'x' is not among"_s;
    QTest::newRow("two times") << steps(R"({"at":0,"after":1,"account":{}})")
                               << u"timeline[0]: has both 'at' and 'after'"_s;
    QTest::newRow("two steps of one name") << steps("{\"at\":0,\"name\":\"n\",\"account\":{}},\n"
                                                    R"({"after":1,"name":"n","account":{}})")
                                           << u"4: timeline[1].name: is there twice"_s;
    QTest::newRow("an unsend of what comes later")
        << steps("{\"at\":0,\"event\":{\"type\":\"unsend\",\"unsend\":{\"messageId\":\"@n\"}}},"
                 "{\"at\":1,\"name\":\"n\",\"from\":\"a\",\"message\":{\"type\":\"image\"}}")
        << u"timeline[0]: '@n' names no step"_s;
    QTest::newRow("a wait that is a time")
        << steps(R"({"at":0,"wait":500,"account":{}})") << u"timeline[0].wait: has to be"_s;
    QTest::newRow("a caption in one language")
        << steps(R"({"at":0,"caption":{"en":"x"}})") << u"timeline[0].caption.ja: has to be"_s;
    QTest::newRow("a caption in a language that we do not have")
        << steps(R"({"at":0,"caption":{"de":"x"}})") << u"timeline[0].caption.de: is not known"_s;
    QTest::newRow("a caption without end")
        << steps(R"({"at":0,"caption":{"ja":"b","zh_TW":"c","th":"d","en":")" + QByteArray(301, 'x')
                 + "\"}}")
        << u"timeline[0].caption.en: has to be a text of 1 to 300"_s;
    QTest::newRow("an operator who dances") << steps(R"({"at":0,"operator":[{"do":"dance"}]})")
                                            << u"timeline[0].operator[0].do: 'dance' is none of"_s;
    QTest::newRow("an operator who opens nothing")
        << steps(R"({"at":0,"operator":[{"do":"open"}]})")
        << u"timeline[0].operator[0].chat: has to be"_s;
    QTest::newRow("an operator who marks no chats")
        << steps(R"({"at":0,"operator":[{"do":"mark-chats","chats":[]}]})")
        << u"timeline[0].operator[0].chats: has to name"_s;
    QTest::newRow("a fault that has no such name")
        << steps(R"({"at":0,"faults":{"fault":"rain"}})")
        << u"timeline[0].faults.fault: 'rain' is none of offline"_s;
    QTest::newRow("a fault of somebody who is not there")
        << steps(R"({"at":0,"faults":{"fault":"unsend","from":"b"}})")
        << u"timeline[0].faults.from: 'b' is not among"_s;
    QTest::newRow("a claim of nothing")
        << steps(R"({"at":0,"expect":[{"chat":"a"}]})") << u"timeline[0].expect[0]: has none of"_s;
    QTest::newRow("a claim of two things")
        << steps(R"({"at":0,"expect":[{"chat":"a","read":1,"unread":1}]})")
        << u"timeline[0].expect[0]: has both"_s;
    QTest::newRow("a claim about nobody")
        << steps(R"({"at":0,"expect":[{"read":1}]})") << u"timeline[0].expect[0].chat: has to be"_s;
    QTest::newRow("a claim with half a number")
        << steps(R"({"at":0,"expect":[{"chat":"a","read":1.5}]})")
        << u"timeline[0].expect[0].read: has to be"_s;
    QTest::newRow("a claim with a status that is none")
        << steps(R"({"at":0,"expect":[{"webhooks":[20]}]})")
        << u"timeline[0].expect[0].webhooks: has to hold"_s;
    QTest::newRow("a claim that cannot be")
        << steps(R"({"at":0,"expect":[{"calls":1,"statuses":[200,200]}]})")
        << u"timeline[0].expect[0].statuses: has another length"_s;
    QTest::newRow("a loop and a repeat")
        << QByteArray(R"({"timeline":[],"loop":{"every":1000},"repeat":{"from":0,"every":100}})")
        << u"loop: and 'repeat' exclude"_s;
    QTest::newRow("a loop that ends before its steps")
        << QByteArray(R"({"loop":{"every":1000},"timeline":[{"at":1000,"account":{}}]})")
        << u"loop.every: is shorter"_s;
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
