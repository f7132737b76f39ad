// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "core/clock.h"
#include "line/client.h"
#include "readmarks/fold.h"
#include "readmarks/mark_status.h"
#include "store/store.h"

#include <QFuture>
#include <QObject>

#include <memory>

//! The only retry loop of Kidoku: takes requests to mark conversations of one account read and
//! brings them to LINE, over restarts and outages.
//!
//! Rules: one request in flight per conversation and a few in all; a newer request of the same
//! conversation covers older ones once it can no longer be undone; the attempt row is durable
//! before the bytes leave; retry on network errors, deadlines, 5xx and (slower) 429, never on a
//! refusal; 401, 403 of the old API and a wrong address pause the account; after five failed calls
//! in a row only one probe goes out per backoff step until one succeeds. "Read" is recorded on
//! LINE's 200 and on nothing else. GUI thread. Facts are announced by Store::changed(), states by
//! statusChanged().
namespace kidoku::readmarks {

struct QueueConfig
{
    core::AccountId account;
    store::ReadApi api = store::ReadApi::Token;
    core::Milliseconds hold{4000}; //!< 0: leaves at once
    RetryPolicy retry;
    int inFlight = 64; //!< HTTP/2 multiplexes; on HTTP/1.1 Qt itself keeps six per host
    QString by;        //!< operator's name
    bool held = false; //!< the operator has paused the account: nothing leaves until he says so
};

//! Why a request was not even recorded.
enum class RequestRefusal {
    NothingToMark,   //!< no unread message up to there
    NoReadToken,     //!< new API, and no message up to there carries a token
    GroupWithOldApi, //!< the old API knows users only
    StoreFailed,
};

//! Who has asked for a mark: the operator himself, or a policy of the account.
enum class Asker { Operator, OnReply, OnDone, AfterSeconds, OnArrival };

using RequestResult = core::Result<core::ReadRequestId, RequestRefusal>;

class Queue : public QObject
{
    Q_OBJECT

public:
    //! \a store, \a client and \a clock outlive this.
    Queue(QueueConfig config, store::Store &store, line::Client &client, const core::Clock &clock,
          core::RandomFraction random, QObject *parent = nullptr);
    ~Queue() override;

    //! Loads what an earlier run left and goes on with it. Until then requests wait; when it
    //! fails they are refused (StoreFailed), and it may be called again.
    QFuture<store::StoreResult<core::Done>> start();

    //! Marks everything up to \a upTo (default: the newest message) of a conversation. The
    //! future finishes once the request is durable or refused. The log tells \a asker.
    QFuture<RequestResult> request(core::ConversationId conversation,
                                   std::optional<store::Position> upTo = {},
                                   Asker asker = Asker::Operator);
    //! Takes the newest request back while it is held, or not durable yet. An earlier request
    //! of the conversation goes on as if this one had never been. False when nothing is held.
    bool undo(core::ConversationId conversation);
    //! Undoes, or cancels what waits or is queued with all that it has covered; a request that
    //! is in flight can no longer be stopped (returns false).
    bool cancel(core::ConversationId conversation);
    //! Ends the hold of the newest request; nothing else.
    void sendNow(core::ConversationId conversation);
    //! Ends the wait for the next try; a failed request starts anew. In an outage it is the next
    //! probe, at once; while paused it goes out all the same, and its success ends the pause.
    //! Never ends a hold.
    void retryNow(core::ConversationId conversation);
    void retryAllFailed();

    //! The cause was fixed (new token, approval, other API): paused requests go on.
    void resume();
    //! When the API is another one now, open requests are placed again under it; those that it
    //! cannot carry stay with theirs.
    void setConfig(QueueConfig config);
    [[nodiscard]] const QueueConfig &config() const;

    [[nodiscard]] MarkStatus status(core::ConversationId conversation) const;
    //! All that are open or failed.
    [[nodiscard]] QList<MarkStatus> statuses() const;
    [[nodiscard]] MarkCounts counts() const;
    //! Reason::None while the account is not paused.
    [[nodiscard]] line::Reason pausedFor() const;
    [[nodiscard]] bool inOutage() const;
    //! Of the last calls to LINE: how many of how many succeeded, for the status bar.
    [[nodiscard]] std::pair<int, int> recentSuccess() const;

    //! Does what is due at the clock's time. Called by the queue's own timer; tests that move
    //! the clock call it themselves.
    void poll();

Q_SIGNALS:
    void statusChanged(const QList<kidoku::readmarks::MarkStatus> &statuses);
    void countsChanged(const kidoku::readmarks::MarkCounts &counts);
    void pauseChanged(kidoku::line::Reason reason);
    void outageChanged(bool inOutage);
    //! LINE answered 200 and the fact is durable; without a gateway the relay has to be told.
    void markedRead(const kidoku::readmarks::MarkedRead &mark);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::readmarks
