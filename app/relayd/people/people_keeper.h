// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/log.h"
#include "relayd/access.h"
#include "relayd/people/auth_failures.h"
#include "relayd/people/people_store.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace kidoku::relayd {

//! Keeps Access and the store of people in step, in a thread of its own: five times a second it
//! looks whether a token was added or revoked by a command or another relay, ends what has
//! expired, and writes what has gathered for the audit. So nobody who marks or reads waits for
//! the audit; what is lost when the process is killed is a fifth of a second of it. While the
//! store is away tokens go on as they were last known, and the audit waits in memory.
class PeopleKeeper
{
public:
    //! All must outlive the keeper but the store, which it owns.
    PeopleKeeper(std::unique_ptr<PeopleStore> store, Access &access, const core::Clock &clock,
                 const core::Log &lines);
    ~PeopleKeeper();
    PeopleKeeper(const PeopleKeeper &) = delete;
    PeopleKeeper &operator=(const PeopleKeeper &) = delete;

    //! Returns when the tokens are known.
    LogResult<core::Done> start();
    //! Writes what has gathered and ends the thread. Further calls do nothing.
    void stop();

    //! Never waits. Any thread; `at` is set here.
    void audit(AuditEntry entry);
    //! A token was refused to \a source. Any thread.
    void refused(std::string_view source);

private:
    void run();
    void look();
    void write(bool isLast);
    void report(const LogFault &fault);

    const std::unique_ptr<PeopleStore> m_store;
    Access &m_access;
    const core::Clock &m_clock;
    const core::Log &m_lines;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<AuditEntry> m_waiting;
    size_t m_lost = 0; //!< entries that found no place
    AuthFailures m_failures;
    bool m_stopping = false;

    // The thread's only.
    std::vector<AuditEntry> m_unwritten; //!< taken from m_waiting, refused by the store
    qint64 m_version = -1;
    std::chrono::steady_clock::time_point m_failuresWritten;
    bool m_inTrouble = false;
    std::thread m_thread;
};

} // namespace kidoku::relayd
