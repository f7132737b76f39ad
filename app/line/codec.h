// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "line/webhook.h"

#include <QByteArrayView>

//! From the bytes of a webhook body to values. Never throws, never trusts: limits on size,
//! depth and counts, wrong JSON types read as absent, lone surrogates become U+FFFD.
//! Pure functions, any thread.
namespace kidoku::line {

//! The end of the year 9999, UTC; a later time reads as absent.
inline constexpr qint64 maxTimestampMs = 253'402'300'799'999;

struct CodecLimits
{
    qsizetype bodyBytes = 1024 * 1024; //!< the relay's limit for one POST
    qsizetype events = 1000;
    qsizetype textUnits = 20'000; //!< longer texts are cut; LINE's own limit is 5,000
    qsizetype idUnits = 512;      //!< ids longer than this make the event malformed
    qsizetype tokenUnits = 4096;  //!< longer tokens read as absent
    qsizetype listItems = 500;    //!< items of one list inside an event, the rest is not read
    int depth = 64;
};

enum class CodecFault {
    TooLarge,
    TooDeep,
    NotJson,
    NotAnObject,
    NoDestination,
    NoEvents,
    TooManyEvents,
};

struct CodecError
{
    CodecFault fault = CodecFault::NotJson;
    QString detail; //!< place, never content
};

//! One event that could not be read although the body could: goes to quarantine, not away.
struct MalformedEvent
{
    qsizetype index = 0;
    QString reason; //!< such as "timestamp missing"; never content
    QByteArray raw; //!< as Event::raw; any JSON value
};

struct ParsedWebhook
{
    Webhook webhook;
    QList<MalformedEvent> malformed;
};

//! Reads a whole webhook body. An event needs a webhookEventId, a timestamp and a type, all
//! else may be missing (a captured body from before 2022 has no webhookEventId: it is derived
//! from the body's hash and the event's place, so that it stays the same for the same bytes).
//!
//! Event::raw is the event as LINE wrote it, unknown fields and types too, without the white
//! space between its tokens. Of a key that comes twice the values show the last one.
[[nodiscard]] core::Result<ParsedWebhook, CodecError> parseWebhook(QByteArrayView body,
                                                                   const CodecLimits &limits = {});

} // namespace kidoku::line
