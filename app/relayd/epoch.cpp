// SPDX-License-Identifier: Apache-2.0
#include "relayd/epoch.h"

#include <QRandomGenerator>

#include <chrono>

namespace kidoku::relayd {

std::string makeEpoch()
{
    constexpr char alphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // Crockford's base 32
    constexpr int timeDigits = 10;
    constexpr int randomDigits = 16;
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    auto ms = static_cast<quint64>(std::chrono::floor<std::chrono::milliseconds>(now).count());
    std::string text(timeDigits + randomDigits, '0');
    for (int i = timeDigits - 1; i >= 0; --i, ms >>= 5)
        text[static_cast<size_t>(i)] = alphabet[ms & 31];
    for (int i = timeDigits; i < timeDigits + randomDigits; ++i)
        text[static_cast<size_t>(i)] = alphabet[QRandomGenerator::system()->bounded(32)];
    return text;
}

} // namespace kidoku::relayd
