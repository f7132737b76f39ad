// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace kidoku::relayd {

//! True for a body with `"events":[]`, as LINE's Verify button sends it. Cheap for all others.
[[nodiscard]] bool isEmptyDelivery(std::string_view body);

} // namespace kidoku::relayd
