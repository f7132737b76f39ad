// SPDX-License-Identifier: Apache-2.0
#include "relayd/record.h"

#include <charconv>
#include <limits>

namespace kidoku::relayd {

namespace {

constexpr qint64 lastMs = 253'402'300'799'999; // 9999-12-31

// A decimal number as we write it: digits only, no leading zero.
template <typename Number>
bool parseNumber(std::string_view text, Number &number)
{
    if (text.empty() || (text.size() > 1 && text.front() == '0') || text.front() == '-')
        return false;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size();
}

} // namespace

std::string RecordId::toString() const
{
    return std::to_string(ms) + '-' + std::to_string(n);
}

RecordId RecordId::next(qint64 nowMs) const
{
    if (nowMs > ms)
        return {nowMs, 0};
    if (n == std::numeric_limits<quint32>::max())
        return {ms + 1, 0};
    return {ms, n + 1};
}

std::optional<RecordId> RecordId::parse(std::string_view text)
{
    const size_t dash = text.find('-');
    if (dash == std::string_view::npos)
        return {};
    RecordId id;
    if (!parseNumber(text.substr(0, dash), id.ms) || !parseNumber(text.substr(dash + 1), id.n))
        return {};
    if (id.ms > lastMs)
        return {};
    return id;
}

} // namespace kidoku::relayd
