// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "log_model.h"
#include "log_timeline.h"

//! All that is shown of the log, fed together: the newest of everything, and rings of their own for
//! what a flood of webhooks must not push out. While paused the rows stand still and what comes is
//! kept for later; the picture and the reads go on. GUI thread.
namespace kidoku::models {

class LogModels : public QObject
{
    Q_OBJECT

public:
    //! \a clock outlives this.
    LogModels(LogModel::NameOf nameOf, const core::Clock &clock, int capacity = 10'000,
              QObject *parent = nullptr);

    [[nodiscard]] LogModel &all() { return m_all; }
    [[nodiscard]] LogModel &failures() { return m_failures; }
    [[nodiscard]] LogModel &bookmarked() { return m_bookmarked; }
    //! What tells of customers who were shown Read.
    [[nodiscard]] LogModel &reads() { return m_reads; }
    [[nodiscard]] LogTimeline &timeline() { return m_timeline; }
    [[nodiscard]] const core::Clock &clock() const { return m_clock; }

    //! What became durable: new entries, and known ones that have changed.
    void apply(const QList<store::LogEntry> &entries);
    //! The newest page of the store, and the newest failures in it.
    void loadNewest(const QList<store::LogEntry> &page);
    void loadFailures(const QList<store::LogEntry> &page);

    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    //! Entries that wait for the end of the pause.
    [[nodiscard]] int held() const { return m_heldCount; }
    //! Lets in what waits, and stays paused.
    void catchUp();

    //! Asks for all entries of these to be bookmarked, or no longer when all are already.
    void toggleBookmarks(const QList<store::LogEntry> &entries);
    [[nodiscard]] const QSet<qint64> &bookmarks() const { return m_bookmarks; }
    //! As they are stored now; \a entries are the bookmarked ones that are known.
    void setBookmarks(const QSet<qint64> &ids, const QList<store::LogEntry> &entries);

    void setMask(const Mask &mask);
    void setShowIds(bool whole);
    void setAccountNames(const LogModel::AccountNames &names);
    void setTimes(LogTimes times, core::Timestamp base = {});
    [[nodiscard]] LogTimes times() const { return m_times; }

    //! When the oldest row of the store was written.
    void setOldest(core::Timestamp at);
    [[nodiscard]] core::Timestamp oldest() const { return m_oldest; }

Q_SIGNALS:
    void pauseChanged();
    void heldChanged();
    void bookmarkWanted(const QList<qint64> &ids, bool on);
    void oldestChanged();

private:
    void show(const QList<store::LogEntry> &entries);

    const core::Clock &m_clock;
    LogModel m_all;
    LogModel m_failures;
    LogModel m_bookmarked;
    LogModel m_reads;
    LogTimeline m_timeline;
    QList<store::LogEntry> m_held;
    int m_heldCount = 0;
    bool m_paused = false;
    QSet<qint64> m_bookmarks;
    LogTimes m_times = LogTimes::Clock;
    core::Timestamp m_oldest;
};

} // namespace kidoku::models
