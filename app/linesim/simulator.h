// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Asio 1.74's coroutines use std::exchange without including it

#include "linesim/api/control_api.h"
#include "linesim/api/line_api.h"
#include "linesim/delivery/webhook_sender.h"
#include "linesim/http/event_hub.h"
#include "linesim/http/exchange.h"
#include "linesim/http/port.h"
#include "linesim/scenario/player.h"
#include "linesim/server.h"

#include <boost/asio/steady_timer.hpp>

//! All parts of a running simulator, wired together. Lives on one io_context; once that runs,
//! only its thread may call.
namespace kidoku::linesim {

class Simulator final : private Observer, private Exchange, private ControlHost
{
public:
    //! \a scenario is the parsed text of \a config.
    Simulator(boost::asio::io_context &io, const ServerConfig &config,
              std::optional<Scenario> scenario, core::Log log);

    //! Before the thread runs.
    [[nodiscard]] core::Result<quint16, QString> open(const core::ListenAddress &address);
    //! Plays the scenario if the configuration says so.
    void playFromStart();
    void close();

    [[nodiscard]] const core::Secret &channelSecret() const { return m_channelSecret; }
    [[nodiscard]] const core::Secret &accessToken() const { return m_accessToken; }

private:
    void eventRaised(const QString &orderKey, const QJsonObject &event) override;
    void factHappened(const QString &kind, const QJsonObject &fact) override;

    Response control(const Request &request) override;
    std::shared_ptr<EventHub::Listener> openStream() override;
    std::optional<Call> begin(const QString &method, const QString &path, Arrival arrival) override;
    boost::asio::awaitable<Response> answer(const Request &request, const Call &call) override;
    void ended(const Call &call, std::optional<int> status) override;
    bool ending() override;
    core::Timestamp now() const override;

    void reset() override;
    void deliveryChanged() override;
    bool setFaults(const FaultOrder &order) override;
    bool startScenario(double speed) override;
    void stopScenario() override;
    QJsonObject scenarioState() const override;

    void tellCall(quint64 handle);
    //! Account and people as the scenario has them before its first step.
    void setTheScene();
    void perform(const Step &step);
    void armPlayer();

    core::Log m_log;
    std::shared_ptr<const core::Clock> m_clock;
    bool m_playAtStart = false;
    IdSource m_ids;
    core::Secret m_channelSecret;
    core::Secret m_accessToken;
    Platform m_platform;
    Journal m_journal;
    FaultQueue m_faults;
    QString m_downBy; // the path of the script that has brought the port down
    DeliveryPlan m_delivery;
    EventHub m_hub;
    WebhookSender m_sender;
    LineApi m_lineApi;
    ControlApi m_controlApi;
    Port m_port;
    std::optional<Player> m_player;
    boost::asio::steady_timer m_playerTimer;
};

} // namespace kidoku::linesim
