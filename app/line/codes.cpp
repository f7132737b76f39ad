// SPDX-License-Identifier: Apache-2.0
#include "codes.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace kidoku::line {

namespace {

template <typename E>
struct Name
{
    E value;
    QLatin1String code;
};

constexpr std::array verdicts{
    Name<Verdict>{Verdict::Done, QLatin1String("Done")},
    Name<Verdict>{Verdict::Retry, QLatin1String("Retry")},
    Name<Verdict>{Verdict::SlowDown, QLatin1String("SlowDown")},
    Name<Verdict>{Verdict::Refused, QLatin1String("Refused")},
    Name<Verdict>{Verdict::PauseAccount, QLatin1String("PauseAccount")},
    Name<Verdict>{Verdict::Cancelled, QLatin1String("Cancelled")},
};

constexpr std::array reasons{
    Name<Reason>{Reason::None, QLatin1String("None")},
    Name<Reason>{Reason::LineFault, QLatin1String("LineFault")},
    Name<Reason>{Reason::LineSilent, QLatin1String("LineSilent")},
    Name<Reason>{Reason::Network, QLatin1String("Network")},
    Name<Reason>{Reason::Tls, QLatin1String("Tls")},
    Name<Reason>{Reason::RateLimited, QLatin1String("RateLimited")},
    Name<Reason>{Reason::InvalidReadToken, QLatin1String("InvalidReadToken")},
    Name<Reason>{Reason::InvalidReplyToken, QLatin1String("InvalidReplyToken")},
    Name<Reason>{Reason::BadRequest, QLatin1String("BadRequest")},
    Name<Reason>{Reason::AccessTokenRefused, QLatin1String("AccessTokenRefused")},
    Name<Reason>{Reason::ConsoleTokenRefused, QLatin1String("ConsoleTokenRefused")},
    Name<Reason>{Reason::NotApproved, QLatin1String("NotApproved")},
    Name<Reason>{Reason::Forbidden, QLatin1String("Forbidden")},
    Name<Reason>{Reason::WrongAddress, QLatin1String("WrongAddress")},
    Name<Reason>{Reason::NotFound, QLatin1String("NotFound")},
    Name<Reason>{Reason::Gone, QLatin1String("Gone")},
    Name<Reason>{Reason::TooLarge, QLatin1String("TooLarge")},
    Name<Reason>{Reason::Unexpected, QLatin1String("Unexpected")},
    Name<Reason>{Reason::QuotaReached, QLatin1String("QuotaReached")},
    Name<Reason>{Reason::Cancelled, QLatin1String("Cancelled")},
};
static_assert(reasons.size() == static_cast<size_t>(Reason::Cancelled) + 1,
              "every reason has a name");
static_assert(verdicts.size() == static_cast<size_t>(Verdict::Cancelled) + 1,
              "every verdict has a name");

template <typename Table, typename E>
QString codeIn(const Table &table, E value)
{
    const auto row = std::find_if(table.begin(), table.end(),
                                  [value](const auto &name) { return name.value == value; });
    return row != table.end() ? QString(row->code) : QString();
}

template <typename Table, typename E>
E valueIn(const Table &table, const QString &code, E otherwise)
{
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&code](const auto &name) { return name.code == code; });
    return row != table.end() ? row->value : otherwise;
}

} // namespace

QString codeOf(Verdict verdict)
{
    return codeIn(verdicts, verdict);
}

QString codeOf(Reason reason)
{
    return codeIn(reasons, reason);
}

Verdict verdictOf(const QString &code, Verdict otherwise)
{
    return valueIn(verdicts, code, otherwise);
}

Reason reasonOf(const QString &code)
{
    return valueIn(reasons, code, Reason::Unexpected);
}

} // namespace kidoku::line
