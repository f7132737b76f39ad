// SPDX-License-Identifier: Apache-2.0
#include "line/codec.h"
#include "main/translation.h"
#include "recording/recorder.h"
#include "support/manual_clock.h"
#include "ui/recording/record_bar.h"
#include "ui/recording/record_dialog.h"
#include "ui/recording/replay_dialog.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace Qt::StringLiterals;

//! Asking for a recording, seeing that it is on, and playing it.
class TestUiRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signStandsWhileItIsOn();
    void signIsRed();
    void signSaysWhyItEnded();
    void asksForAccountTimeAndFile();
    void saysWhyItCannotBegin();
    void nothingToRecord();
    void saysWhatIsInARecording();
    void saysWhatIsWrong();
    void playsAsChosen_data();
    void playsAsChosen();
    void looksWell();

private:
    template <typename T>
    static T *in(QWidget &widget, const char *name)
    {
        return widget.findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString file() const { return m_dir.filePath(u"r.jsonl"_s); }
    static line::Webhook webhook()
    {
        return line::parseWebhook(R"({"destination":"U1","events":[{"type":"message",
            "webhookEventId":"e","timestamp":1790000000000,"source":{"type":"user","userId":"U2"},
            "message":{"type":"text","id":"1","text":"hello"}}]})")
            .value()
            .webhook;
    }
    void record()
    {
        recording::Recorder recorder(m_clock);
        QVERIFY(recorder.start(file(), {}).ok());
        recorder.take(webhook());
        m_clock.advance(std::chrono::minutes(2));
        recorder.take(webhook());
    }

    QTemporaryDir m_dir;
    testing::ManualClock m_clock;
    ui::Theme m_theme{u"light"_s};
};

void TestUiRecording::signStandsWhileItIsOn()
{
    recording::Recorder recorder(m_clock);
    ui::RecordBar bar(recorder, m_theme);
    QSignalSpy wanted(&bar, &ui::RecordBar::wanted);
    bar.setSubject(u"<b>Aozora</b>"_s, std::chrono::minutes(90));
    QVERIFY(recorder.start(file(), {std::chrono::minutes(90), {}}).ok());
    QCOMPARE(wanted.size(), 1);
    QVERIFY(wanted.at(0).at(0).toBool());
    auto *state = in<QLabel>(bar, "recordState");
    QCOMPARE(state->textFormat(), Qt::PlainText);
    QVERIFY(state->text().contains(u"<b>Aozora</b>"_s));
    QVERIFY2(state->text().contains(u"0:00 of 1:30:00"_s), qPrintable(state->text()));
    m_clock.advance(std::chrono::seconds(75));
    recorder.take(webhook());
    QVERIFY2(state->text().contains(u"1:15 of"_s), qPrintable(state->text()));
    QVERIFY(state->text().contains(u"1 event"_s));
    in<QPushButton>(bar, "recordStop")->click();
    QVERIFY(!recorder.isOn());
    QCOMPARE(wanted.size(), 1); // it says what became of it
    QVERIFY(state->text().contains(u"r.jsonl"_s));
    in<QPushButton>(bar, "recordStop")->click();
    QCOMPARE(wanted.size(), 2);
    QVERIFY(!wanted.at(1).at(0).toBool());
}

void TestUiRecording::signIsRed()
{
    recording::Recorder recorder(m_clock);
    ui::RecordBar bar(recorder, m_theme);
    bar.resize(600, 40);
    const auto ground = [&bar] { return bar.grab().toImage().pixelColor(300, 2); };
    for (const char *mode : {"light", "dark"}) {
        m_theme.setMode(QLatin1String(mode));
        const QColor before = ground();
        QVERIFY(recorder.start(file(), {}).ok());
        QCOMPARE(ground().rgb(), m_theme.colors().dangerSoft.rgb());
        QVERIFY(ground() != before);
        recorder.stop();
        QCOMPARE(ground().rgb(), before.rgb());
    }
    m_theme.setMode(u"light"_s);
}

void TestUiRecording::signSaysWhyItEnded()
{
    recording::Recorder recorder(m_clock);
    ui::RecordBar bar(recorder, m_theme);
    recording::Recorder::Until until;
    until.limits.events = 1;
    QVERIFY(recorder.start(file(), until).ok());
    recorder.take(webhook());
    recorder.take(webhook());
    QVERIFY(in<QLabel>(bar, "recordState")->text().contains(u"as large as it may be"_s));
    QVERIFY(recorder.start(file(), {std::chrono::minutes(1), {}}).ok());
    m_clock.advance(std::chrono::minutes(1));
    recorder.take(webhook());
    QVERIFY(in<QLabel>(bar, "recordState")->text().contains(u"time is over"_s));
}

void TestUiRecording::asksForAccountTimeAndFile()
{
    QList<ui::RecordDialog::Wish> wishes;
    ui::RecordDialog dialog(
        m_theme, {{{u"a"_s}, u"Aozora"_s}, {{u"b"_s}, u"Bluebell"_s}},
        [&wishes](const ui::RecordDialog::Wish &wish) {
            wishes.append(wish);
            return QString();
        },
        nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setFileChooser(
        [this](QWidget *, const QString &, const auto &chosen) { chosen(file()); });
    dialog.open();
    in<QComboBox>(dialog, "recordAccount")->setCurrentIndex(1);
    in<QComboBox>(dialog, "recordTime")->setCurrentIndex(2);
    in<QPushButton>(dialog, "recordNow")->click();
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.first().account.value, u"b"_s);
    QCOMPARE(wishes.first().time, std::chrono::minutes(120));
    QCOMPARE(wishes.first().file, file());
    QVERIFY(!dialog.isVisible());
}

