// SPDX-License-Identifier: Apache-2.0
#include "linesim/faults/fault_order.h"
#include "linesim/faults/fault_queue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kidoku::linesim;
using namespace Qt::StringLiterals;
using Kind = Fault::Kind;

//! The fault script's grammar and the queue that hands its items to calls.
class TestLinesimFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void refuses_data();
    void refuses();
    void handsItemsOutInOrderThenNothing();
    void prefersTheLongestPrefix();
    void leavesOtherPathsAlone();
    void keepsDownForTheOneWhoAsks();
    void anEmptyScriptClears();
    void aScriptWithoutPathReplacesAll();
    void aScriptWithPathReplacesOnlyItsOwn();
    void listsWhatCanBeOrderedAgain();
    void tellsWhoseScriptADownWas();
    void boundsTheNumberOfScripts();
    void orders_data();
    void orders();
};

void TestLinesimFaults::understands_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("again");
    QTest::addColumn<int>("items");
    QTest::newRow("nothing at all") << u""_s << u""_s << 0;
    QTest::newRow("only spaces") << u"  "_s << u""_s << 0;
    QTest::newRow("one status") << u"500"_s << u"500"_s << 1;
    QTest::newRow("a status several times, then ok") << u"500x2,ok"_s << u"500x2,ok"_s << 2;
    QTest::newRow("spaces around items") << u" 429 , ok "_s << u"429,ok"_s << 2;
    QTest::newRow("delays") << u"slow:8000x3,down:0"_s << u"slow:8000x3,down:0"_s << 2;
    QTest::newRow("every word") << u"hang,reset,lost,garbage,ok"_s
                                << u"hang,reset,lost,garbage,ok"_s << 5;
    QTest::newRow("once is the same as nothing said") << u"hangx1"_s << u"hang"_s << 1;
    QTest::newRow("a redirect") << u"302"_s << u"302"_s << 1;
    QTest::newRow("a success is the truth") << u"500,200,299x2"_s << u"500,ok,okx2"_s << 3;
}

void TestLinesimFaults::understands()
{
    QFETCH(QString, text);
    QFETCH(QString, again);
    QFETCH(int, items);
    const auto script = parseFaultScript(text);
    QVERIFY2(script.ok(), script ? "" : qPrintable(script.error()));
    QCOMPARE(script->size(), items);
    QCOMPARE(toText(*script), again);
    QCOMPARE(*parseFaultScript(toText(*script)), *script);
}

void TestLinesimFaults::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("an unknown word") << u"500x2,foo"_s << u"item 2 at character 7: 'foo'"_s;
    QTest::newRow("an unknown word after a space")
        << u"ok, foo"_s << u"item 2 at character 5: 'foo'"_s;
    QTest::newRow("a hole") << u"500,,ok"_s << u"item 2 at character 5: ''"_s;
    QTest::newRow("a comma at the end") << u"500,"_s << u"item 2 at character 5: ''"_s;
    QTest::newRow("a status that is no end") << u"199"_s << u"item 1 at character 1"_s;
    QTest::newRow("a status beyond HTTP") << u"600"_s << u"item 1 at character 1"_s;
    QTest::newRow("zero times") << u"500x0"_s << u"item 1"_s;
    QTest::newRow("minus times") << u"500x-1"_s << u"item 1"_s;
    QTest::newRow("far too many times") << u"500x9999999999"_s << u"item 1"_s;
    QTest::newRow("a delay that is missing") << u"slow"_s << u"item 1"_s;
    QTest::newRow("a delay that is empty") << u"slow:"_s << u"item 1"_s;
    QTest::newRow("a delay with a unit") << u"slow:3s"_s << u"item 1"_s;
    QTest::newRow("a delay beyond ten minutes") << u"down:600001"_s << u"item 1"_s;
    QTest::newRow("a delay where none belongs") << u"hang:5"_s << u"item 1"_s;
    QTest::newRow("a count and nothing to count") << u"x2"_s << u"item 1"_s;
    QTest::newRow("a script without end") << QString(10'001, u'5') << u"longer than"_s;
}

