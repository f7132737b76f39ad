// SPDX-License-Identifier: Apache-2.0
#include "sim_rig.h"

#include "core/stepped_clock.h"

#include <QTest>

#include <future>

using namespace kidoku;
using namespace Qt::StringLiterals;
using kidoku::linesim::Server;
using kidoku::linesim::ServerConfig;
using kidoku::testing::SimClient;
using kidoku::testing::SimRig;

//! A simulator whose clock is moved by hand, as a capture of the demonstration does.
class TestLinesimClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockMovedByHandMovesTheStory();
};

// Steps and the end of an outage come with the clock, not with the time that passes.
void TestLinesimClock::aClockMovedByHandMovesTheStory()
{
    const auto clock = std::make_shared<core::SteppedClock>(core::Timestamp{1'775'005'200'000});
    ServerConfig config;
    config.clock = clock;
    config.control = {u"127.0.0.1"_s, 0};
    config.scenario = R"({"people":[{"name":"Anna"}],"timeline":[
        {"at":0,"from":"Anna","message":{"type":"image"}},
        {"at":3600000,"faults":{"fault":"offline","seconds":600}},
        {"at":3600001,"from":"Anna","message":{"type":"image"}}]})";
    const auto server = SimRig::startServer(config);
    QVERIFY(server);
    SimClient sim(quint16(server->controlUrl().port()));
    const auto poll = [&server] {
        std::promise<bool> quiet;
        server->poll([&quiet](bool isQuiet) { quiet.set_value(isQuiet); });
        return quiet.get_future().get();
    };
    const auto faults = [&sim] { return sim.get("/_sim/faults").array().size(); };
    const auto step
        = [&sim] { return sim.get("/_sim/scenario").object().value("step"_L1).toInt(-1); };
    QVERIFY(poll());
    QCOMPARE(step(), 0);
    clock->advance(std::chrono::hours(1));
    QVERIFY(poll());
    QCOMPARE(step(), 1);
    QCOMPARE(faults(), 1);
    clock->advance(core::Milliseconds(599'999));
    QVERIFY(poll());
    QCOMPARE(step(), 2);
    QCOMPARE(faults(), 1);
    clock->advance(core::Milliseconds(1));
    QVERIFY(poll());
    QCOMPARE(faults(), 0);
    QVERIFY(SimClient(server->port()).get("/v2/bot/info").status > 0); // it listens again
    const QJsonObject phone = sim.get("/_sim/chats").array().first().toObject();
    const QJsonObject last = phone.value("messages"_L1).toArray().last().toObject();
    QCOMPARE(last.value("sentAt"_L1).toInteger(), 1'775'005'200'000 + 3'600'000 + 599'999);
}

QTEST_GUILESS_MAIN(TestLinesimClock)
#include "tst_linesim_clock.moc"
