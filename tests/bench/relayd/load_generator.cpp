// SPDX-License-Identifier: Apache-2.0
#include "load_generator.h"

#include "line/signature.h"

#include <utility>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <memory>

namespace kidoku::bench {

namespace {

namespace asio = boost::asio;
using Clock = std::chrono::steady_clock;
using ErrorCode = boost::system::error_code;

struct Tally
{
    std::vector<float> ms;
    std::uint64_t refused = 0;
    std::uint64_t broken = 0;
};

class Sender
{
public:
    Sender(asio::io_context &context, const Load &load, Clock::time_point end, Tally &tally,
           size_t first)
        : m_socket(context)
        , m_load(load)
        , m_end(end)
        , m_tally(tally)
        , m_next(first)
    {}

    void start()
    {
        ErrorCode error;
        m_socket.connect({asio::ip::address_v4::loopback(), m_load.port}, error);
        if (error) {
            ++m_tally.broken;
            return;
        }
        m_socket.set_option(asio::ip::tcp::no_delay(true));
        send();
    }

private:
    void send()
    {
        m_sentAt = Clock::now();
        if (m_sentAt >= m_end) {
            ErrorCode ignored;
            m_socket.close(ignored);
            return;
        }
        const std::string &request = m_load.requests[m_next++ % m_load.requests.size()];
        asio::async_write(m_socket, asio::buffer(request), [this](ErrorCode error, size_t) {
            if (error)
                ++m_tally.broken;
            else
                receive(0);
        });
    }

    void receive(size_t have)
    {
        m_socket.async_read_some(asio::buffer(m_answer.data() + have, m_answer.size() - have),
                                 [this, have](ErrorCode error, size_t size) {
                                     if (error)
                                         ++m_tally.broken;
                                     else
                                         look(have + size);
                                 });
    }

    // Answers are short; one is complete when its head and its content-length are in.
    void look(size_t have)
    {
        const std::string_view text(m_answer.data(), have);
        const size_t head = text.find("\r\n\r\n");
        if (head == std::string_view::npos) {
            receive(have);
            return;
        }
        size_t body = 0;
        for (const std::string_view name : {"Content-Length: ", "content-length: "}) {
            if (const size_t at = text.find(name); at < head)
                body = static_cast<size_t>(std::atoi(text.data() + at + name.size()));
        }
        if (have < head + 4 + body) {
            receive(have);
            return;
        }
        const bool isGood = text.starts_with("HTTP/1.1 200");
        if (isGood)
            m_tally.ms.push_back(
                std::chrono::duration<float, std::milli>(Clock::now() - m_sentAt).count());
        else
            ++m_tally.refused;
        send();
    }

    asio::ip::tcp::socket m_socket;
    const Load &m_load;
    const Clock::time_point m_end;
    Tally &m_tally;
    size_t m_next;
    Clock::time_point m_sentAt;
    std::array<char, 4096> m_answer{};
};

} // namespace

std::vector<std::string> signedRequests(const std::string &path, const std::string &secret,
                                        int count)
{
    const core::Secret key{QByteArray::fromStdString(secret)};
    std::vector<std::string> requests;
    for (int i = 0; i < count; ++i) {
        const std::string n = std::to_string(1'000'000 + i);
        const std::string body
            = R"({"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{"type":"message",)"
              R"("message":{"type":"text","id":"59300010195)"
            + n
            + R"(","quoteToken":"jLXhZ4-RHoqbmudH0zR8l1N9J0123456789abcdefghijklmnop",)"
              R"("markAsReadToken":"MHo994SECoNEC4-0nWmSEXAMPLE0123456789abcdefghijklmnopqrstuv",)"
              R"("text":"配達は午後でも大丈夫ですか?できれば三時よりあとにお願いします。)"
            + n + R"("},"webhookEventId":"01KCZEEQCFZXGEXAMPLE)" + n
            + R"(","deliveryContext":{"isRedelivery":false},"timestamp":1766286908304,)"
              R"("source":{"type":"user","userId":"U799b8d72b1a6a0123456789abcdef012"},)"
              R"("replyToken":"72ce31e6778246fcEXAMPLE0123456789","mode":"active"}]})";
        const QByteArray signature = line::signatureOf(QByteArray::fromStdString(body), key);
        requests.push_back("POST " + path
                           + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                             "Content-Type: application/json; charset=utf-8\r\n"
                             "User-Agent: LineBotWebhook/2.0\r\nx-line-signature: "
                           + signature.toStdString() + "\r\nContent-Length: "
                           + std::to_string(body.size()) + "\r\n\r\n" + body);
    }
    return requests;
}

Figures run(const Load &load)
{
    asio::io_context context{1};
    const auto start = Clock::now();
    Tally tally;
    tally.ms.reserve(1'000'000);
    std::vector<std::unique_ptr<Sender>> senders;
    for (int i = 0; i < load.senders; ++i) {
        senders.push_back(std::make_unique<Sender>(context, load, start + load.time, tally,
                                                   static_cast<size_t>(i) * 101));
        senders.back()->start();
    }
    context.run();
    const std::chrono::duration<double> took = Clock::now() - start;

    Figures figures;
    figures.refused = tally.refused;
    figures.broken = tally.broken;
    figures.answered = tally.ms.size();
    if (tally.ms.empty())
        return figures;
    std::ranges::sort(tally.ms);
    const auto at = [&tally](double share) {
        return static_cast<double>(
            tally.ms[static_cast<size_t>(share * static_cast<double>(tally.ms.size() - 1))]);
    };
    figures.perSecond = static_cast<double>(figures.answered) / took.count();
    figures.p50Ms = at(0.50);
    figures.p99Ms = at(0.99);
    figures.worstMs = at(1.0);
    return figures;
}

} // namespace kidoku::bench
