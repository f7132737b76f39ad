// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "linesim/scenario/scenario.h"

#include <QJsonArray>

#include <functional>
#include <vector>

//! Keeps what the steps so far have claimed and whether it came true: within its time, and for as
//! long as it has to stay. No timer of its own. Owned by one thread.
namespace kidoku::linesim {

class Judge
{
public:
    //! What is wrong with a claim now; empty: it holds.
    using Look = std::function<QString(const Expect &, const Mark &)>;

    explicit Judge(Look look)
        : m_look(std::move(look))
    {}

    void reset() { m_claims.clear(); }
    //! \a mark is of each claim's account before \a step was performed.
    void add(const Step &step, const std::function<Mark(const Expect &)> &mark,
             core::Milliseconds now);
    //! Looks at all that is not settled; true while some is left.
    bool look(core::Milliseconds now);
    [[nodiscard]] bool allHold() const;
    //! `[{"step"?,"text","holds","settled","found"?}]`, oldest first; the newest 10,000.
    [[nodiscard]] QJsonArray toJson() const;

private:
    struct Claim
    {
        QString step;
        Expect expect;
        Mark since;
        core::Milliseconds deadline{0};
        std::optional<core::Milliseconds> heldSince;
        QString wrong; // empty: it holds
        bool settled = false;
    };

    Look m_look;
    std::vector<Claim> m_claims;
};

} // namespace kidoku::linesim
