// SPDX-License-Identifier: Apache-2.0
#include "hostile_webhook.h"
#include "recording/recorder.h"
#include "recording/recording.h"
#include "support/manual_clock.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::recording;
using namespace Qt::StringLiterals;
using End = Recorder::End;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

line::Webhook hostile()
{
    return line::parseWebhook(testing::hostileWebhook()).value().webhook;
}

End howEnded(const QSignalSpy &spy)
{
    return spy.isEmpty() ? End(-1) : spy.constFirst().constFirst().value<End>();
}

const QByteArray name1
    = R"({"at":0,"id":"U00000000000000000000000000000001","name":"Silver Heron"})";
const QByteArray webhook1 = R"({"at":5,"webhook":{"destination":"U1","events":[]}})";

} // namespace

//! Recording into a real file, its limits, and what is read of it again.
class TestRecordingFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesWhatIsReadAgain();
    void keepsNothingOfTheOriginal();
    void belongsToItsOwner();
    void endsAtItsTime();
    void endsByItself();
    void endsWhenItIsFull_data();
    void endsWhenItIsFull();
    void endsWhenTheDiskIsFull();
    void cannotStart();
    void startsAnew();
    void complains_data();
    void complains();
    void isKnownByItsFirstLine();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"r.jsonl"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    testing::ManualClock m_clock;
};

void TestRecordingFile::writesWhatIsReadAgain()
{
    Recorder recorder(m_clock);
    QSignalSpy ended(&recorder, &Recorder::ended);
    QVERIFY(recorder.start(file(), {}).ok());
    QVERIFY(recorder.isOn());
    m_clock.advance(core::Milliseconds(1500));
    recorder.take(hostile());
    m_clock.advance(core::Milliseconds(2500));
    recorder.take(hostile());
    QCOMPARE(recorder.events(), 2 * hostile().events.size());
    QCOMPARE(recorder.elapsed(), core::Milliseconds(4000));
    recorder.stop();
    recorder.stop();
    QVERIFY(!recorder.isOn());
    recorder.take(hostile());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(howEnded(ended), End::Stopped);
    const auto read = readRecording(file());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
    QCOMPARE(read->moments.size(), 2);
    QCOMPARE(read->moments.first().at, core::Milliseconds(1500));
    QCOMPARE(read->length(), core::Milliseconds(4000));
    QCOMPARE(read->messages(), 16);
    QCOMPARE(read->people(), 5);
    QCOMPARE(read->names.size(), 7);
    QCOMPARE(read->moments.first().webhook.events.first().source,
             read->moments.last().webhook.events.first().source);
}

void TestRecordingFile::keepsNothingOfTheOriginal()
{
    Recorder recorder(m_clock);
    QVERIFY(recorder.start(file(), {}).ok());
    recorder.take(hostile());
    recorder.stop();
    const QString text = QString::fromUtf8(contentOf(file()));
    QVERIFY(text.size() > 1000);
    QCOMPARE(testing::hostileWordIn(text, true), QString());
}

void TestRecordingFile::belongsToItsOwner()
{
    Recorder recorder(m_clock);
    QVERIFY(recorder.start(file(), {}).ok());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(file()).permissions() & others));
}

