// SPDX-License-Identifier: Apache-2.0
#include "state_text.h"
#include "words_p.h"

#include "core/text.h"

namespace kidoku::models {

namespace {

using line::Reason;

QString retryNow()
{
    return Words::tr("Retry now");
}

ReasonWords trouble(const QString &title, const QString &brief)
{
    return {.title = title,
            .body = Words::tr("Nothing is lost. Kidoku keeps trying."),
            .brief = brief,
            .remedy = Remedy::RetryNow,
            .button = retryNow()};
}

ReasonWords oddAnswer(const QString &title, const QString &body, const QString &brief)
{
    return {.title = title,
            .body = body,
            .brief = brief,
            .remedy = Remedy::CopyDetails,
            .button = Words::tr("Copy details")};
}

ReasonWords wrongAddress(const QString &title, const QString &body, const QString &brief)
{
    return {.title = title,
            .body = body,
            .brief = brief,
            .remedy = Remedy::CheckAddress,
            .button = Words::tr("Check address…")};
}

ReasonWords refusedAccessToken(const QString &account, bool gateway)
{
    const QString title = Words::tr("LINE refused the channel token");
    const QString brief = Words::tr("Token refused");
    if (gateway)
        return {.title = title,
                .body = Words::tr("The relay holds it: whoever runs the relay must replace it "
                                  "there. All read marks of %1 wait until then.")
                            .arg(account),
                .brief = brief,
                .remedy = Remedy::None,
                .button = {}};
    return {.title = title,
            .body = Words::tr("It may have expired or been reissued. All read marks of %1 wait "
                              "until it is replaced.")
                        .arg(account),
            .brief = brief,
            .remedy = Remedy::ReplaceAccessToken,
            .button = Words::tr("Replace channel token…")};
}

ReasonWords refusedConsoleToken(const QString &account)
{
    return {.title = Words::tr("The relay refused the console token"),
            .body = Words::tr("All read marks of %1 wait until it is replaced.").arg(account),
            .brief = Words::tr("Token refused"),
            .remedy = Remedy::ReplaceConsoleToken,
            .button = Words::tr("Replace console token…")};
}

ReasonWords switchApi(const QString &title, const QString &body, const QString &brief,
                      store::ReadApi to)
{
    const bool newApi = to == store::ReadApi::Token;
    return {.title = title,
            .body = body,
            .brief = brief,
            .remedy = newApi ? Remedy::SwitchToNewApi : Remedy::SwitchToOldApi,
            .button = newApi ? Words::tr("Switch to new API") : Words::tr("Use old API…")};
}

} // namespace

ReasonWords describe(line::Reason reason, int httpStatus, const QString &accountName, bool gateway)
{
    const QString account
        = accountName.isEmpty() ? Words::tr("this account") : core::singleLine(accountName, 60);
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::LineFault:
        return trouble(Words::tr("LINE has a temporary fault"), Words::tr("LINE has a fault"));
    case Reason::LineSilent:
        return trouble(Words::tr("LINE is not answering"), Words::tr("No answer"));
    case Reason::Network:
        return trouble(Words::tr("No connection to LINE"), Words::tr("No connection"));
    case Reason::RateLimited:
        return trouble(Words::tr("LINE asks us to slow down"), Words::tr("Slowed down"));
    case Reason::Tls:
        return wrongAddress(Words::tr("The connection to LINE is not secure"),
                            Words::tr("The server's certificate was not accepted, so nothing was "
                                      "sent. A proxy or a wrong clock can be the cause."),
                            Words::tr("Not secure"));
    case Reason::InvalidReadToken:
        return {.title = Words::tr("This message belongs to another account"),
                .body = Words::tr("The read token was issued for a different channel than “%1”, or "
                                  "LINE does not know it.")
                            .arg(account),
                .brief = Words::tr("Other account"),
                .remedy = Remedy::CheckAccount,
                .button = Words::tr("Check account…")};
    case Reason::InvalidReplyToken:
        return {.title = Words::tr("The time for a free answer is over"),
                .body = {},
                .brief = Words::tr("Too late for a free answer"),
                .remedy = Remedy::None,
                .button = {}};
    case Reason::BadRequest:
        return oddAnswer(Words::tr("LINE did not accept the request"),
                         Words::tr("The customer does not see Read. Repeating it would not help."),
                         Words::tr("Not accepted"));
    case Reason::AccessTokenRefused:
        return refusedAccessToken(account, gateway);
    case Reason::ConsoleTokenRefused:
        return refusedConsoleToken(account);
    case Reason::NotApproved:
        return switchApi(Words::tr("This account may not use the old read API"),
                         Words::tr("It needs LINE's approval; the new API does not."),
                         Words::tr("Not permitted"), store::ReadApi::Token);
    case Reason::Forbidden:
        return oddAnswer(Words::tr("LINE does not permit this"),
                         Words::tr("This account has no right to this call."),
                         Words::tr("Not permitted"));
    case Reason::WrongAddress:
        return wrongAddress(Words::tr("LINE does not know this address"),
                            Words::tr("The API base URL may be wrong."),
                            Words::tr("Wrong address"));
    case Reason::NotFound:
        return oddAnswer(Words::tr("LINE does not know this person"),
                         Words::tr("They may have blocked the account or left LINE."),
                         Words::tr("Not found"));
    case Reason::Gone:
        return oddAnswer(Words::tr("LINE no longer has this"),
                         Words::tr("LINE keeps content for a limited time."), Words::tr("Gone"));
    case Reason::TooLarge:
        return oddAnswer(Words::tr("The answer is too large"),
                         Words::tr("It was not read to the end."), Words::tr("Too large"));
    case Reason::Unexpected:
        return oddAnswer(httpStatus > 0
                             ? Words::tr("Unexpected answer from LINE (HTTP %1)").arg(httpStatus)
                             : Words::tr("Unexpected answer from LINE"),
                         Words::tr("The address may lead to something that is not LINE."),
                         Words::tr("Odd answer"));
    case Reason::QuotaReached:
        return oddAnswer(Words::tr("The monthly message limit is reached"),
                         Words::tr("LINE sends no more messages for this account this month."),
                         Words::tr("Limit reached"));
    case Reason::Cancelled:
        return {.title = Words::tr("Cancelled before sending"),
                .body = {},
                .brief = Words::tr("Cancelled"),
                .remedy = Remedy::None,
                .button = {}};
    }
    return {};
}

