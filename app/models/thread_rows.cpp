// SPDX-License-Identifier: Apache-2.0
#include "thread_rows_p.h"

#include "core/text.h"
#include "replies/reply_text.h"
#include "state_text.h"
#include "words_p.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kidoku::models {

namespace {

using store::Message;
using store::Position;

std::pair<Position, qint64> orderOf(const Message &message)
{
    return {message.position, message.row};
}

QDate dayOf(const Message &message)
{
    return QDateTime::fromMSecsSinceEpoch(message.position.at).date();
}

// The first incoming message after \a position; null when there is none in the window, or when
// messages that are not loaded may stand between.
MessagePtr firstAfter(Position position, const MessageWindow &window, bool hasOlder)
{
    if (!position.isValid() || window.isEmpty() || (hasOlder && window.oldest() > position))
        return nullptr;
    const auto &all = window.messages();
    const auto first = std::find_if(all.begin(), all.end(), [position](const MessagePtr &message) {
        return message->countsAsUnread() && message->position > position;
    });
    return first != all.end() ? *first : nullptr;
}

MessagePtr newestRead(Position readUpTo, const MessageWindow &window)
{
    const auto &all = window.messages();
    const auto newest
        = std::find_if(all.rbegin(), all.rend(), [readUpTo](const MessagePtr &message) {
              return message->countsAsUnread() && message->position <= readUpTo;
          });
    return newest != all.rend() ? *newest : nullptr;
}

QString readDividerText(const ThreadFacts &facts)
{
    const auto &conversation = facts.conversation;
    const QString by = whoText(conversation.readBy);
    return models::facts({readTime(conversation.readAt, facts.now),
                          by.isEmpty() ? QString() : Words::tr("by %1").arg(by),
                          apiText(conversation.readApi)});
}

ThreadItem marker(ThreadRow row, const MessagePtr &before, const QString &text = {})
{
    return {row, before, false, false, false, text, false, {}};
}

OutgoingState outgoingState(const Message &message)
{
    const auto bubble = replies::bubbleState(message);
    if (!bubble)
        return OutgoingState::None;
    using replies::ReplyState;
    switch (bubble->state) {
    case ReplyState::WaitingForMark:
    case ReplyState::Queued:
    case ReplyState::Paused:
    case ReplyState::Waiting:
        return OutgoingState::Waiting;
    case ReplyState::Sending:
        return OutgoingState::Sending;
    case ReplyState::Failed:
    case ReplyState::Uncertain:
        return OutgoingState::Failed;
    case ReplyState::Sent:
    case ReplyState::Discarded:
        break;
    }
    return OutgoingState::Sent;
}

bool continuesRun(const ThreadItem &before, const WindowMessage &message)
{
    return before.row == ThreadRow::Message && before.message->incoming == message.incoming
        && before.message->sender == message.sender;
}

// The images of a set come as messages of their own; those that follow each other are one row.
bool joinsSet(const ThreadItem &before, const WindowMessage &message, const ThreadItem &item)
{
    constexpr size_t most = 50; // LINE lets no more be sent at once
    return !message.imageSet.isEmpty() && before.images.size() < most
        && continuesRun(before, message) && before.message->imageSet == message.imageSet
        && before.isNew == item.isNew && before.isRead == item.isRead;
}

void join(ThreadItem &set, const ThreadItem &item)
{
    if (set.images.empty())
        set.images.push_back(set.message);
    set.images.push_back(item.message);
    set.message = item.message;
    set.tellsReadTime = set.tellsReadTime || item.tellsReadTime;
}

} // namespace

WindowMessage::WindowMessage(const store::Message &message)
    : store::Message(message)
{
    if (!sender.isEmpty())
        people.append(sender);
    if (detail.size() <= 2)
        return;
    const QJsonObject facts = QJsonDocument::fromJson(detail).object();
    if (kind == store::MessageKind::Image)
        imageSet = facts.value(QLatin1String("imageSetId")).toString();
    if (!unsentAt.isValid())
        quoted = {facts.value(QLatin1String("quotedMessageId")).toString()};
    if (kind == store::MessageKind::System && text == QLatin1String("memberJoined")) {
        const QJsonArray members = facts.value(QLatin1String("members")).toArray();
        for (const QJsonValue &member : members)
            people.append({member.toString()});
    }
    standby = facts.value(QLatin1String("standby")).toBool();
    if (!incoming)
        state = outgoingState(*this);
}

