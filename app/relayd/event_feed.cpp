// SPDX-License-Identifier: Apache-2.0
#include "relayd/event_feed.h"

#include "relayd/frames.h"
#include "relayd/services.h"

#include <boost/asio/co_spawn.hpp>

namespace kidoku::relayd {

namespace {

// Runs \a work in the readers' thread and comes back with its result.
template <typename Work>
auto read(Services &services, Work work) -> Task<decltype(work())>
{
    auto elsewhere = [](Work job) -> Task<decltype(job())> { co_return job(); };
    co_return co_await asio::co_spawn(services.readers.get_executor(), elsewhere(std::move(work)),
                                      asio::use_awaitable);
}

struct Catch
{
    std::string frames;
    RecordId last;
    qint64 lastSeq = 0;
    bool failed = false;
};

// A console that lags behind the pruning is told of its gap, in the middle of the stream.
Catch readFrames(Services &services, ChannelKey channel, RecordId after, qint64 lastSeq)
{
    Catch result;
    result.last = after;
    result.lastSeq = lastSeq;
    ReadLimits limits;
    limits.bytes = services.limits.streamBatch;
    const auto records = services.log->read(channel, after, limits);
    if (!records) {
        services.lines.warning(QStringLiteral("log cannot be read"),
                               {{QStringLiteral("reason"), records.error().text}});
        result.failed = true;
        return result;
    }
    // Pruning may have passed the place where the stream begins since that was looked at. What was
    // pruned is asked for after the read, so that it cannot happen in between either.
    if (lastSeq == 0 && after.isValid() && !records->empty()) {
        const auto bounds = services.log->bounds(channel);
        if (bounds && bounds->pruned > after)
            result.frames += gapFrame(after.toString(), *bounds);
    }
    for (const StoredRecord &record : *records) {
        if (result.lastSeq != 0 && record.seq != result.lastSeq + 1)
            result.frames += gapFrame(result.last.toString(), {record.id, record.id, {}});
        appendRecordFrame(result.frames, viewOf(record), services.log->epoch());
        result.last = record.id;
        result.lastSeq = record.seq;
    }
    return result;
}

} // namespace

EventFeed::EventFeed(Services &services, Channel &channel, Tail::Subscription &subscription)
    : m_services(services)
    , m_channel(channel)
    , m_subscription(subscription)
{}

Task<std::optional<Bounds>> EventFeed::bounds()
{
    Services &services = m_services;
    const ChannelKey key = m_channel.key;
    auto work = [&services, key]() -> std::optional<Bounds> {
        auto bounds = services.log->bounds(key);
        if (!bounds)
            return {};
        return *bounds;
    };
    co_return co_await read(services, std::move(work));
}

Task<EventFeed::Batch> EventFeed::next(Look look)
{
    m_subscription.arm();
    if (look == Look::Log)
        co_return co_await fromLog();
    auto frames = m_channel.tail.after(m_after, m_services.limits.streamBatch);
    if (!frames)
        co_return co_await fromLog();
    Batch batch;
    for (Tail::Frame &frame : *frames) {
        m_after = frame.id;
        m_lastSeq = frame.seq;
        batch.parts.push_back(std::move(frame.bytes));
    }
    co_return batch;
}

Task<EventFeed::Batch> EventFeed::fromLog()
{
    Services &services = m_services;
    auto work = [&services, key = m_channel.key, after = m_after, lastSeq = m_lastSeq] {
        return readFrames(services, key, after, lastSeq);
    };
    Catch found = co_await read(services, std::move(work));
    Batch batch;
    batch.failed = found.failed;
    m_after = found.last;
    m_lastSeq = found.lastSeq;
    if (!found.frames.empty())
        batch.parts.push_back(std::make_shared<const std::string>(std::move(found.frames)));
    co_return batch;
}

} // namespace kidoku::relayd
