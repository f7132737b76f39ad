// SPDX-License-Identifier: Apache-2.0
#include "search.h"

#include "core/when_done.h"

namespace kidoku::search {

using store::StoreResult;

namespace {

constexpr std::chrono::milliseconds debounce{100};

} // namespace

Search::Search(store::Store &store, QObject *parent)
    : QObject(parent)
    , m_keeper(store)
    , m_reader(store.file())
{
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(debounce);
    connect(&m_debounce, &QTimer::timeout, this, &Search::searchNow);
    connect(&m_keeper, &store::SearchKeeper::progressed, this, &Search::indexProgressed);
}

Search::~Search()
{
    cancel();
}

void Search::start()
{
    m_keeper.start();
}

void Search::setQuery(const store::search::Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_next = 0;
    m_pending.reset();
    cancel();
    if (query.isEmpty()) {
        m_debounce.stop();
        return;
    }
    m_debounce.start();
    Q_EMIT started();
}

void Search::searchNow()
{
    m_debounce.stop();
    if (!m_query.isEmpty())
        give({m_query, {0, pageSize}});
}

void Search::fetchMore()
{
    if (m_next > 0 && !isSearching())
        give({m_query, {m_next, pageSize}});
}

void Search::cancel()
{
    if (m_running)
        *m_running = true;
}

void Search::give(const Job &job)
{
    if (m_running) {
        cancel();
        m_pending = job;
    } else {
        run(job);
    }
}

void Search::run(const Job &job)
{
    m_running = std::make_shared<std::atomic<bool>>(false);
    const auto read = m_reader.read([job, cancelled = m_running](store::Database &database) {
        Results results;
        results.query = job.query;
        results.isMore = job.page.before > 0;
        if (job.query.isPlain() && !results.isMore)
            results.people = store::search::people(database, job.query.words, job.query.account,
                                                   mostPeople, *cancelled);
        results.found = store::search::find(database, job.query, job.page, *cancelled);
        results.oldest = store::search::oldestMessage(database);
        return results;
    });
    core::whenDone(read, this,
                   [this, job](const StoreResult<Results> &results) { take(job, results); });
}

void Search::take(const Job &job, const StoreResult<Results> &results)
{
    const bool isOvertaken = *m_running || job.query != m_query;
    m_running.reset();
    if (const auto pending = std::exchange(m_pending, {}))
        run(*pending);
    if (isOvertaken)
        return;
    if (!results) {
        Q_EMIT failed();
        return;
    }
    m_next = results->found.next;
    Q_EMIT found(*results);
}

} // namespace kidoku::search
