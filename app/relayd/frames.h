// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/record.h"

#include <string>
#include <string_view>

//! The frames of the stream as bytes: Server-Sent Events of relay-protocol.md, "Subscribing".
//! Pure functions, any thread.
namespace kidoku::relayd {

//! What a record is made of, without owning it.
struct RecordView
{
    RecordId id;
    qint64 seq = 0;
    RecordKind kind = RecordKind::Webhook;
    std::string_view body;
    std::string_view contentType;
    std::string_view signature;
};

[[nodiscard]] RecordView viewOf(const StoredRecord &record);
[[nodiscard]] RecordView viewOf(const Draft &draft, const Receipt &receipt);

//! Appends to \a frames.
void appendRecordFrame(std::string &frames, const RecordView &record, std::string_view epoch);

[[nodiscard]] std::string readyFrame(const Bounds &bounds, std::string_view epoch);
//! \a requested must be of RecordId's form or a word of ours, since it is not escaped.
[[nodiscard]] std::string gapFrame(std::string_view requested, const Bounds &bounds);
[[nodiscard]] std::string_view pingFrame();

} // namespace kidoku::relayd
