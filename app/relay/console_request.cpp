// SPDX-License-Identifier: Apache-2.0
#include "relay/console_request.h"

#include <algorithm>

namespace kidoku::relay {

QUrl channelUrl(const QUrl &relay, QLatin1String room, const QString &channel)
{
    QString path = relay.path(QUrl::FullyEncoded);
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(channel));
    QUrl url = relay;
    url.setPath(path + QLatin1Char('/') + room + QLatin1Char('/') + name, QUrl::TolerantMode);
    return url;
}

bool isHttpAddress(const QUrl &url)
{
    const QString scheme = url.scheme();
    return url.isValid() && !url.host().isEmpty()
        && (scheme == QLatin1String("http") || scheme == QLatin1String("https"));
}

bool fitsAHeader(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte > 0x20 && byte < 0x7F;
    });
}

QNetworkRequest consoleRequest(const QUrl &url, const core::Secret &token)
{
    QNetworkRequest request(url);
    request.setRawHeader("User-Agent", "Kidoku/" KIDOKU_VERSION);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.reveal());
    // A followed redirect would carry the token to another host.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace kidoku::relay
