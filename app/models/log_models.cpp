// SPDX-License-Identifier: Apache-2.0
#include "log_models.h"

#include <algorithm>

namespace kidoku::models {

namespace {

using store::LogEntry;
using store::LogState;
using store::LogWhat;

constexpr int failuresKept = 5000;
constexpr int readsKept = 2000;
constexpr int bookmarksKept = 5000;
constexpr qsizetype mostHeld = 20'000; // twice what the ring takes

bool tellsOfARead(const LogEntry &entry)
{
    return entry.what == LogWhat::ReadByColleague
        || (entry.what == LogWhat::MarkAttempt && entry.state == LogState::Succeeded);
}

QList<LogEntry> those(const QList<LogEntry> &entries, bool (*wanted)(const LogEntry &))
{
    QList<LogEntry> some;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(some), wanted);
    return some;
}

bool isFailed(const LogEntry &entry)
{
    return entry.state == LogState::Failed;
}

} // namespace

LogModels::LogModels(LogModel::NameOf nameOf, const core::Clock &clock, int capacity,
                     QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_all(nameOf, capacity)
    , m_failures(nameOf, failuresKept)
    , m_bookmarked(nameOf, bookmarksKept)
    , m_reads(nameOf, readsKept)
    , m_timeline(clock)
{}

void LogModels::apply(const QList<LogEntry> &entries)
{
    if (entries.isEmpty())
        return;
    m_timeline.apply(entries);
    if (const auto reads = those(entries, tellsOfARead); !reads.isEmpty())
        m_reads.apply(reads);
    if (!m_paused) {
        show(entries);
        return;
    }
    m_held.append(entries);
    m_heldCount += int(entries.size());
    if (m_held.size() > 2 * mostHeld) { // the newest are those that the ring would keep
        show(those(m_held.first(m_held.size() - mostHeld), isFailed));
        m_held.remove(0, m_held.size() - mostHeld);
    }
    Q_EMIT heldChanged();
}

void LogModels::show(const QList<LogEntry> &entries)
{
    m_all.apply(entries);
    // A failure that is tried again is one no more: its ring has to hear of the new try.
    QList<LogEntry> failed;
    QSet<qint64> requests;
    for (const LogEntry &entry : entries) {
        const bool isOf = entry.request.isValid()
            && (requests.contains(entry.request.value) || m_failures.has(entry.request));
        if (!isFailed(entry) && !isOf)
            continue;
        failed.append(entry);
        requests.insert(entry.request.value);
    }
    if (!failed.isEmpty())
        m_failures.apply(failed);
    QList<LogEntry> marked;
    for (const LogEntry &entry : entries) {
        if (m_bookmarks.contains(entry.id)
            || (entry.request.isValid() && m_bookmarked.has(entry.request)))
            marked.append(entry);
    }
    if (!marked.isEmpty())
        m_bookmarked.apply(marked);
}

void LogModels::loadNewest(const QList<LogEntry> &page)
{
    m_all.prepend(page);
    m_reads.prepend(those(page, tellsOfARead));
}

void LogModels::loadFailures(const QList<LogEntry> &page)
{
    m_failures.prepend(page);
}

void LogModels::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused)
        return;
    if (!paused)
        catchUp();
    Q_EMIT pauseChanged();
}

void LogModels::catchUp()
{
    m_heldCount = 0;
    show(std::exchange(m_held, {}));
    Q_EMIT heldChanged();
}

void LogModels::toggleBookmarks(const QList<LogEntry> &entries)
{
    QList<qint64> ids;
    for (const LogEntry &entry : entries)
        ids.append(entry.id);
    const bool all = std::all_of(ids.begin(), ids.end(),
                                 [this](qint64 id) { return m_bookmarks.contains(id); });
    if (!ids.isEmpty())
        Q_EMIT bookmarkWanted(ids, !all);
}

void LogModels::setBookmarks(const QSet<qint64> &ids, const QList<LogEntry> &entries)
{
    m_bookmarks = ids;
    m_bookmarked.keepOnly(ids);
    m_bookmarked.apply(entries);
    for (LogModel *model : {&m_all, &m_failures, &m_bookmarked})
        model->setBookmarks(ids);
}

void LogModels::setShowIds(bool whole)
{
    for (LogModel *model : {&m_all, &m_failures, &m_bookmarked})
        model->setShowIds(whole);
}

void LogModels::setMask(const Mask &mask)
{
    for (LogModel *model : {&m_all, &m_failures, &m_bookmarked, &m_reads})
        model->setMask(mask);
}

void LogModels::setAccountNames(const LogModel::AccountNames &names)
{
    for (LogModel *model : {&m_all, &m_failures, &m_bookmarked, &m_reads})
        model->setAccountNames(names);
}

void LogModels::setTimes(LogTimes times, core::Timestamp base)
{
    m_times = times;
    for (LogModel *model : {&m_all, &m_failures, &m_bookmarked})
        model->setTimes(times, base, [this] { return m_clock.now(); });
}

void LogModels::setOldest(core::Timestamp at)
{
    if (std::exchange(m_oldest, at) != at)
        Q_EMIT oldestChanged();
}

} // namespace kidoku::models
