// SPDX-License-Identifier: Apache-2.0
#include "relayd/log_writer.h"

#include <algorithm>
#include <utility>

namespace kidoku::relayd {

namespace {

using std::chrono::steady_clock;

constexpr size_t longestBatch = 512;
constexpr auto gatherStep = std::chrono::microseconds(250);
constexpr int mostGatherSteps = 1;
constexpr auto pruneEvery = std::chrono::seconds(60);
// Small steps, so that no sender waits long behind one.
constexpr qint64 pruneStep = 500;
constexpr auto pruneRest = std::chrono::milliseconds(50);

} // namespace

LogWriter::LogWriter(EventLog &log, const Limits &limits, const Retention &retention,
                     const core::Log &lines)
    : m_log(log)
    , m_limits(limits)
    , m_retention(retention)
    , m_lines(lines)
{}

LogWriter::~LogWriter()
{
    stop();
}

void LogWriter::start()
{
    m_thread = std::thread([this] { run(); });
}

bool LogWriter::submit(Draft draft, Answer answer)
{
    const size_t bytes = draft.body.size();
    bool isFirst = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_waiting.size() >= m_limits.queuedRecords
            || m_waitingBytes + bytes > m_limits.queuedBytes)
            return false;
        isFirst = m_waiting.empty();
        m_waitingBytes += bytes;
        m_waiting.push_back({std::move(draft), std::move(answer)});
    }
    if (isFirst)
        m_wake.notify_one();
    return true;
}

void LogWriter::check(CheckAnswer answer)
{
    {
        const std::lock_guard lock(m_mutex);
        m_checks.push_back(std::move(answer));
    }
    m_wake.notify_one();
}

size_t LogWriter::queued() const
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

void LogWriter::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void LogWriter::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping || !m_waiting.empty()) {
        const auto rest = m_moreToPrune ? steady_clock::duration(pruneRest) : pruneEvery;
        m_wake.wait_until(lock, m_lastPrune + rest,
                          [this] { return m_stopping || !m_waiting.empty() || !m_checks.empty(); });
        gather(lock);
        std::vector<Waiting> batch;
        batch.swap(m_waiting);
        m_waitingBytes = 0;
        const std::vector<CheckAnswer> checks = std::exchange(m_checks, {});
        lock.unlock();
        if (!batch.empty())
            commit(std::move(batch));
        if (!checks.empty())
            answerChecks(checks);
        if (!isStopping() && steady_clock::now() >= m_lastPrune + rest)
            prune();
        lock.lock();
    }
}

// Every commit costs a sync of the disk, so it is worth a moment for those who are about to come;
// a sender that is alone waits for one step only.
void LogWriter::gather(std::unique_lock<std::mutex> &lock)
{
    size_t before = 0;
    for (int step = 0; step < mostGatherSteps && m_waiting.size() > before; ++step) {
        before = m_waiting.size();
        m_wake.wait_for(lock, gatherStep,
                        [this] { return m_stopping || m_waiting.size() >= longestBatch; });
    }
}

void LogWriter::commit(std::vector<Waiting> batch)
{
    for (size_t from = 0; from < batch.size(); from += longestBatch) {
        const size_t to = std::min(batch.size(), from + longestBatch);
        // A log that fails while the relay ends is not asked again for each batch that waits.
        if (m_inTrouble && isStopping()) {
            for (size_t i = from; i < to; ++i)
                batch[i].answer({});
            continue;
        }
        std::vector<Draft> drafts;
        drafts.reserve(to - from);
        for (size_t i = from; i < to; ++i)
            drafts.push_back(std::move(batch[i].draft));
        auto receipts = m_log.append(drafts);
        if (!receipts) {
            reportTrouble(receipts.error());
            for (size_t i = from; i < to; ++i)
                batch[i].answer({});
            continue;
        }
        reportGood();
        for (size_t i = 0; i < drafts.size(); ++i)
            batch[from + i].answer((*receipts)[i]);
    }
}

bool LogWriter::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

void LogWriter::prune()
{
    const auto dropped = m_log.prune(m_retention, pruneStep);
    m_lastPrune = steady_clock::now();
    m_moreToPrune = dropped && *dropped > 0;
    if (!dropped)
        reportTrouble(dropped.error());
}

void LogWriter::answerChecks(const std::vector<CheckAnswer> &checks)
{
    const auto result = m_log.checkWritable();
    if (result)
        reportGood();
    else
        reportTrouble(result.error());
    for (const CheckAnswer &answer : checks)
        answer(result);
}

void LogWriter::reportGood()
{
    if (m_inTrouble)
        m_lines.info(QStringLiteral("log is writable again"));
    m_inTrouble = false;
}

void LogWriter::reportTrouble(const LogFault &fault)
{
    // Once per trouble: a full disk must not fill with lines about it.
    if (!m_inTrouble)
        m_lines.error(QStringLiteral("log is not writable, answering 503"),
                      {{QStringLiteral("reason"), fault.text}});
    m_inTrouble = true;
}

} // namespace kidoku::relayd
