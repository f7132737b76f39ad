// SPDX-License-Identifier: Apache-2.0
#include "webhook_sender.h"

#include "line/signature.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kidoku::bench {

namespace {

constexpr int customers = 500;

int connectTo(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return socket;
    ::close(socket);
    return -1;
}

bool exchange(int socket, const QByteArray &request)
{
    if (::send(socket, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL)
        != request.size())
        return false;
    QByteArray answer;
    while (!answer.endsWith("{}")) { // the relay's whole answer to a webhook that it took
        char bytes[1024];
        const ssize_t size = ::recv(socket, bytes, sizeof bytes, 0);
        if (size <= 0 || answer.size() > 4096)
            return false;
        answer.append(bytes, size);
    }
    return answer.startsWith("HTTP/1.1 200 ");
}

} // namespace

WebhookSender::WebhookSender(quint16 port, QByteArray secret, int perSecond, int messages)
    : m_port(port)
    , m_secret(std::move(secret))
    , m_perSecond(perSecond)
    , m_sent(static_cast<size_t>(messages))
{}

WebhookSender::~WebhookSender()
{
    if (m_thread.joinable())
        m_thread.join();
}

void WebhookSender::start()
{
    m_thread = std::thread([this] { run(); });
}

QByteArray WebhookSender::request(int number) const
{
    const qint64 now = std::chrono::duration_cast<std::chrono::milliseconds>(
                           std::chrono::system_clock::now().time_since_epoch())
                           .count();
    const QByteArray n = QByteArray::number(number);
    const QByteArray body = "{\"destination\":\"U8e742f61d673b39c7fff3cecb7536ef0\",\"events\":[{"
                            "\"type\":\"message\","
                            "\"message\":{\"type\":\"text\",\"id\":\"59300010195838"
        + n.rightJustified(6, '0') + "\",\"quoteToken\":\"q\",\"markAsReadToken\":\"m" + n
        + "\",\"text\":\"" + n + "\"},\"webhookEventId\":\"01KCZEEQCFZXGEXAMPLE"
        + n.rightJustified(6, '0')
        + "\",\"deliveryContext\":{\"isRedelivery\":false},\"timestamp\":" + QByteArray::number(now)
        + ",\"source\":{\"type\":\"user\",\"userId\":\"U"
        + QByteArray::number(number % customers).rightJustified(32, '0')
        + "\"},\"replyToken\":\"r\",\"mode\":\"active\"}]}";
    return "POST /webhook/shop HTTP/1.1\r\nHost: relay\r\nContent-Type: application/json\r\n"
           "x-line-signature: "
        + line::signatureOf(body, core::Secret(m_secret))
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void WebhookSender::run()
{
    const int socket = connectTo(m_port);
    const auto pace = std::chrono::nanoseconds(std::chrono::seconds(1)) / m_perSecond;
    auto next = std::chrono::steady_clock::now();
    for (int number = 0; number < messages() && m_good; ++number) {
        const QByteArray bytes = request(number);
        std::this_thread::sleep_until(next);
        next += pace;
        m_sent[static_cast<size_t>(number)] = std::chrono::steady_clock::now();
        m_good = exchange(socket, bytes);
    }
    ::close(socket);
    m_done = true;
}

} // namespace kidoku::bench
