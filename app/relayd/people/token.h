// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "relayd/people/scope.h"

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace kidoku::relayd {

//! What the relay keeps of a person's token. Times are ms since 1970.
struct TokenRecord
{
    std::string id;   //!< to name it in commands and in the audit; no secret
    std::string hash; //!< hashOfToken() of the secret, which is kept nowhere
    std::string name; //!< of the person: `by` of acts and read records
    Scopes scopes;
    std::vector<std::string> channels; //!< empty: all
    qint64 created = 0;
    qint64 expires = 0;  //!< 0: never
    qint64 revoked = 0;  //!< 0: not
    qint64 lastUsed = 0; //!< 0: never; to the minute

    [[nodiscard]] bool isGood(qint64 nowMs) const
    {
        return revoked == 0 && (expires == 0 || nowMs < expires);
    }
};

//! The hash under which a token is stored and looked up, in hexadecimal digits. One round of
//! SHA-256 is enough: slow hashes protect passwords, which people choose and which can be guessed,
//! but 256 random bits cannot be searched however quick each try is; and every request is checked,
//! so a slow one would be a way to keep the relay busy. For the same reason the look-up need not
//! take constant time: what its time tells is about the hash of a guess, not about the guess.
[[nodiscard]] std::string hashOfToken(std::string_view secret);

struct NewToken
{
    TokenRecord record; //!< with id and hash; the rest is up to the caller
    core::Secret secret;
};
//! 256 bits from the system's generator.
[[nodiscard]] NewToken makeToken();

//! What may be a person's name: 1 to 64 characters, none of which controls a terminal or the
//! direction of writing, and not the name that the common token has. The error is one line.
[[nodiscard]] core::Result<core::Done, QString> checkTokenName(const QString &name);

//! Channels as the stores keep them: joined by commas, which no channel's name has.
[[nodiscard]] std::string joinNames(const std::vector<std::string> &names);
[[nodiscard]] std::vector<std::string> splitNames(std::string_view text);

} // namespace kidoku::relayd
