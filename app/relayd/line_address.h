// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <string>

namespace kidoku::relayd {

//! A base address of LINE's API, taken apart once.
struct LineAddress
{
    bool tls = true;
    std::string host; //!< without brackets
    std::string port;
    std::string basePath; //!< without a slash at its end; empty for LINE itself

    //! What the Host header says.
    [[nodiscard]] std::string authority() const;
};

//! Precondition: check() accepted the URL.
[[nodiscard]] LineAddress lineApiAddress(const QUrl &base);
//! Where content lives: LINE has a host of its own for it, any other base serves both.
[[nodiscard]] LineAddress lineDataAddress(const QUrl &base);

} // namespace kidoku::relayd
