// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QStringList>

//! One row of the log pane. It holds names of things, numbers and times, never message text
//! and never a secret; the words are made when it is shown, so they follow the language.
namespace kidoku::store {

struct LogEntry
{
    qint64 id = 0; //!< key in the store, ascending with time of creation
    Timestamp at;
    LogWhat what = LogWhat::MessageReceived;
    LogState state = LogState::Info;
    LogDirection direction = LogDirection::Local;
    AccountId account;
    ConversationId conversation; //!< may be none
    QStringList args;            //!< what the words of `what` need
    std::optional<ReadApi> api;
    core::ReadRequestId request;
    int attempt = 0; //!< number of the try, from 1
    int httpStatus = 0;
    QString reason; //!< code of line::Reason for attempts, such as "LineFault"
    std::optional<core::Milliseconds> latency;
    Timestamp nextTry;
    QString lineRequestId;
    WebhookEventId eventId;
    int messages = 0; //!< how many messages a successful mark concerned
};

} // namespace kidoku::store

Q_DECLARE_METATYPE(kidoku::store::LogEntry)
