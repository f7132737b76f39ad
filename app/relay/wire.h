// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1String>

//! The names that stand on the wire, for both ends of it: places, event types of the stream and
//! keys of its JSON objects. Source: relay-protocol.md.
namespace kidoku::relay::wire {

//! Rooms of a channel: `<relay>/<room>/<channel>`.
inline constexpr QLatin1String webhookRoom("webhook");
inline constexpr QLatin1String eventsRoom("events");
inline constexpr QLatin1String actsRoom("acts");
inline constexpr QLatin1String gatewayRoom("line");

inline constexpr QLatin1String readyType("ready");
inline constexpr QLatin1String pingType("ping");
inline constexpr QLatin1String gapType("gosmee-gap");
inline constexpr QLatin1String readType("read");
inline constexpr QLatin1String actType("act");

//! Keys of a webhook's envelope; `seq` and `epoch` also stand in read and act records.
inline constexpr QLatin1String bodyB("bodyB"); //!< base64 of the raw body
inline constexpr QLatin1String contentType("content-type");
inline constexpr QLatin1String timestamp("timestamp"); //!< ms since 1970, as text
inline constexpr QLatin1String signature("x-line-signature");
inline constexpr QLatin1String seq("x-relay-seq");     //!< decimal, as text or number
inline constexpr QLatin1String epoch("x-relay-epoch"); //!< opaque

//! Header of a stream's head: what the relay speaks. A relay that does not say it speaks 1.
inline constexpr QLatin1String protocolHeader("x-relay-protocol");
inline constexpr int protocol = 1;

//! Keys of `ready`.
inline constexpr QLatin1String readyEpoch("epoch");
inline constexpr QLatin1String oldest("oldest");
inline constexpr QLatin1String newest("newest");

//! Keys of a gap.
inline constexpr QLatin1String gapError("error");
inline constexpr QLatin1String missedHistory("missed_history"); //!< the value of gapError
inline constexpr QLatin1String requestedId("requested_id");
inline constexpr QLatin1String oldestId("oldest_id");

//! Keys of read and act records.
inline constexpr QLatin1String id("id");
inline constexpr QLatin1String kind("kind");
inline constexpr QLatin1String conversation("conversation");
inline constexpr QLatin1String upTo("upTo");
inline constexpr QLatin1String upToTime("upToTime");
inline constexpr QLatin1String api("api");
inline constexpr QLatin1String apiToken("token"); //!< values of api
inline constexpr QLatin1String apiUser("user");
inline constexpr QLatin1String by("by");
inline constexpr QLatin1String at("at");
inline constexpr QLatin1String doneKind("done"); //!< kinds of acts
inline constexpr QLatin1String reopenKind("reopen");
inline constexpr QLatin1String muteKind("mute");
inline constexpr QLatin1String spamKind("spam");
inline constexpr QLatin1String repliedKind("replied");
//! What its operator calls himself, for when the relay knows no name for him.
inline constexpr QLatin1String operatorName("name");
//! Value of `by` for whoever shows the token that all consoles have in common.
inline constexpr QLatin1String unnamedOperator("console");
inline constexpr QLatin1String on("on");       //!< of mute and spam: false takes it back
inline constexpr QLatin1String until("until"); //!< of mute, ms since 1970; absent: for good
//! Of done: the last record that its console had taken. What came later it did not know of.
inline constexpr QLatin1String seenSeq("seenSeq");
inline constexpr QLatin1String seenEpoch("seenEpoch");

//! As a cursor: from the oldest record that is kept.
inline constexpr char earliest[] = "earliest";

} // namespace kidoku::relay::wire
