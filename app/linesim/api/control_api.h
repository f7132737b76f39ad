// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/api/http_types.h"
#include "linesim/delivery/delivery_plan.h"
#include "linesim/faults/fault_order.h"
#include "linesim/faults/fault_queue.h"
#include "linesim/platform/journal.h"
#include "linesim/platform/platform.h"

//! The control API under /_sim/: what tests, the demo's phone and people with curl use. Works on
//! values; owned by one thread.
namespace kidoku::linesim {

//! What control calls set in motion outside of the platform.
class ControlHost
{
public:
    virtual ~ControlHost() = default;
    virtual void reset() = 0;
    virtual void deliveryChanged() = 0;
    //! False when there are too many scripts.
    virtual bool setFaults(const FaultOrder &order) = 0;
    //! False when there is no scenario.
    virtual bool startScenario(double speed) = 0;
    virtual void stopScenario() = 0;
    [[nodiscard]] virtual QJsonObject scenarioState() const = 0;
};

class ControlApi
{
public:
    struct Parts
    {
        Platform &platform;
        Journal &journal;
        const FaultQueue &faults;
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
