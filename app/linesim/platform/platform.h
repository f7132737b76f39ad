// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "linesim/platform/account.h"
#include "linesim/platform/incoming.h"
#include "linesim/platform/observer.h"
#include "linesim/platform/outbox.h"
#include "linesim/platform/phones.h"

#include <QHash>
#include <QSet>

//! LINE's platform as pure rules: no sockets, no threads, no time of its own. Given the same
//! seed, clock and calls it does the same. Owned by one thread.
namespace kidoku::linesim {

//! What POST /_sim/events tells.
struct Raised
{
    QString webhookEventId;
    QString userId; //!< of the person who caused it; may be empty
    ChatKind chat = ChatKind::User;
    QString chatId; //!< where it happened; may be empty
};

//! What POST /_sim/messages tells.
struct Received : Raised
{
    QString messageId;
    QString markAsReadToken; //!< empty while chatMode is "bot"
};

class Platform
{
public:
    //! All three outlive the platform.
    Platform(IdSource &ids, const core::Clock &clock, Observer &observer);
    //! To the start: same seed, same ids.
    void reset();

    [[nodiscard]] const Account &account() const { return m_account; }
    void setAccount(const Account &account);

    //! A customer's message is on the phone and its event on the way. The error: it is full.
    core::Result<Received, QString> receive(const Incoming &incoming);
    //! Any other event. An unsend that names no message takes back the newest one of that person
    //! in that chat.
    core::Result<Raised, QString> raise(const Incoming &incoming);

    //! New API: the token's message and everything before it in that chat become Read. False
    //! when the token is not one of ours. A repeated mark changes nothing and is no error.
    [[nodiscard]] bool markByToken(const QString &token);
    //! Old API: everything that this user has sent until now. False when we know no such user.
    [[nodiscard]] bool markByUser(const QString &userId);

    //! Puts messages of the account on the phones of \a chatId; returns LINE's `sentMessages`.
    QJsonArray deliver(const QString &chatId, const QJsonArray &messages);

    [[nodiscard]] Phones &phones() { return m_phones; }
    [[nodiscard]] Outbox &outbox() { return m_outbox; }
    [[nodiscard]] core::Timestamp now() const { return m_clock.now(); }

private:
    //! Who did it and where; either may be missing.
    struct Scene
    {
        Person *person = nullptr;
        Chat *chat = nullptr;
    };
    [[nodiscard]] core::Result<Scene, QString> sceneOf(const Incoming &incoming);
    [[nodiscard]] QJsonObject envelope(QJsonObject event, const Incoming &incoming,
                                       const Scene &scene);
    [[nodiscard]] static Raised told(const QJsonObject &event, const Scene &scene);
    void apply(const QJsonObject &event, const Scene &scene);
    void applyToMembers(const QJsonObject &event, Chat &chat);
    void tellRead(const ReadChange &change, core::Timestamp at);

    IdSource &m_ids;
    const core::Clock &m_clock;
    Observer &m_observer;
    Phones m_phones;
    Outbox m_outbox;
    Account m_account;
    QHash<QString, QString> m_readTokens; // token to message id; they never expire
};

} // namespace kidoku::linesim
