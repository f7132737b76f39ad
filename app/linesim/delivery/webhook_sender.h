// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // Asio 1.74's coroutines use std::exchange without including it

#include "core/clock.h"
#include "core/log.h"
#include "core/secret.h"
#include "linesim/delivery/delivery_plan.h"
#include "linesim/platform/journal.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <vector>

//! Sends the plan's parcels to the bot server: several chats at once, one after the other within
//! a chat. Lives on the simulator's io_context; no method blocks.
namespace kidoku::linesim {

class WebhookSender
{
public:
    using Told = std::function<void(const DeliveryRecord &)>;

    struct Identity
    {
        core::Secret channelSecret;
        QString destination;
    };

    //! \a told hears of every POST that ended. \a clock, \a plan and \a io outlive the sender.
    WebhookSender(boost::asio::io_context &io, const core::Clock &clock, DeliveryPlan &plan,
                  Identity identity, core::Log log, Told told);

    //! The plan has something new for this chat.
    void wake(const QString &orderKey);
    //! Settings have changed, or a reset has emptied the plan.
    void wakeAll();
    //! An empty webhook to \a url, outside of all queues.
    boost::asio::awaitable<DeliveryRecord> test(QUrl url);

private:
    boost::asio::awaitable<void> runLane(size_t lane);
    void settle(Parcel parcel, const DeliveryRecord &record);
    void arm();
    [[nodiscard]] QByteArray signatureFor(const QByteArray &body, bool bad) const;

    boost::asio::io_context &m_io;
    const core::Clock &m_clock;
    DeliveryPlan &m_plan;
    Identity m_identity;
    core::Log m_log;
    Told m_told;
    std::vector<boost::asio::steady_timer> m_wakes; // one per lane
    boost::asio::steady_timer m_tick;
    bool m_failing = false;
};

} // namespace kidoku::linesim
