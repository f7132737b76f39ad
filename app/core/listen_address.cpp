// SPDX-License-Identifier: Apache-2.0
#include "listen_address.h"

#include <QList>

#include <algorithm>

namespace kidoku::core {

namespace {

bool isByte(QStringView text)
{
    bool isNumber = false;
    const uint value = text.toUInt(&isNumber);
    return isNumber && value <= 255 && text.size() <= 3 && text.front().isDigit();
}

} // namespace

bool isLoopbackAddress(const QString &host)
{
    if (host == QLatin1String("::1"))
        return true;
    const QList<QStringView> parts = QStringView(host).split(u'.');
    return parts.size() == 4 && parts.front() == QLatin1String("127")
        && std::ranges::all_of(parts, isByte);
}

bool ListenAddress::isLoopback() const
{
    return isLoopbackAddress(host);
}

QString ListenAddress::toString() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    return shown + u':' + QString::number(port);
}

Result<ListenAddress, QString> ListenAddress::parse(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon <= 0)
        return Failure{QStringLiteral("'%1' is not HOST:PORT").arg(text)};
    bool isNumber = false;
    const uint port = QStringView(text).mid(colon + 1).toUInt(&isNumber);
    if (!isNumber || port > 65535)
        return Failure{QStringLiteral("'%1' has no port between 0 and 65535").arg(text)};
    QString host = text.left(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(u':'))
        return Failure{QStringLiteral("'%1': write an IPv6 address as [ADDRESS]:PORT").arg(text)};
    if (host == QLatin1String("localhost"))
        host = QStringLiteral("127.0.0.1");
    return ListenAddress{host, static_cast<quint16>(port)};
}

} // namespace kidoku::core
