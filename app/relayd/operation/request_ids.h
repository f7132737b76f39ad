// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>
#include <string>

namespace kidoku::relayd {

//! Names requests, so that an answer and a log line can be brought together: what of the epoch
//! differs from start to start, and a number. Nothing of a stranger is in it. Thread-safe.
class RequestIds
{
public:
    RequestIds();
    [[nodiscard]] std::string next();

private:
    const std::string m_start;
    std::atomic<quint64> m_last{0};
};

} // namespace kidoku::relayd
