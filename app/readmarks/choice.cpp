// SPDX-License-Identifier: Apache-2.0
#include "choice_p.h"

#include <algorithm>

namespace kidoku::readmarks {

namespace {

using store::ReadApi;
using store::ReadRequest;

// LINE's 200 to \a one shows Read on all that \a other asked for.
bool includes(const ReadRequest &one, const ReadRequest &other)
{
    return one.api == ReadApi::User || other.upTo <= one.upTo;
}

// A newer one follows what the account does now; an older one counts for its equals only.
bool takesOver(const Tracked &one, const Tracked &other, bool isNewer)
{
    const auto &request = one.history.request;
    return includes(request, other.history.request)
        && (isNewer || request.api == other.history.request.api);
}

} // namespace

bool isHeld(const Tracked &tracked, const Moment &moment)
{
    return !tracked.released
        && fold(tracked.history, moment.now, false, moment.policy).state == MarkState::Holding;
}

bool isSendable(const Tracked &tracked, const Moment &moment)
{
    const auto status = fold(tracked.history, moment.now, false, moment.policy);
    return status.isOpen() && (status.state != MarkState::Holding || tracked.released);
}

const Tracked *nextToSend(const Chat &chat, const Moment &moment)
{
    const auto next
        = std::find_if(chat.requests.rbegin(), chat.requests.rend(),
                       [&](const Tracked &tracked) { return isSendable(tracked, moment); });
    return next != chat.requests.rend() ? &*next : nullptr;
}

const Tracked *successorOf(const Chat &chat, const Tracked &tracked, const Moment &moment)
{
    bool isNewer = true;
    for (auto other = chat.requests.rbegin(); other != chat.requests.rend(); ++other) {
        if (&*other == &tracked)
            isNewer = false;
        else if (isSendable(*other, moment) && takesOver(*other, tracked, isNewer))
            return &*other;
    }
    return nullptr;
}

QList<Cover> coversIn(const Chat &chat, const Moment &moment)
{
    QList<Cover> covers;
    std::vector<const Tracked *> rest; // newest first
    for (auto tracked = chat.requests.rbegin(); tracked != chat.requests.rend(); ++tracked) {
        if (tracked->history.request.upTo <= chat.readUpTo)
            covers.append({tracked->history, {}});
        else
            rest.push_back(&*tracked);
    }
    for (size_t i = 0; i < rest.size(); ++i) {
        if (!rest[i] || !isSendable(*rest[i], moment))
            continue;
        for (size_t j = 0; j < rest.size(); ++j) {
            if (j == i || !rest[j] || !takesOver(*rest[i], *rest[j], i < j))
                continue;
            covers.append({rest[j]->history, rest[i]->history.request.id});
            rest[j] = nullptr;
        }
    }
    return covers;
}

} // namespace kidoku::readmarks
