// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/codes.h"
#include "store/mark_records.h"

//! Writes the recorded facts of one request as a test tells them. Times are milliseconds after
//! the request was asked for.
namespace kidoku::testing {

class Story
{
public:
    static constexpr qint64 start = 1'795'423'152'000;

    explicit Story(qint64 holdMs = 4000, store::ReadApi api = store::ReadApi::Token)
    {
        m_history.request.id = {7};
        m_history.request.conversation = {3};
        m_history.request.api = api;
        m_history.request.upTo = {start - 1000, 5};
        m_history.request.requestedAt = {start};
        m_history.request.holdUntil = {start + holdMs};
    }

    //! The bytes left, no answer is recorded.
    Story &opened(qint64 atMs)
    {
        const int number = static_cast<int>(m_history.attempts.size()) + 1;
        store::Attempt attempt;
        attempt.id = {100 + number};
        attempt.request = m_history.request.id;
        attempt.number = number;
        attempt.startedAt = {start + atMs};
        m_history.attempts.append(attempt);
        return *this;
    }

    Story &answered(qint64 atMs, line::Verdict verdict, line::Reason reason, int status,
                    core::Milliseconds retryAfter = core::Milliseconds(0))
    {
        store::Attempt &attempt = m_history.attempts.last();
        attempt.finishedAt = {start + atMs};
        attempt.verdict = readmarks::codeOf(verdict);
        attempt.reason = readmarks::codeOf(reason);
        attempt.httpStatus = status;
        attempt.retryAfter = retryAfter;
        return *this;
    }

    //! One whole try that ended with 500.
    Story &failed(qint64 atMs)
    {
        return opened(atMs).answered(atMs, line::Verdict::Retry, line::Reason::LineFault, 500);
    }

    Story &did(store::ActionKind kind, qint64 atMs)
    {
        m_history.actions.append({m_history.request.id,
                                  kind,
                                  {start + atMs},
                                  QStringLiteral("Aya"),
                                  {},
                                  static_cast<int>(m_history.attempts.size())});
        return *this;
    }

    [[nodiscard]] const store::RequestHistory &history() const { return m_history; }
    static core::Timestamp at(qint64 ms) { return {start + ms}; }

private:
    store::RequestHistory m_history;
};

} // namespace kidoku::testing
