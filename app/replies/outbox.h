// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "line/client.h"
#include "replies/fold.h"
#include "replies/read_before.h"
#include "replies/reply_text.h"
#include "store/store.h"

#include <QFuture>
#include <QObject>

#include <memory>

//! Brings what operators of one account write to the customers, over restarts and outages: each
//! reply once by LINE's rules, or visibly not. It has the only retry loop of replies.
//!
//! Rules: a reply is durable, with its retry key, before send() says so; the row of a try is
//! durable before its bytes leave; one try in flight per conversation and replies of one
//! conversation in the order they were written, where one that has failed holds no other back; the
//! rest is told by fold.h. Rows of the thread follow in the same transactions. GUI thread. Facts
//! are announced by Store::changed(), states by statusChanged().
namespace kidoku::replies {

struct OutboxConfig
{
    core::AccountId account;
    RetryPolicy retry;
    //! How old a reply token may be when it is first used. LINE promises a minute; this leaves room
    //! for the read mark (2 s), one try that times out (10 s) and its repeat within the minute.
    core::Milliseconds tokenAge{25'000};
    bool markFirst = true;
    core::Milliseconds markWait{2000};
    bool preferPush = false; //!< never by a reply token
    int inFlight = 8;
    QString by; //!< operator's name
};

using SendResult = core::Result<core::ReplyId, SendRefusal>;

class Outbox : public QObject
{
    Q_OBJECT

public:
    //! All outlive this. \a marks may be null: then no reply waits for a mark.
    Outbox(OutboxConfig config, store::Store &store, line::Client &client, const core::Clock &clock,
           ReadBefore *marks, QObject *parent = nullptr);
    ~Outbox() override;

    //! Loads what an earlier run left and goes on with it. May be called again when it failed.
    QFuture<store::StoreResult<core::Done>> start();

    //! One bubble for each text. The future finishes once the reply is durable, and the
    //! conversation's draft gone with the same write; or refused, and nothing has changed.
    QFuture<SendResult> send(core::ConversationId conversation, const QStringList &texts);
    //! Until when a reply to \a conversation would go out by reply token; invalid: it would be
    //! pushed.
    QFuture<core::Timestamp> freeUntil(core::ConversationId conversation);
    //! Ends the wait for the next try; a failed reply starts anew.
    void retry(core::ReplyId reply);
    //! Takes it out of the thread, unless it may have got through: then it stays, Uncertain, and
    //! only a second discard removes it. False while a try is under way.
    bool discard(core::ReplyId reply);
    //! For an uncertain one: as if it were new.
    void sendAgain(core::ReplyId reply);
    //! For an uncertain one: the operator knows that the customer has it.
    void markSent(core::ReplyId reply);

    //! The cause of the pause was fixed.
    void resume();
    void setConfig(OutboxConfig config);
    [[nodiscard]] const OutboxConfig &config() const;
    //! Reason::None while the account is not paused.
    [[nodiscard]] line::Reason pausedFor() const;
    //! What is not over in \a conversation, oldest first.
    [[nodiscard]] QList<ReplyStatus> statuses(core::ConversationId conversation) const;
    //! The same of all conversations.
    [[nodiscard]] QList<ReplyStatus> statuses() const;
    [[nodiscard]] ReplyCounts counts() const;

    //! Does what is due at the clock's time. Called by the outbox's own timer; tests that move
    //! the clock call it themselves.
    void poll();

Q_SIGNALS:
    //! Also of those that are over now, once.
    void statusChanged(const QList<kidoku::replies::ReplyStatus> &statuses);
    void countsChanged(const kidoku::replies::ReplyCounts &counts);
    void pauseChanged(kidoku::line::Reason reason);
    //! LINE has accepted it and the fact is durable: for policies ("Read when I reply"), and for
    //! the team's other consoles.
    void sent(kidoku::core::ConversationId conversation, const kidoku::replies::SentReply &reply);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::replies
