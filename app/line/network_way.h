// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QList>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QString>
#include <QUrl>

class QNetworkAccessManager;

//! How this computer reaches the net: through which proxy, and whom it trusts beside the system's
//! authorities. Given to every QNetworkAccessManager by itself; nothing here is global. What is on
//! this computer (loopback) is never asked for through a proxy.
namespace kidoku::line {

struct ProxyWay
{
    enum class Kind { None, System, Manual };
    Kind kind = Kind::None;
    // Of Manual, an HTTP proxy; https goes through it by CONNECT.
    QString host = {};
    int port = 0;
    QString user = {}; //!< empty: it asks for none
    core::Secret password = {};
    friend bool operator==(const ProxyWay &, const ProxyWay &) = default;
};

struct NetworkWay
{
    ProxyWay proxy;
    QList<QSslCertificate> authorities;
    friend bool operator==(const NetworkWay &, const NetworkWay &) = default;
};

//! Those to try for \a url, in order; NoProxy for none. Any thread.
[[nodiscard]] QList<QNetworkProxy> proxiesFor(const ProxyWay &way, const QUrl &url);
//! The first of them stands between here and \a url, and looks its name up.
[[nodiscard]] bool goesThroughProxy(const ProxyWay &way, const QUrl &url);
//! From now on \a manager goes this way.
void useProxy(QNetworkAccessManager &manager, const ProxyWay &way);

} // namespace kidoku::line
