// SPDX-License-Identifier: Apache-2.0
#include "relayd/line_address.h"

namespace kidoku::relayd {

std::string LineAddress::authority() const
{
    const bool isIpv6 = host.find(':') != std::string::npos;
    std::string text = isIpv6 ? '[' + host + ']' : host;
    if (port != (tls ? "443" : "80"))
        text += ':' + port;
    return text;
}

LineAddress lineApiAddress(const QUrl &base)
{
    LineAddress address;
    address.tls = base.scheme() == QLatin1String("https");
    address.host = base.host(QUrl::FullyEncoded).toStdString();
    address.port = std::to_string(base.port(address.tls ? 443 : 80));
    address.basePath = base.path(QUrl::FullyEncoded).toStdString();
    while (address.basePath.ends_with('/'))
        address.basePath.pop_back();
    return address;
}

LineAddress lineDataAddress(const QUrl &base)
{
    LineAddress address = lineApiAddress(base);
    if (address.tls && address.host == "api.line.me")
        address.host = "api-data.line.me";
    return address;
}

} // namespace kidoku::relayd
