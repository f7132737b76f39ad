// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QObject>

//! Finds words in one whole stored chat, page by page from its newest message on, and keeps the
//! findings right while messages come. The current one is counted from the newest, as a reader
//! goes up from there. It only reads; nothing is seen or marked by it. GUI thread.
namespace kidoku::models {

class ThreadFind : public QObject
{
    Q_OBJECT

public:
    //! \a store outlives this.
    explicit ThreadFind(store::Store &store, QObject *parent = nullptr);

    //! Findings are kept up to here; more are counted as "or more".
    static constexpr int most = 5000;

    //! Another chat or other words begin anew; empty words find nothing.
    void search(core::ConversationId chat, const QString &words);
    void clear() { search({}, {}); }
    void apply(const store::ChangeSet &changes);

    //! As core::fold() gives them.
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] int count() const { return static_cast<int>(m_places.size()); }
    //! From 0, the newest; -1 while nothing was found.
    [[nodiscard]] int current() const { return m_current; }
    //! \a step 1: older; -1: newer. Goes round at the ends.
    void move(int step);

Q_SIGNALS:
    //! Count, current one or end of the search.
    void changed();
    //! Another one is the current one.
    void moved(kidoku::store::Position place);

private:
    void readOn(std::optional<store::Position> before);
    void put(const store::Message &message);
    void makeCurrent(int current);

    store::Store &m_store;
    core::ConversationId m_chat;
    QString m_words;
    QList<store::Position> m_places; //!< newest first
    int m_current = -1;
    bool m_searching = false;
    quint64 m_generation = 0;
};

} // namespace kidoku::models
