// SPDX-License-Identifier: Apache-2.0
#include "judge.h"

#include <algorithm>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

void Judge::add(const Step &step, const std::function<Mark(const Expect &)> &mark,
                core::Milliseconds now)
{
    constexpr size_t limit = 10'000;
    for (const Expect &expect : step.expects) {
        Claim claim;
        claim.step = step.name;
        claim.expect = expect;
        claim.since = mark(expect);
        claim.deadline = now + expect.within + expect.stays;
        claim.wrong = u"not looked at yet"_s;
        m_claims.push_back(std::move(claim));
    }
    if (m_claims.size() > limit)
        m_claims.erase(m_claims.begin(), m_claims.end() - qsizetype(limit));
}

bool Judge::look(core::Milliseconds now)
{
    bool left = false;
    for (Claim &claim : m_claims) {
        if (claim.settled)
            continue;
        claim.wrong = m_look(claim.expect, claim.since);
        if (!claim.wrong.isEmpty())
            claim.heldSince.reset();
        else if (!claim.heldSince)
            claim.heldSince = now;
        const bool stayed = claim.heldSince && now - *claim.heldSince >= claim.expect.stays;
        claim.settled = stayed || now >= claim.deadline;
        if (claim.settled && !stayed && claim.wrong.isEmpty())
            claim.wrong = u"it did not stay so"_s;
        left = left || !claim.settled;
    }
    return left;
}

bool Judge::allHold() const
{
    return std::all_of(m_claims.begin(), m_claims.end(),
                       [](const Claim &claim) { return claim.settled && claim.wrong.isEmpty(); });
}

QJsonArray Judge::toJson() const
{
    QJsonArray list;
    for (const Claim &claim : m_claims) {
        QJsonObject json{{u"text"_s, claim.expect.toString()},
                         {u"holds"_s, claim.wrong.isEmpty()},
                         {u"settled"_s, claim.settled}};
        if (!claim.step.isEmpty())
            json.insert(u"step"_s, claim.step);
        if (!claim.wrong.isEmpty())
            json.insert(u"found"_s, claim.wrong);
        list.append(json);
    }
    return list;
}

} // namespace kidoku::linesim
