// SPDX-License-Identifier: Apache-2.0
#include "recorder_p.h"

#include "readmarks/when_done_p.h"

#include <utility>

namespace kidoku::readmarks {

namespace {

using core::ConversationId;
using store::StoreError;

constexpr core::BackoffPolicy retrySteps{core::Milliseconds(1000), core::Milliseconds(60'000), 2.0,
                                         0.0};

double noJitter()
{
    return 0.0;
}

} // namespace

Recorder::Recorder(store::Store &store, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    // Somebody else's write became durable: so will ours.
    connect(&m_store, &store::Store::recovered, this, &Recorder::retryKept);
}

void Recorder::open()
{
    m_open = true;
    m_refusing = false;
    const auto lanes = m_lanes.keys();
    for (const auto lane : lanes)
        advance(lane);
}

void Recorder::refuse(const StoreError &error)
{
    m_refusing = true;
    m_error = error;
    const auto lanes = std::exchange(m_lanes, {});
    for (const Lane &lane : lanes) {
        for (const Task &task : lane.waiting)
            refuse(task.make, error);
    }
}

void Recorder::refuse(const Make &make, const StoreError &error)
{
    const auto step = make();
    if (step && step->failed)
        step->failed(error);
}

void Recorder::add(ConversationId lane, OnFailure onFailure, Make make)
{
    const bool known = m_lanes.contains(lane);
    const bool behindKept = known && m_lanes[lane].kept && onFailure == OnFailure::Tell;
    if (m_refusing || behindKept) {
        refuse(make, m_error);
        return;
    }
    m_lanes[lane].waiting.push_back({onFailure, std::move(make)});
    if (!known)
        advance(lane);
}

std::optional<core::Milliseconds> Recorder::nextRetry() const
{
    return m_kept > 0 ? std::optional(m_retryAt) : std::nullopt;
}

void Recorder::poll()
{
    if (m_kept > 0 && m_clock.monotonic() >= m_retryAt)
        retryKept();
}

void Recorder::advance(ConversationId id)
{
    if (!m_open)
        return;
    // A maker may add to any lane, so the lane is looked up anew each time.
    while (!m_lanes[id].waiting.empty()) {
        const Task task = std::move(m_lanes[id].waiting.front());
        m_lanes[id].waiting.pop_front();
        auto step = task.make();
        if (!step)
            continue;
        m_lanes[id].step = std::move(step);
        m_lanes[id].onFailure = task.onFailure;
        write(id);
        return;
    }
    m_lanes.remove(id);
    Q_EMIT laneFreed(id);
}

void Recorder::write(ConversationId id)
{
    const auto job = m_lanes[id].step->job;
    const auto written = m_store.write([job](store::Database &database, store::ChangeSet &changes) {
        job(database, changes);
        return core::Done{};
    });
    whenDone(written, this, [this, id](const store::StoreResult<core::Done> &result) {
        if (result.ok())
            succeeded(id);
        else
            failed(id, result.error());
    });
}

void Recorder::succeeded(ConversationId id)
{
    const Step step = *std::exchange(m_lanes[id].step, std::nullopt);
    if (std::exchange(m_trouble, false)) {
        Q_EMIT troubleChanged(false);
        retryKept();
    }
    if (m_kept == 0)
        m_failures = 0;
    if (step.done)
        step.done();
    advance(id);
}

void Recorder::failed(ConversationId id, const StoreError &error)
{
    noteFailure(error);
    if (m_lanes[id].onFailure == OnFailure::TryAgain) {
        keep(id);
        return;
    }
    const Step step = *std::exchange(m_lanes[id].step, std::nullopt);
    if (step.failed)
        step.failed(error);
    advance(id);
}

void Recorder::keep(ConversationId id)
{
    m_lanes[id].kept = true;
    ++m_kept;
    // What can be told should not hang behind it.
    const auto waiting = std::exchange(m_lanes[id].waiting, {});
    for (const Task &task : waiting)
        add(id, task.onFailure, task.make);
}

void Recorder::noteFailure(const StoreError &error)
{
    m_error = error;
    // Failures of one burst are one step.
    const auto now = m_clock.monotonic();
    if (m_failures == 0 || now >= m_retryAt)
        m_retryAt = now + retrySteps.delay(++m_failures, noJitter);
    // One statement that fails says nothing of the others.
    if (error.kind == StoreError::Kind::Failed)
        return;
    if (!std::exchange(m_trouble, true))
        Q_EMIT troubleChanged(true);
}

void Recorder::retryKept()
{
    m_kept = 0;
    QList<ConversationId> again;
    for (auto lane = m_lanes.begin(); lane != m_lanes.end(); ++lane) {
        if (std::exchange(lane->kept, false))
            again.append(lane.key());
    }
    for (const auto id : again)
        write(id);
}

} // namespace kidoku::readmarks
