// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

//! Keeps secrets out of logs, exports and error texts. Pure functions, any thread.
namespace kidoku::core {

//! Replaces every occurrence of the given secrets, everything that follows `Bearer `, and the
//! values of JSON keys that carry tokens (markAsReadToken, replyToken, quoteToken,
//! access_token, client_secret …) by "…". Safe on any text, also cut-off JSON.
[[nodiscard]] QString redact(const QString &text, const QList<QByteArray> &secrets = {});

//! First six characters of an id, for screens and logs that people share.
[[nodiscard]] QString shortId(const QString &id);

} // namespace kidoku::core
