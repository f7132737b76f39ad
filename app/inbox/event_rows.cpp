// SPDX-License-Identifier: Apache-2.0
#include "event_rows.h"
#include "event_content_p.h"
#include "message_content_p.h"

#include <QStringView>

namespace kidoku::inbox {

namespace {

// FNV-1a, 62 bits: a stable order, not a secret.
qint64 tieOf(QStringView text)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 0x100000001b3ULL;
    return -qint64(hash >> 2) - 1;
}

store::Message blankRow(const line::Event &event, store::Proof proof)
{
    store::Message row;
    row.eventId = event.webhookEventId;
    row.proof = proof;
    if (event.source.type == line::SourceType::Group || event.source.type == line::SourceType::Room)
        row.sender = event.source.userId;
    return row;
}

} // namespace

std::optional<store::inbox::Chat> chatOf(const core::AccountId &account, const line::Source &source)
{
    if (source.chatId().isEmpty())
        return {};
    switch (source.type) {
    case line::SourceType::User:
        return store::inbox::Chat{account, store::ChatKind::User, source.chatId()};
    case line::SourceType::Group:
        return store::inbox::Chat{account, store::ChatKind::Group, source.chatId()};
    case line::SourceType::Room:
        return store::inbox::Chat{account, store::ChatKind::Room, source.chatId()};
    case line::SourceType::None:
    case line::SourceType::Unknown:
        break;
    }
    return {};
}

store::ChatKind chatKindOf(const core::LineChatId &chat)
{
    if (chat.value.startsWith(QLatin1Char('C')))
        return store::ChatKind::Group;
    if (chat.value.startsWith(QLatin1Char('R')))
        return store::ChatKind::Room;
    return store::ChatKind::User;
}

store::Message rowOf(const line::Event &event, store::Proof proof)
{
    store::Message row = blankRow(event, proof);
    const auto *message = std::get_if<line::MessageEvent>(&event.body);
    if (!message) {
        row.kind = store::MessageKind::System;
        row.text = line::typeName(event);
        row.position = rowPosition(event.timestamp, {}, event.webhookEventId);
        setEventContent(row, event);
        return row;
    }
    row.id = message->message.id;
    row.position = rowPosition(event.timestamp, row.id, event.webhookEventId);
    setContent(row, message->message, event.mode == line::Mode::Standby);
    return row;
}

store::Message unsentRowOf(const line::Event &event, const line::UnsendEvent &unsend,
                           store::Proof proof)
{
    store::Message row = blankRow(event, proof);
    row.id = unsend.messageId;
    row.position = rowPosition(event.timestamp, row.id, event.webhookEventId);
    row.unsentAt = event.timestamp;
    return row;
}

core::Secret readTokenOf(const line::Event &event)
{
    const auto *message = std::get_if<line::MessageEvent>(&event.body);
    const bool isOurs = event.mode != line::Mode::Standby;
    return message && isOurs ? message->message.markAsReadToken : core::Secret();
}

store::Position rowPosition(core::Timestamp at, const core::MessageId &message,
                            const core::WebhookEventId &event)
{
    store::Position position = store::positionOf(at, message);
    if (position.tie == 0)
        position.tie = tieOf(message.isEmpty() ? event.value : message.value);
    return position;
}

store::Proof proofOf(relay::SignatureState signature)
{
    switch (signature) {
    case relay::SignatureState::Verified:
        return store::Proof::Verified;
    case relay::SignatureState::VerifiedAfterRepair:
        return store::Proof::Repaired;
    case relay::SignatureState::Unverifiable:
    case relay::SignatureState::False:
        break;
    }
    return store::Proof::Unverifiable;
}

} // namespace kidoku::inbox