void TestLinesimFaults::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto script = parseFaultScript(text);
    QVERIFY(!script.ok());
    QVERIFY2(script.error().contains(place), qPrintable(script.error()));
    QVERIFY(script.error().size() < 400);
}

void TestLinesimFaults::handsItemsOutInOrderThenNothing()
{
    FaultQueue queue;
    QVERIFY(queue.set({}, *parseFaultScript(u"500x2,ok,hang"_s)));
    QCOMPARE(queue.take(u"/a"_s)->status, 500);
    QCOMPARE(queue.toJson().first().toObject().value("script"_L1).toString(), u"500,ok,hang"_s);
    QCOMPARE(queue.take(u"/b"_s)->status, 500);
    QCOMPARE(queue.take(u"/c"_s)->kind, Kind::Ok);
    QCOMPARE(queue.take(u"/d"_s)->kind, Kind::Hang);
    QVERIFY(!queue.take(u"/e"_s));
    QVERIFY(queue.toJson().isEmpty());
}

void TestLinesimFaults::prefersTheLongestPrefix()
{
    FaultQueue queue;
    QVERIFY(queue.set({}, *parseFaultScript(u"500"_s)));
    QVERIFY(queue.set(u"/v2/bot"_s, *parseFaultScript(u"502"_s)));
    QVERIFY(queue.set(u"/v2/bot/chat"_s, *parseFaultScript(u"503"_s)));
    QCOMPARE(queue.take(u"/v2/bot/chat/markAsRead"_s)->status, 503);
    QCOMPARE(queue.take(u"/v2/bot/chat/markAsRead"_s)->status, 502);
    QCOMPARE(queue.take(u"/v2/bot/chat/markAsRead"_s)->status, 500);
}

void TestLinesimFaults::leavesOtherPathsAlone()
{
    FaultQueue queue;
    QVERIFY(queue.set(u"/v2/bot/chat"_s, *parseFaultScript(u"500"_s)));
    QVERIFY(!queue.take(u"/v2/bot/info"_s));
    QVERIFY(queue.take(u"/v2/bot/chat/markAsRead"_s));
}

void TestLinesimFaults::keepsDownForTheOneWhoAsks()
{
    FaultQueue queue;
    QVERIFY(queue.set({}, *parseFaultScript(u"500,down:70,ok"_s)));
    QVERIFY(!queue.takeDown());
    QVERIFY(queue.take(u"/"_s));
    QVERIFY(!queue.take(u"/"_s));
    QCOMPARE(queue.takeDown()->duration, std::chrono::milliseconds(70));
    QCOMPARE(queue.take(u"/"_s)->kind, Kind::Ok);
}

void TestLinesimFaults::anEmptyScriptClears()
{
    FaultQueue queue;
    QVERIFY(queue.set({}, *parseFaultScript(u"500"_s)));
    QVERIFY(queue.set(u"/x"_s, *parseFaultScript(u"500"_s)));
    QVERIFY(queue.set(u"/x"_s, {}));
    QCOMPARE(queue.toJson().size(), 1);
    QVERIFY(queue.set(u"/x"_s, *parseFaultScript(u"500"_s)));
    QVERIFY(queue.set({}, {}));
    QVERIFY(queue.toJson().isEmpty());
}

void TestLinesimFaults::aScriptWithoutPathReplacesAll()
{
    FaultQueue queue;
    QVERIFY(queue.set({}, *parseFaultScript(u"500"_s)));
    QVERIFY(queue.set(u"/v2/bot/chat"_s, *parseFaultScript(u"503x9"_s)));
    QVERIFY(queue.set({}, *parseFaultScript(u"429"_s)));
    QCOMPARE(queue.take(u"/v2/bot/chat/markAsRead"_s)->status, 429);
    QVERIFY(!queue.take(u"/v2/bot/chat/markAsRead"_s));
}

