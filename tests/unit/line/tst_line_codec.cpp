// SPDX-License-Identifier: Apache-2.0
#include "line/codec.h"
#include "samples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>
#include <QTest>

using namespace kidoku::line;
using kidoku::testing::firstEvent;
using kidoku::testing::lineSample;

namespace {

// A body with one event; `fields` replace or extend its common ones.
QByteArray bodyWith(const QByteArray &fields)
{
    return R"({"destination":"U1","events":[{"type":"message","webhookEventId":"E1",)"
           R"("timestamp":1766286908304,)"
        + fields + "}]}";
}

QByteArray textBody(const QByteArray &jsonText)
{
    return bodyWith(R"("message":{"type":"text","id":"1","text":")" + jsonText + R"("})");
}

QString textOf(const QByteArray &body)
{
    const Event event = firstEvent(body);
    const auto *message = std::get_if<MessageEvent>(&event.body);
    const auto *text = message ? std::get_if<TextMessage>(&message->message.content) : nullptr;
    return text ? text->text : QStringLiteral("(no text)");
}

} // namespace

Q_DECLARE_METATYPE(kidoku::line::CodecFault)

class LineCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBodies_data();
    void refusesBodies();
    void quarantinesEvents_data();
    void quarantinesEvents();
    void readsTheOtherEventsBesideAMalformedOne();
    void acceptsTheVerifyButton();
    void derivesIdsOfOldCaptures();
    void keepsPrettyPrintedBodiesCompact();
    void acceptsDepthUpToTheLimit();
    void readsWrongTypesAsAbsent();
    void readsNumbers_data();
    void readsNumbers();
    void repairsLoneSurrogates_data();
    void repairsLoneSurrogates();
    void cutsLongTextsAtACharacter();
    void dropsOverlongTokens();
    void boundsLists();
    void takesTheLastOfDuplicateKeys();
    void keepsEventsAsTheyWereWritten_data();
    void keepsEventsAsTheyWereWritten();
};

void LineCodecTest::refusesBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<CodecFault>("fault");
    const auto row = [](const char *name, const QByteArray &body, CodecFault fault) {
        QTest::newRow(name) << body << fault;
    };
    row("nothing at all", "", CodecFault::NotJson);
    row("half a body", R"({"destination":"U1","events":[{"ty)", CodecFault::NotJson);
    row("two documents", R"({"destination":"U1","events":[]}{})", CodecFault::NotJson);
    row("bytes that are no UTF-8", "{\"destination\":\"\xff\xfe\",\"events\":[]}",
        CodecFault::NotJson);
    row("HTML", "<html></html>", CodecFault::NotJson);
    row("a list", "[]", CodecFault::NotAnObject);
    row("no destination", R"({"events":[]})", CodecFault::NoDestination);
    row("a destination that is a number", R"({"destination":1,"events":[]})",
        CodecFault::NoDestination);
    row("a huge destination", "{\"destination\":\"" + QByteArray(513, 'U') + "\",\"events\":[]}",
        CodecFault::NoDestination);
    row("no events", R"({"destination":"U1"})", CodecFault::NoEvents);
    row("events that are an object", R"({"destination":"U1","events":{}})", CodecFault::NoEvents);
    row("1001 events",
        "{\"destination\":\"U1\",\"events\":[" + QByteArray("0,").repeated(1000) + "0]}",
        CodecFault::TooManyEvents);
    row("more bytes than allowed", QByteArray(1024 * 1024 + 1, ' '), CodecFault::TooLarge);
    row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'), CodecFault::TooDeep);
    row("half a million levels", QByteArray(500'000, '['), CodecFault::TooDeep);
    row("half a million levels of objects", QByteArray("{\"a\":").repeated(200'000),
        CodecFault::TooDeep);
}

void LineCodecTest::refusesBodies()
{
    QFETCH(QByteArray, body);
    QFETCH(CodecFault, fault);
    const auto parsed = parseWebhook(body);
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().fault, fault);
    QVERIFY(!parsed.error().detail.isEmpty());
}

void LineCodecTest::quarantinesEvents_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &event, const char *reason) {
        QTest::newRow(name) << event << QString::fromLatin1(reason);
    };
    row("a number instead of an event", "7", "not an object");
    row("null instead of an event", "null", "not an object");
    row("an empty event", "{}", "type missing");
    row("no type", R"({"webhookEventId":"E","timestamp":1})", "type missing");
    row("no timestamp", R"({"type":"join","webhookEventId":"E"})", "timestamp missing");
    row("a timestamp in words",
        R"({"type":"join","webhookEventId":"E","timestamp":"1766286908304"})", "timestamp missing");
    row("a timestamp beyond all years",
        R"({"type":"join","webhookEventId":"E","timestamp":253402300800000})", "timestamp missing");
    row("a negative timestamp", R"({"type":"join","webhookEventId":"E","timestamp":-1})",
        "timestamp missing");
    row("an event id that is a number", R"({"type":"join","webhookEventId":5,"timestamp":1})",
        "webhookEventId empty");
    row("an event id that is empty", R"({"type":"join","webhookEventId":"","timestamp":1})",
        "webhookEventId empty");
    row("a huge event id",
        R"({"type":"join","timestamp":1,"webhookEventId":")" + QByteArray(513, 'E') + "\"}",
        "webhookEventId is too long");
    row("a huge user id",
        R"({"type":"join","timestamp":1,"webhookEventId":"E","source":{"userId":")"
            + QByteArray(513, 'U') + "\"}}",
        "userId is too long");
    row("a line break in an id",
        R"({"type":"join","timestamp":1,"webhookEventId":"E","source":{"groupId":"C\r\nX: y"}})",
        "groupId has control characters");
    row("a huge message id",
        R"({"type":"message","timestamp":1,"webhookEventId":"E","message":{"type":"text","id":")"
            + QByteArray(513, '1') + "\"}}",
        "id is too long");
}

