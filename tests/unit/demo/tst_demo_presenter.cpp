// SPDX-License-Identifier: Apache-2.0
#include "demo/fault_client.h"
#include "demo/story_client.h"
#include "linesim/server.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace Qt::StringLiterals;
using Phase = demo::StoryState::Phase;

//! What a presenter does with scenario and faults, against the real simulator in this process.
class TestDemoPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void stepsThroughAStory();
    void startsAnewAndLoads();
    void setsAndClearsFaults();
    void customersUnsendAndWriteInGroups();
    void saysCaptionsInTheLanguage();
    void seesThePhonesOfAllAccounts();

private:
    std::unique_ptr<linesim::Server> m_server;
    std::unique_ptr<demo::SimulatorClient> m_client;
};

void TestDemoPresenter::init()
{
    linesim::ServerConfig config;
    config.playAtStart = false;
    config.control = {u"127.0.0.1"_s, 0};
    config.scenario = R"({"title":"t","people":[{"name":"Anna"}],"timeline":[
        {"at":0,"name":"a","wait":true,"from":"Anna","message":{"type":"text","text":"hello"},
         "caption":{"en":"Hello","ja":"J","zh_TW":"Z","th":"T"},
         "operator":[{"do":"open","chat":"Anna"}]},
        {"at":60000,"name":"b","wait":true,"from":"Anna","message":{"type":"image"}}]})";
    auto server = linesim::Server::start(
        std::move(config), core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
    QVERIFY(server.ok());
    m_server = std::move(server).value();
    m_client = std::make_unique<demo::SimulatorClient>(m_server->controlUrl());
}

void TestDemoPresenter::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void TestDemoPresenter::stepsThroughAStory()
{
    demo::StoryClient story(*m_client);
    QList<demo::StoryStep> performed;
    connect(&story, &demo::StoryClient::stepPerformed, this,
            [&performed](const demo::StoryStep &step) { performed.append(step); });
    m_client->start();
    QTRY_COMPARE(story.steps().size(), 2);
    QCOMPARE(story.steps().at(1).at, core::Milliseconds(60'000));
    story.setAutoplay(false);
    story.start();
    QTRY_COMPARE(story.state().phase, Phase::Waiting);
    QCOMPARE(story.state().next.name, u"a"_s);
    story.next();
    QTRY_COMPARE(performed.size(), 1);
    QCOMPARE(performed.first().operatorActs.first().toObject().value("do"_L1).toString(),
             u"open"_s);
    QCOMPARE(story.state().caption.in(u"ja_JP"_s), u"J"_s);
    story.pause();
    QTRY_COMPARE(story.state().phase, Phase::Paused);
    story.setSpeed(8);
    QTRY_COMPARE(story.state().speed, 8.0);
    story.resume();
    QTRY_COMPARE(story.state().phase, Phase::Playing);
    story.jump(1);
    QTRY_COMPARE(story.state().phase, Phase::Ended);
    QCOMPARE(performed.last().name, u"b"_s);
    QTRY_COMPARE(m_client->phones().value(0).messages.size(), 2);
}

void TestDemoPresenter::startsAnewAndLoads()
{
    demo::StoryClient story(*m_client);
    QSignalSpy reset(&story, &demo::StoryClient::worldReset);
    QSignalSpy failed(m_client.get(), &demo::SimulatorClient::failed);
    m_client->start();
    QTRY_COMPARE(story.steps().size(), 2);
    story.start();
    QTRY_COMPARE(m_client->phones().value(0).messages.size(), 1);
    m_client->send("POST", QStringLiteral("/_sim/reset"), {});
    QTRY_COMPARE(reset.size(), 1);
    QTRY_VERIFY(m_client->phones().isEmpty());
    story.load(R"({"timeline":[{"at":0,"account":{}}]})");
    QTRY_COMPARE(story.steps().size(), 1);
    story.load("{}");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(story.steps().size(), 1);
}

void TestDemoPresenter::setsAndClearsFaults()
{
    demo::FaultClient faults(*m_client);
    m_client->start();
    faults.set(u"429"_s, {{u"seconds"_s, 60}});
    faults.set(u"401"_s);
    QTRY_COMPARE(faults.active().size(), 2);
    QCOMPARE(faults.active().first().name, u"429"_s);
    QVERIFY(faults.active().first().left > core::Milliseconds(1000));
    QVERIFY(!faults.active().first().answersLeft);
    QVERIFY(!faults.active().last().newToken.isEmpty());
    faults.clear();
    QTRY_VERIFY(faults.active().isEmpty());
    faults.set(u"offline"_s);
    QTRY_COMPARE(faults.active().size(), 1);
    faults.clear(); // although LINE's port is closed
    QTRY_VERIFY(faults.active().isEmpty());
}

void TestDemoPresenter::customersUnsendAndWriteInGroups()
{
    m_client->start();
    demo::SimulatorClient::Place group;
    group.group = u"Family"_s;
    m_client->sendMessage(u"Anna"_s, {{u"type"_s, u"sticker"_s}}, group);
    QTRY_COMPARE(m_client->phones().value(0).displayName, u"Family"_s);
    m_client->sendText(u"Anna"_s, u"oops"_s);
    QTRY_COMPARE(m_client->phones().value(0).messages.value(0).text, u"oops"_s);
    m_client->unsend(u"Anna"_s);
    QTRY_COMPARE(m_client->phones().value(0).messages.value(0).text, QString());
}

void TestDemoPresenter::saysCaptionsInTheLanguage()
{
    const demo::Caption caption{
        {{u"en"_s, u"E"_s}, {u"ja"_s, u"J"_s}, {u"zh_TW"_s, u"Z"_s}, {u"th"_s, u"T"_s}}};
    QCOMPARE(caption.in(u"zh_TW"_s), u"Z"_s);
    QCOMPARE(caption.in(u"th_TH"_s), u"T"_s);
    QCOMPARE(caption.in(u"de"_s), u"E"_s);
    QCOMPARE(demo::Caption().in(u"en"_s), QString());
}

void TestDemoPresenter::seesThePhonesOfAllAccounts()
{
    linesim::ServerConfig config;
    config.scenario = R"({"accounts":[{"id":"a"},{"id":"b"}],"people":[{"name":"Anna"}],
        "timeline":[{"at":0,"from":"Anna","message":{"type":"image"}},
                    {"at":0,"on":"b","from":"Anna","group":"G","message":{"type":"sticker"}}]})";
    const auto server = linesim::Server::start(
        std::move(config), core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
    QVERIFY(server.ok());
    demo::SimulatorClient client((*server)->url());
    client.start();
    QTRY_COMPARE(client.phones().size(), 3);
    QCOMPARE(client.accounts(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(client.phones().at(0).account, u"a"_s);
    QCOMPARE(client.phones().at(1).account, u"b"_s);
    const demo::Phone &group = client.phones().at(2);
    QVERIFY(group.userId.isEmpty());
    QVERIFY(group.chatId.startsWith(u'C'));
    QCOMPARE(group.messages.first().sender, client.phones().at(1).userId);
    QCOMPARE(group.messages.first().content.value("stickerId"_L1).toString(), u"1988"_s);
    demo::SimulatorClient::Place place;
    place.account = u"b"_s;
    client.unsend(u"Anna"_s, {}, place);
    QTRY_VERIFY(client.phones().at(1).messages.first().unsent);
    QVERIFY(!client.phones().at(0).messages.first().unsent);
}

QTEST_GUILESS_MAIN(TestDemoPresenter)
#include "tst_demo_presenter.moc"
