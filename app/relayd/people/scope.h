// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <string>
#include <string_view>

namespace kidoku::relayd {

//! What a console's token may do. None includes another.
enum class Scope : unsigned {
    Watch = 1, //!< the stream, content, profiles: everything that only reads
    Mark = 2,  //!< marks as read, and the acts of operators
    Reply = 4, //!< reply and push
    Admin = 8, //!< what is about the relay and not about a channel
};

[[nodiscard]] std::string_view nameOf(Scope scope);

//! A set of scopes.
class Scopes
{
public:
    Scopes() = default;
    //! watch, mark and reply: what everybody who shows the common console token has.
    static Scopes ofConsole();
    //! "watch,mark"; blanks count for nothing, an empty list is refused. The error is one line.
    static core::Result<Scopes, QString> parse(const QString &text);

    [[nodiscard]] bool has(Scope scope) const { return (m_bits & bit(scope)) != 0; }
    void add(Scope scope) { m_bits |= bit(scope); }
    //! In the form that parse() reads.
    [[nodiscard]] std::string toString() const;

    friend bool operator==(const Scopes &, const Scopes &) = default;

private:
    static unsigned bit(Scope scope) { return static_cast<unsigned>(scope); }

    unsigned m_bits = 0;
};

} // namespace kidoku::relayd