void TestUiRecording::saysWhyItCannotBegin()
{
    ui::RecordDialog dialog(
        m_theme, {{{u"a"_s}, u"Aozora"_s}},
        [](const ui::RecordDialog::Wish &) { return u"<i>no room</i>"_s; }, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setFileChooser([](QWidget *, const QString &, const auto &chosen) { chosen(u"/x"_s); });
    dialog.open();
    in<QPushButton>(dialog, "recordNow")->click();
    QVERIFY(dialog.isVisible());
    auto *problem = in<QLabel>(dialog, "recordProblem");
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"<i>no room</i>"_s));
}

void TestUiRecording::nothingToRecord()
{
    ui::RecordDialog dialog(m_theme, {}, {}, nullptr);
    QVERIFY(!in<QPushButton>(dialog, "recordNow")->isEnabled());
}

void TestUiRecording::saysWhatIsInARecording()
{
    record();
    ui::ReplayDialog dialog(m_theme, nullptr);
    dialog.setFileChooser(
        [this](QWidget *, const QString &, const auto &chosen) { chosen(file()); });
    QVERIFY(!in<QPushButton>(dialog, "replayPlay")->isEnabled());
    in<QPushButton>(dialog, "replayChoose")->click();
    const QString content = in<QLabel>(dialog, "replayContent")->text();
    QVERIFY2(content.contains(u"2 message"_s), qPrintable(content));
    QVERIFY2(content.contains(u"1 customer"_s), qPrintable(content));
    QVERIFY2(content.contains(u"2 minute"_s), qPrintable(content));
    QVERIFY(in<QPushButton>(dialog, "replayPlay")->isEnabled());
}

void TestUiRecording::saysWhatIsWrong()
{
    QFile out(file());
    QVERIFY(out.open(QFile::WriteOnly));
    out.write(recording::headerLine() + "{}\n");
    out.close();
    ui::ReplayDialog dialog(m_theme, nullptr);
    dialog.setFileChooser(
        [this](QWidget *, const QString &, const auto &chosen) { chosen(file()); });
    in<QPushButton>(dialog, "replayChoose")->click();
    QVERIFY(in<QLabel>(dialog, "replayContent")->text().contains(u"Line 2: "_s));
    QVERIFY(!in<QPushButton>(dialog, "replayPlay")->isEnabled());
}

void TestUiRecording::playsAsChosen_data()
{
    QTest::addColumn<QByteArray>("choice");
    QTest::addColumn<double>("speed");
    QTest::addColumn<bool>("bySteps");
    QTest::newRow("as it was") << QByteArray("replayAsItWas") << 1.0 << false;
    QTest::newRow("faster") << QByteArray("replayFaster") << 4.0 << false;
    QTest::newRow("step by step") << QByteArray("replayBySteps") << 1.0 << true;
}

void TestUiRecording::playsAsChosen()
{
    QFETCH(QByteArray, choice);
    record();
    ui::ReplayDialog dialog(m_theme, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setFileChooser(
        [this](QWidget *, const QString &, const auto &chosen) { chosen(file()); });
    QSignalSpy play(&dialog, &ui::ReplayDialog::playRequested);
    dialog.open();
    in<QPushButton>(dialog, "replayChoose")->click();
    in<QRadioButton>(dialog, choice.constData())->click();
    in<QPushButton>(dialog, "replayPlay")->click();
    QCOMPARE(play.size(), 1);
    QCOMPARE(play.at(0).at(0).toString(), file());
    QTEST(play.at(0).at(1).toDouble(), "speed");
    QTEST(play.at(0).at(2).toBool(), "bySteps");
}

void TestUiRecording::looksWell()
{
    const QString folder = qEnvironmentVariable("KIDOKU_LOOK_DIR");
    if (folder.isEmpty())
        QSKIP("no KIDOKU_LOOK_DIR");
    record();
    app::Translation translation;
    for (const char *mode : {"light", "dark"}) {
        m_theme.setMode(QLatin1String(mode));
        for (const char *language : {"en", "ja", "zh_TW", "th"}) {
            translation.use(QLatin1String(language));
            const auto save = [&](QWidget &widget, const char *name) {
                widget.show();
                QCoreApplication::sendPostedEvents();
                widget.grab().save(QDir(folder).filePath(
                    QStringLiteral("%1-%2-%3.png")
                        .arg(QLatin1String(mode), QLatin1String(language), QLatin1String(name))));
                widget.hide();
            };
            recording::Recorder recorder(m_clock);
            ui::RecordBar bar(recorder, m_theme);
            bar.resize(900, 48);
            bar.setSubject(u"Aozora Flowers"_s, std::chrono::minutes(30));
            QVERIFY(recorder.start(m_dir.filePath(u"look.jsonl"_s), {}).ok());
            m_clock.advance(std::chrono::seconds(75));
            recorder.take(webhook());
            save(bar, "bar");
            recorder.stop();
            save(bar, "ended");
            ui::RecordDialog ask(m_theme, {{{u"a"_s}, u"Aozora Flowers"_s}}, {}, nullptr);
            ask.setAttribute(Qt::WA_DeleteOnClose, false);
            save(ask, "record");
            ui::ReplayDialog play(m_theme, nullptr);
            play.setAttribute(Qt::WA_DeleteOnClose, false);
            play.setFileChooser(
                [this](QWidget *, const QString &, const auto &chosen) { chosen(file()); });
            in<QPushButton>(play, "replayChoose")->click();
            save(play, "replay");
        }
    }
    translation.use(u"en"_s);
    m_theme.setMode(u"light"_s);
}

QTEST_MAIN(TestUiRecording)
#include "tst_ui_recording.moc"
