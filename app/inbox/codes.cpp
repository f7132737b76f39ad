// SPDX-License-Identifier: Apache-2.0
#include "codes_p.h"

#include <QLatin1String>

#include <array>

namespace kidoku::inbox {

namespace {

// In the order of the enumerators.
constexpr std::array verdicts{
    QLatin1String("Unknown"),        QLatin1String("Works"),        QLatin1String("AutomaticRead"),
    QLatin1String("OldApiWithChat"), QLatin1String("TokenRefused"),
};
static_assert(verdicts.size() == size_t(PreflightVerdict::TokenRefused) + 1);

constexpr std::array troubles{
    QLatin1String("None"),          QLatin1String("NotReachable"), QLatin1String("TlsFailed"),
    QLatin1String("Silent"),        QLatin1String("Ended"),        QLatin1String("TokenRefused"),
    QLatin1String("NoSuchChannel"), QLatin1String("BadCursor"),    QLatin1String("NotAStream"),
    QLatin1String("ServerFault"),   QLatin1String("TooLarge"),
};
static_assert(troubles.size() == size_t(relay::StreamTrouble::TooLarge) + 1);

template <typename Names, typename E>
QString nameIn(const Names &names, E value)
{
    const auto index = static_cast<size_t>(value);
    return index < names.size() ? QString(names[index]) : QString();
}

} // namespace

QString codeOf(PreflightVerdict verdict)
{
    return nameIn(verdicts, verdict);
}

QString codeOf(relay::StreamTrouble trouble)
{
    return nameIn(troubles, trouble);
}

} // namespace kidoku::inbox
