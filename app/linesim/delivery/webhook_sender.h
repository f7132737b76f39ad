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
#include <memory>
#include <vector>

//! Sends the plan's parcels to the bot server, several at once: each starts as soon as a
//! connection is free, in the plan's order. Lives on the simulator's io_context; no method blocks.
namespace kidoku::linesim {

class WebhookClient;

class WebhookSender
{
public:
    static constexpr size_t mostAtOnce = 32;

    using Told = std::function<void(const DeliveryRecord &)>;

    struct Identity
    {
        core::Secret channelSecret;
        QString destination;
    };

    //! \a told hears of every POST that ended, at most \a atOnce are under way. \a clock, \a plan
    //! and \a io outlive the sender.
    WebhookSender(boost::asio::io_context &io, const core::Clock &clock, DeliveryPlan &plan,
                  Identity identity, size_t atOnce, core::Log log, Told told);

    //! The plan has something new, or other settings.
    void wake();
    //! Does what is due at the clock's time.
    void poll();
    //! Nothing is on its way.
    [[nodiscard]] bool isQuiet() const { return m_idle.size() == m_atOnce; }
    //! An empty webhook to \a url, outside of all queues.
    boost::asio::awaitable<DeliveryRecord> test(QUrl url);

private:
    boost::asio::awaitable<void> send(std::shared_ptr<WebhookClient> client, Parcel parcel);
    void settle(Parcel parcel, const DeliveryRecord &record);
    void arm();
    [[nodiscard]] QByteArray signatureFor(const QByteArray &body, bool bad) const;

    boost::asio::io_context &m_io;
    const core::Clock &m_clock;
    DeliveryPlan &m_plan;
    Identity m_identity;
    core::Log m_log;
    Told m_told;
    // The one that was used last is used next: its connection is open.
    std::vector<std::shared_ptr<WebhookClient>> m_idle;
    const size_t m_atOnce;
    boost::asio::steady_timer m_tick;
    bool m_failing = false;
};

} // namespace kidoku::linesim
