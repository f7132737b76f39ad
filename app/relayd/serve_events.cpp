// SPDX-License-Identifier: Apache-2.0
#include "relay/wire.h"
#include "relayd/connection.h"
#include "relayd/cursor.h"
#include "relayd/event_feed.h"
#include "relayd/frames.h"
#include "relayd/services.h"
#include "relayd/session.h"
#include "relayd/worker.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>

namespace kidoku::relayd {

namespace {

// A console that does not read is found out by its write time, not by a full memory.
constexpr int sendBuffer = 256 * 1024;

// Everything that wakes a stream, in its worker's thread.
struct Signal
{
    explicit Signal(const asio::any_io_executor &executor)
        : timer(executor)
    {}

    void raise()
    {
        isRaised = true;
        timer.cancel();
    }
    void end()
    {
        isOver = true;
        timer.cancel();
    }

    asio::steady_timer timer;
    bool isRaised = false;
    bool isOver = false;
};

// The body of the answer: chunks for HTTP/1.1; older proxies get bytes until the end.
class StreamBody
{
public:
    explicit StreamBody(Connection &connection)
        : m_connection(connection)
        , m_isChunked(connection.head().isHttp11)
    {}

    [[nodiscard]] bool isChunked() const { return m_isChunked; }

    Task<bool> write(std::vector<asio::const_buffer> parts)
    {
        char size[32];
        if (m_isChunked) {
            const int length
                = std::snprintf(size, sizeof size, "%zx\r\n", asio::buffer_size(parts));
            parts.insert(parts.begin(), asio::buffer(size, static_cast<size_t>(length)));
            parts.push_back(asio::buffer("\r\n", 2));
        }
        co_return co_await m_connection.write(parts);
    }

    Task<bool> write(std::string_view text)
    {
        std::vector<asio::const_buffer> parts{asio::buffer(text)};
        co_return co_await write(std::move(parts));
    }

