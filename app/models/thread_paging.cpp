// SPDX-License-Identifier: Apache-2.0
#include "thread_model_p.h"

#include "replies/reply_text.h"
#include "store/inbox_tables.h"
#include "store/name_tables.h"

#include <QPointer>

#include <algorithm>
#include <limits>

//! Pages of a conversation from the store into the window.
namespace kidoku::models {

namespace {

using store::Position;

// The store's futures finish in this thread. then() with a context would do the same, but Qt 6.4
// asserts that the context is still there, and a thread may well be closed before its page comes.

// Bounds are asked for inclusively, since two rows may stand at the same position; the window
// knows the ones it has by their key.
Position justAfter(Position position)
{
    if (position.tie == std::numeric_limits<qint64>::max())
        return {position.at + 1, std::numeric_limits<qint64>::min()};
    return {position.at, position.tie + 1};
}

Position justBefore(Position position)
{
    if (position.tie == std::numeric_limits<qint64>::min())
        return {position.at - 1, std::numeric_limits<qint64>::max()};
    return {position.at, position.tie - 1};
}

} // namespace

void ThreadModel::Private::clear()
{
    ++generation;
    window.clear();
    rows.clear();
    texts.clear();
    members.clear();
    quotes.clear();
    early.clear();
    hasOlder = hasNewer = loading = loadingFirst = loadingNames = loadingQuotes = false;
}

void ThreadModel::Private::load(End end, Position place)
{
    // The first page holds everything new, so that the "Seen" divider is on it.
    const int unseen = conversation.unseen + pageSize / 2;
    const int limit = end == End::Newest ? qBound(pageSize, unseen, windowSize)
        : end == End::Around             ? pageSize / 2 // on each side
                                         : pageSize;
    store::inbox::Page page;
    page.limit = limit;
    if (end == End::Older)
        page.before = justAfter(window.oldest());
    else if (end == End::Newer)
        page.after = justBefore(window.newest());
    else if (end == End::Around)
        page.before = justAfter(place);
    loading = true;
    loadingFirst = end == End::Newest || end == End::Around;
    const auto job
        = [id = conversation.id, account = conversation.account, page, end, place,
           group = conversation.kind != store::ChatKind::User](store::Database &database) {
              Page read;
              read.messages = store::inbox::messages(database, id, page);
              if (end == End::Around) {
                  read.hasOlder = read.messages.size() >= page.limit;
                  const auto newer = store::inbox::messages(database, id, {{}, place, page.limit});
                  read.hasNewer = newer.size() >= page.limit;
                  read.messages += newer;
              }
              if (group)
                  read.members = store::inbox::members(database, id);
              read.quotes = readQuotes(database, id, account, quotedIn(read.messages));
              return read;
          };
    store.read(job).then([this, model = QPointer(q), end, limit, place,
                          asked = generation](const store::StoreResult<Page> &result) {
        if (!model || asked != generation)
            return;
        loading = false;
        loadingFirst = false;
        if (!result.ok()) {
            Q_EMIT q->loadFailed();
            return;
        }
        take(end, limit, result.value());
        if (end == End::Around && model && asked == generation)
            Q_EMIT q->reached(place);
    });
}

void ThreadModel::Private::take(End end, int limit, const Page &page)
{
    const bool isFull = page.messages.size() >= limit;
    members = page.members;
    knowNames();
    quotes.insert(page.quotes);
    int added = 0;
    for (const auto &message : page.messages)
        added += window.put(message) ? 1 : 0;
    // A page without anything new would be asked for again and again.
    const bool more = isFull && added > 0;
    switch (end) {
    case End::Newest:
        hasOlder = more;
        hasNewer = false;
        break;
    case End::Around:
        hasOlder = page.hasOlder;
        hasNewer = page.hasNewer;
        break;
    case End::Older:
        hasOlder = more;
        hasNewer = window.dropNewest(windowSize) || hasNewer;
        break;
    case End::Newer:
        hasNewer = more;
        hasOlder = window.dropOldest(windowSize) || hasOlder;
        break;
    }
    for (const auto &message : std::exchange(early, {}))
        add(message);
    sync();
    loadQuotes();
    Q_EMIT q->loaded(end == End::Newer ? 0 : added);
}

bool ThreadModel::Private::hasNamelessSender() const
{
    if (conversation.kind == store::ChatKind::User)
        return false;
    const auto &all = window.messages();
    const auto isNameless
        = [this](const core::LineChatId &person) { return !members.contains(person); };
    return std::any_of(all.begin(), all.end(), [&isNameless](const MessagePtr &message) {
        return std::any_of(message->people.begin(), message->people.end(), isNameless);
    });
}

void ThreadModel::Private::loadNames()
{
    if (loadingNames)
        return;
    loadingNames = true;
    using Members = QHash<core::LineChatId, store::inbox::Member>;
    const auto id = conversation.id;
    store.read([id](store::Database &database) { return store::inbox::members(database, id); })
        .then([this, model = QPointer(q),
               asked = generation](const store::StoreResult<Members> &result) {
            if (!model || asked != generation)
                return;
            loadingNames = false;
            if (!result.ok() || result.value() == members || rows.empty())
                return;
            members = result.value();
            knowNames();
            if (mask && mask->isOn())
                texts.clear(); // names stand in them
            Q_EMIT q->dataChanged(q->index(0), q->index(static_cast<int>(rows.size()) - 1),
                                  {Qt::DisplayRole, int(ThreadRole::Text), int(ThreadRole::Sender),
                                   int(ThreadRole::SenderPicture), int(ThreadRole::Quote),
                                   Qt::AccessibleTextRole});
        });
}

void ThreadModel::Private::add(const store::Message &message)
{
    texts.remove(message.row);
    const auto bubble = replies::bubbleState(message);
    if (bubble && bubble->state == replies::ReplyState::Discarded) {
        window.remove(message);
        return;
    }
    noteQuoted(message);
    if (window.isEmpty() || window.contains(message)) {
        window.put(message);
        return;
    }
    const bool isBeyond = (hasNewer && message.position > window.newest())
        || (hasOlder && message.position < window.oldest());
    if (!isBeyond)
        window.put(message);
}

} // namespace kidoku::models
