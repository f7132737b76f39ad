// SPDX-License-Identifier: Apache-2.0
#include "signature.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <array>
#include <climits>

namespace kidoku::line {

namespace {

constexpr size_t digestSize = 32;
using Digest = std::array<unsigned char, digestSize>;

bool computeHmac(QByteArrayView body, const QByteArray &key, Digest &digest)
{
    if (key.size() > INT_MAX)
        return false;
    unsigned int size = 0;
    const unsigned char *done = HMAC(EVP_sha256(), key.constData(), static_cast<int>(key.size()),
                                     reinterpret_cast<const unsigned char *>(body.data()),
                                     static_cast<size_t>(body.size()), digest.data(), &size);
    return done && size == digestSize;
}

// The digest that `text` spells; strict, since LINE writes plain padded base64.
bool decode(QByteArrayView text, Digest &digest)
{
    constexpr qsizetype encodedSize = 44;
    if (text.size() != encodedSize)
        return false;
    const auto bytes = QByteArray::fromBase64Encoding(text.toByteArray(),
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || (*bytes).size() != qsizetype(digestSize))
        return false;
    std::copy((*bytes).cbegin(), (*bytes).cend(), digest.begin());
    return true;
}

} // namespace

QByteArray signatureOf(QByteArrayView body, const core::Secret &channelSecret)
{
    Digest digest{};
    if (!computeHmac(body, channelSecret.reveal(), digest))
        return {};
    return QByteArray(reinterpret_cast<const char *>(digest.data()), digestSize).toBase64();
}

bool isSignatureValid(QByteArrayView body, QByteArrayView signature,
                      const QList<core::Secret> &channelSecrets)
{
    Digest given{};
    const bool readable = decode(signature, given);
    bool fits = false;
    // Every secret is tried even after one fitted, so that the time tells nothing.
    for (const core::Secret &secret : channelSecrets) {
        Digest expected{};
        const bool usable = !secret.isEmpty() && computeHmac(body, secret.reveal(), expected);
        const bool same = CRYPTO_memcmp(given.data(), expected.data(), digestSize) == 0;
        fits |= usable & same;
    }
    return readable & fits;
}

} // namespace kidoku::line
