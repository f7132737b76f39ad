// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "relay/event_stream.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <optional>

//! The HTTP side of a stream: what is asked, and what an answer means. Pure functions over
//! values, apart from the reply that they look at; the reply's thread.
namespace kidoku::relay {

//! Why a connection ended or never became a stream.
struct StreamOutcome
{
    StreamTrouble trouble = StreamTrouble::None;
    bool stops = false;            //!< no further attempts until somebody changes something
    QString detail;                //!< one line, redacted
    core::Milliseconds atLeast{0}; //!< what the server asked to wait (Retry-After)
};

//! The request for the stream after \a cursor (already checked; empty: none is sent). Fails for
//! a URL that is not http(s) and for a token that no header can carry.
[[nodiscard]] core::Result<QNetworkRequest, StreamOutcome> streamRequest(const StreamConfig &config,
                                                                         const QByteArray &cursor);

//! \a text of Qt as one line without the stream's token and query.
[[nodiscard]] QString safeLine(const QString &text, const StreamConfig &config);

//! Looks at the head of an answer: nothing when it is an event stream.
[[nodiscard]] std::optional<StreamOutcome> refusalOf(const QNetworkReply &reply, bool cursorSent);

//! The answer's own Last-Event-ID tells another place than \a cursor, which was asked for.
[[nodiscard]] bool beginsElsewhere(const QNetworkReply &reply, const QByteArray &cursor);

//! Why \a reply ended, \a wasLive telling whether it had become a stream.
[[nodiscard]] StreamOutcome endingOf(const QNetworkReply &reply, bool wasLive, bool cursorSent,
                                     const StreamConfig &config);

} // namespace kidoku::relay
