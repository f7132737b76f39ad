// SPDX-License-Identifier: Apache-2.0
#include "entry.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace kidoku::accounts {

namespace {

constexpr qsizetype longestChannel = 64;
constexpr qsizetype longestLetter = 16; // a flag or a family is one character of many units

bool isShort(const QUrl &url)
{
    return url.toEncoded().size() <= longestAddress;
}

std::optional<EntryProblem> problemOfAddresses(const Entry &entry)
{
    if (entry.relay.isEmpty())
        return EntryProblem::NoRelay;
    if (!isWebAddress(entry.relay) || !isShort(entry.relay))
        return EntryProblem::BadRelay;
    if (entry.gateway && entry.relayKind != relay::Kind::Kidoku)
        return EntryProblem::GatewayNeedsOurRelay;
    if (!entry.gateway && (!isWebAddress(entry.lineApi) || !isShort(entry.lineApi)))
        return EntryProblem::BadLineApi;
    return std::nullopt;
}

} // namespace

bool isChannelName(const QString &name)
{
    const auto allowed = [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
    };
    return !name.isEmpty() && name.size() <= longestChannel
        && std::all_of(name.begin(), name.end(), allowed);
}

bool isWebAddress(const QUrl &url)
{
    const bool isWeb
        = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
}

QString firstCharacter(const QString &text)
{
    const QString trimmed = text.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, trimmed);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? trimmed.left(end) : QString();
}

std::optional<EntryProblem> problemOf(const Entry &entry)
{
    if (entry.id.isEmpty())
        return EntryProblem::NoChannel;
    if (!isChannelName(entry.id.value))
        return EntryProblem::BadChannel;
    if (const auto problem = problemOfAddresses(entry))
        return problem;
    if (entry.name.size() > longestName)
        return EntryProblem::NameTooLong;
    if (entry.letter.size() > longestLetter || firstCharacter(entry.letter) != entry.letter)
        return EntryProblem::BadLetter;
    if (entry.color < 0 || entry.color >= colorCount)
        return EntryProblem::BadColor;
    if (entry.policySeconds < leastSeconds || entry.policySeconds > mostSeconds)
        return EntryProblem::BadSeconds;
    return std::nullopt;
}

inbox::Account accountOf(const Entry &entry)
{
    inbox::Account account;
    account.id = entry.id;
    account.name = entry.name;
    account.relay = entry.relay;
    account.relayKind = entry.relayKind;
    account.lineApi = entry.lineApi;
    account.gateway = entry.gateway;
    return account;
}

Entry entryOf(const inbox::Account &account)
{
    Entry entry;
    entry.id = account.id;
    entry.relay = account.relay;
    entry.relayKind = account.relayKind;
    entry.lineApi = account.lineApi;
    entry.gateway = account.gateway;
    return entry;
}

} // namespace kidoku::accounts
