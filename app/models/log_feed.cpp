// SPDX-License-Identifier: Apache-2.0
#include "log_feed.h"

#include "core/when_done.h"
#include "store/log_table.h"

#include <QFuture>

namespace kidoku::models {

namespace {

constexpr int newestPage = 2000;
constexpr int failuresPage = 5000;
constexpr int bookmarksPage = 5000;
constexpr qsizetype askAgainAfter = 1000; // rows; as often as old ones are dropped

} // namespace

LogFeed::LogFeed(store::Store &store, LogModels &models, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_models(models)
{
    connect(&store, &store::Store::changed, this, [this](const store::ChangeSet &changes) {
        m_models.apply(changes.log);
        m_newRows += changes.log.size();
        const bool isFirst = m_newRows > 0 && !m_models.oldest().isValid();
        if (m_newRows >= askAgainAfter || isFirst)
            loadOldest();
    });
    connect(&models, &LogModels::bookmarkWanted, this, &LogFeed::bookmark);
}

// Bookmarks first: what is loaded then knows whether it has one.
void LogFeed::load()
{
    using Page = QList<store::LogEntry>;
    loadBookmarks();
    const auto newest = m_store.read(
        [](store::Database &database) { return store::log::page(database, 0, newestPage); });
    core::whenDone(newest, this, [this](const store::StoreResult<Page> &page) {
        if (page)
            m_models.loadNewest(*page);
    });
    const auto failed = m_store.read([](store::Database &database) {
        return store::log::page(database, 0, failuresPage, store::LogState::Failed);
    });
    core::whenDone(failed, this, [this](const store::StoreResult<Page> &page) {
        if (page)
            m_models.loadFailures(*page);
    });
    loadTimeline();
    loadOldest();
}

void LogFeed::loadTimeline()
{
    const core::Timestamp since = m_models.clock().now() - std::chrono::hours(24);
    using Tries = QList<store::log::TryFact>;
    const auto read = m_store.read(
        [since](store::Database &database) { return store::log::triesSince(database, since); });
    core::whenDone(read, this, [this](const store::StoreResult<Tries> &tries) {
        if (tries)
            m_models.timeline().load(*tries);
    });
}

void LogFeed::loadBookmarks()
{
    using Marked = std::pair<QSet<qint64>, QList<store::LogEntry>>;
    const auto read = m_store.read([](store::Database &database) {
        return Marked{store::log::bookmarks(database),
                      store::log::bookmarked(database, bookmarksPage)};
    });
    core::whenDone(read, this, [this](const store::StoreResult<Marked> &marked) {
        if (marked)
            m_models.setBookmarks(marked->first, marked->second);
    });
}

void LogFeed::loadOldest()
{
    m_newRows = 0;
    const auto read
        = m_store.read([](store::Database &database) { return store::log::oldest(database); });
    core::whenDone(read, this, [this](const store::StoreResult<core::Timestamp> &at) {
        if (at)
            m_models.setOldest(*at);
    });
}

void LogFeed::bookmark(const QList<qint64> &ids, bool on)
{
    const auto written = m_store.write([ids, on](store::Database &database, store::ChangeSet &) {
        store::log::setBookmarked(database, ids, on);
        return core::Done{};
    });
    core::whenDone(written, this, [this](const store::StoreResult<core::Done> &done) {
        if (done)
            loadBookmarks();
    });
}

} // namespace kidoku::models
