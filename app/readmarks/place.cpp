// SPDX-License-Identifier: Apache-2.0
#include "mark_writes_p.h"

#include "readmarks/codes.h"
#include "readmarks/log_rows_p.h"
#include "store/inbox_tables.h"
#include "store/mark_tables.h"

#include <algorithm>
#include <limits>

namespace kidoku::readmarks {

namespace {

using store::ActionKind;
using store::ChangeSet;
using store::Conversation;
using store::Database;
using store::LogState;
using store::LogWhat;
using store::Position;

constexpr int pageSize = 200;

// What a mark up to some position would really mark.
struct Target
{
    std::optional<RequestRefusal> refusal;
    Position upTo;
    core::MessageId message;
    core::Secret token;
};

Target refuse(RequestRefusal refusal)
{
    Target target;
    target.refusal = refusal;
    return target;
}

Position justAfter(Position position)
{
    if (position.tie < std::numeric_limits<qint64>::max())
        return {position.at, position.tie + 1};
    return {position.at + 1, std::numeric_limits<qint64>::min()};
}

// The newest message at or before \a upTo that the customer still sees as unread.
std::optional<store::Message> newestUnread(Database &database, const Conversation &conversation,
                                           Position upTo)
{
    store::inbox::Page page;
    page.before = justAfter(upTo);
    page.limit = pageSize;
    for (;;) {
        const auto messages = store::inbox::messages(database, conversation.id, page);
        for (auto message = messages.rbegin(); message != messages.rend(); ++message) {
            if (message->position <= conversation.readUpTo)
                return std::nullopt;
            if (message->countsAsUnread())
                return *message;
        }
        if (messages.size() < pageSize)
            return std::nullopt;
        page.before = messages.first().position;
    }
}

Target findTarget(Database &database, const PlaceOrder &order,
                  const std::optional<Conversation> &conversation)
{
    if (!conversation)
        return refuse(RequestRefusal::NothingToMark);
    const bool byUser = order.api == store::ReadApi::User;
    if (byUser && conversation->kind != store::ChatKind::User)
        return refuse(RequestRefusal::GroupWithOldApi);
    const Position upTo
        = std::min(order.upTo.value_or(conversation->lastIncoming), conversation->lastIncoming);
    const auto unread = newestUnread(database, *conversation, upTo);
    if (!unread)
        return refuse(RequestRefusal::NothingToMark);
    if (byUser)
        return {{}, unread->position, unread->id, {}};

    // Not necessarily of that message: an earlier one's token marks at least what is before it.
    const auto token = store::inbox::tokenUpTo(database, conversation->id, upTo);
    if (!token || token->position <= conversation->readUpTo)
        return refuse(RequestRefusal::NoReadToken);
    return {{}, token->position, token->message, token->token};
}

void tellRefusal(Database &database, ChangeSet &changes, const store::ReadRequest &request,
                 RequestRefusal refusal)
{
    if (refusal == RequestRefusal::NothingToMark)
        return; // a click too many is no event
    addRow(database, changes,
           requestRow(request, LogWhat::MarkRefusedHere, LogState::Failed, request.requestedAt,
                      {codeOf(refusal)}));
}

void coverReplaced(Database &database, ChangeSet &changes, const PlaceOrder &order, Placed &placed)
{
    for (const Standing &standing : order.standing) {
        if (standing.request.id != order.replaces)
            continue;
        cover(database, changes, standing.request,
              {standing.request.id, ActionKind::Covered, order.now, order.by, placed.added.id,
               standing.attempts});
        placed.replaced = standing.request.id;
    }
}

} // namespace

Placed place(Database &database, ChangeSet &changes, const PlaceOrder &order)
{
    const auto conversation = store::inbox::conversation(database, order.conversation);
    const Target target = findTarget(database, order, conversation);

    Placed placed;
    placed.added.account = order.account;
    placed.added.conversation = order.conversation;
    placed.added.api = order.api;
    placed.added.requestedAt = order.now;
    if (target.refusal) {
        placed.refusal = target.refusal;
        tellRefusal(database, changes, placed.added, *target.refusal);
        return placed;
    }
    placed.readUpTo = conversation->readUpTo;
    const auto does = [&](const Standing &standing) {
        return !order.replaces.isValid() && standing.open && standing.request.api == order.api
            && standing.request.upTo >= target.upTo;
    };
    // The oldest one: it is the least likely to be undone.
    const auto same = std::find_if(order.standing.begin(), order.standing.end(), does);
    if (same != order.standing.end()) {
        placed.joined = same->request.id;
        return placed;
    }
    placed.added.chat = conversation->chat;
    placed.added.upTo = target.upTo;
    placed.added.upToMessage = target.message;
    placed.added.token = target.token;
    placed.added.holdUntil = order.holdUntil;
    placed.added.by = order.by;
    placed.added.id = store::marks::addRequest(database, placed.added);
    addRow(database, changes,
           requestRow(placed.added, LogWhat::MarkRequested, LogState::Info, order.now,
                      order.asker == Asker::Operator ? QStringList()
                                                     : QStringList{codeOf(order.asker)}));
    coverReplaced(database, changes, order, placed);
    return placed;
}

} // namespace kidoku::readmarks
