// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/platform/ids.h"

#include <QJsonObject>
#include <QString>

//! A customer's message as LINE writes it into a webhook. Pure functions.
namespace kidoku::linesim {

//! The types of LINE's webhook.yml; others may be sent too, as LINE announces new ones.
[[nodiscard]] bool isKnownMessageType(const QString &type);

//! Why \a message cannot be sent ("message.text is missing …"); empty when it can.
[[nodiscard]] QString messageFault(const QJsonObject &message);

//! \a message with what its writer left out: id, tokens, and the fields that LINE always sends
//! with its type. A read token only when \a withReadToken (chatMode is "chat").
[[nodiscard]] QJsonObject completeMessage(QJsonObject message, IdSource &ids, bool withReadToken);

} // namespace kidoku::linesim
