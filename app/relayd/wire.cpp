// SPDX-License-Identifier: Apache-2.0
#include "relayd/wire.h"

#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

#include <sys/socket.h>

namespace kidoku::relayd {

namespace {

class PlainWire final : public Wire
{
public:
    explicit PlainWire(asio::io_context &context)
        : m_socket(context)
    {}

    Task<void> open(ErrorCode &) override { co_return; }
    Task<size_t> readSome(asio::mutable_buffer room, ErrorCode &error) override
    {
        co_return co_await m_socket.async_read_some(room, into(error));
    }
    Task<void> write(asio::const_buffer bytes, ErrorCode &error) override
    {
        co_await asio::async_write(m_socket, bytes, into(error));
    }
    [[nodiscard]] Tcp::socket &socket() override { return m_socket; }

private:
    Tcp::socket m_socket;
};

class TlsWire final : public Wire
{
public:
    TlsWire(asio::io_context &context, asio::ssl::context &tls, std::string host)
        : m_stream(context, tls)
        , m_host(std::move(host))
    {}

    Task<void> open(ErrorCode &error) override
    {
        ErrorCode isName; // an address has no place in the server name extension
        (void)asio::ip::make_address(m_host, isName);
        if (isName)
            SSL_set_tlsext_host_name(m_stream.native_handle(), m_host.c_str());
        m_stream.set_verify_callback(asio::ssl::host_name_verification(m_host));
        co_await m_stream.async_handshake(asio::ssl::stream_base::client, into(error));
    }
    Task<size_t> readSome(asio::mutable_buffer room, ErrorCode &error) override
    {
        co_return co_await m_stream.async_read_some(room, into(error));
    }
    Task<void> write(asio::const_buffer bytes, ErrorCode &error) override
    {
        co_await asio::async_write(m_stream, bytes, into(error));
    }
    [[nodiscard]] Tcp::socket &socket() override { return m_stream.next_layer(); }

private:
    asio::ssl::stream<Tcp::socket> m_stream;
    const std::string m_host;
};

} // namespace

bool Wire::isQuiet()
{
    char byte = 0;
    const ssize_t peeked = ::recv(socket().native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return peeked < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

std::unique_ptr<Wire> makePlainWire(asio::io_context &context)
{
    return std::make_unique<PlainWire>(context);
}

std::unique_ptr<Wire> makeTlsWire(asio::io_context &context, asio::ssl::context &tls,
                                  std::string host)
{
    return std::make_unique<TlsWire>(context, tls, std::move(host));
}

asio::ssl::context makeTlsContext()
{
    asio::ssl::context tls(asio::ssl::context::tls_client);
    ErrorCode ignored; // without certificates nothing will verify, which says so by itself
    tls.set_default_verify_paths(ignored);
    tls.set_verify_mode(asio::ssl::verify_peer);
    SSL_CTX_set_min_proto_version(tls.native_handle(), TLS1_2_VERSION);
    return tls;
}

} // namespace kidoku::relayd
