// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

//! What the simulator says a customer's phone shows: GET /_sim/chats, and which calls of LINE's
//! API came in: GET /_sim/calls. Plain values.
namespace kidoku::demo {

struct PhoneMessage
{
    QString id;
    bool fromCustomer = true;
    QString type; //!< LINE's message type
    QString text;
    core::Timestamp sentAt;
    core::Timestamp readAt; //!< invalid: the phone shows no Read
    bool unsent = false;
    QString sender;      //!< user id, in groups and rooms
    QString senderName;  //!< of sender, where the simulator tells it
    QJsonObject content; //!< as the simulator told it: sticker ids, coordinates, file name …

    friend bool operator==(const PhoneMessage &, const PhoneMessage &) = default;
};

struct Phone
{
    QString userId; //!< empty for a group or a room
    QString displayName;
    QList<PhoneMessage> messages; //!< oldest first
    QString chatId;               //!< of the user, the group or the room
    QString account;              //!< empty: the only one, or the first

    [[nodiscard]] bool isShared() const { return userId.isEmpty(); }

    friend bool operator==(const Phone &, const Phone &) = default;
};

struct Call
{
    core::Timestamp at;
    QString method;
    QString path;
    int status = 0; //!< 0: no answer (yet)
    QString fault;  //!< the injected fault, when there was one
    QString account;

    //! One of the two Mark as read paths.
    [[nodiscard]] bool isMark() const;
    friend bool operator==(const Call &, const Call &) = default;
};

//! Unknown fields are ignored, wrong types read as absent.
[[nodiscard]] QList<Phone> phonesFromJson(const QJsonArray &chats, const QString &account = {});
[[nodiscard]] QList<Call> callsFromJson(const QJsonArray &calls, const QString &account = {});

} // namespace kidoku::demo
