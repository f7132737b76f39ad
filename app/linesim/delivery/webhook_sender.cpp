// SPDX-License-Identifier: Apache-2.0
#include "webhook_sender.h"

#include "line/signature.h"
#include "webhook_client.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;
namespace asio = boost::asio;
using boost::system::error_code;

WebhookSender::WebhookSender(asio::io_context &io, const core::Clock &clock, DeliveryPlan &plan,
                             Identity identity, size_t atOnce, core::Log log, Told told)
    : m_io(io)
    , m_clock(clock)
    , m_plan(plan)
    , m_identity(std::move(identity))
    , m_log(std::move(log))
    , m_told(std::move(told))
    , m_atOnce(atOnce)
    , m_tick(io)
{
    for (size_t i = 0; i < m_atOnce; ++i)
        m_idle.push_back(std::make_shared<WebhookClient>(io));
}

void WebhookSender::wake()
{
    while (!m_idle.empty()) {
        std::optional<Parcel> parcel = m_plan.take(m_clock.monotonic());
        if (!parcel)
            break;
        std::shared_ptr<WebhookClient> client = std::move(m_idle.back());
        m_idle.pop_back();
        asio::co_spawn(m_io, send(std::move(client), std::move(*parcel)), asio::detached);
    }
    arm();
}

void WebhookSender::arm()
{
    const auto next = m_plan.nextTick(m_clock.monotonic());
    if (!next) {
        m_tick.cancel();
        return;
    }
    m_tick.expires_after(*next - m_clock.monotonic());
    m_tick.async_wait([this](error_code ec) {
        if (!ec)
            poll();
    });
}

void WebhookSender::poll()
{
    m_plan.tick(m_clock.monotonic());
    wake();
}

QByteArray WebhookSender::signatureFor(const QByteArray &body, bool bad) const
{
    return line::signatureOf(
        body, bad ? core::Secret("not the channel secret") : m_identity.channelSecret);
}

asio::awaitable<void> WebhookSender::send(std::shared_ptr<WebhookClient> client, Parcel parcel)
{
    const QByteArray body = parcel.body(m_identity.destination);
    const QByteArray signature = signatureFor(body, parcel.badSignature);
    const QUrl url = m_plan.settings().webhook;
    const core::Milliseconds start = m_clock.monotonic();

    DeliveryRecord record;
    record.at = m_clock.now();
    record.number = parcel.number;
    record.webhookEventIds = QStringList{parcel.eventId()};
    record.isRedelivery = parcel.isRedelivery;
    const PostOutcome outcome = co_await client->post(url, body, signature);
    record.status = outcome.status;
    record.reason = outcome.reason;
    record.took = m_clock.monotonic() - start;
    m_idle.push_back(std::move(client));
    settle(std::move(parcel), record);
    wake();
}

void WebhookSender::settle(Parcel parcel, const DeliveryRecord &record)
{
    if (!m_plan.isCurrent(parcel))
        return;
    m_plan.finished(parcel);
    m_told(record);
    const bool failed = !record.reason.isEmpty();
    // Only the turns are logged: a bot server that is away would fill the disk.
    if (failed != m_failing) {
        m_failing = failed;
        if (failed)
            m_log.warning(u"webhook not accepted"_s, {{u"reason"_s, record.reason}});
        else
            m_log.info(u"webhooks accepted again"_s);
    }
    if (failed)
        m_plan.failed(std::move(parcel), m_clock.monotonic());
}

asio::awaitable<DeliveryRecord> WebhookSender::test(QUrl url)
{
    const QJsonObject whole{{u"destination"_s, m_identity.destination},
                            {u"events"_s, QJsonArray()}};
    const QByteArray body = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    const QByteArray signature = signatureFor(body, false);
    WebhookClient client(m_io);
    DeliveryRecord record;
    record.at = m_clock.now();
    const core::Milliseconds start = m_clock.monotonic();
    const PostOutcome outcome = co_await client.post(url, body, signature);
    record.status = outcome.status;
    record.reason = outcome.reason;
    record.took = m_clock.monotonic() - start;
    co_return record;
}

} // namespace kidoku::linesim
