// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QString>

//! Which messages hold folded words (core::fold()). Pure, any thread.
namespace kidoku::models {

//! Whether what the message says holds \a words: its text, name, place or address. Never for what
//! was unsent and for events.
[[nodiscard]] bool matches(const store::Message &message, const QString &words);

} // namespace kidoku::models
