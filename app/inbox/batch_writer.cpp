// SPDX-License-Identifier: Apache-2.0
#include "batch_writer_p.h"

#include "core/redact.h"
#include "event_rows.h"
#include "line/signature.h"
#include "store/account_facts.h"
#include "store/handling_table.h"
#include "store/log_table.h"

namespace kidoku::inbox {

using store::LogDirection;
using store::LogEntry;
using store::LogState;
using store::LogWhat;

namespace {

// As it was when it came: what was false then has to be proved first.
relay::SignatureState signatureOf(const store::inbox::HeldWebhook &held)
{
    if (held.reason == store::HeldFor::FalseSignature)
        return relay::SignatureState::False;
    switch (held.proof) {
    case store::Proof::Verified:
        return relay::SignatureState::Verified;
    case store::Proof::Repaired:
        return relay::SignatureState::VerifiedAfterRepair;
    case store::Proof::Unverifiable:
        break;
    }
    return relay::SignatureState::Unverifiable;
}

} // namespace

BatchWriter::BatchWriter(store::Database &database, store::ChangeSet &changes, const Batch &batch)
    : m_database(database)
    , m_changes(changes)
    , m_batch(batch)
    , m_cursor(store::inbox::cursor(database, batch.account))
{}

LogEntry BatchWriter::row(LogWhat what, LogState state) const
{
    LogEntry entry;
    entry.at = m_batch.now;
    entry.what = what;
    entry.state = state;
    entry.direction = LogDirection::Incoming;
    entry.account = m_batch.account;
    return entry;
}

void BatchWriter::note(LogEntry entry)
{
    entry.id = store::log::add(m_database, entry);
    m_changes.log.append(std::move(entry));
}

void BatchWriter::touched(core::ConversationId id)
{
    if (m_touchedSet.contains(id))
        return;
    m_touchedSet.insert(id);
    m_touched.append(id);
}

core::ConversationId BatchWriter::conversationOf(const store::inbox::Chat &chat)
{
    core::ConversationId &id = m_conversations[chat.id];
    if (!id.isValid())
        id = store::inbox::conversationOf(m_database, chat);
    return id;
}

void BatchWriter::quarantine(const QString &reason, const QByteArray &bytes)
{
    store::inbox::quarantine(m_database, m_batch.account, m_batch.now, reason, bytes);
    LogEntry entry = row(LogWhat::Quarantined, LogState::Failed);
    entry.args = {reason};
    note(std::move(entry));
}

void BatchWriter::take(const Incoming &incoming)
{
    const relay::Record &record = incoming.record;
    followSequence(record);
    if (const auto *webhook = std::get_if<relay::WebhookRecord>(&record.body))
        takeWebhook(incoming, *webhook);
    else if (const auto *read = std::get_if<relay::ReadRecord>(&record.body))
        takeBody(*read);
    else if (const auto *act = std::get_if<relay::ActRecord>(&record.body))
        takeBody(*act);
    else if (const auto *gap = std::get_if<relay::GapRecord>(&record.body))
        takeBody(*gap);
    else if (const auto *ready = std::get_if<relay::ReadyRecord>(&record.body))
        takeBody(*ready);
    else if (const auto *bad = std::get_if<relay::UndecodableRecord>(&record.body))
        takeBody(*bad);
    if (record.cursor.isEmpty())
        return;
    m_cursor.id = record.cursor;
    m_cursorMoved = true;
}

// The relay's numbers have no holes, so a hole here is something that never came.
void BatchWriter::followSequence(const relay::Record &record)
{
    m_seq = 0;
    m_toldAgain = false;
    if (!m_batch.provesCompleteness || record.seq <= 0)
        return;
    m_seq = record.seq;
    const bool otherLog
        = !record.epoch.isEmpty() && !m_cursor.epoch.isEmpty() && record.epoch != m_cursor.epoch;
    const bool known = m_cursor.seq > 0;
    if (!otherLog && record.seq <= m_cursor.seq) {
        m_toldAgain = true;
        return;
    }
    if (otherLog || (known && record.seq != m_cursor.seq + 1)) {
        LogEntry entry = row(LogWhat::SequenceHole, LogState::Failed);
        entry.args = {QString::number(m_cursor.seq + 1), QString::number(record.seq)};
        note(std::move(entry));
    }
    if (otherLog)
        store::handling::forgetSequence(m_database, m_batch.account);
    m_cursor.seq = record.seq;
    if (!record.epoch.isEmpty())
        m_cursor.epoch = record.epoch;
    m_cursorMoved = true;
}

void BatchWriter::takeBody(const relay::ReadyRecord &ready)
{
    if (!m_batch.provesCompleteness || ready.epoch.isEmpty() || ready.epoch == m_cursor.epoch)
        return;
    // The relay's log was made anew: its numbers start again, ours mean nothing any more.
    if (m_cursor.seq > 0 && !m_cursor.epoch.isEmpty()) {
        LogEntry entry = row(LogWhat::SequenceHole, LogState::Failed);
        entry.args = {QString::number(m_cursor.seq + 1), QStringLiteral("1")};
        note(std::move(entry));
    }
    if (!m_cursor.epoch.isEmpty()) {
        store::handling::forgetSequence(m_database, m_batch.account);
        confirmTaken();
    }
    m_cursor.seq = 0;
    m_cursor.epoch = ready.epoch;
    m_cursorMoved = true;
}

void BatchWriter::takeBody(const relay::GapRecord &gap)
{
    LogEntry entry = row(LogWhat::RelayGap, LogState::Failed);
    entry.args = {gap.requestedId, gap.oldestId};
    note(std::move(entry));
    m_cursor.seq = 0; // what follows need not follow what we have: that is told already
    m_cursorMoved = true;
    confirmTaken();
}

// Records are missing, and with them may be ours.
void BatchWriter::confirmTaken()
{
    for (const auto id : store::handling::confirmTaken(m_database, m_batch.account))
        touched(id);
}

void BatchWriter::takeBody(const relay::UndecodableRecord &bad)
{
    quarantine(bad.reason, bad.data);
}

void BatchWriter::takeWebhook(const Incoming &incoming, const relay::WebhookRecord &webhook)
{
    if (webhook.signature == relay::SignatureState::False) {
        // A stranger's bytes, or LINE's and our secret is not the one they were signed with.
        store::inbox::quarantine(m_database, m_batch.account, m_batch.now,
                                 QStringLiteral("false signature"), {});
        if (!webhook.claim.isEmpty())
            hold(webhook, store::HeldFor::FalseSignature, {});
        ++m_outcome.falseSignatures;
        return;
    }
    if (!incoming.webhook) {
        quarantine(incoming.unreadable, webhook.body);
        return;
    }
    const QString &destination = incoming.webhook->webhook.destination;
    if (!isForUs(destination)) {
        LogEntry entry = row(LogWhat::WrongDestination, LogState::Failed);
        entry.args = {core::shortId(destination)};
        note(std::move(entry));
        hold(webhook, store::HeldFor::WrongDestination, destination);
        return;
    }
    m_unverifiable |= webhook.signature == relay::SignatureState::Unverifiable;
    for (const line::MalformedEvent &event : incoming.webhook->malformed)
        quarantine(event.reason, event.raw);
    for (const line::Event &event : incoming.webhook->webhook.events)
        takeEvent(event, proofOf(webhook.signature));
}

bool BatchWriter::isForUs(const QString &destination) const
{
    return m_batch.destination.isEmpty() || destination == m_batch.destination;
}

void BatchWriter::hold(const relay::WebhookRecord &webhook, store::HeldFor reason,
                       const QString &destination)
{
    store::inbox::HeldWebhook held;
    held.reason = reason;
    held.at = m_batch.now;
    held.receivedByRelay = webhook.receivedByRelay;
    held.destination = destination;
    held.signature = webhook.claim;
    held.proof = proofOf(webhook.signature);
    held.body = webhook.body;
    store::inbox::hold(m_database, m_batch.account, held);
    m_heldChanged = true;
}

bool BatchWriter::takeHeld(const store::inbox::HeldWebhook &held,
                           const QList<core::Secret> &channelSecrets)
{
    relay::SignatureState signature = signatureOf(held);
    if (held.proof == store::Proof::Unverifiable
        && line::isSignatureValid(held.body, held.signature, channelSecrets))
        signature = relay::SignatureState::Verified;
    if (signature == relay::SignatureState::False)
        return false;
    if (held.reason == store::HeldFor::WrongDestination && !isForUs(held.destination))
        return false;
    store::inbox::releaseHeld(m_database, held.id);
    m_outcome.provedAfterAll += held.reason == store::HeldFor::FalseSignature ? 1 : 0;
    m_heldChanged = true;
    // No cursor and no number: what it has of those was followed when it came.
    take(incomingFrom(
        {{},
         0,
         {},
         relay::WebhookRecord{held.body, signature, held.receivedByRelay, held.signature}}));
    return true;
}

BatchOutcome BatchWriter::finish()
{
    for (const LogEntry &entry : m_batch.notes)
        note(entry);
    if (m_heldChanged) {
        if (const int dropped = store::inbox::pruneHeld(m_database, m_batch.account)) {
            LogEntry entry = row(LogWhat::HeldDropped, LogState::Failed);
            entry.args = {QString::number(dropped)};
            note(std::move(entry));
        }
        m_outcome.held = store::inbox::heldCounts(m_database, m_batch.account);
    }
    if (m_unverifiable)
        note(row(LogWhat::SignatureUnverifiable, LogState::Info));
    if (m_outcome.falseSignatures > 0) {
        LogEntry entry = row(LogWhat::SignatureFalse, LogState::Failed);
        entry.args = {QString::number(m_outcome.falseSignatures)};
        note(std::move(entry));
    }
    for (const core::ConversationId id : std::as_const(m_touched))
        tellLate(id);
    store::inbox::touch(m_database, m_touched, m_changes);
    if (m_cursorMoved) {
        store::inbox::setCursor(m_database, m_batch.account, m_cursor);
        store::account::setStoredAt(m_database, m_batch.account, m_batch.now);
    }
    return m_outcome;
}

BatchOutcome storeBatch(store::Database &database, store::ChangeSet &changes, const Batch &batch)
{
    BatchWriter writer(database, changes, batch);
    for (const Incoming &incoming : batch.records)
        writer.take(incoming);
    return writer.finish();
}

} // namespace kidoku::inbox