void TestLinesimFaults::aScriptWithPathReplacesOnlyItsOwn()
{
    FaultQueue queue;
    QVERIFY(queue.set({}, *parseFaultScript(u"500"_s)));
    QVERIFY(queue.set(u"/a"_s, *parseFaultScript(u"503x9"_s)));
    QVERIFY(queue.set(u"/a"_s, *parseFaultScript(u"429"_s)));
    QCOMPARE(queue.take(u"/a"_s)->status, 429);
    QCOMPARE(queue.take(u"/a"_s)->status, 500);
    QVERIFY(!queue.take(u"/a"_s));
}

void TestLinesimFaults::listsWhatCanBeOrderedAgain()
{
    FaultQueue queue;
    QVERIFY(queue.set({}, *parseFaultScript(u"500x2,slow:5"_s)));
    QVERIFY(queue.set(u"/a"_s, *parseFaultScript(u"ok"_s)));
    FaultQueue again;
    const QJsonArray list = queue.toJson();
    for (const QJsonValue &entry : list) {
        const auto order = faultOrderFromJson(entry.toObject());
        QVERIFY2(order.ok(), order ? "" : qPrintable(order.error().text));
        QVERIFY(again.set(order->path, order->script));
    }
    QCOMPARE(again.toJson(), list);
    QCOMPARE(list.size(), 2);
}

void TestLinesimFaults::tellsWhoseScriptADownWas()
{
    FaultQueue queue;
    QVERIFY(queue.set(u"/a"_s, *parseFaultScript(u"down:70"_s)));
    QVERIFY(queue.set(u"/b"_s, *parseFaultScript(u"500"_s)));
    QCOMPARE(queue.takeDown()->prefix, u"/a"_s);
    QVERIFY(!queue.takeDown());
}

void TestLinesimFaults::orders_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("wrongKey");
    QTest::newRow("for all paths") << QByteArray(R"({"script":"500"})") << u""_s << u""_s;
    QTest::newRow("for one path") << QByteArray(R"({"script":"500","path":"/v2"})") << u"/v2"_s
                                  << u""_s;
    QTest::newRow("null is no path")
        << QByteArray(R"({"script":"500","path":null})") << u""_s << u""_s;
    QTest::newRow("a path that no call can have")
        << QByteArray(R"({"script":"500","path":"v2/bot"})") << u""_s << u"path"_s;
    QTest::newRow("an empty path")
        << QByteArray(R"({"script":"500","path":""})") << u""_s << u"path"_s;
    QTest::newRow("a path that is a number")
        << QByteArray(R"({"script":"500","path":5})") << u""_s << u"path"_s;
    QTest::newRow("a path without end")
        << R"({"script":"500","path":"/)" + QByteArray(500, 'a') + "\"}" << u""_s << u"path"_s;
    QTest::newRow("null is no script") << QByteArray(R"({"script":null})") << u""_s << u"script"_s;
    QTest::newRow("a key with a slip")
        << QByteArray(R"({"script":"500","pfad":null})") << u""_s << u"pfad"_s;
}

void TestLinesimFaults::orders()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, wrongKey);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QVERIFY(!object.isEmpty());
    const auto order = faultOrderFromJson(object);
    QCOMPARE(order ? QString() : order.error().key, wrongKey);
    if (order) {
        QCOMPARE(order->path, path);
        QCOMPARE(toText(order->script), u"500"_s);
    }
}

void TestLinesimFaults::boundsTheNumberOfScripts()
{
    FaultQueue queue;
    for (int i = 0; i < FaultQueue::scriptLimit; ++i)
        QVERIFY(queue.set(u"/%1"_s.arg(i), *parseFaultScript(u"500"_s)));
    QVERIFY(!queue.set(u"/one too many"_s, *parseFaultScript(u"500"_s)));
    QVERIFY(queue.set(u"/5"_s, *parseFaultScript(u"503"_s)));
}

QTEST_GUILESS_MAIN(TestLinesimFaults)
#include "tst_linesim_faults.moc"
