// SPDX-License-Identifier: Apache-2.0
#include "demo/fault_client.h"
#include "demo/simulator_client.h"
#include "demo/story_client.h"
#include "linesim/server.h"
#include "ui/demo/story_bar.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace kidoku;

namespace {

const QByteArray story = R"({
  "version": 1,
  "title": {"en": "A short story", "ja": "短い話", "zh_TW": "短故事", "th": "เรื่องสั้น"},
  "account": {"chatMode": "chat", "displayName": "Aozora"},
  "people": [{"name": "Aya"}],
  "timeline": [
    {"at": 0, "from": "Aya", "message": {"type": "text", "text": "hello"}},
    {"at": 1000, "name": "one", "wait": true,
     "caption": {"en": "First <b>this</b>", "ja": "一", "zh_TW": "一", "th": "หนึ่ง"}},
    {"at": 2000, "name": "two", "wait": true,
     "caption": {"en": "Then that", "ja": "二", "zh_TW": "二", "th": "สอง"}}
  ]
})";

} // namespace

//! The presenter's bar with a real simulator.
class TestStoryBar : public QObject
{
    Q_OBJECT

    ui::Theme m_theme{QStringLiteral("light")};
    std::unique_ptr<linesim::Server> m_server;
    std::unique_ptr<demo::SimulatorClient> m_client;
    std::unique_ptr<demo::StoryClient> m_story;
    std::unique_ptr<demo::FaultClient> m_faults;
    std::unique_ptr<ui::StoryBar> m_bar;

    QString caption() const
    {
        return m_bar->findChild<QLabel *>(QStringLiteral("caption"))->text();
    }
    QToolButton *button(const char *name) const
    {
        return m_bar->findChild<QToolButton *>(QLatin1String(name));
    }
    QAction *action(const char *name) const
    {
        return m_bar->findChild<QAction *>(QLatin1String(name));
    }

private Q_SLOTS:
    void init()
    {
        linesim::ServerConfig config;
        config.scenario = story;
        config.autoplay = false;
        config.playAtStart = false;
        auto started = linesim::Server::start(std::move(config));
        QVERIFY2(started.ok(), started ? "" : qPrintable(started.error()));
        m_server = std::move(started).value();
        m_client = std::make_unique<demo::SimulatorClient>(m_server->url());
        m_story = std::make_unique<demo::StoryClient>(*m_client);
        m_faults = std::make_unique<demo::FaultClient>(*m_client);
        m_bar = std::make_unique<ui::StoryBar>(
            *m_story, *m_faults, m_theme,
            QStringList{QStringLiteral("demo"), QStringLiteral("five-minutes")});
        m_client->start();
        m_bar->show();
        QTRY_COMPARE(m_story->steps().size(), 3);
    }
    void cleanup()
    {
        m_bar.reset();
        m_faults.reset();
        m_story.reset();
        m_client.reset();
        m_server.reset();
    }

    void goesOnAtThePresentersWord()
    {
        QCOMPARE(caption(), QStringLiteral("A short story"));
        m_story->start();
        QTRY_COMPARE(m_story->state().phase, demo::StoryState::Phase::Waiting);
        button("nextStep")->click();
        QTRY_COMPARE(caption(), QStringLiteral("First <b>this</b>")); // text, not markup
        QTRY_COMPARE(m_story->state().phase, demo::StoryState::Phase::Waiting);
        button("nextStep")->click();
        QTRY_COMPARE(caption(), QStringLiteral("Then that"));
        QTRY_VERIFY(!button("nextStep")->isEnabled());
    }
    void pausesAndGoesOn()
    {
        m_story->start();
        QTRY_VERIFY(button("pauseStory")->isEnabled());
        const QString pause = button("pauseStory")->text();
        button("pauseStory")->click();
        QTRY_COMPARE(m_story->state().phase, demo::StoryState::Phase::Paused);
        QVERIFY(button("pauseStory")->text() != pause);
        button("pauseStory")->click();
        QTRY_VERIFY(m_story->state().phase != demo::StoryState::Phase::Paused);
        QTRY_COMPARE(button("pauseStory")->text(), pause);
    }
    void setsSpeedAndAutoplay()
    {
        m_story->start();
        action("speed 8")->trigger();
        QTRY_COMPARE(m_story->state().speed, 8.0);
        QTRY_VERIFY(action("speed 8")->isChecked());
        QVERIFY(!action("speed 1")->isChecked());
        action("storyAutoplay")->trigger();
        QTRY_VERIFY(m_story->state().autoplay);
        QTRY_COMPARE(caption(), QStringLiteral("Then that")); // nobody has to press anything
    }
    void offersTheStoriesThatThereAre()
    {
        QSignalSpy chosen(m_bar.get(), &ui::StoryBar::scenarioChosen);
        QVERIFY(!action("scenario bad-day"));
        action("scenario five-minutes")->trigger();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("five-minutes"));
    }
    void showsWhatGoesWrong()
    {
        auto *going = m_bar->findChild<QLabel *>(QStringLiteral("activeFaults"));
        QVERIFY(going->text().isEmpty());
        QVERIFY(button("copyNewToken")->isHidden());
        m_faults->set(QStringLiteral("401"));
        QTRY_VERIFY(going->text().contains(QLatin1String("401")));
        QTRY_VERIFY(!button("copyNewToken")->isHidden());
        button("copyNewToken")->click();
        QCOMPARE(QApplication::clipboard()->text(), m_faults->active().first().newToken);
        QVERIFY(!QApplication::clipboard()->text().isEmpty());
        m_faults->clear();
        QTRY_VERIFY(going->text().isEmpty());
        QVERIFY(button("copyNewToken")->isHidden());
    }
};

QTEST_MAIN(TestStoryBar)
#include "tst_ui_story_bar.moc"
