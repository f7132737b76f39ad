// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/answer.h"
#include "store/kinds.h"

#include <optional>

//! Why nothing is sent until somebody fixes the cause. A missing approval concerns the old API
//! only; everything else concerns the whole account. Plain value.
namespace kidoku::readmarks {

struct Pause
{
    line::Reason reason = line::Reason::None;
    std::optional<store::ReadApi> only;

    [[nodiscard]] bool covers(store::ReadApi api) const
    {
        return reason != line::Reason::None && (!only || *only == api);
    }

    static Pause because(line::Reason reason)
    {
        if (reason == line::Reason::NotApproved)
            return {reason, store::ReadApi::User};
        return {reason, std::nullopt};
    }
    friend bool operator==(const Pause &, const Pause &) = default;
};

} // namespace kidoku::readmarks
