// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArrayView>
#include <QLatin1String>
#include <QNetworkRequest>
#include <QUrl>

//! What every request of a console to a relay has in common. Pure functions, any thread.
namespace kidoku::relay {

//! `<relay>/<room>/<channel>`, \a room being one of wire.h. The relay's address may end with a
//! slash; of the channel's name nothing can become another segment or a query.
[[nodiscard]] QUrl channelUrl(const QUrl &relay, QLatin1String room, const QString &channel);

//! False for what QNetworkAccessManager would read from elsewhere, such as files.
[[nodiscard]] bool isHttpAddress(const QUrl &url);

//! False for white space and control characters: a line break in a token would start a header
//! of its own.
[[nodiscard]] bool fitsAHeader(QByteArrayView value);

//! A request to \a url with the console's token (already checked; may be empty), which follows
//! no redirect and keeps no state.
[[nodiscard]] QNetworkRequest consoleRequest(const QUrl &url, const core::Secret &token);

} // namespace kidoku::relay
