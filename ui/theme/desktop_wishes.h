// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

namespace kidoku::ui {

//! What the desktop wishes of every program's look.
struct DesktopWishes
{
    std::optional<bool> dark; //!< none: no wish
    bool highContrast = false;
    bool reducedMotion = false;
    friend bool operator==(const DesktopWishes &, const DesktopWishes &) = default;
};

} // namespace kidoku::ui
