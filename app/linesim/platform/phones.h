// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "linesim/platform/ids.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <deque>
#include <optional>
#include <vector>

//! What the customers hold in their hands: people, their chats with the account, and the bubbles
//! in them with the time at which "Read" appeared. Owned by one thread.
namespace kidoku::linesim {

struct Person
{
    QString userId;
    QString name;
    QString language;
    QString statusMessage;
    bool blocked = false; //!< has blocked the account: no profile, no messages
};

struct Bubble
{
    QString id;
    bool incoming = true; //!< from the customer to the account
    QString senderId;     //!< user id of an incoming one
    QJsonObject content;  //!< as on the wire, tokens included
    core::Timestamp sentAt;
    std::optional<core::Timestamp> readAt; //!< incoming only: when "Read" appeared
    bool unsent = false;

    //! For the control API: without tokens.
    [[nodiscard]] QJsonObject toJson() const;
};

struct Chat
{
    ChatKind kind = ChatKind::User;
    QString id;
    QString name;
    QSet<QString> memberIds;
    bool accountHasLeft = false; //!< a group or room that the account is no longer in
    std::vector<Bubble> bubbles; //!< oldest first

    [[nodiscard]] bool hasMember(const QString &userId) const;
};

//! What became Read in one chat by one act.
struct ReadChange
{
    QString chatId;
    QStringList messageIds;
};

//! References stay valid until reset().
class Phones
{
public:
    static constexpr size_t peopleLimit = 100'000;
    static constexpr size_t chatLimit = 200'000;
    static constexpr size_t bubbleLimit = 500'000;

    explicit Phones(const IdSource &ids);
    void reset();

    //! The person of that name (or known user id), created at the first use; nullptr when full.
    Person *meet(const QString &name);
    [[nodiscard]] Person *person(const QString &userId);
    //! \a person's own chat with the account, created at the first use; nullptr when full.
    Chat *ownChat(const Person &person);
    //! The group or room of that name, created at the first use; nullptr when full.
    Chat *sharedChat(ChatKind kind, const QString &name);
    void enter(Chat &chat, const Person &person);
    void leave(Chat &chat, const QString &userId);
    [[nodiscard]] Chat *chat(const QString &chatId);
    //! By the name of its person, group or room; nullptr when there is none (yet).
    [[nodiscard]] const Chat *chatNamed(const QString &name) const;
    //! Those who are there, in the order in which they came.
    [[nodiscard]] QStringList peopleNames() const;
    //! The newest message that is still there of \a userId (empty: of anybody) in \a chat (null:
    //! anywhere); nullptr when there is none.
    [[nodiscard]] const Bubble *newestFrom(const QString &userId, const Chat *chat) const;

    [[nodiscard]] bool isFull() const { return size_t(m_bubbles.size()) >= bubbleLimit; }
    void append(Chat &chat, Bubble bubble);
    [[nodiscard]] Bubble *bubble(const QString &messageId);
    //! Where that message is; nullptr when there is none.
    [[nodiscard]] const Chat *chatOf(const QString &messageId) const;

    //! That message and everything before it in its chat.
    ReadChange markUpTo(const QString &messageId, core::Timestamp now);
    //! Everything that the person has sent, wherever.
    QList<ReadChange> markAllFrom(const QString &userId, core::Timestamp now);

    //! The promise of GET /_sim/chats; chats of one person first, then groups and rooms.
    [[nodiscard]] QJsonArray toJson() const;

private:
    struct Place
    {
        Chat *chat = nullptr;
        size_t index = 0;
    };
    Chat *obtain(ChatKind kind, const QString &id, const QString &name);

    const IdSource &m_ids;
    std::deque<Person> m_people;
    std::deque<Chat> m_chats;
    QHash<QString, Person *> m_peopleById;
    QHash<QString, Chat *> m_chatsById;
    QHash<QString, QList<Chat *>> m_chatsOfPerson;
    QHash<QString, Place> m_bubbles;
};

} // namespace kidoku::linesim
