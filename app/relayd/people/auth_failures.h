// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/people/audit_entry.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kidoku::relayd {

//! Counts refused tokens by where they came from, coarsely: somebody with many addresses must
//! fill neither the memory nor the audit. An address of IPv6 counts as its /64, and what is
//! beyond the first hundred sources as "others". Not thread-safe.
class AuthFailures
{
public:
    static constexpr size_t mostSources = 100;

    void add(std::string_view source);
    //! One entry for each source since the last call.
    [[nodiscard]] std::vector<AuditEntry> take(qint64 nowMs);

private:
    std::map<std::string, qint64, std::less<>> m_counts;
};

//! The other end of a connection as a source: \a peer is its address. A proxy on this machine
//! says in \a forwardedFor whom it stands for; what others say there counts for nothing.
[[nodiscard]] std::string sourceOf(std::string_view peer, std::string_view forwardedFor);

} // namespace kidoku::relayd
