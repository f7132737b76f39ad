// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

//! x-line-signature: base64(HMAC-SHA256(channel secret, raw body)), LINE's page
//! "verify-webhook-signature". Works on the raw bytes, compares in constant time. Any thread.
namespace kidoku::line {

[[nodiscard]] QByteArray signatureOf(QByteArrayView body, const core::Secret &channelSecret);

//! True when \a signature fits \a body under any of \a channelSecrets (several during rotation).
//! Takes the same time whether it fits or not.
[[nodiscard]] bool isSignatureValid(QByteArrayView body, QByteArrayView signature,
                                    const QList<core::Secret> &channelSecrets);

} // namespace kidoku::line
