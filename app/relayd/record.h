// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

//! What the relay stores: the records of a channel, in the order in which consoles get them.
//! Plain values, any thread.
namespace kidoku::relayd {

//! `<ms>-<n>`: strictly increasing for ever inside a channel, also when the clock jumps back.
//! The cursor of the stream.
struct RecordId
{
    qint64 ms = 0;
    quint32 n = 0;

    [[nodiscard]] bool isValid() const { return ms > 0; }
    [[nodiscard]] std::string toString() const;
    //! The id that follows this one at \a nowMs.
    [[nodiscard]] RecordId next(qint64 nowMs) const;
    //! Only the form that toString() writes.
    static std::optional<RecordId> parse(std::string_view text);

    friend auto operator<=>(const RecordId &, const RecordId &) = default;
};

enum class RecordKind : int { Webhook = 1, Read = 2, Act = 3 };

//! A channel inside the log; valid as long as the log.
struct ChannelKey
{
    qint64 value = 0;
    friend auto operator<=>(const ChannelKey &, const ChannelKey &) = default;
};

//! What is to be appended.
struct Draft
{
    ChannelKey channel;
    RecordKind kind = RecordKind::Webhook;
    std::string body;        //!< raw bytes of a webhook, else a JSON object
    std::string contentType; //!< webhooks only, as LINE sent it
    std::string signature;   //!< webhooks only, proved
    //! Not empty: the log takes it once per channel; a repeat gets the first one's receipt.
    std::string onceKey;
};

//! The place that a draft got.
struct Receipt
{
    RecordId id;
    qint64 seq = 0;        //!< counts from 1 in every channel, without holes
    bool repeated = false; //!< by Draft::onceKey: nothing was appended
};

struct StoredRecord
{
    RecordId id;
    qint64 seq = 0;
    RecordKind kind = RecordKind::Webhook;
    std::string body;
    std::string contentType;
    std::string signature;
};

//! How far a channel's log reaches. All parts are invalid in a log that never had a record.
struct Bounds
{
    RecordId oldest; //!< that is kept; invalid when nothing is
    RecordId newest; //!< that was ever given
    RecordId pruned; //!< the newest that is kept no longer: older cursors have missed something
    qint64 newestSeq = 0; //!< of `newest`
    qint64 prunedSeq = 0; //!< of `pruned`: what is kept begins with the next number
};

struct ReadLimits
{
    size_t records = 1000;
    size_t bytes = 256 * 1024; //!< of bodies; one record may be longer
};

//! Why the log did not do it: one line for the operator of the relay.
struct LogFault
{
    QString text;
};

template <typename T>
using LogResult = core::Result<T, LogFault>;

} // namespace kidoku::relayd
