// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/reader.h"
#include "store/search_keeper.h"
#include "store/search_tables.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

//! Looks for what is typed. At most one search runs; while it does only the newest wish is kept,
//! and what it has overtaken is cancelled, so that typing never queues up. Reads on a thread of
//! its own. Also keeps the index. GUI thread.
namespace kidoku::search {

struct Results
{
    store::search::Query query;
    QList<store::search::Person> people;
    store::search::Found found; //!< of the page
    core::Timestamp oldest;     //!< the first message that is stored at all
    bool isMore = false;        //!< a further page of the results before
};

class Search : public QObject
{
    Q_OBJECT

public:
    //! \a store outlives this.
    explicit Search(store::Store &store, QObject *parent = nullptr);
    ~Search() override;

    //! Once the store is open and the list has been read: index what is not yet.
    void start();

    //! A moment after the last change, so that a word is not looked for letter by letter. An
    //! empty query ends the search; nothing follows then.
    void setQuery(const store::search::Query &query);
    //! Does not wait for that moment.
    void searchNow();
    //! The next page, when the last one had one.
    void fetchMore();
    [[nodiscard]] bool isSearching() const { return m_running != nullptr || m_debounce.isActive(); }
    [[nodiscard]] bool hasMore() const { return m_next > 0; }
    [[nodiscard]] store::search::Progress indexed() const { return m_keeper.progress(); }

    static constexpr int pageSize = 500;
    static constexpr int mostPeople = 20;

Q_SIGNALS:
    void started();
    void found(const kidoku::search::Results &results);
    void failed();
    void indexProgressed();

private:
    struct Job
    {
        store::search::Query query;
        store::search::Page page;
    };
    void give(const Job &job);
    void run(const Job &job);
    void take(const Job &job, const store::StoreResult<Results> &results);
    void cancel();

    store::SearchKeeper m_keeper;
    QTimer m_debounce;
    store::search::Query m_query;
    std::optional<Job> m_pending;
    std::shared_ptr<std::atomic<bool>> m_running; //!< true: nobody waits for it any more
    qint64 m_next = 0;
    store::Reader m_reader;
};

} // namespace kidoku::search
