// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/phone.h"

#include <QString>

//! What stands in the bubbles of a telephone. Pure functions.
namespace kidoku::ui {

//! The text, or what kind of thing it is and what is known of it, in one paragraph.
[[nodiscard]] QString bubbleText(const demo::PhoneMessage &message);
//! First keyword or text of a sticker; empty when LINE knows none.
[[nodiscard]] QString stickerWord(const demo::PhoneMessage &message);
//! "Read", or nothing while the customer sees none.
[[nodiscard]] QString readWord(const demo::PhoneMessage &message);

} // namespace kidoku::ui
