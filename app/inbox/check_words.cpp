// SPDX-License-Identifier: Apache-2.0
#include "check_words_p.h"

#include "core/text.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <cstdlib>

namespace kidoku::inbox {

namespace {

using relay::ProbeFault;
using relay::ProbeStage;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::inbox::ConnectionCheck)
};

struct Words
{
    QString finding;
    QString remedy;
};

CheckStep::Name nameOf(ProbeStage stage)
{
    switch (stage) {
    case ProbeStage::Name:
        return CheckStep::Name::RelayName;
    case ProbeStage::Connect:
        return CheckStep::Name::RelayConnect;
    case ProbeStage::Tls:
        return CheckStep::Name::RelayTls;
    case ProbeStage::SignIn:
        return CheckStep::Name::RelaySignIn;
    case ProbeStage::Version:
        return CheckStep::Name::RelayVersion;
    case ProbeStage::Clock:
        return CheckStep::Name::RelayClock;
    case ProbeStage::Stream:
        break;
    }
    return CheckStep::Name::Relay;
}

QString passedWords(ProbeStage stage)
{
    switch (stage) {
    case ProbeStage::Name:
        return Text::tr("The relay's name was found.");
    case ProbeStage::Connect:
        return Text::tr("The relay takes connections.");
    case ProbeStage::Tls:
        return Text::tr("The relay's certificate is good.");
    case ProbeStage::SignIn:
        return Text::tr("The relay takes the console token and knows the channel.");
    case ProbeStage::Version:
        return Text::tr("The relay's version fits this console.");
    case ProbeStage::Clock:
        return Text::tr("This computer's clock agrees with the relay's.");
    case ProbeStage::Stream:
        break;
    }
    return Text::tr("The relay streams.");
}

bool isThisComputer(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

Words tlsWords(ProbeFault fault, const QString &detail)
{
    switch (fault) {
    case ProbeFault::WrongName:
        return {Text::tr("The certificate is another host's."),
                Text::tr("Use the address that the certificate was made for, or renew it.")};
    case ProbeFault::OutOfDate:
        return {Text::tr("The certificate has run out or is not valid yet."),
                Text::tr("Renew it at the relay, and look at this computer's date.")};
    case ProbeFault::Untrusted:
        return {
            Text::tr("The certificate is not trusted: %1").arg(detail),
            Text::tr("Let a known authority sign it, or add yours under Settings ▸ Connection ▸ "
                     "Certificates.")};
    default:
        return {Text::tr("No secure connection could be made: %1").arg(detail),
                Text::tr("Check that this port speaks https.")};
    }
}

Words faultWords(const relay::ProbeFinding &finding)
{
    switch (finding.fault) {
    case ProbeFault::BadAddress:
        return {Text::tr("The relay's address is not an http or https address."),
                Text::tr("It looks like https://relay.example.com.")};
    case ProbeFault::NoSuchHost:
        return {Text::tr("The relay's name was not found: %1").arg(finding.detail),
                Text::tr("Check the spelling of the address, and the network.")};
    case ProbeFault::NotReachable:
        return {finding.detail.isEmpty()
                    ? Text::tr("The relay cannot be reached.")
                    : Text::tr("The relay cannot be reached: %1").arg(finding.detail),
                Text::tr("Check the port, that the relay runs, and firewalls in between.")};
    case ProbeFault::ProxyFailed:
        return {Text::tr("The proxy does not let this through: %1").arg(finding.detail),
                Text::tr("Check the proxy under Settings ▸ Connection.")};
    case ProbeFault::NoAnswer:
    case ProbeFault::Ended:
        return {finding.stage >= ProbeStage::Version
                    ? Text::tr("The relay did not open its stream in time.")
                    : Text::tr("The relay did not answer."),
                Text::tr("Check the relay's address, and that a proxy in between passes streams "
                         "on.")};
    case ProbeFault::KeyRefused:
        return {Text::tr("The relay refuses the console token: %1").arg(finding.detail),
                Text::tr("Check the console token.")};
    case ProbeFault::BadKey:
        return {Text::tr("The console token has characters that cannot be sent."),
                Text::tr("Copy it again, without line breaks.")};
    case ProbeFault::NoSuchChannel:
        return {Text::tr("There is no such channel at this address: %1").arg(finding.detail),
                Text::tr("Check the channel's name and the relay's address.")};
    case ProbeFault::Redirected:
        return {Text::tr("The address leads to another one."),
                Text::tr("Give the address that it leads to. A log-in page of the network may "
                         "also stand in between.")};
    case ProbeFault::NotAStream:
        return {Text::tr("Something answers there, but it is no relay."),
                Text::tr("Check the relay's address.")};
    case ProbeFault::ServerFault:
        return {Text::tr("The relay has a fault: %1").arg(finding.detail),
                Text::tr("Look at the relay's log.")};
    case ProbeFault::OtherKind:
        return {Text::tr("This is a relay of another kind."),
                Text::tr("Choose its kind beside the address.")};
    case ProbeFault::TooNew:
        return {Text::tr("The relay is newer than this console understands."),
                Text::tr("Update Kidoku.")};
    case ProbeFault::ClockOff: {
        const auto seconds
            = std::chrono::duration_cast<std::chrono::seconds>(finding.ahead).count();
        return {Text::tr("This computer's clock and the relay's differ by %n second(s).", nullptr,
                         static_cast<int>(std::abs(seconds))),
                Text::tr("Let both systems set their clocks from the network.")};
    }
    default:
        return tlsWords(finding.fault, finding.detail);
    }
}

// Host and path as they are compared and shown: no query, no user.
QString plainAddress(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                        | QUrl::StripTrailingSlash);
}