void LineCodecTest::quarantinesEvents()
{
    QFETCH(QByteArray, event);
    QFETCH(QString, reason);
    const auto parsed = parseWebhook(R"({"destination":"U1","events":[)" + event + "]}");
    QVERIFY(parsed.ok());
    QVERIFY(parsed->webhook.events.isEmpty());
    QCOMPARE(parsed->malformed.size(), 1);
    QCOMPARE(parsed->malformed.first().reason, reason);
    QCOMPARE(parsed->malformed.first().raw, event);
}

void LineCodecTest::readsTheOtherEventsBesideAMalformedOne()
{
    const auto parsed = parseWebhook(R"({"destination":"U1","events":[)"
                                     R"({"type":"join","webhookEventId":"E0","timestamp":1},)"
                                     R"({"type":"join","webhookEventId":"E1"},)"
                                     R"({"type":"leave","webhookEventId":"E2","timestamp":2}]})");
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->webhook.events.size(), 2);
    QCOMPARE(parsed->webhook.events.last().webhookEventId.value, QStringLiteral("E2"));
    QCOMPARE(parsed->malformed.size(), 1);
    QCOMPARE(parsed->malformed.first().index, 1);
}

void LineCodecTest::acceptsTheVerifyButton()
{
    const auto parsed = parseWebhook(lineSample(QStringLiteral("verify-button")));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->webhook.destination, QStringLiteral("U8e742f61d673b39c7fff3cecb7536ef0"));
    QVERIFY(parsed->webhook.events.isEmpty());
    QVERIFY(parsed->malformed.isEmpty());
}

void LineCodecTest::derivesIdsOfOldCaptures()
{
    const QByteArray body = lineSample(QStringLiteral("before-2022"));
    const auto first = parseWebhook(body);
    const auto again = parseWebhook(body);
    QVERIFY(first.ok());
    QVERIFY(again.ok());
    QCOMPARE(first->webhook.events.size(), 2);
    const QString id = first->webhook.events.first().webhookEventId.value;
    QVERIFY(id.startsWith(QLatin1String("sha256-")));
    QCOMPARE(again->webhook.events.first().webhookEventId.value, id);
    QVERIFY(first->webhook.events.last().webhookEventId.value != id);
    QVERIFY(firstEvent(body + ' ').webhookEventId.value != id);
}

void LineCodecTest::keepsPrettyPrintedBodiesCompact()
{
    const auto parsed = parseWebhook(lineSample(QStringLiteral("several-people")));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->webhook.events.size(), 5);
    for (const Event &event : parsed->webhook.events) {
        QVERIFY(!event.raw.contains('\n'));
        const auto object = QJsonDocument::fromJson(event.raw).object();
        QCOMPARE(object.value(QLatin1String("webhookEventId")).toString(),
                 event.webhookEventId.value);
    }
}

