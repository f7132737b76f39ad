// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace kidoku::relayd {

//! Who stands behind a console's token.
struct Operator
{
    std::string name; //!< `by` of the records
};

//! Decides by `Authorization: Bearer …`. Keeps a hash of the token only. Any thread.
class Access
{
public:
    //! Without a token everybody is let in.
    explicit Access(const core::Secret &consoleToken);

    [[nodiscard]] bool isOpen() const { return !m_token; }
    //! Nothing when the token is missing or wrong; takes the same time for every wrong one.
    [[nodiscard]] std::optional<Operator> operatorFor(std::string_view authorization) const;

private:
    using Hash = std::array<unsigned char, 32>;
    static Hash hashOf(std::string_view text);

    std::optional<Hash> m_token;
};

} // namespace kidoku::relayd
