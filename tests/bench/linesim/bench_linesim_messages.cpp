// SPDX-License-Identifier: Apache-2.0
// How many messages a second go into the simulator and leave it as signed webhooks. Limit:
// 3,000/s, so that the simulator never holds up a test of the relay or the console.
#include "linesim/server.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

namespace linesim = kidoku::linesim;

namespace {

constexpr int messagesPerSender = 5'000;
constexpr int senders = 4;
constexpr int people = 100;
constexpr double limit = 3'000;

void sendAll(int fd, const std::string &bytes)
{
    for (size_t sent = 0; sent < bytes.size();) {
        const ssize_t n = ::send(fd, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (n <= 0)
            return;
        sent += static_cast<size_t>(n);
    }
}

// Reads one HTTP message with a Content-Length; false at the end of the connection.
bool readOne(int fd, std::string &buffer)
{
    for (;;) {
        const size_t end = buffer.find("\r\n\r\n");
        if (end != std::string::npos) {
            const size_t at = buffer.find("Content-Length: ");
            const size_t size = at < end ? std::stoul(buffer.substr(at + 16, 12)) : 0;
            if (buffer.size() >= end + 4 + size) {
                buffer.erase(0, end + 4 + size);
                return true;
            }
        }
        std::array<char, 65536> chunk;
        const ssize_t n = ::recv(fd, chunk.data(), chunk.size(), 0);
        if (n <= 0)
            return false;
        buffer.append(chunk.data(), static_cast<size_t>(n));
    }
}

// A bot server of blocking threads; counts what it has answered.
class Bot
{
public:
    Bot()
    {
        m_fd = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_fd, reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_fd, 128);
        ::getsockname(m_fd, reinterpret_cast<sockaddr *>(&address), &size);
        m_port = ntohs(address.sin_port);
        m_accepting = std::thread([this] { accept(); });
    }
    ~Bot()
    {
        ::shutdown(m_fd, SHUT_RDWR);
        m_accepting.join();
        ::close(m_fd);
        for (std::thread &thread : m_serving)
            thread.join();
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] int answered() const { return m_answered; }

private:
    void accept()
    {
        for (;;) {
            const int fd = ::accept(m_fd, nullptr, nullptr);
            if (fd < 0)
                return;
            m_serving.emplace_back([this, fd] {
                const int on = 1;
                ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                std::string buffer;
                while (readOne(fd, buffer)) {
                    ++m_answered;
                    sendAll(fd, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                }
                ::close(fd);
            });
        }
    }

    int m_fd = -1;
    quint16 m_port = 0;
    std::atomic<int> m_answered{0};
    std::thread m_accepting;
    std::vector<std::thread> m_serving;
};

void writeMessages(quint16 port, int sender)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return;
    std::string buffer;
    for (int i = 0; i < messagesPerSender; ++i) {
        const std::string body = R"({"from":"person )"
            + std::to_string((i * senders + sender) % people)
            + R"(","message":{"type":"text","text":"配達は午後でも大丈夫ですか?"}})";
        sendAll(fd,
                "POST /_sim/messages HTTP/1.1\r\nHost: x\r\nContent-Length: "
                    + std::to_string(body.size()) + "\r\n\r\n" + body);
        if (!readOne(fd, buffer))
            break;
    }
    ::close(fd);
}

} // namespace

int main()
{
    auto bot = std::make_unique<Bot>();
    linesim::ServerConfig config;
    config.webhook = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(bot->port()));
    auto server = linesim::Server::start(config);
    if (!server) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(server.error()));
        return 1;
    }
    constexpr int total = senders * messagesPerSender;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (int sender = 0; sender < senders; ++sender)
        threads.emplace_back(writeMessages, (*server)->port(), sender);
    for (std::thread &thread : threads)
        thread.join();
    const double in = total * 1000.0 / double(timer.elapsed());
    while (bot->answered() < total && timer.elapsed() < 120'000)
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    const double out = bot->answered() * 1000.0 / double(timer.elapsed());
    std::printf("messages in %.0f/s, webhooks out %.0f/s (%d of %d), limit %.0f/s, ratio %.2f\n",
                in, out, bot->answered(), total, limit, out / limit);
    (*server)->stop();
    return bot->answered() == total && out >= limit ? 0 : 1;
}