void LineCodecTest::acceptsDepthUpToTheLimit()
{
    // The root, the list and the event are three levels already.
    const auto nested = [](int levels) {
        return bodyWith("\"x\":" + QByteArray(levels, '[') + QByteArray(levels, ']'));
    };
    QVERIFY(parseWebhook(nested(61)).ok());
    QVERIFY(!parseWebhook(nested(62)).ok());
    // Brackets inside of strings are text, also behind an escaped quote.
    QCOMPARE(textOf(textBody("\\\"" + QByteArray(100, '['))), u'"' + QString(100, u'['));
}

void LineCodecTest::readsWrongTypesAsAbsent()
{
    const Event event = firstEvent(bodyWith(
        R"("mode":3,"deliveryContext":[],"source":"user","replyToken":{},)"
        R"("message":{"type":"text","id":5,"text":["a"],"quoteToken":1,"markAsReadToken":null,)"
        R"("emojis":{"index":1},"mention":{"mentionees":[1,null,"a",{"index":"0"}]}})"));
    QCOMPARE(event.webhookEventId.value, QStringLiteral("E1"));
    QCOMPARE(event.mode, Mode::Unknown);
    QVERIFY(!event.isRedelivery);
    QCOMPARE(event.source.type, SourceType::None);
    QVERIFY(event.replyToken.isEmpty());
    const Message message = std::get<MessageEvent>(event.body).message;
    QVERIFY(message.id.isEmpty());
    QVERIFY(message.markAsReadToken.isEmpty());
    const auto text = std::get<TextMessage>(message.content);
    QVERIFY(text.text.isEmpty());
    QVERIFY(text.emojis.isEmpty());
    QCOMPARE(text.mentionees.size(), 1);
    QCOMPARE(text.mentionees.first().type, Mentionee::Type::Unknown);
}

void LineCodecTest::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("a whole number") << QByteArray("2138") << qint64(2138);
    QTest::newRow("beyond 53 bits is still exact where it fits")
        << QByteArray("1125899906842623") << qint64(1'125'899'906'842'623);
    QTest::newRow("a whole number with an exponent") << QByteArray("2e3") << qint64(2000);
    QTest::newRow("a fraction is absent") << QByteArray("1.5") << qint64(0);
    QTest::newRow("a negative one is absent") << QByteArray("-1") << qint64(0);
    QTest::newRow("beyond 64 bits is absent") << QByteArray("99999999999999999999999") << qint64(0);
    QTest::newRow("beyond a double is absent") << QByteArray("1e300") << qint64(0);
}

void LineCodecTest::readsNumbers()
{
    QFETCH(QByteArray, json);
    const Event event = firstEvent(
        bodyWith(R"("message":{"type":"file","id":"1","fileName":"f","fileSize":)" + json + "}"));
    QTEST(std::get<FileMessage>(std::get<MessageEvent>(event.body).message.content).fileSize,
          "bytes");
}

void LineCodecTest::repairsLoneSurrogates_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::newRow("a pair stays") << QByteArray(R"(\ud83d\ude00)") << QStringLiteral("😀");
    QTest::newRow("a high one alone") << QByteArray(R"(a\ud83db)") << QStringLiteral("a\uFFFDb");
    QTest::newRow("a low one alone") << QByteArray(R"(a\ude00b)") << QStringLiteral("a\uFFFDb");
    QTest::newRow("a high one at the end") << QByteArray(R"(a\ud83d)") << QStringLiteral("a\uFFFD");
    QTest::newRow("in the wrong order")
        << QByteArray(R"(\ude00\ud83d)") << QStringLiteral("\uFFFD\uFFFD");
    QTest::newRow("two high ones before a low one")
        << QByteArray(R"(\ud83d\ud83d\ude00)") << QStringLiteral("\uFFFD😀");
    QTest::newRow("the zero character stays")
        << QByteArray(R"(a\u0000b)") << QStringLiteral("a%1b").arg(QChar(0));
}

void LineCodecTest::repairsLoneSurrogates()
{
    QFETCH(QByteArray, json);
    QTEST(textOf(textBody(json)), "text");
    const auto document = QJsonDocument::fromJson(firstEvent(textBody(json)).raw);
    QVERIFY2(document.isObject(), "raw is JSON again");
}

