// SPDX-License-Identifier: Apache-2.0
#include "relay/sse_parser.h"

#include <QTest>

using namespace kidoku::relay;

namespace {

// One line per event, so that a difference can be read: type|data|lastEventId|own.
QByteArrayList written(const QList<SseEvent> &events)
{
    QByteArrayList lines;
    for (const SseEvent &event : events)
        lines.append(event.type + '|' + event.data + '|' + event.lastEventId + '|'
                     + (event.hasOwnId ? "own" : "-"));
    return lines;
}

QByteArrayList parsed(const QByteArrayList &pieces)
{
    SseParser parser;
    QList<SseEvent> events;
    for (const QByteArray &piece : pieces) {
        if (parser.feed(piece, events) != SseParser::Fault::None)
            return {"fault"};
    }
    return written(events);
}

} // namespace

class TestSseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheStandard_data();
    void followsTheStandard();
    void cutsAtEveryByteChangeNothing_data() { followsTheStandard_data(); }
    void cutsAtEveryByteChangeNothing();
    void nulInAnIdIsIgnored();
    void retryIsRemembered_data();
    void retryIsRemembered();
    void aLineBeyondTheLimitIsAFault();
    void anEventBeyondTheLimitIsAFault();
    void nothingIsParsedAfterAFaultUntilReset();
    void resetForgetsTheHalfReadFrame();
    void theIdOfAnUnfinishedEventIsKnown();
};

void TestSseParser::followsTheStandard_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArrayList>("events");
    const QByteArrayList none;
    const auto row = [](const char *name, const QByteArray &stream, const QByteArrayList &events) {
        QTest::newRow(name) << stream << events;
    };
    row("an empty stream has no events", "", none);
    row("a frame ends with an empty line", "data: a\n\n", {"message|a||-"});
    row("a frame without its empty line is not an event", "data: a\n", none);
    row("CR ends lines", "data: a\r\rdata: b\r\r", {"message|a||-", "message|b||-"});
    row("CRLF is one line end", "data: a\r\ndata: b\r\n\r\n", {"message|a\nb||-"});
    row("mixed line ends", "data: a\rdata: b\ndata: c\r\n\n", {"message|a\nb\nc||-"});
    row("LF CR are two line ends", "data: a\n\rdata: b\n\n", {"message|a||-", "message|b||-"});
    row("a byte order mark at the start is skipped",
        "\xEF\xBB\xBF"
        "data: a\n\n",
        {"message|a||-"});
    row("only one byte order mark is skipped",
        "\xEF\xBB\xBF\xEF\xBB\xBF"
        "data: a\n\n",
        none);
    row("two thirds of a byte order mark are an unknown field",
        "\xEF\xBB"
        "data: a\ndata: b\n\n",
        {"message|b||-"});
    row("a byte order mark later is part of a field name",
        "data: a\n\n\xEF\xBB\xBF"
        "data: b\n\n",
        {"message|a||-"});
    row("one space after the colon is dropped", "data:  a\n\n", {"message| a||-"});
    row("no space after the colon is needed", "data:a\n\n", {"message|a||-"});
    row("a field without colon has an empty value", "data\n\n", {"message|||-"});
    row("two empty data lines make one line feed", "data\ndata\n\n", {"message|\n||-"});
    row("a comment is nothing", ": hi\n\n:ka\n\n", none);
    row("an event without data is not dispatched", "event: ping\n\n", none);
    row("a type lasts for one event", "event: x\ndata: 1\n\ndata: 2\n\n",
        {"x|1||-", "message|2||-"});
    row("a type of an event without data is dropped", "event: x\n\ndata: 2\n\n", {"message|2||-"});
    row("an empty type is message", "event:\ndata: 1\n\n", {"message|1||-"});
    row("the last of several types counts", "event: x\nevent: y\ndata: 1\n\n", {"y|1||-"});
    row("an id lasts until the next", "id: 7\ndata: 1\n\ndata: 2\n\n",
        {"message|1|7|own", "message|2|7|-"});
    row("an id of an event without data counts", "id: 7\n\ndata: 2\n\n", {"message|2|7|-"});
    row("an empty id resets", "id: 7\ndata: 1\n\nid\ndata: 2\n\n",
        {"message|1|7|own", "message|2||own"});
    row("unknown fields are ignored", "datax: 1\nDATA: 2\n data: 3\nfoo\n\n", none);
    row("a colon in a value stays", "data: a: b\n\n", {"message|a: b||-"});
    row("UTF-8 stays as it is", "data: 読 😀\n\n", {"message|読 😀||-"});
    row("bytes that are no UTF-8 stay as they are", "data: \xFF\xC0\n\n", {"message|\xFF\xC0||-"});
    row("NUL in data stays", QByteArray("data: a\0b\n\n", 11), {QByteArray("message|a\0b||-", 14)});
}

void TestSseParser::followsTheStandard()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, events);
    QCOMPARE(parsed({stream}), events);
}

