// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "outbox_writes_p.h"
#include "replies/outbox.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <deque>
#include <functional>
#include <map>

namespace kidoku::replies {

using core::ConversationId;
using core::Milliseconds;
using core::ReplyId;

//! The replies that are not over, by conversation, and what carries them. GUI thread.
struct Outbox::Private
{
    struct Tracked
    {
        store::ReplyHistory history;
        bool released = false; //!< its wait is over by this run's own clock, or the mark is there
        bool markCame = false;
        std::optional<Milliseconds> due{}; //!< monotonic: when the wait is over

        void restartWait()
        {
            released = false;
            due.reset();
        }
    };
    struct Chat
    {
        std::deque<Tracked> replies; //!< oldest first, never empty
        ReplyId active;              //!< a try of it is being opened, made or closed
        bool writing = false;        //!< an order of the operator is on its way to the disk
        int storeFailures = 0;
        std::optional<Milliseconds> storeDue{};
    };
    //! Must become durable; tried again until it is.
    struct Kept
    {
        std::function<void(store::Database &, store::ChangeSet &)> job;
        std::function<void()> done;
    };

    Private(Outbox *outbox, OutboxConfig c, store::Store &s, line::Client &l, const core::Clock &k,
            ReadBefore *m)
        : q(outbox)
        , config(std::move(c))
        , store(s)
        , client(l)
        , clock(k)
        , marks(m)
    {}

    // outbox.cpp
    void adopt(store::ReplyHistory history);
    void awaitMark(ConversationId conversation, ReplyId reply);
    [[nodiscard]] Tracked *find(ReplyId reply);
    [[nodiscard]] ReplyStatus statusOf(const Chat &chat, const Tracked &tracked) const;
    void order(ReplyId reply, store::ReplyActionKind kind, const QString &retryKey = {});
    void ordered(const Step &step);
    void forget(ConversationId conversation, ReplyId reply);
    void touch(ConversationId conversation);
    void flush();
    void setPause(line::Reason reason);

    // outbox_sending.cpp
    void turn();
    void settle(ConversationId conversation, Chat &chat);
    void open(ConversationId conversation, Chat &chat, Tracked &tracked);
    void call(const store::OutgoingReply &reply, const store::ReplyAttempt &attempt);
    void answered(ConversationId conversation, ReplyId reply,
                  const line::Reply<line::SentMessages> &answer);
    void closed(ConversationId conversation, const Step &step);
    void mustWrite(Kept kept);
    void retryKept();
    void arm();
    void noteDue(Milliseconds when);

    Outbox *q;
    OutboxConfig config;
    store::Store &store;
    line::Client &client;
    const core::Clock &clock;
    ReadBefore *marks;
    std::map<ConversationId, Chat> chats;
    QHash<ReplyId, ConversationId> places;
    line::Reason pause = line::Reason::None;
    bool loaded = false;
    int inFlight = 0;
    Milliseconds notBefore{0}; //!< LINE has asked to slow down
    std::deque<Kept> kept;
    bool keptWrites = false;
    int keptFailures = 0;
    Milliseconds keptDue{0};
    std::optional<Milliseconds> nextDue;
    QTimer timer;
    QSet<ConversationId> touched;
    QHash<ReplyId, ReplyStatus> farewells;
    ReplyCounts told;
};

} // namespace kidoku::replies
