// SPDX-License-Identifier: Apache-2.0
#include "delivery_plan.h"

#include "core/backoff.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <random>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

// LINE does not publish its rhythm; this one is quick enough for a demonstration.
constexpr core::BackoffPolicy redeliveryPolicy{core::Milliseconds(500), core::Milliseconds(30'000),
                                               2.0, 0.0};

// True once in `every` calls.
bool isTurn(int every, int &since)
{
    if (every == 0 || ++since < every)
        return false;
    since = 0;
    return true;
}

} // namespace

QString Parcel::eventId() const
{
    return event.value("webhookEventId"_L1).toString();
}

QByteArray Parcel::body(const QString &destination) const
{
    QJsonObject sent = event;
    sent.insert(u"deliveryContext"_s, QJsonObject{{u"isRedelivery"_s, isRedelivery}});
    const QJsonObject whole{{u"destination"_s, destination}, {u"events"_s, QJsonArray{sent}}};
    return QJsonDocument(whole).toJson(QJsonDocument::Compact);
}

DeliveryPlan::DeliveryPlan(quint64 seed)
    : m_seed(seed)
{}

void DeliveryPlan::setSettings(const DeliverySettings &settings)
{
    if (settings.duplicateEvery != m_settings.duplicateEvery)
        m_sinceDuplicate = 0;
    if (settings.badSignatureEvery != m_settings.badSignatureEvery)
        m_sinceBadSignature = 0;
    if (settings.perSecond != m_settings.perSecond)
        m_nextSlot = {};
    m_settings = settings;
    if (!m_settings.shuffle)
        flushShuffled();
}

void DeliveryPlan::reset()
{
    m_chats.clear();
    m_next.clear();
    m_shuffled.clear();
    m_later.clear();
    m_newest.reset();
    m_queued = 0;
    m_dropped = 0;
    m_shuffles = 0;
    m_sinceDuplicate = 0;
    m_sinceBadSignature = 0;
    ++m_generation;
    DeliverySettings fresh;
    fresh.webhook = m_settings.webhook;
    setSettings(fresh);
}

void DeliveryPlan::add(const QString &orderKey, const QJsonObject &event, core::Milliseconds now)
{
    if (m_settings.webhook.isEmpty())
        return;
    if (m_queued + 2 > queueLimit) {
        ++m_dropped;
        return;
    }
    Parcel parcel;
    parcel.event = event;
    parcel.orderKey = orderKey;
    parcel.generation = m_generation;
    const bool twice = isTurn(m_settings.duplicateEvery, m_sinceDuplicate);
    Parcel again = parcel;
    again.isRedelivery = true;
    m_newest = again;

    ++m_queued;
    if (m_settings.shuffle) {
        if (m_shuffled.empty())
            m_shuffleDue = now + shuffleWindow;
        m_shuffled.push_back(std::move(parcel));
        if (m_shuffled.size() >= shuffleSize)
            flushShuffled();
    } else {
        enqueue(std::move(parcel));
    }
    if (twice) {
        ++m_queued;
        enqueue(std::move(again));
    }
}

bool DeliveryPlan::repeatNewest()
{
    if (!m_newest || m_settings.webhook.isEmpty() || m_queued >= queueLimit)
        return false;
    ++m_queued;
    enqueue(*m_newest);
    return true;
}

void DeliveryPlan::enqueue(Parcel parcel)
{
    parcel.number = ++m_lastNumber;
    Chat &chat = m_chats[parcel.orderKey];
    if (chat.waiting.empty() && !chat.onItsWay)
        m_next.emplace(parcel.number, parcel.orderKey);
    chat.waiting.push_back(std::move(parcel));
}

void DeliveryPlan::flushShuffled()
{
    if (m_shuffled.size() > 1) {
        // Turned by at least one place after the shuffle would leave the order as it was.
        std::mt19937_64 random(m_seed + ++m_shuffles);
        const QString firstId = m_shuffled.front().eventId();
        std::shuffle(m_shuffled.begin(), m_shuffled.end(), random);
        if (m_shuffled.front().eventId() == firstId)
            std::rotate(m_shuffled.begin(), m_shuffled.begin() + 1, m_shuffled.end());
    }
    // One after the other, as if they were of one chat: side by side, chance would decide which
    // of them arrives first and could undo the shuffle.
    for (Parcel &parcel : m_shuffled) {
        parcel.orderKey = u"shuffled"_s;
        enqueue(std::move(parcel));
    }
    m_shuffled.clear();
}

void DeliveryPlan::finished(const Parcel &parcel)
{
    if (parcel.generation != m_generation)
        return;
    const auto chat = m_chats.find(parcel.orderKey);
    if (chat == m_chats.end())
        return;
    chat->second.onItsWay = false;
    if (chat->second.waiting.empty())
        m_chats.erase(chat);
    else
        m_next.emplace(chat->second.waiting.front().number, parcel.orderKey);
}

void DeliveryPlan::failed(Parcel parcel, core::Milliseconds now)
{
    if (parcel.generation != m_generation || !m_settings.redelivery)
        return;
    if (++parcel.failures >= mostTries || m_queued >= queueLimit)
        return;
    parcel.isRedelivery = true;
    const auto due = now + redeliveryPolicy.delay(parcel.failures, [] { return 0.0; });
    ++m_queued;
    m_later.emplace(due, std::move(parcel));
}

void DeliveryPlan::tick(core::Milliseconds now)
{
    if (!m_shuffled.empty() && m_shuffleDue <= now)
        flushShuffled();
    while (!m_later.empty() && m_later.begin()->first <= now) {
        enqueue(std::move(m_later.begin()->second));
        m_later.erase(m_later.begin());
    }
}

std::optional<core::Milliseconds> DeliveryPlan::nextTick(core::Milliseconds now) const
{
    std::optional<core::Milliseconds> next;
    const auto consider
        = [&next](core::Milliseconds time) { next = next ? std::min(*next, time) : time; };
    if (!m_shuffled.empty())
        consider(m_shuffleDue);
    if (!m_later.empty())
        consider(m_later.begin()->first);
    // A slot in the past waits for a connection, not for time.
    if (m_settings.perSecond > 0 && !m_settings.paused && m_queued > 0 && m_nextSlot > now)
        consider(std::chrono::ceil<core::Milliseconds>(m_nextSlot));
    return next;
}

std::optional<Parcel> DeliveryPlan::take(core::Milliseconds now)
{
    if (m_next.empty() || m_settings.paused || m_settings.webhook.isEmpty())
        return {};
    if (m_settings.perSecond > 0) {
        if (now < m_nextSlot)
            return {};
        // Timers are milliseconds late; a burst of a few makes up for it, not more.
        constexpr std::chrono::milliseconds slack{20};
        const std::chrono::microseconds step(1'000'000 / m_settings.perSecond);
        m_nextSlot = std::max<std::chrono::microseconds>(m_nextSlot, now - slack) + step;
    }
    Chat &chat = m_chats[m_next.begin()->second];
    m_next.erase(m_next.begin());
    Parcel parcel = std::move(chat.waiting.front());
    chat.waiting.pop_front();
    chat.onItsWay = true;
    --m_queued;
    parcel.badSignature = isTurn(m_settings.badSignatureEvery, m_sinceBadSignature);
    return parcel;
}

QJsonObject DeliveryPlan::toJson() const
{
    QJsonObject object = m_settings.toJson();
    object.insert(u"queued"_s, qint64(m_queued));
    object.insert(u"dropped"_s, m_dropped);
    return object;
}

} // namespace kidoku::linesim
