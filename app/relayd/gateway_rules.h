// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace kidoku::relayd {

//! What a console may ask LINE for through the relay.
enum class LineCallKind {
    MarkByToken, //!< POST /v2/bot/chat/markAsRead
    MarkByUser,  //!< POST /v2/bot/message/markAsRead
    Reply,       //!< POST /v2/bot/message/reply
    Push,        //!< POST /v2/bot/message/push, the only one that has a retry key
    Test,        //!< POST: LINE tries the registered webhook; nothing is changed
    Read,        //!< bot info, profiles, group summary, webhook address, quota and its consumption
    Content,     //!< content and preview of a message: LINE's data host, streamed
};

//! The allow-list. \a path is LINE's own, as it came: ids are letters, digits, - and _, so that
//! nothing else can be reached by a clever path. Nothing when the path is not on the list.
[[nodiscard]] std::optional<LineCallKind> lineCallOf(std::string_view path);
//! "POST" or "GET".
[[nodiscard]] std::string_view methodOf(LineCallKind kind);

} // namespace kidoku::relayd
