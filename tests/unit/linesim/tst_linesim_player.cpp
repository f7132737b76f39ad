// SPDX-License-Identifier: Apache-2.0
#include "linesim/scenario/player.h"
#include "linesim/scenario/story_clock.h"

#include <QTest>

using namespace kidoku::linesim;
using namespace Qt::StringLiterals;
using Ms = std::chrono::milliseconds;
using State = Player::State;

//! What a presenter does with a story: wait, next, pause, jump, speed, loop.
class TestLinesimPlayer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForThePresenter();
    void doesNotWaitWhenItPlaysByItself();
    void nextSkipsTheTimeBetween();
    void pausesAndResumes();
    void jumpsForward();
    void jumpsBackIntoANewWorld();
    void changesSpeedOnTheWay();
    void loops();
    void tellsWhereItStands();
    void timesAreThoseOfTheSteps();

private:
    struct Stage
    {
        explicit Stage(const QByteArray &json)
            : player(
                parseScenario(json).value(),
                [this](const Step &step) { performed.append(step.name); },
                [this] { performed.append(u"new world"_s); })
        {}
        QStringList performed;
        Player player;
    };
    static QByteArray story()
    {
        return R"({"timeline":[{"at":0,"name":"a","account":{}},
            {"at":1000,"name":"b","wait":true,"account":{}},
            {"at":2000,"name":"c","account":{}},
            {"at":3000,"name":"d","wait":true,"account":{}}]})";
    }
};

