// SPDX-License-Identifier: Apache-2.0
#include "platform.h"

#include "message_form.h"

#include <QSet>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

Account freshAccount(const IdSource &ids)
{
    Account account;
    account.userId = ids.botUserId();
    return account;
}

// The events that the account can answer, by LINE's webhook.yml.
bool hasReplyToken(const QString &type)
{
    static const QSet<QString> types{u"message"_s,      u"follow"_s,     u"join"_s,
                                     u"memberJoined"_s, u"beacon"_s,     u"videoPlayComplete"_s,
                                     u"postback"_s,     u"membership"_s, u"accountLink"_s};
    return types.contains(type);
}

// What the group or room itself tells: LINE names no single person as its source.
bool isOfTheWholeChat(const QString &type)
{
    static const QSet<QString> types{u"join"_s, u"leave"_s, u"memberJoined"_s, u"memberLeft"_s};
    return types.contains(type);
}

QJsonObject sourceOf(const Chat &chat, const Person *person)
{
    static const QString types[] = {u"user"_s, u"group"_s, u"room"_s};
    const auto kind = static_cast<int>(chat.kind);
    QJsonObject source{{u"type"_s, types[kind]}, {idKey(chat.kind), chat.id}};
    if (person)
        source.insert(u"userId"_s, person->userId);
    return source;
}

// Where memberJoined and memberLeft name people; empty for every other type.
QString membersKey(const QString &type)
{
    if (type == "memberJoined"_L1)
        return u"joined"_s;
    return type == "memberLeft"_L1 ? u"left"_s : QString();
}

// Whoever joins or leaves is the one who causes it, unless the event says more.
QJsonObject withMembers(QJsonObject event, const Person *person)
{
    const QString key = membersKey(event.value("type"_L1).toString());
    if (!key.isEmpty() && person && !event.contains(key)) {
        const QJsonObject member{{u"type"_s, u"user"_s}, {u"userId"_s, person->userId}};
        event.insert(key, QJsonObject{{u"members"_s, QJsonArray{member}}});
    }
    return event;
}

} // namespace

Platform::Platform(IdSource &ids, const core::Clock &clock, Observer &observer)
    : m_ids(ids)
    , m_clock(clock)
    , m_observer(observer)
    , m_phones(ids)
    , m_account(freshAccount(ids))
{}

void Platform::reset()
{
    m_ids.reset();
    m_phones.reset();
    m_outbox.reset();
    m_readTokens.clear();
    m_account = freshAccount(m_ids);
}

void Platform::setAccount(const Account &account)
{
    m_account = account;
    m_observer.factHappened(u"account"_s, account.toJson());
}

core::Result<Platform::Scene, QString> Platform::sceneOf(const Incoming &incoming)
{
    const core::Failure full{u"no room for more people; POST /_sim/reset starts again"_s};
    Scene scene;
    if (!incoming.from.isEmpty()) {
        scene.person = m_phones.meet(incoming.from);
        if (!scene.person)
            return full;
    }
    if (incoming.chat != ChatKind::User)
        scene.chat = m_phones.sharedChat(incoming.chat, incoming.chatName);
    else if (scene.person)
        scene.chat = m_phones.ownChat(*scene.person);
    else
        return scene; // the account itself, such as botSuspended
    if (!scene.chat)
        return full;
    if (scene.person)
        m_phones.enter(*scene.chat, *scene.person);
    return scene;
}

QJsonObject Platform::envelope(QJsonObject event, const Incoming &incoming, const Scene &scene)
{
    const core::Timestamp now = m_clock.now();
    const QString type = event.value("type"_L1).toString();
    event.insert(u"webhookEventId"_s, m_ids.nextEventId());
    event.insert(u"timestamp"_s, (now - incoming.ago).ms);
    event.insert(u"deliveryContext"_s, QJsonObject{{u"isRedelivery"_s, false}});
    if (!event.contains("mode"_L1))
        event.insert(u"mode"_s, incoming.standby ? u"standby"_s : u"active"_s);
    const bool standby = event.value("mode"_L1) == "standby"_L1;
    if (scene.chat && !event.contains("source"_L1))
        event.insert(u"source"_s,
                     sourceOf(*scene.chat, isOfTheWholeChat(type) ? nullptr : scene.person));
    // Whoever stands by has nothing to say.
    if (scene.chat && !standby && hasReplyToken(type)) {
        const QString token = m_ids.nextToken(IdSource::Token::Reply);
        event.insert(u"replyToken"_s, token);
        m_outbox.issueReplyToken(token, scene.chat->id, now);
    }
    return event;
}

core::Result<Received, QString> Platform::receive(const Incoming &incoming)
{
    if (m_phones.isFull())
        return core::Failure{u"no room for more messages; POST /_sim/reset starts again"_s};
    const auto scene = sceneOf(incoming);
    if (!scene)
        return core::Failure{scene.error()};

    const QJsonObject message = completeMessage(incoming.content, m_ids, m_account.chatOn);
    const QJsonObject event
        = envelope({{u"type"_s, u"message"_s}, {u"message"_s, message}}, incoming, *scene);

    Bubble bubble;
    bubble.id = message.value("id"_L1).toString();
    bubble.senderId = scene->person->userId;
    bubble.content = message;
    bubble.sentAt = m_clock.now() - incoming.ago;
    if (m_account.automaticRead)
        bubble.readAt = m_clock.now();
    const QJsonObject fact{{u"chatId"_s, scene->chat->id},
                           {u"userId"_s, scene->person->userId},
                           {u"displayName"_s, scene->chat->name},
                           {u"message"_s, bubble.toJson()}};
    m_phones.append(*scene->chat, std::move(bubble));
    scene->chat->accountHasLeft = false; // it hears what is said there

    Received received{told(event, *scene), message.value("id"_L1).toString(), {}};
    received.markAsReadToken = message.value("markAsReadToken"_L1).toString();
    if (!received.markAsReadToken.isEmpty())
        m_readTokens.insert(received.markAsReadToken, received.messageId);
    m_observer.factHappened(u"message"_s, fact);
    m_observer.eventRaised(scene->chat->id, event);
    return received;
}

