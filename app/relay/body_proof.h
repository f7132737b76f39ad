// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "relay/records.h"

#include <QByteArrayView>
#include <QList>

//! Proves the body of a webhook that came in an envelope, and finds the original bytes again
//! when a relay has rewritten its emoji. The HMAC decides, never a guess. Pure functions.
namespace kidoku::relay {

//! What the envelope said about a body.
struct BodyClaim
{
    QByteArrayView signature;     //!< x-line-signature; empty when there was none
    qsizetype contentLength = -1; //!< of the POST; -1 when not told
};

struct ProvenBody
{
    QByteArray body;
    SignatureState signature = SignatureState::Unverifiable;
};

//! For envelopes that keep the bytes: what does not fit is False, also without a signature.
[[nodiscard]] SignatureState proveRaw(QByteArrayView body, const BodyClaim &claim,
                                      const QList<core::Secret> &channelSecrets);

//! For envelopes that hold the body as a JSON value which the relay may have written anew: tries
//! it as is and with characters beyond U+FFFF as \\uXXXX pairs, upper and lower case.
//! Candidates above \a limit bytes are not tried.
[[nodiscard]] ProvenBody proveRewritten(QByteArrayView body, const BodyClaim &claim,
                                        const QList<core::Secret> &channelSecrets, qsizetype limit);

} // namespace kidoku::relay
