// SPDX-License-Identifier: Apache-2.0
#include "hostile_webhook.h"
#include "recording/event_json.h"
#include "recording/recording.h"
#include "recording/scrubber.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kidoku;
using namespace kidoku::recording;
using namespace Qt::StringLiterals;

//! Nothing of a customer stays, and what is the same stays the same.
class TestRecordingScrubber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingOfTheOriginal();
    void tellsNothingByItsWords_data();
    void tellsNothingByItsWords();
    void keepsTheStructure();
    void samePersonSameNameAndId();
    void recordingsHaveNothingInCommon();
    void spansFitTheText();
    void namesPeopleInTheirLanguage();
    void isReadAsItWasWritten();

private:
    static line::Webhook hostile()
    {
        return line::parseWebhook(testing::hostileWebhook()).value().webhook;
    }
    static Scrubber scrubber() { return Scrubber({1'790'000'000'000}, Key("the test's")); }
    static QByteArray linesOf(Scrubber &scrubber, const line::Webhook &webhook)
    {
        const line::Webhook made = scrubber.scrubbed(webhook);
        QByteArray lines = headerLine();
        const QList<Scrubber::Naming> names = scrubber.takeNewNames();
        for (const Scrubber::Naming &naming : names)
            lines += nameLine(core::Milliseconds(0), naming);
        return lines + webhookLine(core::Milliseconds(0), made);
    }
    template <typename Body>
    static Body bodyOf(const line::Event &event)
    {
        return std::get<Body>(event.body);
    }
    template <typename Content>
    static Content contentOf(const line::Event &event)
    {
        return std::get<Content>(bodyOf<line::MessageEvent>(event).message.content);
    }
};

void TestRecordingScrubber::keepsNothingOfTheOriginal()
{
    Scrubber one = scrubber();
    const QByteArray lines = linesOf(one, hostile());
    const QString text = QString::fromUtf8(lines);
    QCOMPARE(testing::hostileWordIn(text, false), QString());
    QVERIFY(!testing::hostileWordIn(QString::fromUtf8(testing::hostileWebhook()), false).isEmpty());
}

void TestRecordingScrubber::tellsNothingByItsWords_data()
{
    QTest::addColumn<QString>("original");
    for (const QString &text : testing::hostileTexts())
        QTest::newRow(qPrintable(text.left(20))) << text;
}

void TestRecordingScrubber::tellsNothingByItsWords()
{
    QFETCH(QString, original);
    Scrubber one = scrubber();
    // What people read; the keys of JSON are LINE's.
    QString texts;
    const line::Webhook made = one.scrubbed(hostile());
    for (const line::Event &event : made.events) {
        if (const auto *message = std::get_if<line::MessageEvent>(&event.body)) {
            const QJsonObject content = toJson(message->message);
            for (const auto key : {"text"_L1, "title"_L1, "address"_L1, "fileName"_L1})
                texts += content.value(key).toString() + QChar(0xE000);
            for (const QJsonValue &word : content.value("keywords"_L1).toArray())
                texts += word.toString() + QChar(0xE000);
        } else if (const auto *postback = std::get_if<line::PostbackEvent>(&event.body)) {
            texts += postback->data + QChar(0xE000);
        }
    }
    for (const Scrubber::Naming &naming : one.takeNewNames())
        texts += naming.name + QChar(0xE000);
    for (qsizetype i = 0; i + 4 <= original.size(); ++i)
        QVERIFY2(!texts.contains(original.mid(i, 4)), qPrintable(original.mid(i, 4)));
}

