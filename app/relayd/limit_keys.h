// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/config.h"

#include <QLatin1String>

#include <span>
#include <variant>

namespace kidoku::relayd {

//! A key of the table [limits] in a configuration file, and what it may be set to.
struct LimitKey
{
    QLatin1String name;
    std::variant<size_t Limits::*, int Limits::*, core::Milliseconds Limits::*> member;
    qint64 least;
    qint64 most;
};

//! All that can be set; what is missing here only tests change.
[[nodiscard]] std::span<const LimitKey> limitKeys();

[[nodiscard]] qint64 valueOf(const Limits &limits, const LimitKey &key);
void setValue(Limits &limits, const LimitKey &key, qint64 value);

} // namespace kidoku::relayd