ReasonWords describe(readmarks::RequestRefusal refusal)
{
    using readmarks::RequestRefusal;
    switch (refusal) {
    case RequestRefusal::NothingToMark:
        return {.title = Words::tr("Nothing to mark"),
                .body = Words::tr("The customer has not written anything new up to there."),
                .brief = Words::tr("Nothing to mark"),
                .remedy = Remedy::None,
                .button = {}};
    case RequestRefusal::NoReadToken:
        return switchApi(Words::tr("This message carries no read token"),
                         Words::tr("LINE sent none, so the new API cannot mark it. Messages sent "
                                   "while Chat was off carry none."),
                         Words::tr("No read token"), store::ReadApi::User);
    case RequestRefusal::GroupWithOldApi:
        return switchApi(Words::tr("The old read API cannot mark groups"),
                         Words::tr("It knows single people only; the new API marks groups too."),
                         Words::tr("Not for groups"), store::ReadApi::Token);
    case RequestRefusal::StoreFailed:
        return {.title = Words::tr("The read mark could not be saved"),
                .body = Words::tr("Nothing was sent. The disk may be full or read-only."),
                .brief = Words::tr("Not saved"),
                .remedy = Remedy::RepeatOrder,
                .button = Words::tr("Try again")};
    }
    return {};
}

} // namespace kidoku::models