template <typename T>
QString saidBy(const line::Reply<T> &reply)
{
    return reply.answer.errorText.isEmpty() ? QString::number(reply.answer.status)
                                            : reply.answer.errorText;
}

// 429 and a gateway of an older relay are nothing that is wrong with the way of the webhooks.
template <typename T>
std::optional<CheckStep> notTold(const line::Reply<T> &reply, CheckStep::Name name)
{
    if (reply.value)
        return std::nullopt;
    CheckStep step;
    step.name = name;
    step.skipped = reply.meaning.reason == line::Reason::RateLimited
        || (reply.answer.status == 404 && !reply.answer.relayError.isEmpty());
    if (reply.meaning.reason == line::Reason::RateLimited) {
        step.finding = Text::tr("Not tested: LINE allows 60 tests of the webhook in an hour.");
        step.remedy = Text::tr("Try again later.");
    } else if (step.skipped) {
        step.finding = Text::tr("Not tested: the relay does not pass this question on to LINE.");
        step.remedy = Text::tr("Update the relay.");
    } else {
        step.finding = Text::tr("LINE did not answer about the webhook: %1").arg(saidBy(reply));
        step.remedy = Text::tr("Check the token and the network.");
    }
    return step;
}

Words reasonWords(const line::WebhookTest &test)
{
    const QString reason = test.reason.toLower();
    if (reason == QLatin1String("could_not_connect"))
        return {Text::tr("LINE could not connect to the webhook's address."),
                Text::tr("It must be reachable from the internet by https, with a certificate of a "
                         "known authority.")};
    if (reason == QLatin1String("request_timeout"))
        return {Text::tr("The webhook's server did not answer LINE in time."),
                Text::tr("It has to answer within two seconds. Look at the relay and at what "
                         "stands before it.")};
    if (reason == QLatin1String("error_status_code")
        && (test.statusCode == 401 || test.statusCode == 403))
        return {Text::tr("The webhook's server refused LINE's signature (HTTP %1).")
                    .arg(test.statusCode),
                Text::tr("Give the relay the channel secret of this channel.")};
    if (reason == QLatin1String("error_status_code"))
        return {Text::tr("The webhook's server answered LINE with HTTP %1.").arg(test.statusCode),
                Text::tr("Check the registered address, above all the channel's name in it.")};
    return {Text::tr("LINE could not deliver, and says: %1")
                .arg(core::singleLine(test.detail.isEmpty() ? test.reason : test.detail)),
            Text::tr("Look at the error statistics in the LINE Developers Console.")};
}

} // namespace

CheckStep stepOf(const relay::ProbeFinding &finding, const Account &account)
{
    CheckStep step;
    step.name = nameOf(finding.stage);
    step.passed = finding.passed;
    step.took = finding.took;
    if (!finding.passed) {
        const Words words = faultWords(finding);
        step.finding = words.finding;
        step.remedy = words.remedy;
        return step;
    }
    step.finding = passedWords(finding.stage);
    if (finding.fault == ProbeFault::NoTls) {
        step.finding = isThisComputer(account.relay)
            ? Text::tr("The relay is on this computer and needs no certificate.")
            : Text::tr("The connection is not encrypted.");
        if (!isThisComputer(account.relay))
            step.remedy = Text::tr("Use https: others on the network can read along.");
    }
    return step;
}

CheckStep stepOf(const line::Reply<line::WebhookEndpoint> &reply, const Account &account)
{
    constexpr auto name = CheckStep::Name::WebhookAddress;
    CheckStep step;
    step.name = name;
    if (reply.meaning.reason == line::Reason::NotFound && reply.answer.relayError.isEmpty()) {
        step.finding = Text::tr("No webhook address is registered at LINE.");
        step.remedy = Text::tr("Register the relay's address in the LINE Developers Console.");
        return step;
    }
    if (const auto failed = notTold(reply, name))
        return *failed;
    const QUrl registered(reply.value->endpoint);
    const QUrl own = webhookUrl(account);
    const QString shown = core::singleLine(plainAddress(registered));
    step.passed = reply.value->active;
    step.finding = Text::tr("LINE sends webhooks to %1.").arg(shown);
    if (!reply.value->active) {
        step.finding = Text::tr("LINE sends no webhooks: they are switched off.");
        step.remedy = Text::tr("Turn on \"Use webhook\" in the LINE Developers Console.");
    } else if (!own.isEmpty() && plainAddress(registered) != plainAddress(own)) {
        step.remedy = Text::tr("The relay's own address is %1. If both are not the same server, "
                               "register that one.")
                          .arg(plainAddress(own));
    }
    return step;
}

CheckStep stepOf(const line::Reply<line::WebhookTest> &reply)
{
    constexpr auto name = CheckStep::Name::WebhookTest;
    if (const auto failed = notTold(reply, name))
        return *failed;
    CheckStep step;
    step.name = name;
    step.passed = reply.value->success;
    if (step.passed) {
        step.finding = Text::tr("LINE sent a test to the webhook's address, and it was taken.");
        return step;
    }
    const Words words = reasonWords(*reply.value);
    step.finding = words.finding;
    step.remedy = words.remedy;
    return step;
}

} // namespace kidoku::inbox
