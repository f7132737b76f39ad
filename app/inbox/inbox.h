// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "inbox/account.h"
#include "inbox/batch.h"
#include "inbox/preflight.h"
#include "inbox/receiver.h"
#include "store/handling_table.h"
#include "store/store.h"

#include <QFuture>
#include <QObject>

#include <memory>

//! Conversations of one account: turns what the receiver hands over into stored facts, and
//! carries out what the operator does to a conversation other than marking it read.
//!
//! Gathers records for a few tens of milliseconds, then writes events, raw bodies, read records
//! and the cursor in one transaction, and only then acknowledges them to the receiver. When the
//! store fails, nothing is acknowledged and the batch is tried again: the stream waits.
//! GUI thread. Everything that changes is announced by Store::changed().
namespace kidoku::inbox {

class Inbox : public QObject
{
    Q_OBJECT

public:
    //! \a store and \a receiver outlive this.
    Inbox(Account account, store::Store &store, Receiver &receiver, const core::Clock &clock,
          QObject *parent = nullptr);
    ~Inbox() override;

    //! Reads the cursor, then starts the receiver after it.
    void start();
    //! Bot user id that webhooks must be for; others are refused visibly. Empty = not known yet.
    //! What was held for another bot and is for this one is taken then.
    void setDestination(const QString &botUserId);
    //! The newest first; older ones stay valid for what was signed by them. Webhooks that were
    //! held because their signature was false are proved again and taken when they fit.
    void setChannelSecrets(const QList<core::Secret> &secrets);

    //! A row of the log about something of this account that is not the inbox's own business.
    void note(store::LogWhat what, store::LogState state, const QStringList &args);
    //! Logs a verdict that differs from the last one.
    void notePreflight(const PreflightStatus &status);

    //! The operator has the messages up to \a upTo before his eyes. Tells LINE nothing.
    void markSeen(core::ConversationId id, store::Position upTo);
    //! "Mark unread": local, and only that.
    void setFlagged(core::ConversationId id, bool flagged);
    // The team's: told to its other consoles, if the relay carries that.
    //! Tells doneSet() once it is durable.
    void setDone(core::ConversationId id, bool done);
    //! Shown, but neither counted as unread nor notified. \a until not valid: for good.
    void setMuted(core::ConversationId id, bool muted, core::Timestamp until = {});
    //! Shown among its like only.
    void setSpam(core::ConversationId id, bool spam);
    //! The relay will never tell the others: as if it had not been done.
    void withdraw(const QString &act);
    //! Under whose name it is done, until the relay says it.
    void setOperator(const QString &name);

    [[nodiscard]] const relay::StreamStatus &streamStatus() const;
    [[nodiscard]] core::Timestamp lastHeard() const; //!< any byte from the relay
    [[nodiscard]] core::Timestamp lastWebhook() const;
    //! How old what earlier runs have stored is; for an offline start.
    [[nodiscard]] core::Timestamp storedAt() const;
    void setStoredAt(core::Timestamp at);
    //! Webhooks that are kept but not shown, because they fit neither the channel secret nor the
    //! bot of this console. Lasting: also those of earlier runs, once start() has looked.
    [[nodiscard]] const store::inbox::HeldCounts &held() const;
    //! Records received but not stored yet.
    [[nodiscard]] qsizetype backlog() const;

Q_SIGNALS:
    void streamStatusChanged(const kidoku::relay::StreamStatus &status);
    void heard(kidoku::core::Timestamp at);
    //! A message row of \a id became durable; for notifications and policies.
    void messageStored(kidoku::core::ConversationId id);
    //! The operator of this console has set the conversation to Done, and it is durable: as it
    //! stands with that. Never for what a colleague does or for what opens by itself.
    void doneSet(const kidoku::store::Conversation &conversation);
    //! The operator of this console has done what the team's other consoles have to hear of. It
    //! stands in the store already, also among what waits for the relay.
    void acted(const kidoku::relay::ActRecord &act);
    //! Counted loudly: webhooks whose signature is false, since the start; fewer again when a new
    //! channel secret has proved some of them.
    void falseSignatures(int count);
    //! See held(). `wrongDestination` > 0 is a lasting state: the access token may be another
    //! bot's. It ends when the right token was given and all of them were taken.
    void heldChanged(const kidoku::store::inbox::HeldCounts &held);
    //! Relay or LINE clock and ours differ by so much (more than 60 s), or agree again (0).
    void clockOff(std::chrono::seconds by);

private:
    void take(const BatchOutcome &outcome);
    void decide(const store::handling::Decision &decision);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::inbox
