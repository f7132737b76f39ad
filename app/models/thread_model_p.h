// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "thread_model.h"
#include "thread_rows_p.h"

#include <QHash>

namespace kidoku::models {

struct ThreadModel::Private
{
    enum class End { Newest, Older, Newer, Around };
    struct Page
    {
        QList<store::Message> messages;
        QHash<core::LineChatId, QString> names; //!< of a group's members
        bool older = false;                     //!< around a place: there are more on that side
        bool newer = false;
    };

    Private(ThreadModel *model, store::Store &s, const core::Clock &c)
        : q(model)
        , store(s)
        , clock(c)
    {}

    [[nodiscard]] ThreadFacts facts() const;
    [[nodiscard]] QString text(const ThreadItem &item) const;
    [[nodiscard]] QString sender(const ThreadItem &item) const;
    [[nodiscard]] QString stamp(const ThreadItem &item) const;
    [[nodiscard]] QString caption(const ThreadItem &item) const;
    [[nodiscard]] QString accessibleText(const ThreadItem &item) const;

    // thread_paging.cpp
    void load(End end);
    void loadAround(store::Position position);
    void reset();
    void take(End end, int limit, const Page &page);
    void add(const store::Message &message);
    [[nodiscard]] bool hasNamelessSender() const;
    void loadNames();

    // thread_sync.cpp
    void sync();

    ThreadModel *q;
    store::Store &store;
    const core::Clock &clock;

    store::Conversation conversation;
    store::Position seenAtOpen;
    MessageWindow window;
    std::vector<ThreadItem> rows;
    QHash<core::LineChatId, QString> names;
    bool hasOlder = false;
    bool hasNewer = false;
    bool loading = false;
    bool loadingFirst = false;
    bool loadingNames = false;
    QList<store::Message> early; //!< came while the first page was on its way
    quint64 generation = 0;      //!< answers for an earlier conversation are dropped
    //! Cleaned texts; cleaning a long message for every size hint would cost more than layout.
    mutable QHash<qint64, QString> texts;

private:
    void removeGone(const std::vector<ThreadItem> &target);
    void insertNew(const std::vector<ThreadItem> &target);
    void takeOver(std::vector<ThreadItem> target);
};

} // namespace kidoku::models
