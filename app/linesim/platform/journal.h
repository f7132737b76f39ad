// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <deque>
#include <optional>

//! What came in and what went out, for GET /_sim/calls and /_sim/deliveries: the newest 100,000
//! of each. Never a header or a body, since they carry secrets. Owned by one thread.
namespace kidoku::linesim {

//! One call of LINE's API.
struct CallRecord
{
    core::Timestamp at;
    QString method;
    QString path; //!< without the query, which may carry a token
    QString requestId;
    QString fault;             //!< as in the fault script; empty without one
    std::optional<int> status; //!< none: no answer went out
    [[nodiscard]] QJsonObject toJson() const;
};

//! One POST of a webhook.
struct DeliveryRecord
{
    core::Timestamp at;
    quint64 number = 0; //!< rising in the order in which they started
    QStringList webhookEventIds;
    std::optional<int> status; //!< none: no answer came back
    core::Milliseconds took{0};
    bool isRedelivery = false;
    QString reason; //!< LINE's word in its error statistics; empty when all is well
    [[nodiscard]] QJsonObject toJson() const;
};

class Journal
{
public:
    static constexpr size_t limit = 100'000;

    //! Returns the handle for answered(); handles are never used twice, not even after reset().
    quint64 addCall(CallRecord call);
    void answered(quint64 call, int status);
    [[nodiscard]] const CallRecord *call(quint64 handle) const;
    void addDelivery(DeliveryRecord delivery);
    void reset();

    //! Oldest first, by their start.
    [[nodiscard]] QJsonArray calls() const { return calls(0); }
    [[nodiscard]] QJsonArray deliveries() const { return deliveries(0); }
    //! Those from that handle on.
    [[nodiscard]] QJsonArray calls(quint64 from) const;
    //! Those with a number above that.
    [[nodiscard]] QJsonArray deliveries(quint64 after) const;
    //! What the next call will have.
    [[nodiscard]] quint64 nextHandle() const { return m_firstCall + m_calls.size(); }

private:
    std::deque<CallRecord> m_calls;
    quint64 m_firstCall = 0; // the handle of m_calls.front()
    std::deque<DeliveryRecord> m_deliveries;
};

} // namespace kidoku::linesim
