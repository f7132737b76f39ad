// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace kidoku::store {

//! Of the library that runs, such as "3.40.1". Any thread.
[[nodiscard]] QString sqliteVersion();

} // namespace kidoku::store
