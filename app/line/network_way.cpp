// SPDX-License-Identifier: Apache-2.0
#include "network_way.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace kidoku::line {

namespace {

bool isHere(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
        || host.endsWith(QLatin1String(".localhost"), Qt::CaseInsensitive)
        || QHostAddress(host).isLoopback();
}

class WayFactory : public QNetworkProxyFactory
{
public:
    explicit WayFactory(ProxyWay way)
        : m_way(std::move(way))
    {}
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return proxiesFor(m_way, query.url());
    }

private:
    ProxyWay m_way;
};

} // namespace

QList<QNetworkProxy> proxiesFor(const ProxyWay &way, const QUrl &url)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    if (way.kind == ProxyWay::Kind::None || isHere(url.host()))
        return {none};
    if (way.kind == ProxyWay::Kind::System) {
        const auto found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        return found.isEmpty() ? QList<QNetworkProxy>{none} : found;
    }
    if (way.host.isEmpty())
        return {none};
    return {QNetworkProxy(QNetworkProxy::HttpProxy, way.host, static_cast<quint16>(way.port),
                          way.user, QString::fromUtf8(way.password.reveal()))};
}

bool goesThroughProxy(const ProxyWay &way, const QUrl &url)
{
    return proxiesFor(way, url).constFirst().type() != QNetworkProxy::NoProxy;
}

void useProxy(QNetworkAccessManager &manager, const ProxyWay &way)
{
    // Neither connections nor a proxy's password of the old way are used again.
    manager.clearAccessCache();
    manager.setProxyFactory(new WayFactory(way)); // the manager's own from now on
}

} // namespace kidoku::line
