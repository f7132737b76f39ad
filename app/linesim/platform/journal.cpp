// SPDX-License-Identifier: Apache-2.0
#include "journal.h"

#include <iterator>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

QJsonObject CallRecord::toJson() const
{
    QJsonObject object{{u"at"_s, at.ms},
                       {u"method"_s, method},
                       {u"path"_s, path},
                       {u"status"_s, orNull(status)},
                       {u"requestId"_s, requestId}};
    if (!fault.isEmpty())
        object.insert(u"fault"_s, fault);
    return object;
}

QJsonObject DeliveryRecord::toJson() const
{
    QJsonObject object{{u"at"_s, at.ms},
                       {u"webhookEventIds"_s, QJsonArray::fromStringList(webhookEventIds)},
                       {u"status"_s, orNull(status)},
                       {u"ms"_s, qint64(took.count())},
                       {u"isRedelivery"_s, isRedelivery}};
    if (!reason.isEmpty())
        object.insert(u"reason"_s, reason);
    return object;
}

quint64 Journal::addCall(CallRecord call)
{
    m_calls.push_back(std::move(call));
    if (m_calls.size() > limit) {
        m_calls.pop_front();
        ++m_firstCall;
    }
    return m_firstCall + m_calls.size() - 1;
}

void Journal::answered(quint64 call, int status)
{
    if (call >= m_firstCall && call - m_firstCall < m_calls.size())
        m_calls[call - m_firstCall].status = status;
}

const CallRecord *Journal::call(quint64 handle) const
{
    if (handle < m_firstCall || handle - m_firstCall >= m_calls.size())
        return nullptr;
    return &m_calls[handle - m_firstCall];
}

void Journal::addDelivery(DeliveryRecord delivery)
{
    // Those that were on their way together may end in any order.
    auto after = m_deliveries.end();
    while (after != m_deliveries.begin() && std::prev(after)->number > delivery.number)
        --after;
    m_deliveries.insert(after, std::move(delivery));
    if (m_deliveries.size() > limit)
        m_deliveries.pop_front();
}

void Journal::reset()
{
    m_firstCall += m_calls.size();
    m_calls.clear();
    m_deliveries.clear();
}

QJsonArray Journal::calls(quint64 from) const
{
    QJsonArray list;
    for (size_t i = from > m_firstCall ? size_t(from - m_firstCall) : 0; i < m_calls.size(); ++i)
        list.append(m_calls[i].toJson());
    return list;
}

QJsonArray Journal::deliveries(quint64 after) const
{
    QJsonArray list;
    for (const DeliveryRecord &delivery : m_deliveries) {
        if (delivery.number > after)
            list.append(delivery.toJson());
    }
    return list;
}

} // namespace kidoku::linesim
