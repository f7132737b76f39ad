// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace kidoku::relayd {

//! What stands in `what` of an entry.
namespace audited {
inline constexpr char mark[] = "mark";       //!< marked as read
inline constexpr char act[] = "act";         //!< done, mute, note …: `api` has its kind
inline constexpr char content[] = "content"; //!< read a photo, a file …
inline constexpr char reply[] = "reply";     //!< sent by reply token
inline constexpr char push[] = "push";       //!< sent without one
inline constexpr char tokenAdded[] = "token-added";
inline constexpr char tokenRevoked[] = "token-revoked";
inline constexpr char authFailure[] = "auth-failure"; //!< `count` of them, from `source`
} // namespace audited

//! One line of the audit: who did what. Never a message's text, a secret, a read or reply token.
struct AuditEntry
{
    qint64 at = 0; //!< ms since 1970
    std::string what;
    std::string who;   //!< a token's name; of commands the system's user
    std::string token; //!< its id
    std::string channel;
    std::string subject;   //!< conversation, message or token
    std::string api;       //!< of a mark "token" or "user", LINE's two; "act" when told by an act
    int status = 0;        //!< LINE's answer; 0 when none came or none was asked for
    std::string requestId; //!< LINE's
    std::string source;    //!< address
    qint64 count = 1;
};

//! \a text cut to what a log's field may hold: visible ASCII, at most 128 characters.
[[nodiscard]] std::string auditText(std::string_view text);

} // namespace kidoku::relayd
