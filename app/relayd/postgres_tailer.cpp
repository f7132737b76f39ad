// SPDX-License-Identifier: Apache-2.0
#include "relayd/postgres_tailer.h"

#include <algorithm>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

using std::chrono::steady_clock;

constexpr auto followEvery = std::chrono::milliseconds(100);
constexpr auto tellEvery = std::chrono::milliseconds(10);
constexpr auto connectEvery = std::chrono::milliseconds(200);

Draft draftOf(ChannelKey channel, StoredRecord &&record)
{
    return {channel,
            record.kind,
            std::move(record.body),
            std::move(record.contentType),
            std::move(record.signature),
            {}};
}

} // namespace

PostgresTailer::PostgresTailer(Connect connect, Announce announce, IsWatched isWatched)
    : m_connect(std::move(connect))
    , m_announce(std::move(announce))
    , m_isWatched(std::move(isWatched))
{}

PostgresTailer::~PostgresTailer()
{
    stop();
}

void PostgresTailer::start(const std::vector<ChannelEnd> &ends)
{
    for (const ChannelEnd &end : ends)
        m_announced[end.channel] = {end.last, end.lastSeq};
    m_thread = std::thread([this] { run(); });
}

void PostgresTailer::stop()
{
    m_stopping = true;
    m_signal.set();
    if (m_thread.joinable())
        m_thread.join();
}

void PostgresTailer::appended(std::span<const Draft> drafts, std::span<const Receipt> receipts)
{
    m_mustTell = true;
    if (!announceNow(drafts, receipts))
        m_mustFollow = true;
    m_signal.set();
}

bool PostgresTailer::announceNow(std::span<const Draft> drafts, std::span<const Receipt> receipts)
{
    const std::lock_guard lock(m_mutex);
    auto places = m_announced;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (receipts[i].repeated)
            continue;
        Place &place = places[drafts[i].channel];
        if (receipts[i].seq != place.seq + 1)
            return false;
        place = {receipts[i].id, receipts[i].seq};
    }
    m_announce(drafts, receipts);
    m_announced = std::move(places);
    return true;
}

PostgresTailer::Place PostgresTailer::place(ChannelKey channel)
{
    const std::lock_guard lock(m_mutex);
    return m_announced[channel];
}

void PostgresTailer::run()
{
    auto lastFollowed = steady_clock::now();
    bool wasOpen = false;
    while (!m_stopping) {
        if (wasOpen && !m_database.isOpen())
            dropLines();
        const bool whole = openLines();
        const bool listening = m_database.isOpen() || listen();
        wasOpen = listening;
        const auto rest = !whole || !listening ? connectEvery
            : m_mustTell                       ? tellEvery
                                               : followEvery;
        m_signal.wait(m_database.socket(), rest);
        if (m_stopping || !m_database.isOpen())
            continue;
        const auto foreign = m_database.takeNotifications();
        const auto now = steady_clock::now();
        if (m_mustTell && now >= m_lastTold + tellEvery && !tellOthers())
            continue;
        if ((foreign && *foreign) || m_mustFollow.exchange(false)
            || now >= lastFollowed + followEvery) {
            lastFollowed = now;
            if (!follow())
                m_mustFollow = true;
        }
    }
}

// What this connection has learnt the idle ones need not learn at somebody's cost.
void PostgresTailer::dropLines()
{
    for (PostgresLine *line : m_lines)
        line->drop();
}

bool PostgresTailer::openLines()
{
    bool whole = true;
    for (PostgresLine *line : m_lines) {
        if (line->isOpen())
            continue;
        auto opened = m_connect();
        if (opened)
            line->put(std::move(opened).value());
        else
            whole = false;
    }
    return whole;
}

LogResult<Done> PostgresTailer::listen()
{
    auto opened = m_connect();
    if (!opened)
        return Failure{opened.error()};
    m_database = std::move(opened).value();
    m_mustFollow = true;
    if (auto done = m_database.run(std::string("LISTEN kidoku_log")); !done)
        return Failure{done.error()};
    return Done{};
}

LogResult<Done> PostgresTailer::tellOthers()
{
    m_mustTell = false;
    m_lastTold = steady_clock::now();
    if (auto done = m_database.run(std::string("NOTIFY kidoku_log")); !done)
        return Failure{done.error()};
    return Done{};
}

LogResult<Done> PostgresTailer::follow()
{
    const auto ends = readEnds(m_database);
    if (!ends)
        return Failure{ends.error()};
    for (const ChannelEnd &end : *ends) {
        if (auto done = followChannel(end); !done)
            return done;
    }
    return Done{};
}

LogResult<Done> PostgresTailer::followChannel(const ChannelEnd &end)
{
    for (Place from = place(end.channel); from.seq < end.lastSeq && !m_stopping;
         from = place(end.channel)) {
        if (!m_isWatched(end.channel)) {
            // Whoever listens from now on reads the log first.
            const std::lock_guard lock(m_mutex);
            Place &announced = m_announced[end.channel];
            if (announced.seq < end.lastSeq)
                announced = {end.last, end.lastSeq};
            continue;
        }
        auto records = readRecords(m_database, end.channel, from.id, {});
        if (!records)
            return Failure{records.error()};
        auto fetched = std::move(records).value();
        const std::lock_guard lock(m_mutex);
        Place &announced = m_announced[end.channel];
        std::vector<Draft> drafts;
        std::vector<Receipt> receipts;
        for (StoredRecord &record : fetched) {
            if (record.seq <= announced.seq)
                continue;
            receipts.push_back({record.id, record.seq, false});
            drafts.push_back(draftOf(end.channel, std::move(record)));
        }
        if (receipts.empty()) {
            // Pruned before it could be read, or announced by the appending thread meanwhile.
            if (announced.seq < end.lastSeq)
                announced = {end.last, end.lastSeq};
            continue;
        }
        m_announce(drafts, receipts);
        announced = {receipts.back().id, receipts.back().seq};
    }
    return Done{};
}

} // namespace kidoku::relayd
