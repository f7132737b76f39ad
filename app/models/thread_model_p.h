// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mask.h"
#include "store/name_tables.h"
#include "thread_model.h"
#include "thread_rows_p.h"

#include <QHash>

#include <functional>
#include <optional>

namespace kidoku::models {

struct ThreadModel::Private
{
    enum class End { Newest, Older, Newer, Around };
    using Quotes = QHash<core::MessageId, std::optional<store::Message>>;
    struct Page
    {
        QList<store::Message> messages;
        QHash<core::LineChatId, store::inbox::Member> members; //!< of a group
        Quotes quotes;
        bool hasOlder = false; //!< of a page around a place
        bool hasNewer = false;
    };

    Private(ThreadModel *model, store::Store &s, const core::Clock &c)
        : q(model)
        , store(s)
        , clock(c)
    {}

    // What may be seen of it.
    [[nodiscard]] store::Conversation shown() const;
    [[nodiscard]] store::Message shown(const store::Message &message) const;
    [[nodiscard]] QList<core::LineChatId> people() const;
    void knowNames() const;
    void takeMask();

    [[nodiscard]] ThreadFacts facts() const;
    [[nodiscard]] MarkedText body(const ThreadItem &item) const;
    [[nodiscard]] QString text(const ThreadItem &item) const;
    [[nodiscard]] QString nameOf(const core::LineChatId &member) const;
    [[nodiscard]] QString sender(const ThreadItem &item) const;
    [[nodiscard]] QString stamp(const ThreadItem &item) const;
    [[nodiscard]] QString afterStamp(const ThreadItem &item) const;
    [[nodiscard]] QString caption(const ThreadItem &item) const;
    [[nodiscard]] QString accessibleText(const ThreadItem &item) const;
    [[nodiscard]] QVariant messageData(const ThreadItem &item, ThreadRole role) const;

    // thread_quotes.cpp
    [[nodiscard]] static Quotes readQuotes(store::Database &database, core::ConversationId id,
                                           const core::AccountId &account,
                                           const QList<core::MessageId> &wanted);
    [[nodiscard]] static QList<core::MessageId> quotedIn(const QList<store::Message> &messages);
    [[nodiscard]] QVariant quote(const ThreadItem &item) const;
    void noteQuoted(const store::Message &message);
    void loadQuotes();

    // thread_paging.cpp
    void load(End end, store::Position place = {});
    void clear();
    void take(End end, int limit, const Page &page);
    void add(const store::Message &message);
    [[nodiscard]] bool hasNamelessSender() const;
    void loadNames();

    // thread_sync.cpp
    void sync();
    void tellRows(const std::function<bool(const ThreadItem &)> &concerned,
                  const QList<int> &roles);

    ThreadModel *q;
    store::Store &store;
    const core::Clock &clock;
    const Mask *mask = nullptr;

    store::Conversation conversation;
    store::Position seenAtOpen;
    MessageWindow window;
    std::vector<ThreadItem> rows;
    QHash<core::LineChatId, store::inbox::Member> members;
    Quotes quotes;
    bool hasOlder = false;
    bool hasNewer = false;
    bool loading = false;
    bool loadingFirst = false;
    bool loadingNames = false;
    bool loadingQuotes = false;
    QList<store::Message> early; //!< came while the first page was on its way
    quint64 generation = 0;      //!< answers for an earlier conversation are dropped
    //! Cleaned texts; cleaning a long message for every size hint would cost more than layout.
    mutable QHash<qint64, MarkedText> texts;

private:
    void removeGone(const std::vector<ThreadItem> &target);
    void insertNew(const std::vector<ThreadItem> &target);
    void takeOver(std::vector<ThreadItem> target);
};

} // namespace kidoku::models
