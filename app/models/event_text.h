// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QString>

#include <functional>

//! The line that stands for an event that is no message. Plain text, safe to lay out. GUI thread
//! (tr).
namespace kidoku::models {

//! How people of a group are called; a name is never empty.
using NameOf = std::function<QString(const core::LineChatId &)>;

//! \a message is a System row; without \a nameOf people are not named.
[[nodiscard]] QString eventText(const store::Message &message, const NameOf &nameOf = {});

} // namespace kidoku::models
