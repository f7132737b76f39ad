// SPDX-License-Identifier: Apache-2.0
#include "relayd/access.h"

#include "relay/wire.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

namespace kidoku::relayd {

namespace {

bool isBearer(std::string_view scheme)
{
    constexpr std::string_view bearer = "bearer ";
    if (scheme.size() != bearer.size())
        return false;
    for (size_t i = 0; i < bearer.size(); ++i) {
        const char c = scheme[i];
        if ((c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c) != bearer[i])
            return false;
    }
    return true;
}

} // namespace

Access::Access(const core::Secret &consoleToken)
{
    if (!consoleToken.isEmpty())
        m_token = hashOf(
            {consoleToken.reveal().constData(), static_cast<size_t>(consoleToken.reveal().size())});
}

std::optional<Operator> Access::operatorFor(std::string_view authorization) const
{
    constexpr size_t schemeSize = 7; // "Bearer "
    const Operator console{relay::wire::unnamedOperator.data()};
    if (!m_token)
        return console;
    if (!isBearer(authorization.substr(0, schemeSize)))
        return {};
    const Hash given = hashOf(authorization.substr(schemeSize));
    if (CRYPTO_memcmp(given.data(), m_token->data(), given.size()) != 0)
        return {};
    return console;
}

Access::Hash Access::hashOf(std::string_view text)
{
    Hash hash{};
    SHA256(reinterpret_cast<const unsigned char *>(text.data()), text.size(), hash.data());
    return hash;
}

} // namespace kidoku::relayd
