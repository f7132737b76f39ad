// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/http_message.h"

#include <string_view>

namespace kidoku::relayd {

enum class Place {
    Nowhere,
    Health,  //!< /healthz
    Ready,   //!< /readyz
    Metrics, //!< /metrics
    Webhook, //!< /webhook/<channel>
    Events,  //!< /events/<channel>, and /<channel> for smee clients
    Acts,    //!< /acts/<channel>
    Gateway, //!< /line/<channel>/…
};

//! Where a request goes. The views point into the head.
struct Route
{
    Place place = Place::Nowhere;
    std::string_view channel;
    std::string_view rest; //!< of a gateway call: LINE's own path with its slash
    //! What may be asked there, for Allow; empty where it depends on the rest of the path.
    std::string_view methods;
    bool methodAllowed = true;
};

//! Pure; decides by method, path and Accept only. Paths are compared as they came: a percent
//! sign, a doubled slash or a dot segment leads nowhere.
[[nodiscard]] Route routeOf(const RequestHead &head);

//! Names that a channel cannot have, since paths of ours begin so.
[[nodiscard]] bool isReservedName(std::string_view name);

} // namespace kidoku::relayd
