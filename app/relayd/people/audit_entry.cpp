// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/audit_entry.h"

#include <algorithm>
#include <iterator>

namespace kidoku::relayd {

std::string auditText(std::string_view text)
{
    constexpr size_t longest = 128;
    std::string kept;
    std::ranges::copy_if(text.substr(0, longest), std::back_inserter(kept),
                         [](char c) { return c > 0x20 && c < 0x7f; });
    return kept;
}

} // namespace kidoku::relayd
