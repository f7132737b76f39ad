// SPDX-License-Identifier: Apache-2.0
#include "batch_writer_p.h"

#include "core/text.h"
#include "event_rows.h"
#include "handling_acts.h"
#include "relay/wire.h"
#include "store/mark_tables.h"
#include "store/name_tables.h"
#include "store/reply_tables.h"
#include "store/reply_tokens.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

// The part of BatchWriter that applies events and read records to conversations.
namespace kidoku::inbox {

using store::LogEntry;
using store::LogState;
using store::LogWhat;

namespace {

constexpr qint64 maxTie = std::numeric_limits<qint64>::max();
constexpr qsizetype nameUnits = 80;

store::inbox::NewEvent eventRow(const line::Event &event, core::Timestamp receivedAt,
                                store::Proof proof)
{
    return {event.webhookEventId,  event.timestamp, receivedAt,
            line::typeName(event), event.raw,       proof};
}

bool isProven(store::Proof proof)
{
    return proof != store::Proof::Unverifiable;
}

LogWhat whatIs(const line::Event &event)
{
    return std::holds_alternative<line::MessageEvent>(event.body) ? LogWhat::MessageReceived
                                                                  : LogWhat::EventReceived;
}

} // namespace

bool BatchWriter::mayAct(store::Proof proof) const
{
    return isProven(proof) || m_batch.relayProves;
}

void BatchWriter::takeEvent(const line::Event &event, store::Proof proof)
{
    const auto stored = eventRow(event, m_batch.now, proof);
    const bool isNew = store::inbox::addEvent(m_database, m_batch.account, stored);
    const bool provesOlder = !isNew && isProven(proof)
        && store::inbox::proveEvent(m_database, m_batch.account, stored);
    const bool isNews = isNew || provesOlder;
    const auto chat = chatOf(m_batch.account, event.source);
    const core::ConversationId conversation = chat ? conversationOf(*chat) : core::ConversationId();
    LogEntry entry = row(isNews ? whatIs(event) : LogWhat::DuplicateIgnored, LogState::Info);
    entry.eventId = event.webhookEventId;
    entry.conversation = conversation;
    if (entry.what == LogWhat::EventReceived)
        entry.args = {line::typeName(event)};
    note(std::move(entry));
    if (!isNews || !conversation.isValid())
        return;
    // What is in doubt may not decide how an answer goes out.
    if (isNew && !event.replyToken.isEmpty() && mayAct(proof))
        store::replies::addToken(m_database, conversation,
                                 {event.replyToken, qMin(event.timestamp, m_batch.now)});
    const auto *unsend = std::get_if<line::UnsendEvent>(&event.body);
    const bool unsends = unsend && mayAct(proof);
    // What could not be proved may be anybody's: it is shown, with its mark, and erases nothing.
    if (!unsends || provesOlder)
        takeRow(event, proof, conversation, provesOlder);
    if (unsends)
        takeUnsend(event, *unsend, proof, conversation);
}

void BatchWriter::takeRow(const line::Event &event, store::Proof proof,
                          core::ConversationId conversation, bool provesOlder)
{
    store::Message message = rowOf(event, proof);
    message.conversation = conversation;
    bool isNew = false;
    std::optional<store::Message> unproven;
    if (provesOlder)
        unproven = store::inbox::replaceUnproven(m_database, message, readTokenOf(event));
    if (!unproven)
        isNew = store::inbox::addMessage(m_database, message, readTokenOf(event));
    if (!unproven && !isNew && isProven(proof) && !isProven(message.proof)) {
        // Its place is held by what came under the same message id and was never proved.
        message = rowOf(event, proof);
        message.conversation = conversation;
        unproven = store::inbox::replaceUnproven(m_database, message, readTokenOf(event));
    }
    if (unproven)
        touched(unproven->conversation);
    if (!message.sender.isEmpty())
        store::inbox::noteMember(m_database, conversation, message.sender);
    if (const auto *joined = std::get_if<line::MemberJoinedEvent>(&event.body))
        noteMembers(conversation, joined->members);
    if (mayAct(proof))
        follow(event, conversation);
    // Once for each message, and at every console of the team at the same record: at our own relay
    // at its first telling, elsewhere at the first that is proved.
    const bool first = m_batch.relayProves ? isNew : unproven || (isNew && isProven(proof));
    if (first && message.countsAsUnread())
        noteNews(message);
    if (isNew && message.countsAsUnread()) {
        m_outcome.messages.append(conversation);
        m_arrived[conversation].append(message.position);
    }
    touched(conversation);
    m_changes.messages.append(std::move(message));
}

void BatchWriter::noteMembers(core::ConversationId conversation, const QList<line::Source> &members)
{
    constexpr qsizetype most = 100; // LINE lets no more in at once
    for (const line::Source &member : members.first(qMin(most, members.size()))) {
        if (!member.userId.isEmpty())
            store::inbox::noteMember(m_database, conversation, member.userId);
    }
}

void BatchWriter::follow(const line::Event &event, core::ConversationId conversation)
{
    if (std::holds_alternative<line::UnfollowEvent>(event.body))
        store::inbox::setBlocked(m_database, conversation, true, event.timestamp);
    else if (std::holds_alternative<line::FollowEvent>(event.body))
        store::inbox::setBlocked(m_database, conversation, false, event.timestamp);
}

void BatchWriter::noteNews(const store::Message &message)
{
    // Held until now, it may be known to colleagues who have dealt with it since.
    const bool mayBeKnown = m_batch.relayProves && m_seq == 0;
    const store::Position position
        = mayBeKnown ? message.position : store::Position{maxTie, maxTie};
    store::handling::noteNews(m_database, message.conversation, position, m_seq);
}

void BatchWriter::takeUnsend(const line::Event &event, const line::UnsendEvent &unsend,
                             store::Proof proof, core::ConversationId conversation)
{
    if (unsend.messageId.isEmpty())
        return;
    auto message
        = store::inbox::unsend(m_database, m_batch.account, unsend.messageId, event.timestamp);
    if (!message) {
        message = unsentRowOf(event, unsend, proof);
        message->conversation = conversation;
        store::inbox::addMessage(m_database, *message, {});
    }
    touched(message->conversation);
    m_changes.messages.append(*message);
}

void BatchWriter::takeBody(const relay::ReadRecord &read)
{
    if (read.chat.isEmpty())
        return;
    const core::ConversationId id
        = conversationOf({m_batch.account, chatKindOf(read.chat), read.chat});
    store::ReadFact fact;
    fact.conversation = id;
    fact.at = read.at;
    fact.by = core::singleLine(read.by, nameUnits);
    fact.api = read.byToken ? store::ReadApi::Token : store::ReadApi::User;
    fact.ownConsole = false;
    // A wrong clock at the relay must not make messages look read that are still to come.
    const auto standing = store::inbox::conversation(m_database, id);
    const core::Timestamp newest{standing ? standing->last.at : 0};
    const core::Timestamp upTo = qMin(read.upToTime, qMax(m_batch.now, newest));
    fact.upTo = read.byToken ? rowPosition(upTo, read.upTo, {}) : store::Position{upTo.ms, maxTie};
    if (const auto known = store::inbox::findMessage(m_database, m_batch.account, read.upTo))
        fact.upTo = known->position;
    const auto ours = store::marks::ownBy(m_database, id, fact.api, read.upTo, read.at);
    const bool own = ours.has_value();
    if (own && fact.by == store::unnamedColleague)
        fact.by = *ours;
    tellLate(id);
    const auto effect = store::inbox::addRead(m_database, fact);
    touched(id);
    if (own && fact.api == store::ReadApi::User)
        noteAlsoMarked(id, effect.freshUnseen); // the answer to us may be lost
    if (own || effect.messages == 0)
        return;
    LogEntry entry = row(LogWhat::ReadByColleague, LogState::Succeeded);
    entry.conversation = id;
    entry.args = {fact.by};
    entry.api = fact.api;
    entry.messages = effect.messages;
    note(std::move(entry));
}

void BatchWriter::takeBody(const relay::ActRecord &act)
{
    if (act.kind == relay::wire::repliedKind)
        takeReplied(act);
    else if (!m_toldAgain)
        takeDecision(act);
}

void BatchWriter::takeDecision(const relay::ActRecord &act)
{
    auto decision = decisionOf(act);
    if (!decision || act.chat.isEmpty())
        return;
    decision->conversation = conversationOf({m_batch.account, chatKindOf(act.chat), act.chat});
    store::handling::confirm(m_database, *decision, m_cursor.epoch);
    touched(decision->conversation);
}

void BatchWriter::takeReplied(const relay::ActRecord &act)
{
    // Ours is in the thread already, with its text.
    if (act.chat.isEmpty() || store::replies::isOwn(m_database, act.id))
        return;
    const core::ConversationId id
        = conversationOf({m_batch.account, chatKindOf(act.chat), act.chat});
    const QString by = core::singleLine(act.by, nameUnits);
    store::Message row;
    row.conversation = id;
    row.eventId = {act.id};
    row.kind = store::MessageKind::System;
    row.incoming = false;
    row.text = QStringLiteral("replied");
    row.detail
        = QJsonDocument(QJsonObject{{QLatin1String("by"), by}}).toJson(QJsonDocument::Compact);
    row.position = rowPosition(act.at, {}, row.eventId);
    if (!store::inbox::addEvent(m_database, m_batch.account,
                                {row.eventId, act.at, m_batch.now, row.text, {}, row.proof}))
        return; // told again
    store::inbox::addMessage(m_database, row, {});
    touched(id);
    m_changes.messages.append(row);
    LogEntry entry = this->row(LogWhat::ReplyByColleague, LogState::Info);
    entry.conversation = id;
    entry.args = {by};
    note(std::move(entry));
}

void BatchWriter::noteAlsoMarked(core::ConversationId conversation, int count)
{
    if (count == 0)
        return;
    LogEntry entry = row(LogWhat::AlsoMarked, LogState::Info);
    entry.direction = store::LogDirection::Local;
    entry.conversation = conversation;
    entry.api = store::ReadApi::User;
    entry.args = {QString::number(count)};
    entry.messages = count;
    note(std::move(entry));
}

void BatchWriter::tellLate(core::ConversationId conversation)
{
    const auto arrived = m_arrived.take(conversation);
    if (arrived.isEmpty())
        return;
    const auto standing = store::inbox::conversation(m_database, conversation);
    const auto isLate = [&](store::Position position) {
        return position <= standing->readUpTo && position > standing->seenUpTo;
    };
    const auto late = std::count_if(arrived.begin(), arrived.end(), isLate);
    if (late > 0 && store::marks::isOwnOldRead(m_database, *standing))
        noteAlsoMarked(conversation, static_cast<int>(late));
}

} // namespace kidoku::inbox
