// SPDX-License-Identifier: Apache-2.0
#include "relayd/limit_keys.h"

#include <type_traits>

namespace kidoku::relayd {

namespace {

constexpr qint64 kiB = 1024;
constexpr qint64 miB = 1024 * kiB;
constexpr qint64 giB = 1024 * miB;

} // namespace

std::span<const LimitKey> limitKeys()
{
    // The longest webhook has to find a place in what waits for the log.
    static const LimitKey keys[] = {
        {QLatin1String("header-bytes"), &Limits::header, kiB, miB},
        {QLatin1String("webhook-bytes"), &Limits::webhook, kiB, 16 * miB},
        {QLatin1String("act-bytes"), &Limits::act, kiB, miB},
        {QLatin1String("send-bytes"), &Limits::sending, kiB, 4 * miB},
        {QLatin1String("bodies-bytes"), &Limits::bodiesInFlight, 16 * miB, 16 * giB},
        {QLatin1String("queue-bytes"), &Limits::queuedBytes, 16 * miB, 16 * giB},
        {QLatin1String("queue-records"), &Limits::queuedRecords, 16, 1'000'000},
        {QLatin1String("memory-per-channel-bytes"), &Limits::tail, 64 * kiB, giB},
        {QLatin1String("connections"), &Limits::connections, 8, 1'000'000},
        {QLatin1String("threads"), &Limits::threads, 1, 256},
        {QLatin1String("header-ms"), &Limits::headerTime, 100, 600'000},
        {QLatin1String("body-ms"), &Limits::bodyTime, 100, 600'000},
        {QLatin1String("idle-ms"), &Limits::idleTime, 100, 3'600'000},
        {QLatin1String("write-ms"), &Limits::writeTime, 100, 600'000},
        {QLatin1String("line-ms"), &Limits::lineTime, 100, 600'000},
        {QLatin1String("ping-ms"), &Limits::ping, 1000, 600'000},
    };
    return keys;
}

qint64 valueOf(const Limits &limits, const LimitKey &key)
{
    return std::visit(
        [&](auto member) -> qint64 {
            if constexpr (std::is_same_v<decltype(member), core::Milliseconds Limits::*>)
                return (limits.*member).count();
            else
                return static_cast<qint64>(limits.*member);
        },
        key.member);
}

void setValue(Limits &limits, const LimitKey &key, qint64 value)
{
    std::visit(
        [&](auto member) {
            using Value = std::remove_reference_t<decltype(limits.*member)>;
            limits.*member = static_cast<Value>(value);
        },
        key.member);
}

} // namespace kidoku::relayd
