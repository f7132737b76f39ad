// SPDX-License-Identifier: Apache-2.0
#include "intake.h"

#include "core/when_done.h"

namespace kidoku::inbox {

namespace {

// One frame: what comes within it is painted together anyway.
constexpr qint64 gatherMs = 16;
// Larger transactions gain little and let a read mark wait longer for its turn.
constexpr qsizetype eventsPerBatch = 500;
constexpr core::BackoffPolicy retry{core::Milliseconds(250), core::Milliseconds(10'000), 2.0, 0.2};

} // namespace

Intake::Intake(Batch like, store::Store &store, Receiver &receiver, const core::Clock &clock,
               core::RandomFraction random, QObject *parent)
    : QObject(parent)
    , m_like(std::move(like))
    , m_store(store)
    , m_receiver(receiver)
    , m_clock(clock)
    , m_random(std::move(random))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Intake::flush);
    // Whoever's write it was: the row can only be written once writing works again.
    connect(&m_store, &store::Store::failed, this,
            [this](const store::StoreError &error) { m_failure = error.detail; });
    connect(&m_store, &store::Store::recovered, this,
            [this] { note(store::LogWhat::StoreFailed, store::LogState::Failed, {m_failure}); });
}

void Intake::add(const QList<Incoming> &records)
{
    m_waiting.insert(m_waiting.end(), records.begin(), records.end());
    schedule();
}

void Intake::note(store::LogWhat what, store::LogState state, const QStringList &args)
{
    store::LogEntry entry;
    entry.at = m_clock.now();
    entry.what = what;
    entry.state = state;
    entry.account = m_like.account;
    entry.args = args;
    m_notes.append(entry);
    schedule();
}

qsizetype Intake::backlog() const
{
    return qsizetype(m_waiting.size()) + (m_writing ? m_writing->records.size() : 0);
}

// The first after a pause goes at once; what follows closely is gathered.
void Intake::schedule()
{
    if (m_writing || m_timer.isActive() || (m_waiting.empty() && m_notes.isEmpty()))
        return;
    const qint64 since = m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : gatherMs;
    m_timer.start(int(qMax<qint64>(0, gatherMs - since)));
}

void Intake::flush()
{
    if (!m_writing)
        m_writing = nextBatch();
    m_sinceFlush.start();
    write();
}

std::shared_ptr<const Batch> Intake::nextBatch()
{
    auto batch = std::make_shared<Batch>(m_like);
    batch->now = m_clock.now();
    batch->notes = std::exchange(m_notes, {});
    for (qsizetype events = 0; !m_waiting.empty() && events < eventsPerBatch;) {
        const auto &webhook = m_waiting.front().webhook;
        events += webhook ? qMax<qsizetype>(1, webhook->webhook.events.size()) : 1;
        batch->records.append(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return batch;
}

void Intake::write()
{
    auto written
        = m_store.write([batch = m_writing](store::Database &database, store::ChangeSet &changes) {
              return storeBatch(database, changes, *batch);
          });
    core::whenDone(written, this,
                   [this](const store::StoreResult<BatchOutcome> &result) { done(result); });
}

void Intake::done(const store::StoreResult<BatchOutcome> &result)
{
    if (!result) {
        m_timer.start(retry.delay(++m_failures, m_random));
        return;
    }
    const qsizetype records = m_writing->records.size();
    m_writing.reset();
    m_failures = 0;
    if (records > 0)
        m_receiver.acknowledge(records);
    Q_EMIT stored(*result);
    schedule();
}

} // namespace kidoku::inbox