void TestRecordingFile::endsAtItsTime()
{
    Recorder recorder(m_clock);
    QSignalSpy ended(&recorder, &Recorder::ended);
    QVERIFY(recorder.start(file(), {core::Milliseconds(60'000), {}}).ok());
    m_clock.advance(core::Milliseconds(59'999));
    recorder.take(hostile());
    QVERIFY(recorder.isOn());
    m_clock.advance(core::Milliseconds(1));
    recorder.take(hostile());
    QVERIFY(!recorder.isOn());
    QCOMPARE(howEnded(ended), End::TimeOver);
    QCOMPARE(readRecording(file())->moments.size(), 1);
}

void TestRecordingFile::endsByItself()
{
    Recorder recorder(m_clock);
    QSignalSpy ended(&recorder, &Recorder::ended);
    QVERIFY(recorder.start(file(), {core::Milliseconds(1), {}}).ok());
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(howEnded(ended), End::TimeOver);
}

void TestRecordingFile::endsWhenItIsFull_data()
{
    QTest::addColumn<Limits>("limits");
    Limits few;
    few.events = 2 * hostile().events.size();
    QTest::newRow("of events") << few;
    Limits small;
    small.bytes = 25'000;
    QTest::newRow("of bytes") << small;
    Limits narrow;
    narrow.lineBytes = 100;
    QTest::newRow("because of a line") << narrow;
    Limits lonely;
    lonely.people = 3;
    QTest::newRow("of people") << lonely;
}

void TestRecordingFile::endsWhenItIsFull()
{
    QFETCH(Limits, limits);
    Recorder recorder(m_clock);
    QSignalSpy ended(&recorder, &Recorder::ended);
    Recorder::Until until;
    until.limits = limits;
    QVERIFY(recorder.start(file(), until).ok());
    for (int i = 0; i < 10; ++i)
        recorder.take(hostile());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(howEnded(ended), End::Full);
    const auto read = readRecording(file(), limits);
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().text()));
    QVERIFY(read->moments.size() < 10);
}

void TestRecordingFile::endsWhenTheDiskIsFull()
{
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    Recorder recorder(m_clock);
    const auto started = recorder.start(u"/dev/full"_s, {});
    QVERIFY(!started);
    QVERIFY(!started.error().isEmpty());
    QVERIFY(!recorder.isOn());
}

void TestRecordingFile::cannotStart()
{
    Recorder recorder(m_clock);
    QVERIFY(!recorder.start(m_folder->filePath(u"none/r.jsonl"_s), {}).ok());
    QVERIFY(!recorder.isOn());
}

void TestRecordingFile::startsAnew()
{
    Recorder recorder(m_clock);
    QVERIFY(recorder.start(file(), {}).ok());
    recorder.take(hostile());
    const QString other = m_folder->filePath(u"other.jsonl"_s);
    QVERIFY(recorder.start(other, {}).ok());
    QCOMPARE(recorder.events(), 0);
    recorder.take(hostile());
    recorder.stop();
    const auto id = [](const QString &name) {
        return readRecording(name)->moments.first().webhook.events.first().source.userId;
    };
    QVERIFY(id(file()) != id(other)); // another secret
}

void TestRecordingFile::complains_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<Fault::What>("what");
    using What = Fault::What;
    const QByteArray head = headerLine();
    const auto row = [](const char *name, const QByteArray &bytes, int line, What what) {
        QTest::newRow(name) << bytes << line << what;
    };
    row("nothing", "", 0, What::NoRecording);
    row("something else", "hello\n", 1, What::NoRecording);
    row("a scenario", "{\"version\":1,\"timeline\":[]}\n", 1, What::NoRecording);
    row("a later version", "{\"kidokuRecording\":2}\n", 1, What::OtherVersion);
    row("more in the first line", "{\"kidokuRecording\":1,\"by\":\"Taro\"}\n", 1, What::UnknownKey);
    row("a cut line", head + name1, 2, What::NotJson);
    row("a line that is none", head + name1 + "\nx\n", 3, What::NotJson);
    row("an empty line", head + "\n" + name1 + "\n", 2, What::NotJson);
    row("no time", head + R"({"id":"U00000000000000000000000000000001","name":"a"})" + "\n", 2,
        What::BadTime);
    row("a time that goes back", head + webhook1 + "\n" + name1 + "\n", 3, What::BadTime);
    row("a time of tomorrow", head + R"({"at":86400001,"webhook":{}})" + "\n", 2, What::BadTime);
    row("half a millisecond", head + R"({"at":0.5,"webhook":{}})" + "\n", 2, What::BadTime);
    row("an unknown key of a name",
        head + QByteArray(name1).replace("\"at\"", "\"real\":\"Taro\",\"at\"") + "\n", 2,
        What::UnknownKey);
    row("an unknown key of a webhook",
        head + QByteArray(webhook1).replace("\"at\"", "\"real\":\"Taro\",\"at\"") + "\n", 2,
        What::UnknownKey);
    row("an id that is none", head + QByteArray(name1).replace("U000", "Uxyz") + "\n", 2,
        What::BadName);
    row("a name that is none", head + QByteArray(name1).replace("Silver Heron", " ") + "\n", 2,
        What::BadName);
    row("a name without end",
        head + QByteArray(name1).replace("Silver Heron", QByteArray(61, 'a')) + "\n", 2,
        What::BadName);
    row("somebody twice", head + name1 + "\n" + name1 + "\n", 3, What::BadName);
    row("two of one name", head + name1 + "\n" + QByteArray(name1).replace("01\"", "02\"") + "\n",
        3, What::BadName);
    row("a webhook that is none", head + R"({"at":0,"webhook":[]})" + "\n", 2, What::BadWebhook);
    row("an event that is none",
        head + R"({"at":0,"webhook":{"destination":"U1","events":[{"type":"follow"}]}})" + "\n", 2,
        What::BadWebhook);
    row("a line without end", head + QByteArray(300'000, ' ') + "\n", 2, What::LineTooLong);
    row("a file without end", QByteArray(1'100'000, '\n'), 0, What::TooLarge);
    row("deeper than anybody writes", head + QByteArray(100'000, '[') + "\n", 2, What::NotJson);
}

void TestRecordingFile::complains()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(Fault::What, what);
    const auto read = parseRecording(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().what, what);
    QCOMPARE(read.error().line, line);
    QVERIFY(!read.error().text().isEmpty());
    QVERIFY(!read.error().text().contains(u"Taro"_s));
    QCOMPARE(read.error().text().startsWith(u"Line %1: "_s.arg(line)), line > 0);
}

void TestRecordingFile::isKnownByItsFirstLine()
{
    QVERIFY(isRecording(headerLine() + name1 + "\n"));
    QVERIFY(isRecording("{\"kidokuRecording\":2}\n"));
    QVERIFY(!isRecording(R"({"version":1,"timeline":[]})"));
    QVERIFY(!isRecording(QByteArray()));
    QVERIFY(!readRecording(m_folder->filePath(u"none"_s)).ok());
}

Q_DECLARE_METATYPE(kidoku::recording::Limits)
QTEST_GUILESS_MAIN(TestRecordingFile)
#include "tst_recording_file.moc"
