// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Asio 1.74's coroutines use std::exchange without including it

#include "linesim/channel.h"
#include "linesim/faults/fault_queue.h"
#include "linesim/http/event_hub.h"
#include "linesim/http/exchange.h"
#include "linesim/http/port.h"
#include "linesim/scenario/judge.h"
#include "linesim/scenario/player.h"
#include "linesim/scenario/story_clock.h"
#include "linesim/server.h"

#include <boost/asio/steady_timer.hpp>

#include <vector>

//! All parts of a running simulator, wired together. Lives on one io_context; once that runs,
//! only its thread may call. simulator.cpp: the wire; simulator_faults.cpp: faults;
//! simulator_story.cpp: the scenario.
namespace kidoku::linesim {

class Simulator final : private Exchange, private ControlHost
{
public:
    //! \a scenario is the parsed text of \a config.
    Simulator(boost::asio::io_context &io, const ServerConfig &config,
              std::optional<Scenario> scenario, core::Log log);

    //! Before the thread runs.
    [[nodiscard]] core::Result<quint16, QString> open(const core::ListenAddress &address);
    [[nodiscard]] core::Result<quint16, QString> openControl(const core::ListenAddress &address);
    //! Plays the scenario if the configuration says so.
    void playFromStart();
    void setWebhook(const QString &account, const QUrl &webhook);
    void play(double speed) { startScenario(speed); }
    //! Does what is due at the clock's time.
    void poll();
    //! No call waits for its answer, no webhook is on its way.
    [[nodiscard]] bool isQuiet() const;
    void close();

    //! At least one; they stay for as long as the simulator.
    [[nodiscard]] const std::vector<std::unique_ptr<Channel>> &channels() const
    {
        return m_channels;
    }
    [[nodiscard]] std::shared_ptr<const core::Clock> clock() const { return m_clock; }

private:
    Response control(const Request &request) override;
    std::shared_ptr<EventHub::Listener> openStream() override;
    std::optional<Call> begin(const Request &request, Arrival arrival) override;
    boost::asio::awaitable<Response> answer(const Request &request, const Call &call) override;
    void ended(const Call &call, std::optional<int> status) override;
    bool ending() override;
    core::Timestamp now() const override;

    void reset() override;
    void deliveryChanged(const QString &account) override;
    QJsonArray accounts() const override;

    [[nodiscard]] Channel *channel(const QString &account) const; //!< empty: the first
    [[nodiscard]] size_t channelOf(const QByteArray &authorization) const;
    //! Those of that name, or all.
    [[nodiscard]] std::vector<Channel *> channelsOn(const QString &account) const;
    void tellCall(const Call &call);
    void clearWorld();
    [[nodiscard]] core::Milliseconds monotonic() const { return m_clock->monotonic(); }

    // simulator_faults.cpp
    std::optional<Refusal> setFaults(const FaultOrder &order) override;
    QJsonArray activeFaults() const override;
    std::optional<Refusal> setNamed(const FaultOrder &order);
    std::optional<Refusal> unsendNewest(Channel &channel, const QString &from);
    std::optional<Refusal> sendDisordered(Channel &channel, const FaultOrder &order);
    std::optional<Refusal> sendBurst(Channel &channel, int count);
    std::optional<Refusal> restartRelay();
    void goDown(core::Milliseconds duration, const QString &name, const QString &path);
    void endDown();
    void clearFaults();
    void tellFaults();

    // simulator_story.cpp
    std::optional<Refusal> order(const StoryOrder &order) override;
    std::optional<Refusal> load(const QByteArray &scenario) override;
    QJsonObject scenarioState() const override;
    QJsonArray scenarioSteps() const override;
    QJsonArray expectations() const override;
    void setStory(Scenario scenario);
    //! Accounts and people as the scenario has them before its first step.
    void setTheScene();
    bool startScenario(double speed);
    void stopScenario();
    void perform(const Step &step);
    void act(const Step &step, Channel &channel);
    void tellStory();
    void armPlayer();
    void playOn();
    void watchClaims();

    core::Log m_log;
    std::shared_ptr<StoryClock> m_storyClock; // null: the times are real
    std::shared_ptr<const core::Clock> m_clock;
    bool m_playAtStart = false;
    bool m_autoplay = true;
    double m_speed = 1.0;
    bool m_judges = false;
    std::function<void(QJsonArray, bool)> m_judged;
    RelayRestarter m_relayRestart;
    FaultQueue m_faults;
    EventHub m_hub;
    std::vector<std::unique_ptr<Channel>> m_channels;
    Port m_port;
    Port m_controlPort;
    boost::asio::io_context &m_io;
    // The outage that goes on.
    QString m_downName;
    QString m_downBy; // the path of the script that has brought the port down
    core::Milliseconds m_downUntil{0};
    bool m_relayRestarts = false;
    boost::asio::steady_timer m_faultTimer;

    std::optional<Player> m_player;
    Judge m_judge;
    bool m_waitsForClaims = false;
    boost::asio::steady_timer m_playerTimer;
    boost::asio::steady_timer m_judgeTimer;
};

} // namespace kidoku::linesim
