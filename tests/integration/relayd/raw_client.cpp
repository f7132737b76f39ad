// SPDX-License-Identifier: Apache-2.0
#include "raw_client.h"

#include <QDeadlineTimer>
#include <QList>

#include <algorithm>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kidoku::testing {

namespace {

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

QByteArray RawAnswer::header(const QByteArray &name) const
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

RawClient::RawClient(quint16 port, int receiveBuffer)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // Counts only before the connection is made, and keeps the system from enlarging it.
    if (receiveBuffer > 0)
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    if (::connect(m_socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(m_socket);
        m_socket = -1;
        return;
    }
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

RawClient::~RawClient()
{
    if (m_socket >= 0)
        ::close(m_socket);
}

bool RawClient::send(const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t size = ::send(m_socket, bytes.constData() + sent,
                                    static_cast<size_t>(bytes.size() - sent), MSG_NOSIGNAL);
        if (size <= 0)
            return false;
        sent += size;
    }
    return true;
}

void RawClient::closeForWriting()
{
    ::shutdown(m_socket, SHUT_WR);
}

bool RawClient::fill(qint64 deadlineMs)
{
    const auto left = static_cast<int>(std::max<qint64>(0, deadlineMs - nowMs()));
    pollfd waiting{m_socket, POLLIN, 0};
    if (m_ended || m_socket < 0 || ::poll(&waiting, 1, left) <= 0)
        return false;
    char bytes[65536];
    const ssize_t size = ::recv(m_socket, bytes, sizeof bytes, 0);
    if (size <= 0) {
        m_ended = true;
        return false;
    }
    m_buffer.append(bytes, size);
    return true;
}

RawAnswer RawClient::readAnswer(int timeoutMs)
{
    const qint64 deadline = nowMs() + timeoutMs;
    RawAnswer answer;
    const QByteArray head = readUntil(QByteArrayLiteral("\r\n\r\n"), timeoutMs);
    if (!head.endsWith("\r\n\r\n"))
        return answer;
    answer.head = head;
    const qsizetype length = answer.header(QByteArrayLiteral("content-length")).toLongLong();
    while (m_buffer.size() < length) {
        if (!fill(deadline))
            return answer;
    }
    answer.body = m_buffer.left(length);
    m_buffer.remove(0, length);
    answer.status = head.mid(9, 3).toInt();
    return answer;
}

QByteArray RawClient::readUntil(const QByteArray &mark, int timeoutMs)
{
    const qint64 deadline = nowMs() + timeoutMs;
    qsizetype from = 0;
    while (true) {
        const qsizetype at = m_buffer.indexOf(mark, from);
        if (at >= 0) {
            const QByteArray taken = m_buffer.left(at + mark.size());
            m_buffer.remove(0, taken.size());
            return taken;
        }
        from = std::max<qsizetype>(0, m_buffer.size() - mark.size());
        if (!fill(deadline))
            return std::exchange(m_buffer, {});
    }
}

bool RawClient::isClosedWithin(int timeoutMs, QByteArray *rest)
{
    const qint64 deadline = nowMs() + timeoutMs;
    while (fill(deadline)) {}
    if (rest)
        *rest = m_buffer;
    return m_ended;
}

bool RawClient::isResetWithin(int timeoutMs) const
{
    // Without events asked for, poll() tells only of the end.
    pollfd waiting{m_socket, 0, 0};
    return ::poll(&waiting, 1, timeoutMs) == 1 && (waiting.revents & POLLERR) != 0;
}

} // namespace kidoku::testing
