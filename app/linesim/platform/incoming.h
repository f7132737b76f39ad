// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "linesim/platform/ids.h"

#include <QJsonObject>
#include <QString>

//! What a customer does: the body of POST /_sim/messages and /_sim/events, and a step of a
//! scenario. Plain values.
namespace kidoku::linesim {

struct Incoming
{
    QString from; //!< a person's name; empty for an event that nobody caused
    ChatKind chat = ChatKind::User;
    QString chatName;          //!< of the group or room
    core::Milliseconds ago{0}; //!< how long before now it happened
    bool standby = false;      //!< another module has the word: mode "standby"
    QJsonObject content;       //!< the message, or the event
};

enum class IncomingKind { Message, Event };

//! The error is a sentence with the key that is wrong. Keys in \a alsoAllowed are ignored; an
//! optional key that is null counts as absent.
[[nodiscard]] core::Result<Incoming, QString> incomingFromJson(const QJsonObject &json,
                                                               IncomingKind kind,
                                                               const QStringList &alsoAllowed = {});

//! In a story a message is named by the step that brought it, since its id is not known before:
//! "@name" as `quotedMessageId` of a message or as `unsend.messageId`. The name without its "@";
//! empty: there is none.
[[nodiscard]] QString referenceIn(const QJsonObject &content);
//! Puts \a messageId in the place of that reference.
void refer(QJsonObject &content, const QString &messageId);

} // namespace kidoku::linesim
