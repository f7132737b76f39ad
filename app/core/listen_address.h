// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QString>

//! The HOST:PORT of a server's --listen option.
namespace kidoku::core {

//! True for 127.0.0.0/8 and ::1 as addresses; a name is never one, whatever it looks like.
[[nodiscard]] bool isLoopbackAddress(const QString &host);

struct ListenAddress
{
    QString host;     //!< an IPv4 or IPv6 address, without brackets
    quint16 port = 0; //!< 0: the system chooses

    [[nodiscard]] bool isLoopback() const;
    //! "127.0.0.1:80" or "[::1]:80".
    [[nodiscard]] QString toString() const;

    //! Accepts "127.0.0.1:8080", "[::1]:0", "localhost:80"; the error is one line for the user.
    static Result<ListenAddress, QString> parse(const QString &text);
};

} // namespace kidoku::core
