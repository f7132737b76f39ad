// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace kidoku::relayd::cli {

//! Who runs this process, for the audit: the name in the system's user list, or the number; with
//! sudo also who asked it.
[[nodiscard]] std::string systemUser();

} // namespace kidoku::relayd::cli
