// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log.h"

#include <map>
#include <mutex>

namespace kidoku::relayd {

//! Log lines about what strangers do: at most one of a kind each second, with the number of
//! those that were left out, so that nobody can fill a disk from outside. Thread-safe.
class ThrottledLog
{
public:
    explicit ThrottledLog(core::Log log)
        : m_log(std::move(log))
    {}

    //! For what the relay itself does: never throttled.
    [[nodiscard]] const core::Log &plain() const { return m_log; }
    void warning(const QString &what, core::LogFields fields = {}) const;

private:
    struct Kind
    {
        qint64 second = -1;
        qint64 suppressed = 0;
    };

    const core::Log m_log;
    mutable std::mutex m_mutex;
    mutable std::map<QString, Kind> m_kinds; //!< by text; the texts are a few of ours
};

} // namespace kidoku::relayd