void TestRecordingScrubber::keepsTheStructure()
{
    const line::Webhook before = hostile();
    Scrubber one = scrubber();
    const line::Webhook after = one.scrubbed(before);
    QCOMPARE(after.events.size(), before.events.size());
    for (qsizetype i = 0; i < before.events.size(); ++i) {
        const line::Event &was = before.events.at(i);
        const line::Event &is = after.events.at(i);
        QCOMPARE(is.body.index(), was.body.index());
        QCOMPARE(is.source.type, was.source.type);
        QCOMPARE(is.mode, was.mode);
        QCOMPARE(is.replyToken.isEmpty(), was.replyToken.isEmpty());
        QCOMPARE(is.timestamp.ms - recordingStart.ms, was.timestamp.ms - 1'790'000'000'000);
        const auto *message = std::get_if<line::MessageEvent>(&was.body);
        if (message)
            QCOMPARE(bodyOf<line::MessageEvent>(is).message.content.index(),
                     message->message.content.index());
    }
    const auto file = contentOf<line::FileMessage>(after.events.at(1));
    QVERIFY(file.fileName.endsWith(u".docx"_s));
    QVERIFY(!file.fileName.contains(u'/'));
    QCOMPARE(file.fileSize % 1024, 0);
    QCOMPARE(contentOf<line::VideoMessage>(after.events.at(6)).duration,
             core::Milliseconds(61'000));
    QCOMPARE(bodyOf<line::UnsendEvent>(after.events.at(8)).messageId,
             bodyOf<line::MessageEvent>(after.events.at(1)).message.id);
    QCOMPARE(bodyOf<line::PostbackEvent>(after.events.at(9)).params.keys(),
             QStringList({u"datetime"_s}));
    const auto image = contentOf<line::ImageMessage>(after.events.at(3));
    QVERIFY(image.contentProvider.originalContentUrl.startsWith(u"https://example.com/"_s));
    QCOMPARE(image.imageSetTotal, 2);
}

void TestRecordingScrubber::samePersonSameNameAndId()
{
    Scrubber one = scrubber();
    const line::Webhook first = one.scrubbed(hostile());
    const QList<Scrubber::Naming> names = one.takeNewNames();
    const line::Webhook second = one.scrubbed(hostile());
    QVERIFY(one.takeNewNames().isEmpty());
    QCOMPARE(first.events.at(0).source, second.events.at(0).source);
    QCOMPARE(first.events.at(0).source.userId, first.events.at(1).source.userId);
    QVERIFY(first.events.at(0).source.userId != first.events.at(2).source.userId);
    QCOMPARE(contentOf<line::TextMessage>(first.events.at(0)).text,
             contentOf<line::TextMessage>(second.events.at(0)).text);
    QSet<QString> ids;
    QSet<QString> words;
    for (const Scrubber::Naming &naming : names) {
        ids.insert(naming.id);
        words.insert(naming.name);
    }
    QCOMPARE(ids.size(), names.size());
    QCOMPARE(words.size(), names.size());
    // Six people (one of them in a mention, one who joined), a group and a room.
    QCOMPARE(names.size(), 7);
    for (int i = 0; i < 600; ++i) {
        line::Webhook webhook{u"U"_s, {hostile().events.at(1)}};
        webhook.events.first().source.userId = {u"Uperson%1"_s.arg(i)};
        (void)one.scrubbed(webhook);
        for (const Scrubber::Naming &naming : one.takeNewNames()) {
            QVERIFY2(!words.contains(naming.name), qPrintable(naming.name));
            words.insert(naming.name);
        }
    }
}

void TestRecordingScrubber::recordingsHaveNothingInCommon()
{
    Scrubber one({1'790'000'000'000});
    Scrubber other({1'790'000'000'000});
    const line::Event a = one.scrubbed(hostile()).events.first();
    const line::Event b = other.scrubbed(hostile()).events.first();
    QVERIFY(a.source.userId != b.source.userId);
    QVERIFY(a.source.groupId != b.source.groupId);
    QVERIFY(a.webhookEventId != b.webhookEventId);
    QVERIFY(contentOf<line::TextMessage>(a).text != contentOf<line::TextMessage>(b).text);
}

void TestRecordingScrubber::spansFitTheText()
{
    Scrubber one = scrubber();
    const auto text = contentOf<line::TextMessage>(one.scrubbed(hostile()).events.first());
    const auto was = contentOf<line::TextMessage>(hostile().events.first());
    QCOMPARE(text.text.size(), was.text.size());
    QCOMPARE(text.emojis.size(), 1);
    QCOMPARE(text.emojis.first().index, was.emojis.first().index);
    QCOMPARE(text.emojis.first().length, was.emojis.first().length);
    QCOMPARE(text.mentionees.size(), 1); // the other one was beyond the text
    QCOMPARE(text.mentionees.first().length, 5);
    QVERIFY(text.text.startsWith(u'@'));
}

void TestRecordingScrubber::namesPeopleInTheirLanguage()
{
    const auto nameFor = [](const QString &text) {
        Scrubber one = scrubber();
        line::Event event;
        event.source = {line::SourceType::User, {u"U1"_s}, {}, {}};
        event.body = line::MessageEvent{{{u"1"_s}, {}, line::TextMessage{text, {}, {}, {}, {}}}};
        (void)one.scrubbed(line::Webhook{u"U"_s, {event}});
        return one.takeNewNames().value(0).name;
    };
    using kidoku::recording::Script;
    QVERIFY(nameFor(u"สวัสดีครับ"_s).contains(QRegularExpression(u"^[\\x{0E00}-\\x{0E7F}]+$"_s)));
    QVERIFY(nameFor(u"Good morning"_s).contains(QRegularExpression(u"^[A-Za-z ]+$"_s)));
    QVERIFY(nameFor(u"こんにちは"_s).contains(QRegularExpression(u"[\\x{3041}-\\x{30FF}]"_s)));
}

void TestRecordingScrubber::isReadAsItWasWritten()
{
    Scrubber one = scrubber();
    const line::Webhook made = one.scrubbed(hostile());
    const QByteArray body = QJsonDocument(toJson(made)).toJson(QJsonDocument::Compact);
    const auto read = line::parseWebhook(body);
    QVERIFY(read.ok());
    QVERIFY(read->malformed.isEmpty());
    QCOMPARE(QJsonDocument(toJson(read->webhook)).toJson(QJsonDocument::Compact), body);
}

QTEST_GUILESS_MAIN(TestRecordingScrubber)
#include "tst_recording_scrubber.moc"
