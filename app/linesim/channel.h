// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Asio 1.74's coroutines use std::exchange without including it

#include "linesim/api/control_api.h"
#include "linesim/api/line_api.h"
#include "linesim/delivery/webhook_sender.h"
#include "linesim/scenario/scenario.h"

#include <boost/asio/io_context.hpp>

#include <functional>

//! One Official Account on the simulated platform: its people's phones, its webhooks, its API, its
//! page of the control API. Lives on the simulator's io_context.
namespace kidoku::linesim {

struct ServerConfig;

class Channel final : private Observer
{
public:
    using Publish = std::function<void(const QString &kind, const QJsonObject &fact)>;
    //! What all channels share; outlives them.
    struct Around
    {
        boost::asio::io_context &io;
        const core::Clock &clock;
        ControlHost &host;
        core::Log log;
        Publish publish;
    };

    //! \a number counts the channels of the simulator. The first one has the configuration's
    //! secrets and webhook.
    Channel(const Around &around, const ServerConfig &config, const Role &role, quint64 number);

    //! World, journal and deliveries to the start; the webhook's address stays.
    void reset();
    //! How far its counters are.
    [[nodiscard]] Mark mark() const;

    //! The access token is refused from now on; a fresh one is accepted.
    void expireToken();
    [[nodiscard]] bool isTokenExpired() const { return m_expired; }
    [[nodiscard]] const core::Secret &freshToken() const { return m_freshToken; }
    void restoreToken();
    //! A call with the right token has come: the fresh one is the token now. True: it was expired.
    bool tokenUsed();

    const QString id;
    const bool usesOldApi;
    IdSource ids;
    const core::Secret channelSecret;
    const core::Secret accessToken;
    Platform platform;
    Journal journal;
    DeliveryPlan delivery;
    WebhookSender sender;
    LineApi lineApi;
    ControlApi controlApi;
    QHash<QString, QString> stepMessages; //!< of the story: step name to message id

private:
    void eventRaised(const QString &orderKey, const QJsonObject &event) override;
    void factHappened(const QString &kind, const QJsonObject &fact) override;

    const core::Clock &m_clock;
    Publish m_publish;
    core::Secret m_freshToken;
    bool m_expired = false;
};

} // namespace kidoku::linesim
