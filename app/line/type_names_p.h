// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/webhook.h"

#include <QLatin1String>

#include <array>

//! LINE's names of the event and message types, in the order of the variants that hold them.
namespace kidoku::line {

inline constexpr std::array eventTypeNames{
    QLatin1String("message"),           QLatin1String("unsend"),       QLatin1String("follow"),
    QLatin1String("unfollow"),          QLatin1String("join"),         QLatin1String("leave"),
    QLatin1String("memberJoined"),      QLatin1String("memberLeft"),   QLatin1String("postback"),
    QLatin1String("videoPlayComplete"), QLatin1String("beacon"),       QLatin1String("accountLink"),
    QLatin1String("membership"),        QLatin1String("module"),       QLatin1String("activated"),
    QLatin1String("deactivated"),       QLatin1String("botSuspended"), QLatin1String("botResumed"),
    QLatin1String("delivery"),
};
static_assert(eventTypeNames.size() + 1 == std::variant_size_v<Event::Body>,
              "every event type but the unknown one has a name");

inline constexpr std::array messageTypeNames{
    QLatin1String("text"),    QLatin1String("image"), QLatin1String("video"),
    QLatin1String("audio"),   QLatin1String("file"),  QLatin1String("location"),
    QLatin1String("sticker"),
};
static_assert(messageTypeNames.size() + 1 == std::variant_size_v<Message::Content>,
              "every message type but the unknown one has a name");

} // namespace kidoku::line