    Task<void> end()
    {
        if (!m_isChunked)
            co_return;
        constexpr std::string_view lastChunk = "0\r\n\r\n";
        const std::vector<asio::const_buffer> bytes{asio::buffer(lastChunk)};
        co_await m_connection.write(bytes);
    }

private:
    Connection &m_connection;
    const bool m_isChunked;
};

std::string streamHead(Connection &connection, bool isChunked)
{
    Response response;
    response.contentType = "text/event-stream";
    response.headers.emplace_back("Cache-Control", "no-cache, no-transform");
    response.headers.emplace_back("X-Accel-Buffering", "no");
    response.headers.emplace_back(relay::wire::protocolHeader.latin1(),
                                  std::to_string(relay::wire::protocol));
    if (isChunked)
        response.headers.emplace_back("Transfer-Encoding", "chunked");
    return renderHead(response, -1, false, connection.worker().date());
}

Task<void> watch(std::shared_ptr<Connection> connection, std::shared_ptr<Signal> signal)
{
    co_await connection->waitForEnd();
    signal->end();
    connection->close();
}

// A console that does not read has a moment to take what it was being sent, and no more.
Task<void> closeSoon(std::shared_ptr<Connection> connection)
{
    asio::steady_timer timer(co_await asio::this_coro::executor, std::chrono::milliseconds(500));
    ErrorCode ignored;
    co_await timer.async_wait(into(ignored));
    connection->close();
}

// Writes all there is. False when the stream has to end.
Task<bool> writeFeed(EventFeed &feed, StreamBody &body, StreamPlaces::Place &place,
                     const Signal &signal, EventFeed::Look look)
{
    while (!signal.isOver) {
        const EventFeed::Batch batch = co_await feed.next(look);
        look = EventFeed::Look::Memory;
        if (batch.failed)
            co_return false;
        if (batch.parts.empty())
            co_return true;
        std::vector<asio::const_buffer> parts;
        parts.reserve(batch.parts.size() + 2);
        for (const auto &part : batch.parts)
            parts.push_back(asio::buffer(*part));
        if (!co_await body.write(std::move(parts)))
            co_return false;
        place.reached(feed.lastSeq());
    }
    co_return true;
}

Task<void> stream(EventFeed &feed, StreamBody &body, StreamPlaces::Place &place, Signal &signal,
                  std::chrono::milliseconds pingEvery)
{
    auto nextPing = std::chrono::steady_clock::now() + pingEvery;
    auto look = EventFeed::Look::Memory;
    while (!signal.isOver) {
        // A hint that comes from here on is not lost: it raises the signal again.
        signal.isRaised = false;
        if (!co_await writeFeed(feed, body, place, signal, look))
            co_return;
        // Hints may fail to come, but the log is the truth: it is asked before each ping.
        look = EventFeed::Look::Memory;
        if (std::chrono::steady_clock::now() >= nextPing) {
            if (!co_await body.write(pingFrame()))
                co_return;
            nextPing = std::chrono::steady_clock::now() + pingEvery;
        }
        if (signal.isRaised || signal.isOver)
            continue;
        ErrorCode ignored;
        signal.timer.expires_at(nextPing);
        co_await signal.timer.async_wait(into(ignored));
        if (!signal.isRaised)
            look = EventFeed::Look::Log;
    }
    co_await body.end();
}

} // namespace

Task<bool> serveEvents(Connection &connection, Channel &channel, const Operator &who)
{
    Services &services = connection.services();
    const RequestHead &head = connection.head();
    std::string_view asked = head.header("last-event-id");
    if (asked.empty())
        asked = queryValue(head.query, "last_event_id");
    const auto cursor = Cursor::parse(asked);
    if (!cursor)
        co_return co_await connection.respondEarly(relayError(
            400, "bad_cursor", "The cursor is not one of this relay's; 'earliest' is a word."));

    const auto executor = co_await asio::this_coro::executor;
    const auto signal = std::make_shared<Signal>(executor);
    Tail::Subscription subscription(
        channel.tail, [executor, signal] { asio::post(executor, [signal] { signal->raise(); }); });
    EventFeed feed(services, channel, subscription);
    const auto bounds = co_await feed.bounds();
    if (!bounds)
        co_return co_await connection.respondEarly(
            relayError(503, "log_unreadable", "The log cannot be read."));
    const StartingPoint start = startingPoint(*cursor, *bounds);
    feed.startAfter(start.after);

    StreamBody body(connection);
    std::string first = readyFrame(*bounds, services.log->epoch());
    if (start.hasGap)
        first += gapFrame(cursor->id.toString(), *bounds);
    const std::string answer = streamHead(connection, body.isChunked());
    const std::vector<asio::const_buffer> answerBytes{asio::buffer(answer)};
    ErrorCode ignored;
    connection.socket().set_option(asio::socket_base::send_buffer_size(sendBuffer), ignored);
    if (!co_await connection.write(answerBytes) || !co_await body.write(first))
        co_return false;

    connection.setStopHandler([signal] { signal->end(); });
    asio::co_spawn(executor, watch(connection.shared_from_this(), signal), asio::detached);
    if (services.stopping)
        signal->end();
    StreamPlaces::Place place(channel.streams);
    if (start.after == bounds->newest)
        place.reached(bounds->newestSeq);
    else if (!start.after.isValid())
        place.reached(bounds->prunedSeq);
    const Access::Lease lease(
        services.access, who,
        [executor, signal, held = std::weak_ptr<Connection>(connection.shared_from_this())] {
            asio::post(executor, [executor, signal, held] {
                signal->end();
                if (auto alive = held.lock())
                    asio::co_spawn(executor, closeSoon(std::move(alive)), asio::detached);
            });
        });
    co_await stream(feed, body, place, *signal, services.limits.ping);
    connection.setStopHandler({});
    // Ends watch(), too.
    connection.close();
    co_return false;
}

} // namespace kidoku::relayd