void TestLinesimPlayer::waitsForThePresenter()
{
    Stage stage(story());
    stage.player.setAutoplay(Ms(0), false);
    stage.player.start(Ms(0));
    stage.player.advance(Ms(0));
    stage.player.advance(Ms(1000));
    QCOMPARE(stage.player.state(), State::Waiting);
    QCOMPARE(stage.performed, QStringList({u"a"_s}));
    QVERIFY(!stage.player.nextDue());
    stage.player.advance(Ms(60'000));
    QCOMPARE(stage.performed.size(), 1);
    QVERIFY(stage.player.next(Ms(60'000)));
    QCOMPARE(stage.performed.last(), u"b"_s);
    // The timetable goes on from there, not from when it began to wait.
    QCOMPARE(stage.player.nextDue(), Ms(61'000));
    stage.player.advance(Ms(61'000));
    stage.player.advance(Ms(62'000));
    QCOMPARE(stage.performed, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(stage.player.next(Ms(63'000)));
    QCOMPARE(stage.player.state(), State::Ended);
    QVERIFY(!stage.player.next(Ms(64'000)));
    // Autoplay ends a wait.
    stage.player.start(Ms(0));
    stage.player.advance(Ms(1000));
    QCOMPARE(stage.player.state(), State::Waiting);
    stage.player.setAutoplay(Ms(1500), true);
    stage.player.advance(Ms(1500));
    QCOMPARE(stage.performed.last(), u"b"_s);
}

void TestLinesimPlayer::doesNotWaitWhenItPlaysByItself()
{
    Stage stage(story());
    stage.player.start(Ms(0));
    for (int ms = 0; ms <= 3000; ms += 500)
        stage.player.advance(Ms(ms));
    QCOMPARE(stage.performed, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    QCOMPARE(stage.player.state(), State::Ended);
}

void TestLinesimPlayer::nextSkipsTheTimeBetween()
{
    Stage stage(story());
    QVERIFY(!stage.player.next(Ms(0))); // not started
    stage.player.start(Ms(0));
    QVERIFY(stage.player.next(Ms(0)));
    QCOMPARE(stage.performed, QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(stage.player.nextDue(), Ms(1000));
    QVERIFY(stage.player.next(Ms(10)));
    QCOMPARE(stage.performed, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
}

void TestLinesimPlayer::pausesAndResumes()
{
    Stage stage(story());
    stage.player.start(Ms(0));
    stage.player.advance(Ms(400));
    stage.player.pause(Ms(400));
    QCOMPARE(stage.player.state(), State::Paused);
    QVERIFY(!stage.player.nextDue());
    stage.player.advance(Ms(9000));
    QCOMPARE(stage.performed, QStringList({u"a"_s}));
    stage.player.resume(Ms(10'000));
    QCOMPARE(stage.player.nextDue(), Ms(10'600));
    // Step by step: what is paused stays paused after a next.
    stage.player.pause(Ms(10'100));
    QVERIFY(stage.player.next(Ms(10'100)));
    QCOMPARE(stage.performed.last(), u"b"_s);
    QCOMPARE(stage.player.state(), State::Paused);
}

void TestLinesimPlayer::jumpsForward()
{
    Stage stage(story());
    stage.player.start(Ms(0));
    QVERIFY(stage.player.jump(Ms(0), stage.player.scenario().indexOf(u"c"_s)));
    QCOMPARE(stage.performed, QStringList({u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(stage.player.nextDue(), Ms(1000));
    QVERIFY(!stage.player.jump(Ms(0), stage.player.scenario().indexOf(u"nowhere"_s)));
    QVERIFY(!stage.player.jump(Ms(0), 4));
}

void TestLinesimPlayer::jumpsBackIntoANewWorld()
{
    Stage stage(story());
    stage.player.start(Ms(0));
    stage.player.next(Ms(0));
    stage.player.next(Ms(0));
    stage.performed.clear();
    QVERIFY(stage.player.jump(Ms(50), 1));
    QCOMPARE(stage.performed, QStringList({u"new world"_s, u"a"_s, u"b"_s}));
    QCOMPARE(stage.player.storyTime(), Ms(1000));
}

void TestLinesimPlayer::changesSpeedOnTheWay()
{
    Stage stage(story());
    stage.player.start(Ms(0));
    stage.player.advance(Ms(500));
    stage.player.setSpeed(Ms(500), 5.0);
    QCOMPARE(stage.player.nextDue(), Ms(600)); // 500 ms of the story are left
    stage.player.advance(Ms(600));
    stage.player.setSpeed(Ms(600), 1.0);
    QCOMPARE(stage.player.nextDue(), Ms(1600));
}

void TestLinesimPlayer::loops()
{
    Stage stage(R"({"loop":{"every":4000},"timeline":[{"at":1000,"name":"a","account":{}}]})");
    stage.player.start(Ms(0));
    stage.player.advance(Ms(1000));
    QCOMPARE(stage.player.state(), State::Playing);
    QCOMPARE(stage.player.nextDue(), Ms(4000));
    stage.player.advance(Ms(4000));
    QCOMPARE(stage.performed, QStringList({u"a"_s, u"new world"_s}));
    QCOMPARE(stage.player.nextDue(), Ms(5000));
    stage.player.advance(Ms(5000));
    QCOMPARE(stage.performed.size(), 3);
    // Without the loop it ends.
    Stage once(story());
    once.player.setLooping(false);
    once.player.start(Ms(0));
    once.player.jump(Ms(0), 3);
    QVERIFY(!once.player.nextDue());
}

void TestLinesimPlayer::tellsWhereItStands()
{
    Stage stage(R"({"title":"t","timeline":[{"at":0,"name":"a","caption":
        {"en":"Hello","ja":"a","zh_TW":"b","th":"c"}},{"at":9000,"name":"b","account":{}}]})");
    stage.player.start(Ms(0), 2.0);
    stage.player.advance(Ms(100));
    const QJsonObject told = stage.player.toJson(Ms(100));
    QCOMPARE(told.value("state"_L1).toString(), u"playing"_s);
    QCOMPARE(told.value("position"_L1).toInt(), 200);
    QCOMPARE(told.value("step"_L1).toInt(), 0);
    QCOMPARE(told.value("caption"_L1).toObject().value("en"_L1).toString(), u"Hello"_s);
    QCOMPARE(told.value("next"_L1).toObject().value("name"_L1).toString(), u"b"_s);
}

void TestLinesimPlayer::timesAreThoseOfTheSteps()
{
    StoryClock clock({1'775'005'200'000});
    QCOMPARE(clock.now().ms, 1'775'005'200'000);
    clock.setPosition(Ms(5000));
    QCOMPARE(clock.now().ms, 1'775'005'205'000);
}

QTEST_GUILESS_MAIN(TestLinesimPlayer)
#include "tst_linesim_player.moc"
