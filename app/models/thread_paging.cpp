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

void ThreadModel::Private::load(End end)
{
    // The first page holds everything new, so that the "Seen" divider is on it.
    const int unseen = conversation.unseen + pageSize / 2;
    const int limit = end == End::Newest ? qBound(pageSize, unseen, windowSize) : pageSize;
    store::inbox::Page page;
    page.limit = limit;
    if (end == End::Older)
        page.before = justAfter(window.oldest());
    else if (end == End::Newer)
        page.after = justBefore(window.newest());
    loading = true;
    loadingFirst = end == End::Newest;
    const auto id = conversation.id;
    const bool group = conversation.kind != store::ChatKind::User;
    store
        .read([id, page, group](store::Database &database) {
            return Page{store::inbox::messages(database, id, page),
                        group ? store::inbox::memberNames(database, id)
                              : QHash<core::LineChatId, QString>(),
                        false, false};
        })
        .then([this, model = QPointer(q), end, limit,
               asked = generation](const store::StoreResult<Page> &result) {
            if (!model || asked != generation)
                return;
            loading = false;
            loadingFirst = false;
            if (result.ok())
                take(end, limit, result.value());
            else
                Q_EMIT q->loadFailed();
        });
}

void ThreadModel::Private::loadAround(Position position)
{
    loading = true;
    loadingFirst = true;
    const auto id = conversation.id;
    const bool group = conversation.kind != store::ChatKind::User;
    store
        .read([id, position, group](store::Database &database) {
            store::inbox::Page before;
            before.before = justAfter(position);
            before.limit = pageSize / 2;
            store::inbox::Page after;
            after.after = position;
            after.limit = pageSize / 2;
            Page page;
            page.messages = store::inbox::messages(database, id, before);
            page.older = page.messages.size() >= before.limit;
            const auto newer = store::inbox::messages(database, id, after);
            page.newer = newer.size() >= after.limit;
            page.messages += newer;
            if (group)
                page.names = store::inbox::memberNames(database, id);
            return page;
        })
        .then([this, model = QPointer(q),
               asked = generation](const store::StoreResult<Page> &result) {
            if (!model || asked != generation)
                return;
            loading = false;
            loadingFirst = false;
            if (result.ok())
                take(End::Around, 0, result.value());
            else
                Q_EMIT q->loadFailed();
        });
}

void ThreadModel::Private::take(End end, int limit, const Page &page)
{
    const bool isFull = page.messages.size() >= limit;
    names = page.names;
    int added = 0;
    for (const auto &message : page.messages)
        added += window.put(message) ? 1 : 0;
    // A page without anything new would be asked for again and again.
    const bool more = isFull && added > 0;
    switch (end) {
    case End::Newest:
        hasOlder = more;
        hasNewer = false;
        for (const auto &message : std::exchange(early, {}))
            add(message);
        break;
    case End::Around:
        hasOlder = page.older;
        hasNewer = page.newer;
        for (const auto &message : std::exchange(early, {}))
            add(message);
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
    sync();
    Q_EMIT q->loaded(end == End::Newer ? 0 : added);
}

bool ThreadModel::Private::hasNamelessSender() const
{
    if (conversation.kind == store::ChatKind::User)
        return false;
    const auto &all = window.messages();
    return std::any_of(all.begin(), all.end(), [this](const MessagePtr &message) {
        return !message->sender.isEmpty() && !names.contains(message->sender);
    });
}

void ThreadModel::Private::loadNames()
{
    if (loadingNames)
        return;
    loadingNames = true;
    using Names = QHash<core::LineChatId, QString>;
    const auto id = conversation.id;
    store.read([id](store::Database &database) { return store::inbox::memberNames(database, id); })
        .then([this, model = QPointer(q),
               asked = generation](const store::StoreResult<Names> &result) {
            if (!model || asked != generation)
                return;
            loadingNames = false;
            if (!result.ok() || result.value() == names || rows.empty())
                return;
            names = result.value();
            Q_EMIT q->dataChanged(q->index(0), q->index(static_cast<int>(rows.size()) - 1),
                                  {int(ThreadRole::Sender), Qt::AccessibleTextRole});
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
