// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/batch.h"

#include <QHash>
#include <QSet>

namespace kidoku::inbox {

//! Carries one batch into the database; lives for one transaction.
class BatchWriter
{
public:
    BatchWriter(store::Database &database, store::ChangeSet &changes, const Batch &batch);

    void take(const Incoming &incoming);
    //! False when it still does not fit; true: it was taken and is held no more.
    bool takeHeld(const store::inbox::HeldWebhook &held, const QList<core::Secret> &channelSecrets);
    void note(store::LogEntry entry);
    [[nodiscard]] store::LogEntry row(store::LogWhat what, store::LogState state) const;
    //! Counters, cursor and what is told once per batch.
    [[nodiscard]] BatchOutcome finish();

private:
    void followSequence(const relay::Record &record);
    void takeBody(const relay::ReadyRecord &ready);
    void takeBody(const relay::ReadRecord &read);
    void takeBody(const relay::GapRecord &gap);
    void takeBody(const relay::ActRecord &act);
    //! Done, muted, spam: by a colleague, or one of ours that comes back.
    void takeDecision(const relay::ActRecord &act);
    //! A colleague has answered; what the answer says is on that console alone.
    void takeReplied(const relay::ActRecord &act);
    void takeBody(const relay::UndecodableRecord &bad);
    void confirmTaken();
    void takeWebhook(const Incoming &incoming, const relay::WebhookRecord &webhook);
    void takeEvent(const line::Event &event, store::Proof proof);
    void takeRow(const line::Event &event, store::Proof proof, core::ConversationId conversation,
                 bool provesOlder);
    void noteMembers(core::ConversationId conversation, const QList<line::Source> &members);
    void follow(const line::Event &event, core::ConversationId conversation);
    //! A message has come in that a Done did not know of.
    void noteNews(const store::Message &message);
    void takeUnsend(const line::Event &event, const line::UnsendEvent &unsend, store::Proof proof,
                    core::ConversationId conversation);
    //! The old API marked \a count messages that nobody had seen.
    void noteAlsoMarked(core::ConversationId conversation, int count);
    //! Tells of new messages that were Read before they came here.
    void tellLate(core::ConversationId conversation);
    void quarantine(const QString &reason, const QByteArray &bytes);
    void hold(const relay::WebhookRecord &webhook, store::HeldFor reason,
              const QString &destination);
    [[nodiscard]] bool isForUs(const QString &destination) const;
    //! Whether what has this proof may do more than be shown.
    [[nodiscard]] bool mayAct(store::Proof proof) const;

    [[nodiscard]] core::ConversationId conversationOf(const store::inbox::Chat &chat);
    void touched(core::ConversationId id);

    store::Database &m_database;
    store::ChangeSet &m_changes;
    const Batch &m_batch;
    BatchOutcome m_outcome;
    store::inbox::Cursor m_cursor;
    bool m_cursorMoved = false;
    qint64 m_seq = 0;         // of the record that is taken
    bool m_toldAgain = false; // it was taken before
    bool m_unverifiable = false;
    bool m_heldChanged = false;
    QHash<core::LineChatId, core::ConversationId> m_conversations;
    QSet<core::ConversationId> m_touchedSet;
    QList<core::ConversationId> m_touched;
    QHash<core::ConversationId, QList<store::Position>> m_arrived; // new, not told as late yet
};

} // namespace kidoku::inbox
