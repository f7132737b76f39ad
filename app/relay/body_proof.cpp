// SPDX-License-Identifier: Apache-2.0
#include "relay/body_proof.h"

#include "line/signature.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace kidoku::relay {

namespace {

constexpr qsizetype astralBytes = 4;   // in UTF-8
constexpr qsizetype escapedBytes = 12; // \uXXXX\uXXXX

bool hasSecret(const QList<core::Secret> &secrets)
{
    return std::any_of(secrets.begin(), secrets.end(),
                       [](const core::Secret &secret) { return !secret.isEmpty(); });
}

// A whole four-byte sequence, as UTF-8 writes the characters beyond U+FFFF.
bool isAstral(QByteArrayView body, qsizetype at)
{
    if ((static_cast<unsigned char>(body[at]) & 0xF8) != 0xF0 || at + astralBytes > body.size())
        return false;
    for (qsizetype next = at + 1; next < at + astralBytes; ++next) {
        if ((static_cast<unsigned char>(body[next]) & 0xC0) != 0x80)
            return false;
    }
    return true;
}

char32_t astralAt(QByteArrayView body, qsizetype at)
{
    char32_t point = static_cast<unsigned char>(body[at]) & 0x07;
    for (qsizetype next = at + 1; next < at + astralBytes; ++next)
        point = (point << 6) | (static_cast<unsigned char>(body[next]) & 0x3F);
    return point;
}

qsizetype astralCount(QByteArrayView body)
{
    qsizetype count = 0;
    for (qsizetype at = 0; at < body.size(); ++at)
        count += isAstral(body, at) ? 1 : 0;
    return count;
}

void appendEscape(QByteArray &text, char16_t unit, const char *digits)
{
    text.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4)
        text.append(digits[(unit >> shift) & 0xF]);
}

QByteArray escaped(QByteArrayView body, qsizetype size, const char *digits)
{
    QByteArray text;
    text.reserve(size);
    for (qsizetype at = 0; at < body.size();) {
        if (isAstral(body, at)) {
            const char32_t point = astralAt(body, at);
            appendEscape(text, QChar::highSurrogate(point), digits);
            appendEscape(text, QChar::lowSurrogate(point), digits);
            at += astralBytes;
        } else {
            text.append(body[at++]);
        }
    }
    return text;
}

using Try = std::optional<ProvenBody> (*)(QByteArrayView body, const BodyClaim &claim,
                                          const QList<core::Secret> &secrets, qsizetype limit);

std::optional<ProvenBody> tryAsIs(QByteArrayView body, const BodyClaim &claim,
                                  const QList<core::Secret> &secrets, qsizetype)
{
    if (!line::isSignatureValid(body, claim.signature, secrets))
        return std::nullopt;
    return ProvenBody{body.toByteArray(), SignatureState::Verified};
}

qsizetype escapedSize(QByteArrayView body)
{
    return body.size() + astralCount(body) * (escapedBytes - astralBytes);
}

std::optional<ProvenBody> tryEscaped(QByteArrayView body, const BodyClaim &claim,
                                     const QList<core::Secret> &secrets, qsizetype limit)
{
    const qsizetype size = escapedSize(body);
    if (size == body.size() || size > limit)
        return std::nullopt;
    for (const char *digits : {"0123456789ABCDEF", "0123456789abcdef"}) {
        QByteArray candidate = escaped(body, size, digits);
        if (line::isSignatureValid(candidate, claim.signature, secrets))
            return ProvenBody{std::move(candidate), SignatureState::VerifiedAfterRepair};
    }
    return std::nullopt;
}

} // namespace

SignatureState proveRaw(QByteArrayView body, const BodyClaim &claim,
                        const QList<core::Secret> &channelSecrets)
{
    if (!hasSecret(channelSecrets))
        return SignatureState::Unverifiable;
    return line::isSignatureValid(body, claim.signature, channelSecrets) ? SignatureState::Verified
                                                                         : SignatureState::False;
}

ProvenBody proveRewritten(QByteArrayView body, const BodyClaim &claim,
                          const QList<core::Secret> &channelSecrets, qsizetype limit)
{
    if (!hasSecret(channelSecrets))
        return {body.toByteArray(), SignatureState::Unverifiable};
    // LINE signs every POST: one without a signature was not LINE's, whatever the relay did.
    if (claim.signature.isEmpty())
        return {body.toByteArray(), SignatureState::False};
    // The length that LINE sent only says where to look first: relays count it differently.
    std::array<Try, 2> tries{tryAsIs, tryEscaped};
    if (claim.contentLength != body.size() && claim.contentLength == escapedSize(body))
        std::swap(tries[0], tries[1]);
    for (const Try attempt : tries) {
        if (std::optional<ProvenBody> proven = attempt(body, claim, channelSecrets, limit))
            return *std::move(proven);
    }
    return {body.toByteArray(), SignatureState::Unverifiable};
}

} // namespace kidoku::relay