std::vector<MessagePtr>::const_iterator MessageWindow::place(const Message &message) const
{
    return std::lower_bound(
        m_messages.begin(), m_messages.end(), orderOf(message),
        [](const MessagePtr &other, const auto &order) { return orderOf(*other) < order; });
}

bool MessageWindow::contains(const Message &message) const
{
    const auto found = place(message);
    return found != m_messages.end() && (*found)->row == message.row;
}

bool MessageWindow::put(const Message &message)
{
    const auto found = m_messages.begin() + std::distance(m_messages.cbegin(), place(message));
    if (found != m_messages.end() && (*found)->row == message.row) {
        *found = std::make_shared<const WindowMessage>(message);
        return false;
    }
    m_messages.insert(found, std::make_shared<const WindowMessage>(message));
    return true;
}

bool MessageWindow::holds(Position place) const
{
    return !isEmpty() && oldest() <= place && place <= newest();
}

void MessageWindow::remove(const Message &message)
{
    const auto found = place(message);
    if (found != m_messages.end() && (*found)->row == message.row)
        m_messages.erase(found);
}

bool MessageWindow::dropOldest(int limit)
{
    const int extra = size() - limit;
    if (extra > 0)
        m_messages.erase(m_messages.begin(), m_messages.begin() + extra);
    return extra > 0;
}

bool MessageWindow::dropNewest(int limit)
{
    const int extra = size() - limit;
    if (extra > 0)
        m_messages.resize(static_cast<size_t>(limit));
    return extra > 0;
}

std::vector<ThreadItem> threadRows(const MessageWindow &window, const ThreadFacts &facts)
{
    const Position readUpTo = facts.conversation.readUpTo;
    // What is seen by now stays "New" until the thread is opened again, unless it was dealt with.
    const Position newAfter
        = std::max(facts.seenAtOpen, std::min(readUpTo, facts.conversation.seenUpTo));
    const MessagePtr firstUnread = firstAfter(readUpTo, window, facts.hasOlder);
    const MessagePtr firstUnseen = firstAfter(newAfter, window, facts.hasOlder);
    const MessagePtr lastRead = newestRead(readUpTo, window);

    std::vector<ThreadItem> rows;
    rows.reserve(window.messages().size() + 8);
    QDate day;
    for (const MessagePtr &message : window.messages()) {
        if (message == firstUnread)
            rows.push_back(marker(ThreadRow::ReadDivider, message, readDividerText(facts)));
        if (message == firstUnseen)
            rows.push_back(
                marker(ThreadRow::SeenDivider, message, Words::tr("Seen by you up to here")));
        if (std::exchange(day, dayOf(*message)) != dayOf(*message))
            rows.push_back(marker(ThreadRow::Day, message));
        const bool system = message->kind == store::MessageKind::System;
        const bool counts = message->countsAsUnread();
        ThreadItem item{system ? ThreadRow::System : ThreadRow::Message,
                        message,
                        counts && message->position > newAfter,
                        counts && message->position <= readUpTo,
                        message == lastRead,
                        QString(),
                        true,
                        {}};
        if (!rows.empty() && joinsSet(rows.back(), *message, item)) {
            join(rows.back(), item);
            continue;
        }
        item.startsRun = rows.empty() || !continuesRun(rows.back(), *message);
        rows.push_back(std::move(item));
    }
    const bool allRead = lastRead && !firstUnread && !facts.hasNewer;
    if (allRead)
        rows.push_back(marker(ThreadRow::ReadDivider, nullptr, readDividerText(facts)));
    return rows;
}

} // namespace kidoku::models
