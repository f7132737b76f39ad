// SPDX-License-Identifier: Apache-2.0
#include "help_topics.h"

#include "ui/window/banner.h"

#include <algorithm>

namespace kidoku::ui {

namespace {

using line::Reason;
using readmarks::MarkState;

QString page(const char *name)
{
    return QString::fromLatin1(name);
}

QStringList pages(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(page(name));
    return list;
}

QString relayPage(relay::StreamTrouble trouble)
{
    return page(trouble == relay::StreamTrouble::TokenRefused ? "error-token" : "error-relay");
}

} // namespace

const QList<HelpChapter> &helpChapters()
{
    using Kind = HelpChapter::Kind;
    static const QList<HelpChapter> chapters{
        {Kind::Basics, pages({"welcome", "read", "api", "policies", "retry"})},
        {Kind::Faults,
         pages({"error-relay", "error-silent", "error-slow", "error-fault", "error-other-account",
                "error-token", "error-approval", "error-address", "error-automatic",
                "error-unexpected", "error-clock"})},
        {Kind::Work,
         pages({"replies", "search", "log", "accounts", "notifications", "keyboard", "demo",
                "presenter", "recording", "privacy"})},
    };
    return chapters;
}

bool isHelpPage(const QString &name)
{
    return std::any_of(helpChapters().begin(), helpChapters().end(),
                       [&name](const HelpChapter &c) { return c.pages.contains(name); });
}

QString welcomePage()
{
    return page("welcome");
}

QString helpPage(Reason reason)
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::LineFault:
        return page("error-fault");
    case Reason::LineSilent:
    case Reason::Network:
        return page("error-silent");
    case Reason::RateLimited:
        return page("error-slow");
    case Reason::InvalidReadToken:
        return page("error-other-account");
    case Reason::AccessTokenRefused:
    case Reason::ConsoleTokenRefused:
        return page("error-token");
    case Reason::NotApproved:
        return page("error-approval");
    case Reason::Tls:
    case Reason::WrongAddress:
        return page("error-address");
    case Reason::BadRequest:
    case Reason::Forbidden:
    case Reason::NotFound:
    case Reason::Gone:
    case Reason::TooLarge:
    case Reason::Unexpected:
        return page("error-unexpected");
    case Reason::InvalidReplyToken:
    case Reason::QuotaReached:
        return page("replies");
    case Reason::Cancelled:
        break;
    }
    return page("retry");
}

QString helpPage(readmarks::RequestRefusal refusal)
{
    using readmarks::RequestRefusal;
    switch (refusal) {
    case RequestRefusal::NothingToMark:
        return page("read");
    case RequestRefusal::NoReadToken:
    case RequestRefusal::GroupWithOldApi:
        return page("api");
    case RequestRefusal::StoreFailed:
        break;
    }
    return page("privacy");
}

QString helpPage(BannerKind kind, const BannerFacts &facts)
{
    switch (kind) {
    case BannerKind::TokenRefused:
        return page("error-token");
    case BannerKind::AccountPaused:
        return helpPage(facts.pausedFor);
    case BannerKind::HeldByUser:
    case BannerKind::FalseSignatures:
    case BannerKind::SecretsInMemory:
        return page("accounts");
    case BannerKind::RelayStopped:
    case BannerKind::RelaySilent:
    case BannerKind::RelayOffline:
    case BannerKind::StoredOnly:
        return relayPage(facts.stream.trouble);
    case BannerKind::NothingCame:
        return page("error-relay");
    case BannerKind::LineOutage:
        return page("error-silent");
    case BannerKind::StoreFailed:
        return page("privacy");
    case BannerKind::ClockOff:
        return page("error-clock");
    case BannerKind::WrongDestination:
        return page("error-other-account");
    case BannerKind::AutomaticRead:
        return page("error-automatic");
    case BannerKind::OldApiWithChat:
        return page("api");
    case BannerKind::Demo:
        return page("demo");
    case BannerKind::None:
        break;
    }
    return {};
}

QString helpPage(const readmarks::MarkStatus &mark, bool automaticRead)
{
    switch (mark.state) {
    case MarkState::Waiting:
    case MarkState::WaitingForLine:
    case MarkState::Failed: {
        const QString cause = helpPage(mark.last.reason);
        return cause.isEmpty() ? page("retry") : cause;
    }
    case MarkState::Paused: {
        const QString cause = mark.held ? QString() : helpPage(mark.last.reason);
        return cause.isEmpty() ? page("accounts") : cause;
    }
    default:
        break;
    }
    return automaticRead && !mark.isOpen() ? page("error-automatic") : QString();
}

} // namespace kidoku::ui
