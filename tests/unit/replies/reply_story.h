// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/codes.h"
#include "store/reply_records.h"

//! Writes the recorded facts of one reply as a test tells them. Times are milliseconds after it
//! was written.
namespace kidoku::testing {

class ReplyStory
{
public:
    static constexpr qint64 start = 1'795'423'152'000;

    ReplyStory()
    {
        m_history.reply.id = {7};
        m_history.reply.conversation = {3};
        m_history.reply.texts = {QStringLiteral("hello")};
        m_history.reply.writtenAt = {start};
    }
    ReplyStory &waitsForMark(qint64 ms)
    {
        m_history.reply.markUntil = {start + ms};
        return *this;
    }
    //! The bytes left, no answer is recorded.
    ReplyStory &opened(qint64 atMs, store::ReplyWay way)
    {
        store::ReplyAttempt attempt;
        attempt.id = 100 + m_history.attempts.size();
        attempt.reply = m_history.reply.id;
        attempt.number = static_cast<int>(m_history.attempts.size()) + 1;
        attempt.way = way;
        attempt.startedAt = {start + atMs};
        m_history.attempts.append(attempt);
        return *this;
    }
    ReplyStory &answered(qint64 atMs, line::Verdict verdict, line::Reason reason,
                         bool uncertain = false)
    {
        store::ReplyAttempt &attempt = m_history.attempts.last();
        attempt.finishedAt = {start + atMs};
        attempt.verdict = line::codeOf(verdict);
        attempt.reason = line::codeOf(reason);
        attempt.uncertain = uncertain;
        return *this;
    }
    //! A whole try that nobody can judge.
    ReplyStory &lost(qint64 atMs, store::ReplyWay way)
    {
        return opened(atMs, way).answered(atMs, line::Verdict::Retry, line::Reason::LineSilent,
                                          true);
    }
    //! A whole try that found no connection.
    ReplyStory &unreached(qint64 atMs, store::ReplyWay way)
    {
        return opened(atMs, way).answered(atMs, line::Verdict::Retry, line::Reason::Network);
    }
    ReplyStory &tokenRefused(qint64 atMs)
    {
        return opened(atMs, store::ReplyWay::Reply)
            .answered(atMs, line::Verdict::Refused, line::Reason::InvalidReplyToken);
    }
    ReplyStory &did(store::ReplyActionKind kind, qint64 atMs)
    {
        m_history.actions.append({m_history.reply.id,
                                  kind,
                                  {start + atMs},
                                  QStringLiteral("Aya"),
                                  static_cast<int>(m_history.attempts.size())});
        return *this;
    }
    [[nodiscard]] const store::ReplyHistory &history() const { return m_history; }
    static core::Timestamp at(qint64 ms) { return {start + ms}; }

private:
    store::ReplyHistory m_history;
};

} // namespace kidoku::testing
