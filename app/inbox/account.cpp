// SPDX-License-Identifier: Apache-2.0
#include "account.h"

namespace kidoku::inbox {

namespace {

// Only what stands in the path: a query would carry nothing of ours.
QUrl below(const QUrl &base, const QString &room, const core::AccountId &channel)
{
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(channel.value));
    QUrl url = base;
    url.setPath(path + QLatin1Char('/') + room + QLatin1Char('/') + name, QUrl::TolerantMode);
    return url;
}

} // namespace

QList<core::Secret> channelSecretsFrom(const core::Secret &text)
{
    QList<core::Secret> secrets;
    const QList<QByteArray> parts = text.reveal().split(',');
    for (const QByteArray &part : parts) {
        if (!part.trimmed().isEmpty())
            secrets.append(core::Secret(part.trimmed()));
    }
    return secrets;
}

QUrl streamUrl(const Account &account)
{
    if (account.relayKind != relay::Kind::Kidoku)
        return account.relay;
    return below(account.relay, QStringLiteral("events"), account.id);
}

QUrl apiBase(const Account &account)
{
    if (!account.gateway)
        return account.lineApi;
    return below(account.relay, QStringLiteral("line"), account.id);
}

} // namespace kidoku::inbox
