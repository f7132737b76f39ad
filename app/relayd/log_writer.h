// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log.h"
#include "relayd/event_log.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace kidoku::relayd {

//! Group commit: one thread takes everything that waits, appends it as one batch and tells each
//! sender. While a batch goes to the disk the next one gathers, and for up to 2 ms more as long
//! as senders keep coming. It prunes the log too. Thread-safe.
class LogWriter
{
public:
    //! Called once, in the writer's thread, with no receipt when the log could not do it.
    using Answer = std::function<void(const std::optional<Receipt> &)>;

    //! Called once, in the writer's thread; not at all when the writer stops first.
    using CheckAnswer = std::function<void(LogResult<core::Done>)>;

    //! \a log and \a lines must outlive the writer.
    LogWriter(EventLog &log, const Limits &limits, const Retention &retention,
              const core::Log &lines);
    ~LogWriter();
    LogWriter(const LogWriter &) = delete;
    LogWriter &operator=(const LogWriter &) = delete;

    //! Instead of what the constructor was given; before start().
    void setRetention(Retention retention) { m_retention = std::move(retention); }
    //! Once; until then drafts only wait.
    void start();
    //! False, and no answer, when too much is waiting already or the writer has stopped.
    [[nodiscard]] bool submit(Draft draft, Answer answer);
    //! Tries the log; all who ask at the same time share one try.
    void check(CheckAnswer answer);
    //! Whether the last use of the log failed.
    [[nodiscard]] bool isInTrouble() const { return m_inTrouble; }
    [[nodiscard]] size_t queued() const;
    //! Commits what waits and ends the thread. Further calls do nothing.
    void stop();

private:
    struct Waiting
    {
        Draft draft;
        Answer answer;
    };

    void run();
    void gather(std::unique_lock<std::mutex> &lock);
    void commit(std::vector<Waiting> batch);
    [[nodiscard]] bool isStopping();
    void prune();
    void answerChecks(const std::vector<CheckAnswer> &checks);
    void reportGood();
    void reportTrouble(const LogFault &fault);

    EventLog &m_log;
    const Limits m_limits;
    Retention m_retention;
    const core::Log &m_lines;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Waiting> m_waiting;
    size_t m_waitingBytes = 0;
    std::vector<CheckAnswer> m_checks;
    bool m_stopping = false;

    std::atomic<bool> m_inTrouble{false}; //!< written by the writer's thread only
    bool m_moreToPrune = true;            //!< writer's thread only
    std::chrono::steady_clock::time_point m_lastPrune;
    std::thread m_thread;
};

} // namespace kidoku::relayd
