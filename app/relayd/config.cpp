// SPDX-License-Identifier: Apache-2.0
#include "relayd/config.h"

#include "relayd/routes.h"

#include <QSet>

#include <algorithm>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

constexpr qsizetype longestName = 64;

bool isVisibleAscii(const core::Secret &secret)
{
    const QByteArray &bytes = secret.reveal();
    return std::ranges::all_of(bytes, [](char c) { return c > 0x20 && c < 0x7f; });
}

core::Result<Done, QString> checkChannel(const ChannelConfig &channel)
{
    if (!isChannelName(channel.name))
        return Failure{QStringLiteral("channel '%1': a name has 1 to %2 letters, digits, - or _ "
                                      "and is not a path of the relay's own")
                           .arg(channel.name.left(longestName))
                           .arg(longestName)};
    if (channel.secrets.isEmpty() || std::ranges::any_of(channel.secrets, &core::Secret::isEmpty))
        return Failure{QStringLiteral("channel %1 has no channel secret").arg(channel.name)};
    if (!isVisibleAscii(channel.accessToken))
        return Failure{
            QStringLiteral("channel %1: the access token has a character that cannot be in one")
                .arg(channel.name)};
    return Done{};
}

} // namespace

bool isChannelName(const QString &name)
{
    const auto fits = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-' || c == u'_';
    };
    return !name.isEmpty() && name.size() <= longestName && std::ranges::all_of(name, fits)
        && !isReservedName(name.toStdString());
}

core::Result<Done, QString> checkLineApi(const QUrl &url)
{
    const bool isTls = url.scheme() == QLatin1String("https");
    const core::ListenAddress host{url.host(), 0};
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment() || (!isTls && url.scheme() != QLatin1String("http")))
        return Failure{QStringLiteral("the address of LINE's API is not an http or https address")};
    if (!isTls && !host.isLoopback() && url.host() != QLatin1String("localhost"))
        return Failure{QStringLiteral(
            "the address of LINE's API must begin with https, as the access token goes there")};
    return Done{};
}

core::Result<Done, QString> check(const ServerConfig &config)
{
    if (config.channels.isEmpty())
        return Failure{QStringLiteral("no channel is given")};
    QSet<QString> names;
    for (const ChannelConfig &channel : config.channels) {
        if (auto good = checkChannel(channel); !good)
            return good;
        if (names.contains(channel.name))
            return Failure{QStringLiteral("channel %1 is given twice").arg(channel.name)};
        names.insert(channel.name);
    }
    if (config.dataDir.isEmpty())
        return Failure{QStringLiteral("no data folder is given")};
    if (!isVisibleAscii(config.consoleToken))
        return Failure{QStringLiteral("the console token has a character that cannot be in one")};
    return checkLineApi(config.lineApi);
}

} // namespace kidoku::relayd
