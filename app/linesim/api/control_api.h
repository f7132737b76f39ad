// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/api/http_types.h"
#include "linesim/api/story_order.h"
#include "linesim/delivery/delivery_plan.h"
#include "linesim/faults/fault_order.h"
#include "linesim/platform/journal.h"
#include "linesim/platform/platform.h"

//! The control API under /_sim/: what tests, the demo's phone and people with curl use. Works on
//! values; owned by one thread.
namespace kidoku::linesim {

//! Why something is not done: a status and a sentence.
struct Refusal
{
    int status = 409;
    QString reason;
};

//! What control calls set in motion outside of the platform.
class ControlHost
{
public:
    virtual ~ControlHost() = default;
    virtual void reset() = 0;
    virtual void deliveryChanged(const QString &account) = 0;
    [[nodiscard]] virtual std::optional<Refusal> setFaults(const FaultOrder &order) = 0;
    //! What waits or goes on, with the time and the answers that are left.
    [[nodiscard]] virtual QJsonArray activeFaults() const = 0;
    //! `{"action", …}`: see story_order.h.
    [[nodiscard]] virtual std::optional<Refusal> order(const StoryOrder &order) = 0;
    //! Another story in the place of this one, and a new world.
    [[nodiscard]] virtual std::optional<Refusal> load(const QByteArray &scenario) = 0;
    [[nodiscard]] virtual QJsonObject scenarioState() const = 0;
    [[nodiscard]] virtual QJsonArray scenarioSteps() const = 0;
    [[nodiscard]] virtual QJsonArray expectations() const = 0;
    [[nodiscard]] virtual QJsonArray accounts() const = 0;
};

class ControlApi
{
public:
    //! Of one account.
    struct Parts
    {
        const QString &account;
        Platform &platform;
        Journal &journal;
        DeliveryPlan &delivery;
        ControlHost &host;
    };
    explicit ControlApi(Parts parts);

    //! Everything but GET /_sim/stream, which is no single answer.
    [[nodiscard]] Response answer(const Request &request);

private:
    Parts m_parts;
};

} // namespace kidoku::linesim
