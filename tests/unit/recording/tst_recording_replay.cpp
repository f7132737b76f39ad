// SPDX-License-Identifier: Apache-2.0
#include "hostile_webhook.h"
#include "linesim/scenario/scenario.h"
#include "recording/recorder.h"
#include "recording/replay.h"
#include "support/manual_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::recording;
using namespace Qt::StringLiterals;

//! A recording as a story that the simulator takes.
class TestRecordingReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSimulatorTakesIt();
    void tellsEachEventOnceAtItsTime();
    void messagesAreNamedByTheirSteps();
    void fetchesNothing();
    void chatModeIsThatOfTheRecording();
    void theFullestRecordingIsNoTooLongStory();

private:
    static QJsonArray timelineOf(const Recording &recording)
    {
        return QJsonDocument::fromJson(scenarioOf(recording))
            .object()
            .value("timeline"_L1)
            .toArray();
    }

    Recording m_recording;
};

void TestRecordingReplay::initTestCase()
{
    const QTemporaryDir folder;
    testing::ManualClock clock;
    Recorder recorder(clock);
    const QString file = folder.filePath(u"r"_s);
    QVERIFY(recorder.start(file, {}).ok());
    clock.advance(core::Milliseconds(700));
    recorder.take(line::parseWebhook(testing::hostileWebhook()).value().webhook);
    clock.advance(core::Milliseconds(700));
    recorder.take(line::parseWebhook(testing::hostileWebhook()).value().webhook); // redelivered
    recorder.stop();
    m_recording = readRecording(file).value();
}

void TestRecordingReplay::theSimulatorTakesIt()
{
    const auto scenario = linesim::parseScenario(scenarioOf(m_recording));
    QVERIFY2(scenario.ok(), scenario ? "" : qPrintable(scenario.error().first().toString()));
    QVERIFY(linesim::parseScenario(scenarioOf(Recording())).ok());
}

void TestRecordingReplay::tellsEachEventOnceAtItsTime()
{
    const QJsonArray timeline = timelineOf(m_recording);
    // All but the message of an unknown type; nothing twice.
    QCOMPARE(timeline.size(), m_recording.moments.first().webhook.events.size() - 1);
    QStringList kinds;
    for (const QJsonValue &step : timeline) {
        QCOMPARE(step["at"_L1].toInteger(), 700);
        QVERIFY(step["wait"_L1].toBool());
        kinds.append(
            step["message"_L1]["type"_L1].toString(step["event"_L1]["type"_L1].toString()));
    }
    QCOMPARE(kinds.mid(0, 7),
             QStringList({u"text"_s, u"file"_s, u"location"_s, u"image"_s, u"sticker"_s, u"video"_s,
                          u"audio"_s}));
    QVERIFY(kinds.contains(u"memberJoined"_s));
    QCOMPARE(timeline.at(0)["group"_L1].toString(),
             m_recording.names.value(
                 m_recording.moments.first().webhook.events.first().source.groupId.value));
    QCOMPARE(timeline.at(1)["mode"_L1].toString(), u"standby"_s);
}

void TestRecordingReplay::messagesAreNamedByTheirSteps()
{
    const QJsonArray timeline = timelineOf(m_recording);
    const QJsonValue unsend = timeline.at(7);
    QCOMPARE(unsend["event"_L1]["type"_L1].toString(), u"unsend"_s);
    QCOMPARE(unsend["event"_L1]["unsend"_L1]["messageId"_L1].toString(),
             u"@"_s + timeline.at(1)["name"_L1].toString());
    // What it quotes was written before the recording began.
    QVERIFY(timeline.at(0)["message"_L1]["quotedMessageId"_L1].isUndefined());
    Recording cut = m_recording;
    cut.moments.first().webhook.events.removeAt(1);
    cut.moments.removeLast();
    QVERIFY(linesim::parseScenario(scenarioOf(cut)).ok());
}

void TestRecordingReplay::fetchesNothing()
{
    const QByteArray scenario = scenarioOf(m_recording);
    QVERIFY(!scenario.contains("http"));
    QVERIFY(!scenario.contains("markAsReadToken"));
    QVERIFY(!scenario.contains("quoteToken"));
    QVERIFY(!scenario.contains("replyToken"));
}

void TestRecordingReplay::chatModeIsThatOfTheRecording()
{
    const auto modeOf = [](const Recording &recording) {
        const QJsonDocument scenario = QJsonDocument::fromJson(scenarioOf(recording));
        return scenario["account"_L1]["chatMode"_L1].toString();
    };
    QCOMPARE(modeOf(m_recording), u"chat"_s);
    Recording bot = m_recording;
    for (Moment &moment : bot.moments) {
        for (line::Event &event : moment.webhook.events) {
            if (auto *message = std::get_if<line::MessageEvent>(&event.body))
                message->message.markAsReadToken = {};
        }
    }
    QCOMPARE(modeOf(bot), u"bot"_s);
    QCOMPARE(modeOf(Recording()), u"chat"_s);
}

void TestRecordingReplay::theFullestRecordingIsNoTooLongStory()
{
    const QTemporaryDir folder;
    const testing::ManualClock clock;
    Recorder recorder(clock);
    const QString file = folder.filePath(u"full"_s);
    QVERIFY(recorder.start(file, {}).ok());
    for (int i = 0; recorder.isOn(); ++i) {
        line::Event event;
        event.timestamp = clock.now();
        event.webhookEventId = {QString::number(i)};
        event.source = {line::SourceType::User, {u"U%1"_s.arg(i)}, {}, {}};
        event.body = line::MessageEvent{
            {{QString::number(i)}, {}, line::TextMessage{u"短い"_s, {}, {}, {}, {}}}};
        if (i >= 990) // no more people than that
            event.source.userId = {u"U1"_s};
        recorder.take({u"U"_s, {event}});
        QVERIFY(i < 10'000);
    }
    const auto recording = readRecording(file);
    QVERIFY2(recording.ok(), recording ? "" : qPrintable(recording.error().text()));
    const auto scenario = linesim::parseScenario(scenarioOf(*recording));
    QVERIFY2(scenario.ok(), scenario ? "" : qPrintable(scenario.error().first().toString()));
}

QTEST_GUILESS_MAIN(TestRecordingReplay)
#include "tst_recording_replay.moc"
