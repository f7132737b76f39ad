// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/asio.h"

#include <boost/asio/ssl/context.hpp>

#include <memory>
#include <string>

namespace kidoku::relayd {

//! A connection to LINE, with TLS or without. Lives in a worker's thread.
class Wire
{
public:
    virtual ~Wire() = default;

    //! Becomes ready for data after the socket was connected.
    virtual Task<void> open(ErrorCode &error) = 0;
    virtual Task<size_t> readSome(asio::mutable_buffer room, ErrorCode &error) = 0;
    virtual Task<void> write(asio::const_buffer bytes, ErrorCode &error) = 0;
    [[nodiscard]] virtual Tcp::socket &socket() = 0;

    //! False once the other end has closed or said something that nobody asked for.
    [[nodiscard]] bool isQuiet();
};

[[nodiscard]] std::unique_ptr<Wire> makePlainWire(asio::io_context &context);
//! \a host is what the certificate has to say.
[[nodiscard]] std::unique_ptr<Wire> makeTlsWire(asio::io_context &context, asio::ssl::context &tls,
                                                std::string host);

//! A client's context: the system's certificates, TLS 1.2 at least, everything verified.
[[nodiscard]] asio::ssl::context makeTlsContext();

} // namespace kidoku::relayd
