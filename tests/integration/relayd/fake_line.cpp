// SPDX-License-Identifier: Apache-2.0
#include "fake_line.h"

#include <QMutexLocker>

#include <openssl/ssl.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kidoku::testing {

FakeLine::Peer::Peer(int socket, SSL_CTX *tls)
    : m_socket(socket)
{
    if (!tls)
        return;
    m_ssl = SSL_new(tls);
    SSL_set_fd(m_ssl, socket);
    SSL_accept(m_ssl);
}

FakeLine::Peer::~Peer()
{
    SSL_free(m_ssl);
    ::close(m_socket);
}

qint64 FakeLine::Peer::receive(char *bytes, size_t size)
{
    return m_ssl ? SSL_read(m_ssl, bytes, static_cast<int>(size))
                 : ::recv(m_socket, bytes, size, 0);
}

QByteArray FakeLine::Peer::readRequest()
{
    QByteArray request;
    qsizetype wanted = -1;
    while (wanted < 0 || request.size() < wanted) {
        char bytes[4096];
        const qint64 size = receive(bytes, sizeof bytes);
        if (size <= 0)
            return {};
        request.append(bytes, size);
        const qsizetype head = request.indexOf("\r\n\r\n");
        if (wanted >= 0 || head < 0)
            continue;
        wanted = head + 4;
        const qsizetype length = request.indexOf("Content-Length: ");
        if (length >= 0)
            wanted += request.mid(length + 16, request.indexOf('\r', length) - length - 16).toInt();
    }
    return request;
}

void FakeLine::Peer::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const char *from = bytes.constData() + sent;
        const auto left = static_cast<size_t>(bytes.size() - sent);
        const qint64 size = m_ssl ? SSL_write(m_ssl, from, static_cast<int>(left))
                                  : ::send(m_socket, from, left, MSG_NOSIGNAL);
        if (size <= 0)
            return;
        sent += size;
    }
}

void FakeLine::Peer::waitForEnd()
{
    char bytes[256];
    while (receive(bytes, sizeof bytes) > 0) {}
}

void FakeLine::Peer::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

FakeLine::FakeLine(Handler handler, const QByteArray &certificate, const QByteArray &key)
    : m_handler(std::move(handler))
{
    if (!certificate.isEmpty()) {
        m_tls.reset(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
        SSL_CTX_use_certificate_file(m_tls.get(), certificate.constData(), SSL_FILETYPE_PEM);
        SSL_CTX_use_PrivateKey_file(m_tls.get(), key.constData(), SSL_FILETYPE_PEM);
    }
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0
        || ::listen(m_listener, 64) != 0)
        qFatal("FakeLine cannot listen");
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

FakeLine::~FakeLine()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    for (std::thread &thread : m_threads)
        thread.join();
}

QList<QByteArray> FakeLine::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

int FakeLine::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<int>(m_threads.size());
}

QByteArray FakeLine::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Some\r\nContent-Type: application/json\r\n"
        + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void FakeLine::accept()
{
    while (true) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            return;
        const QMutexLocker lock(&m_mutex);
        m_threads.emplace_back([this, socket] { serve(socket); });
    }
}

void FakeLine::serve(int socket)
{
    Peer peer(socket, m_tls.get());
    while (true) {
        const QByteArray request = peer.readRequest();
        if (request.isEmpty())
            return;
        {
            const QMutexLocker lock(&m_mutex);
            m_requests.append(request);
        }
        if (!m_handler(peer, request))
            return;
    }
}

} // namespace kidoku::testing