void TestSseParser::cutsAtEveryByteChangeNothing()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArrayList, events);
    QByteArrayList bytes;
    for (const char byte : stream)
        bytes.append(QByteArray(1, byte));
    QCOMPARE(parsed(bytes), events);
    for (qsizetype first = 0; first <= stream.size(); ++first) {
        for (qsizetype second = first; second <= stream.size(); ++second)
            QCOMPARE(parsed({stream.first(first), stream.sliced(first, second - first),
                             stream.sliced(second)}),
                     events);
    }
}

void TestSseParser::nulInAnIdIsIgnored()
{
    QCOMPARE(parsed({QByteArray("id: 1\ndata: a\n\nid: 2\0002\ndata: b\n\n", 32)}),
             (QByteArrayList{"message|a|1|own", "message|b|1|-"}));
}

void TestSseParser::retryIsRemembered_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("delay"); // -1: none
    QTest::newRow("digits are milliseconds") << QByteArray("3000") << 3000;
    QTest::newRow("zero is a delay") << QByteArray("0") << 0;
    QTest::newRow("a sign is refused") << QByteArray("-1") << -1;
    QTest::newRow("a fraction is refused") << QByteArray("1.5") << -1;
    QTest::newRow("nothing is refused") << QByteArray() << -1;
    QTest::newRow("a number beyond int is the greatest int")
        << QByteArray("99999999999999999999999999") << 2147483647;
}

void TestSseParser::retryIsRemembered()
{
    QFETCH(QByteArray, value);
    QFETCH(int, delay);
    SseParser parser;
    QList<SseEvent> events;
    QCOMPARE(parser.feed("retry: " + value + "\n", events), SseParser::Fault::None);
    QCOMPARE(parser.retry().value_or(-1), delay);
}

void TestSseParser::aLineBeyondTheLimitIsAFault()
{
    const SseLimits limits{.lineBytes = 16, .eventBytes = 1000};
    const QByteArray longest = "data: " + QByteArray(10, 'x');
    QList<SseEvent> events;
    for (const qsizetype step : {1, 5, 100}) {
        SseParser fits(limits);
        const QByteArray good = longest + "\n\n";
        for (qsizetype at = 0; at < good.size(); at += step)
            QCOMPARE(fits.feed(good.sliced(at, qMin(step, good.size() - at)), events),
                     SseParser::Fault::None);
        SseParser refuses(limits);
        SseParser::Fault fault = SseParser::Fault::None;
        const QByteArray bad = longest + 'x';
        for (qsizetype at = 0; at < bad.size(); at += step)
            fault = refuses.feed(bad.sliced(at, qMin(step, bad.size() - at)), events);
        QCOMPARE(fault, SseParser::Fault::LineTooLong);
    }
    QCOMPARE(events.size(), 3);
}

void TestSseParser::anEventBeyondTheLimitIsAFault()
{
    SseParser parser({.lineBytes = 100, .eventBytes = 5});
    QList<SseEvent> events;
    QCOMPARE(parser.feed("data: ab\ndata: cd\n\n", events), SseParser::Fault::None);
    QCOMPARE(events.size(), 1);
    QCOMPARE(parser.feed("data: ab\ndata: cde\n\n", events), SseParser::Fault::EventTooLarge);
    QCOMPARE(events.size(), 1);
}

void TestSseParser::nothingIsParsedAfterAFaultUntilReset()
{
    SseParser parser({.lineBytes = 8, .eventBytes = 8});
    QList<SseEvent> events;
    QCOMPARE(parser.feed("data: 12345\n\n", events), SseParser::Fault::LineTooLong);
    QCOMPARE(parser.feed("\ndata: a\n\n", events), SseParser::Fault::LineTooLong);
    QVERIFY(events.isEmpty());
    parser.reset();
    QCOMPARE(parser.feed("data: a\n\n", events), SseParser::Fault::None);
    QCOMPARE(written(events), QByteArrayList{"message|a||-"});
}

void TestSseParser::resetForgetsTheHalfReadFrame()
{
    SseParser parser;
    QList<SseEvent> events;
    QCOMPARE(parser.feed("id: 9\nevent: x\ndata: half\ndat", events), SseParser::Fault::None);
    parser.reset();
    QCOMPARE(parser.feed("\xEF\xBB\xBF"
                         "data: a\n\n",
                         events),
             SseParser::Fault::None);
    QCOMPARE(written(events), QByteArrayList{"message|a||-"});
}

void TestSseParser::theIdOfAnUnfinishedEventIsKnown()
{
    SseParser parser({.lineBytes = 12, .eventBytes = 100});
    QList<SseEvent> events;
    QCOMPARE(parser.feed("id: 1-0\ndata: a\n\n", events), SseParser::Fault::None);
    QVERIFY(!parser.unfinishedId());
    QCOMPARE(parser.feed("id: 2-0\ndata: 1234567", events), SseParser::Fault::LineTooLong);
    QCOMPARE(parser.unfinishedId().value_or("none"), QByteArray("2-0"));
}

QTEST_GUILESS_MAIN(TestSseParser)
#include "tst_relay_sse_parser.moc"
