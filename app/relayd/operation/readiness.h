// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/asio.h"

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kidoku::relayd {

class Services;

//! One thing that has to hold for webhooks to be taken.
struct ReadyCheck
{
    std::string_view name;
    bool ok = false;
    std::string reason; //!< why not; for those who may see the metrics
};

struct ReadyReport
{
    std::vector<ReadyCheck> checks;

    [[nodiscard]] bool isReady() const;
    [[nodiscard]] std::string json(bool withReasons) const;
};

//! Whether the relay could take a webhook now: it writes to the log, reads from it, and looks at
//! the disk. A report serves all who ask within a second: writing costs a sync of the disk, and
//! anybody may ask. Thread-safe.
class Readiness
{
public:
    [[nodiscard]] Task<ReadyReport> report(Services &services);

private:
    std::mutex m_mutex;
    std::optional<ReadyReport> m_last;
    SteadyTime m_lastAt;
};

//! Bytes that are free for the relay in \a folder; -1 when the system does not say.
[[nodiscard]] qint64 freeDisk(const std::string &folder);

} // namespace kidoku::relayd
