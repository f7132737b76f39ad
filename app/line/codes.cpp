// SPDX-License-Identifier: Apache-2.0
#include "codes.h"

#include "core/code_table.h"

#include <array>

namespace kidoku::line {

namespace {

constexpr std::array verdicts{
    core::CodeRow<Verdict>{Verdict::Done, QLatin1String("Done")},
    core::CodeRow<Verdict>{Verdict::Retry, QLatin1String("Retry")},
    core::CodeRow<Verdict>{Verdict::SlowDown, QLatin1String("SlowDown")},
    core::CodeRow<Verdict>{Verdict::Refused, QLatin1String("Refused")},
    core::CodeRow<Verdict>{Verdict::PauseAccount, QLatin1String("PauseAccount")},
    core::CodeRow<Verdict>{Verdict::Cancelled, QLatin1String("Cancelled")},
};

constexpr std::array reasons{
    core::CodeRow<Reason>{Reason::None, QLatin1String("None")},
    core::CodeRow<Reason>{Reason::LineFault, QLatin1String("LineFault")},
    core::CodeRow<Reason>{Reason::LineSilent, QLatin1String("LineSilent")},
    core::CodeRow<Reason>{Reason::Network, QLatin1String("Network")},
    core::CodeRow<Reason>{Reason::Tls, QLatin1String("Tls")},
    core::CodeRow<Reason>{Reason::RateLimited, QLatin1String("RateLimited")},
    core::CodeRow<Reason>{Reason::InvalidReadToken, QLatin1String("InvalidReadToken")},
    core::CodeRow<Reason>{Reason::InvalidReplyToken, QLatin1String("InvalidReplyToken")},
    core::CodeRow<Reason>{Reason::BadRequest, QLatin1String("BadRequest")},
    core::CodeRow<Reason>{Reason::AccessTokenRefused, QLatin1String("AccessTokenRefused")},
    core::CodeRow<Reason>{Reason::ConsoleTokenRefused, QLatin1String("ConsoleTokenRefused")},
    core::CodeRow<Reason>{Reason::NotApproved, QLatin1String("NotApproved")},
    core::CodeRow<Reason>{Reason::Forbidden, QLatin1String("Forbidden")},
    core::CodeRow<Reason>{Reason::WrongAddress, QLatin1String("WrongAddress")},
    core::CodeRow<Reason>{Reason::NotFound, QLatin1String("NotFound")},
    core::CodeRow<Reason>{Reason::Gone, QLatin1String("Gone")},
    core::CodeRow<Reason>{Reason::TooLarge, QLatin1String("TooLarge")},
    core::CodeRow<Reason>{Reason::Unexpected, QLatin1String("Unexpected")},
    core::CodeRow<Reason>{Reason::QuotaReached, QLatin1String("QuotaReached")},
    core::CodeRow<Reason>{Reason::Cancelled, QLatin1String("Cancelled")},
};
static_assert(reasons.size() == static_cast<size_t>(Reason::Cancelled) + 1,
              "every reason has a name");
static_assert(verdicts.size() == static_cast<size_t>(Verdict::Cancelled) + 1,
              "every verdict has a name");

} // namespace

QString codeOf(Verdict verdict)
{
    return core::codeIn(verdicts, verdict);
}

QString codeOf(Reason reason)
{
    return core::codeIn(reasons, reason);
}

Verdict verdictOf(const QString &code, Verdict otherwise)
{
    return core::valueIn(verdicts, code, otherwise);
}

Reason reasonOf(const QString &code)
{
    return core::valueIn(reasons, code, Reason::Unexpected);
}

} // namespace kidoku::line
