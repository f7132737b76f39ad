// SPDX-License-Identifier: Apache-2.0
#include "phones.h"

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

bool isUnread(const Bubble &bubble)
{
    return bubble.incoming && !bubble.readAt;
}

// \a people tells the names of those who write in a group or a room.
QJsonObject toJson(const Chat &chat, const QHash<QString, Person *> &people)
{
    QJsonArray messages;
    for (const Bubble &bubble : chat.bubbles) {
        QJsonObject object = bubble.toJson();
        if (chat.kind != ChatKind::User && bubble.incoming) {
            object.insert(u"from"_s, bubble.senderId);
            if (const Person *sender = people.value(bubble.senderId))
                object.insert(u"fromName"_s, sender->name);
        }
        messages.append(object);
    }
    QJsonObject object{
        {u"userId"_s, QJsonValue()}, {u"displayName"_s, chat.name}, {u"messages"_s, messages}};
    object.insert(idKey(chat.kind), chat.id);
    return object;
}

} // namespace

bool Chat::hasMember(const QString &userId) const
{
    return !accountHasLeft && memberIds.contains(userId);
}

QJsonObject Bubble::toJson() const
{
    QJsonObject object{
        {u"id"_s, id},
        {u"direction"_s, incoming ? u"in"_s : u"out"_s},
        {u"type"_s, content.value("type"_L1)},
        {u"sentAt"_s, sentAt.ms},
        {u"readAt"_s, readAt ? QJsonValue(readAt->ms) : QJsonValue()},
    };
    if (unsent) {
        object.insert(u"unsent"_s, true);
        return object;
    }
    for (auto it = content.begin(); it != content.end(); ++it) {
        if (!it.key().endsWith("Token"_L1) && !object.contains(it.key()))
            object.insert(it.key(), it.value());
    }
    return object;
}

Phones::Phones(const IdSource &ids)
    : m_ids(ids)
{}

void Phones::reset()
{
    m_bubbles.clear();
    m_chatsOfPerson.clear();
    m_chatsById.clear();
    m_peopleById.clear();
    m_chats.clear();
    m_people.clear();
}

Person *Phones::meet(const QString &name)
{
    if (Person *known = person(name))
        return known;
    if (Person *known = person(m_ids.chatId(ChatKind::User, name)))
        return known;
    if (m_people.size() >= peopleLimit)
        return nullptr;
    Person &added = m_people.emplace_back();
    added.userId = m_ids.chatId(ChatKind::User, name);
    added.name = name;
    m_peopleById.insert(added.userId, &added);
    return &added;
}

Person *Phones::person(const QString &userId)
{
    return m_peopleById.value(userId);
}

Chat *Phones::obtain(ChatKind kind, const QString &id, const QString &name)
{
    if (Chat *known = chat(id))
        return known;
    if (m_chats.size() >= chatLimit)
        return nullptr;
    Chat &added = m_chats.emplace_back();
    added.kind = kind;
    added.id = id;
    added.name = name;
    m_chatsById.insert(id, &added);
    return &added;
}

Chat *Phones::ownChat(const Person &person)
{
    Chat *own = obtain(ChatKind::User, person.userId, person.name);
    if (own)
        enter(*own, person);
    return own;
}

Chat *Phones::sharedChat(ChatKind kind, const QString &name)
{
    return obtain(kind, m_ids.chatId(kind, name), name);
}

void Phones::enter(Chat &chat, const Person &person)
{
    chat.memberIds.insert(person.userId);
    // Kept for those who have left too: what they have sent there can still become Read.
    QList<Chat *> &chats = m_chatsOfPerson[person.userId];
    if (!chats.contains(&chat))
        chats.append(&chat);
}

void Phones::leave(Chat &chat, const QString &userId)
{
    chat.memberIds.remove(userId);
}

Chat *Phones::chat(const QString &chatId)
{
    return m_chatsById.value(chatId);
}

const Chat *Phones::chatNamed(const QString &name) const
{
    for (const Chat &chat : m_chats) {
        if (chat.name == name)
            return &chat;
    }
    return nullptr;
}

QStringList Phones::peopleNames() const
{
    QStringList names;
    for (const Person &person : m_people)
        names.append(person.name);
    return names;
}

const Bubble *Phones::newestFrom(const QString &userId, const Chat *chat) const
{
    const Bubble *newest = nullptr;
    for (const Chat &place : m_chats) {
        if (chat && chat != &place)
            continue;
        for (auto bubble = place.bubbles.rbegin(); bubble != place.bubbles.rend(); ++bubble) {
            if (!bubble->incoming || bubble->unsent
                || (!userId.isEmpty() && bubble->senderId != userId))
                continue;
            // Ids of one account have equal length and rise.
            if (!newest || bubble->id > newest->id)
                newest = &*bubble;
            break;
        }
    }
    return newest;
}

void Phones::append(Chat &chat, Bubble bubble)
{
    m_bubbles.insert(bubble.id, {&chat, chat.bubbles.size()});
    chat.bubbles.push_back(std::move(bubble));
}

Bubble *Phones::bubble(const QString &messageId)
{
    const auto place = m_bubbles.constFind(messageId);
    return place == m_bubbles.cend() ? nullptr : &place->chat->bubbles[place->index];
}

const Chat *Phones::chatOf(const QString &messageId) const
{
    return m_bubbles.value(messageId).chat;
}

ReadChange Phones::markUpTo(const QString &messageId, core::Timestamp now)
{
    const auto place = m_bubbles.constFind(messageId);
    if (place == m_bubbles.cend())
        return {};
    ReadChange change{place->chat->id, {}};
    for (size_t i = 0; i <= place->index; ++i) {
        Bubble &bubble = place->chat->bubbles[i];
        if (isUnread(bubble)) {
            bubble.readAt = now;
            change.messageIds.append(bubble.id);
        }
    }
    return change;
}

QList<ReadChange> Phones::markAllFrom(const QString &userId, core::Timestamp now)
{
    QList<ReadChange> changes;
    const QList<Chat *> chats = m_chatsOfPerson.value(userId);
    for (Chat *chat : chats) {
        ReadChange change{chat->id, {}};
        for (Bubble &bubble : chat->bubbles) {
            if (isUnread(bubble) && bubble.senderId == userId) {
                bubble.readAt = now;
                change.messageIds.append(bubble.id);
            }
        }
        if (!change.messageIds.isEmpty())
            changes.append(change);
    }
    return changes;
}

QJsonArray Phones::toJson() const
{
    QJsonArray people;
    QJsonArray others;
    for (const Chat &chat : m_chats)
        (chat.kind == ChatKind::User ? people : others).append(linesim::toJson(chat, m_peopleById));
    for (const QJsonValue &chat : std::as_const(others))
        people.append(chat);
    return people;
}

} // namespace kidoku::linesim
