// SPDX-License-Identifier: Apache-2.0
#include "placer_p.h"

namespace kidoku::readmarks {

PlaceOrder Placer::orderFor(ConversationId id) const
{
    PlaceOrder order;
    order.account = m_bench.config.account;
    order.conversation = id;
    order.api = m_bench.config.api;
    order.now = m_bench.now();
    order.by = m_bench.config.by;
    const Chat *chat = m_bench.book.find(id);
    if (!chat)
        return order;
    for (const Tracked &tracked : chat->requests) {
        const auto &history = tracked.history;
        const auto state = fold(history, order.now, false, m_bench.config.retry).state;
        order.standing.append({history.request, static_cast<int>(history.attempts.size()),
                               state != MarkState::Failed});
    }
    return order;
}

RequestResult Placer::adopt(const Placed &placed)
{
    if (placed.refusal)
        return core::Failure{*placed.refusal};
    if (placed.joined.isValid())
        return placed.joined;
    Chat &chat = m_bench.book.add({placed.added, {}, {}}, placed.replaced);
    chat.readUpTo = std::max(chat.readUpTo, placed.readUpTo);
    m_board.touch(placed.added.conversation);
    return placed.added.id;
}

Recorder::Step Placer::stepFor(PlaceOrder order, Answer answer,
                               std::shared_ptr<Placement> placement)
{
    const auto placed = std::make_shared<Placed>();
    Recorder::Step step;
    step.job = [order = std::move(order), placed](auto &database, auto &changes) {
        *placed = readmarks::place(database, changes, order);
    };
    step.done = [this, placed, placement, answer] {
        *placement = {placed->added.id, placed->joined};
        answer(adopt(*placed));
    };
    step.failed = [answer](const store::StoreError &) {
        answer(core::Failure{RequestRefusal::StoreFailed});
    };
    return step;
}

void Placer::place(ConversationId id, const Wish &wish, Answer answer)
{
    const auto placement = std::make_shared<Placement>();
    m_underWay.insert(id, placement);
    const Answer ended = [this, id, placement, answer](const RequestResult &result) {
        if (m_underWay.value(id) == placement)
            m_underWay.remove(id);
        answer(result);
    };
    m_bench.recorder.add(id, Recorder::OnFailure::Tell, [=, this] {
        PlaceOrder order = orderFor(id);
        order.upTo = wish.upTo;
        order.holdUntil = order.now + wish.hold;
        order.asker = wish.asker;
        return stepFor(std::move(order), ended, placement);
    });
}

void Placer::renew(ConversationId id, core::ReadRequestId request)
{
    m_bench.recorder.add(
        id, Recorder::OnFailure::Tell, [this, id, request]() -> std::optional<Recorder::Step> {
            const Chat *chat = m_bench.book.find(id);
            const Tracked *old = chat ? chat->find(request) : nullptr;
            if (!old || chat->isBusy(*old) || old->history.request.api == m_bench.config.api)
                return std::nullopt;
            PlaceOrder order = orderFor(id);
            order.upTo = old->history.request.upTo;
            order.holdUntil = old->history.request.holdUntil;
            order.replaces = request;
            const Answer renewed = [this, id, request](const RequestResult &result) {
                Chat *kept = result.ok() ? nullptr : m_bench.book.find(id);
                if (!kept)
                    return;
                if (result.error() == RequestRefusal::StoreFailed)
                    kept->putOff();
                else if (Tracked *tracked = kept->find(request))
                    tracked->keepsApi = true;
            };
            return stepFor(std::move(order), renewed, std::make_shared<Placement>());
        });
}

} // namespace kidoku::readmarks