core::Result<Raised, QString> Platform::raise(const Incoming &incoming)
{
    const auto scene = sceneOf(incoming);
    if (!scene)
        return core::Failure{scene.error()};
    QJsonObject content = withMembers(incoming.content, scene->person);
    if (content.value("type"_L1) == "unsend"_L1 && !content.contains("unsend"_L1)) {
        const Bubble *newest
            = m_phones.newestFrom(scene->person ? scene->person->userId : QString(), scene->chat);
        if (!newest)
            return core::Failure{u"there is no message that could be unsent"_s};
        content.insert(u"unsend"_s, QJsonObject{{u"messageId"_s, newest->id}});
    }
    const QJsonObject event = envelope(content, incoming, *scene);
    apply(event, *scene);
    m_observer.eventRaised(scene->chat ? scene->chat->id : m_account.userId, event);
    return told(event, *scene);
}

Raised Platform::told(const QJsonObject &event, const Scene &scene)
{
    Raised raised;
    raised.webhookEventId = event.value("webhookEventId"_L1).toString();
    if (scene.person)
        raised.userId = scene.person->userId;
    if (scene.chat) {
        raised.chat = scene.chat->kind;
        raised.chatId = scene.chat->id;
    }
    return raised;
}

void Platform::apply(const QJsonObject &event, const Scene &scene)
{
    const QString type = event.value("type"_L1).toString();
    if (type == "unsend"_L1) {
        const QString id = event.value("unsend"_L1).toObject().value("messageId"_L1).toString();
        if (Bubble *bubble = m_phones.bubble(id)) {
            bubble->unsent = true;
            m_observer.factHappened(u"unsend"_s, {{u"messageId"_s, id}});
        }
    } else if (scene.person && type == "unfollow"_L1) {
        scene.person->blocked = true;
    } else if (scene.person && type == "follow"_L1) {
        scene.person->blocked = false;
    } else if (scene.chat && scene.chat->kind != ChatKind::User) {
        if (type == "join"_L1)
            scene.chat->accountHasLeft = false;
        else if (type == "leave"_L1)
            scene.chat->accountHasLeft = true;
        else
            applyToMembers(event, *scene.chat);
    }
}

void Platform::applyToMembers(const QJsonObject &event, Chat &chat)
{
    const QString key = membersKey(event.value("type"_L1).toString());
    const QJsonArray members = event.value(key).toObject().value("members"_L1).toArray();
    for (const QJsonValue &member : members) {
        const QString userId = member.toObject().value("userId"_L1).toString();
        if (key == "left"_L1)
            m_phones.leave(chat, userId);
        else if (const Person *person = m_phones.person(userId))
            m_phones.enter(chat, *person);
    }
}

bool Platform::markByToken(const QString &token)
{
    const auto message = m_readTokens.constFind(token);
    if (message == m_readTokens.cend())
        return false;
    const core::Timestamp now = m_clock.now();
    tellRead(m_phones.markUpTo(*message, now), now);
    return true;
}

bool Platform::markByUser(const QString &userId)
{
    if (!m_phones.person(userId))
        return false;
    const core::Timestamp now = m_clock.now();
    const QList<ReadChange> changes = m_phones.markAllFrom(userId, now);
    for (const ReadChange &change : changes)
        tellRead(change, now);
    return true;
}

void Platform::tellRead(const ReadChange &change, core::Timestamp at)
{
    if (change.messageIds.isEmpty())
        return;
    m_observer.factHappened(u"read"_s,
                            {{u"chatId"_s, change.chatId},
                             {u"messageIds"_s, QJsonArray::fromStringList(change.messageIds)},
                             {u"readAt"_s, at.ms}});
}

QJsonArray Platform::deliver(const QString &chatId, const QJsonArray &messages)
{
    const Person *person = m_phones.person(chatId);
    Chat *chat = m_phones.chat(chatId);
    if (!chat && person && !person->blocked)
        chat = m_phones.ownChat(*person); // so far they have written in groups only
    QJsonArray sent;
    for (const QJsonValue &message : messages) {
        const QString id = m_ids.nextMessageId();
        sent.append(
            QJsonObject{{u"id"_s, id}, {u"quoteToken"_s, m_ids.nextToken(IdSource::Token::Quote)}});
        // LINE accepts a message to somebody who has blocked the account and shows it to nobody.
        const bool isShown = chat && !chat->accountHasLeft && !(person && person->blocked);
        if (!isShown || m_phones.isFull())
            continue;
        Bubble bubble;
        bubble.id = id;
        bubble.incoming = false;
        bubble.content = message.toObject();
        bubble.sentAt = m_clock.now();
        m_observer.factHappened(u"message"_s,
                                {{u"chatId"_s, chatId},
                                 {u"displayName"_s, chat->name},
                                 {u"message"_s, bubble.toJson()}});
        m_phones.append(*chat, std::move(bubble));
    }
    return sent;
}

} // namespace kidoku::linesim