void LineCodecTest::cutsLongTextsAtACharacter()
{
    QCOMPARE(textOf(textBody(QByteArray(20'000, 'a'))).size(), 20'000);
    QCOMPARE(textOf(textBody(QByteArray(20'001, 'a'))).size(), 20'000);
    const QString text = textOf(textBody(QByteArray(19'999, 'a') + R"(\ud83d\ude00)"));
    QCOMPARE(text.size(), 19'999);
    QVERIFY(text.endsWith(u'a'));
}

void LineCodecTest::dropsOverlongTokens()
{
    const auto tokenSize = [](qsizetype size) {
        return firstEvent(bodyWith("\"replyToken\":\"" + QByteArray(size, 't') + "\""))
            .replyToken.reveal()
            .size();
    };
    QCOMPARE(tokenSize(4096), 4096);
    QCOMPARE(tokenSize(4097), 0);
}

void LineCodecTest::boundsLists()
{
    const auto list = [](const QByteArray &item, qsizetype count) {
        QByteArray items = (item + ',').repeated(count);
        items.chop(1);
        return '[' + items + ']';
    };
    const Event event = firstEvent(bodyWith(
        R"("message":{"type":"text","id":"1","text":"x","emojis":)" + list("{\"index\":0}", 600)
        + R"(,"mention":{"mentionees":)" + list("{\"index\":0}", 30) + "}}"));
    const auto text = std::get<TextMessage>(std::get<MessageEvent>(event.body).message.content);
    QCOMPARE(text.emojis.size(), 500);
    QCOMPARE(text.mentionees.size(), 20);

    const Event sticker = firstEvent(
        bodyWith(R"("message":{"type":"sticker","id":"1","keywords":)" + list("\"k\"", 30) + "}"));
    QCOMPARE(std::get<StickerMessage>(std::get<MessageEvent>(sticker.body).message.content)
                 .keywords.size(),
             15);
}

void LineCodecTest::takesTheLastOfDuplicateKeys()
{
    const Event event = firstEvent(bodyWith(R"("type":"join","type":"leave")"));
    QCOMPARE(typeName(event), QStringLiteral("leave"));
}

void LineCodecTest::keepsEventsAsTheyWereWritten_data()
{
    // The event's id tells which of several it is.
    static const QByteArray event
        = R"({"type":"join","timestamp":1,"webhookEventId":"E","z":1,"a":123456789012345678901,)"
          R"("s":" a \\ \" ] } , \u00e9 "})";
    static const QByteArray other = R"({"type":"leave","timestamp":1,"webhookEventId":"O"})";
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("raw");
    const auto row
        = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body << event; };
    row("in a compact body", R"({"destination":"U1","events":[)" + event + "]}");
    row("events first", R"({"events":[)" + event + R"(],"destination":"U1"})");
    row("white space everywhere",
        "\r\n{ \"destination\" : \"U1\" ,\t\"events\" : [ " + event + " ] } ");
    row("a byte order mark in front",
        "\xef\xbb\xbf{\"destination\":\"U1\",\"events\":[" + event + "]}");
    row("other lists and events inside of other keys",
        R"({"x":{"events":[1,2]},"y":["events",[3]],"destination":"U1","events":[)" + event
            + R"(],"z":"\"events\":[4]"})");
    row("the key twice",
        R"({"destination":"U1","events":[)" + other + R"(],"events":[)" + event + "]}");

    // Only the parser can say which key this is, so the event is written again.
    const QByteArray rewritten
        = R"({"a":123456789012345680000,"s":" a \\ \" ] } , é ","timestamp":1,)"
          R"("type":"join","webhookEventId":"E","z":1})";
    QTest::newRow("an escaped key")
        << R"({"destination":"U1","\u0065vents":[)" + event + "]}" << rewritten;
    QTest::newRow("a plain key and an escaped one") << R"({"destination":"U1","events":[)" + other
            + R"(],"\u0065vents":[)" + event + "]}" << rewritten;
}

void LineCodecTest::keepsEventsAsTheyWereWritten()
{
    QFETCH(QByteArray, body);
    const auto parsed = parseWebhook(body);
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->webhook.events.size(), 1);
    QCOMPARE(parsed->webhook.events.first().webhookEventId.value, QStringLiteral("E"));
    QTEST(parsed->webhook.events.first().raw, "raw");
}

QTEST_GUILESS_MAIN(LineCodecTest)
#include "tst_line_codec.moc"
