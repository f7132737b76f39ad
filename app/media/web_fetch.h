// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "line/client.h"
#include "line/network_way.h"
#include "media/media_state.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>

//! GETs from the open web: profile pictures, and content that a customer's app keeps elsewhere.
//! Never with a token, a cookie or a referrer; https only (loopback aside, for the demonstration
//! and tests); redirects stay on the same host. GUI thread.
namespace kidoku::media {

class WebFetch : public QObject
{
    Q_OBJECT

public:
    //! \a silence: longest time without a byte.
    explicit WebFetch(core::Milliseconds silence, QObject *parent = nullptr);

    void setNetwork(const line::NetworkWay &network);
    void setLoopbackAllowed(bool allowed) { m_loopback = allowed; }
    //! https with a host and without a user name or password, or loopback where that is allowed.
    [[nodiscard]] bool isAllowed(const QUrl &url) const;

    //! Hands the body of a 200 to \a sink; more than \a limit bytes are TooLarge. The result is
    //! Ready (without a file), Expired, TooLarge, Failed, or None when the sink refused.
    [[nodiscard]] QFuture<MediaState> get(const QUrl &url, line::Sink sink, qint64 limit);

private:
    core::Milliseconds m_silence;
    bool m_loopback = false;
    line::NetworkWay m_way;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
};

} // namespace kidoku::media
