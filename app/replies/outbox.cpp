// SPDX-License-Identifier: Apache-2.0
#include "outbox.h"

#include "core/when_done.h"
#include "outbox_p.h"
#include "store/reply_tokens.h"

#include <QPointer>
#include <QPromise>
#include <QUuid>

#include <algorithm>

namespace kidoku::replies {

namespace {

using store::LogState;
using store::LogWhat;
using store::ReplyActionKind;
using store::ReplyHistory;
using store::StoreResult;

QString newKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::optional<LogWhat> whatOf(ReplyActionKind kind)
{
    switch (kind) {
    case ReplyActionKind::Discarded:
        return LogWhat::ReplyDiscarded;
    case ReplyActionKind::MarkedSent:
        return LogWhat::ReplyMarkedSent;
    case ReplyActionKind::Stopped:
        return LogWhat::ReplyUncertain;
    default:
        return std::nullopt;
    }
}

} // namespace

Outbox::Outbox(OutboxConfig config, store::Store &store, line::Client &client,
               const core::Clock &clock, ReadBefore *marks, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(config), store, client, clock, marks))
{
    d->timer.setSingleShot(true);
    connect(&d->timer, &QTimer::timeout, this, &Outbox::poll);
    // Somebody else's write became durable: so will ours.
    connect(&store, &store::Store::recovered, this, [this] {
        d->keptDue = {};
        for (auto &[id, chat] : d->chats)
            chat.storeDue.reset();
        poll();
    });
}

Outbox::~Outbox() = default;

QFuture<StoreResult<core::Done>> Outbox::start()
{
    auto promise = std::make_shared<QPromise<StoreResult<core::Done>>>();
    promise->start();
    using Loaded = QList<ReplyHistory>;
    auto loaded = d->store.write([account = d->config.account, now = d->clock.now()](
                                     store::Database &database, store::ChangeSet &changes) {
        return load(database, changes, account, now);
    });
    core::whenDone(loaded, this, [this, promise](const StoreResult<Loaded> &result) {
        if (result) {
            d->loaded = true;
            for (const ReplyHistory &history : *result) {
                if (!d->places.contains(history.reply.id))
                    d->adopt(history);
            }
            d->turn();
            promise->addResult(StoreResult<core::Done>(core::Done{}));
        } else {
            promise->addResult(StoreResult<core::Done>(core::Failure{result.error()}));
        }
        promise->finish();
    });
    return promise->future();
}

QFuture<SendResult> Outbox::send(ConversationId conversation, const QStringList &texts)
{
    auto promise = std::make_shared<QPromise<SendResult>>();
    promise->start();
    const auto finish = [promise](const SendResult &result) {
        promise->addResult(result);
        promise->finish();
    };
    store::OutgoingReply reply;
    for (const QString &text : texts)
        reply.texts.append(cleaned(text));
    if (const auto refusal = refusalOf(reply.texts)) {
        finish(core::Failure{*refusal});
        return promise->future();
    }
    reply.account = d->config.account;
    reply.conversation = conversation;
    reply.writtenAt = d->clock.now();
    if (d->config.markFirst && d->marks)
        reply.markUntil = reply.writtenAt + d->config.markWait;
    reply.by = d->config.by;
    reply.retryKey = newKey();
    auto written = d->store.write([reply](store::Database &database, store::ChangeSet &changes) {
        return write(database, changes, reply);
    });
    core::whenDone(written, this, [this, finish](const StoreResult<store::OutgoingReply> &result) {
        if (!result) {
            finish(core::Failure{SendRefusal::StoreFailed});
            return;
        }
        // A start() that is on its way may have found it already.
        if (!d->places.contains(result->id))
            d->adopt({*result, {}, {}});
        finish(result->id);
        d->awaitMark(result->conversation, result->id);
        d->turn();
    });
    return promise->future();
}

QFuture<core::Timestamp> Outbox::freeUntil(ConversationId conversation)
{
    auto promise = std::make_shared<QPromise<core::Timestamp>>();
    promise->start();
    auto read = d->store.read([conversation](store::Database &database) {
        return store::replies::youngestToken(database, conversation);
    });
    core::whenDone(read, this, [this, promise](const StoreResult<core::Timestamp> &token) {
        const bool usable = token && token->isValid() && !d->config.preferPush;
        promise->addResult(usable ? *token + d->config.tokenAge : core::Timestamp());
        promise->finish();
    });
    return promise->future();
}

void Outbox::retry(ReplyId reply)
{
    const Private::Tracked *tracked = d->find(reply);
    if (!tracked)
        return;
    const auto &chat = d->chats.at(d->places.value(reply));
    const ReplyStatus status = d->statusOf(chat, *tracked);
    if (status.state == ReplyState::Failed) {
        // LINE has forgotten the key, and the customer does not have it: a new one is safe.
        if (status.tooOld)
            d->order(reply, ReplyActionKind::SentAgain, newKey());
        else
            d->order(reply, ReplyActionKind::RetryAsked);
        return;
    }
    if (status.state == ReplyState::Waiting || status.state == ReplyState::WaitingForMark)
        d->find(reply)->released = true;
    if (status.state == ReplyState::Paused)
        resume();
    d->notBefore = {};
    d->touch(status.conversation);
    d->turn();
}

bool Outbox::discard(ReplyId reply)
{
    const Private::Tracked *tracked = d->find(reply);
    if (!tracked)
        return false;
    const auto &chat = d->chats.at(d->places.value(reply));
    const ReplyState state = d->statusOf(chat, *tracked).state;
    if (state == ReplyState::Sending)
        return false;
    const bool stops = state != ReplyState::Uncertain && mayHaveGone(tracked->history);
    d->order(reply, stops ? ReplyActionKind::Stopped : ReplyActionKind::Discarded);
    return true;
}

void Outbox::sendAgain(ReplyId reply)
{
    const Private::Tracked *tracked = d->find(reply);
    if (tracked
        && d->statusOf(d->chats.at(d->places.value(reply)), *tracked).state
            == ReplyState::Uncertain)
        d->order(reply, ReplyActionKind::SentAgain, newKey());
}

void Outbox::markSent(ReplyId reply)
{
    const Private::Tracked *tracked = d->find(reply);
    if (tracked
        && d->statusOf(d->chats.at(d->places.value(reply)), *tracked).state
            == ReplyState::Uncertain)
        d->order(reply, ReplyActionKind::MarkedSent);
}

void Outbox::resume()
{
    d->setPause(line::Reason::None);
    d->turn();
}

void Outbox::setConfig(OutboxConfig config)
{
    d->config = std::move(config);
    d->turn();
}

const OutboxConfig &Outbox::config() const
{
    return d->config;
}

line::Reason Outbox::pausedFor() const
{
    return d->pause;
}

QList<ReplyStatus> Outbox::statuses(ConversationId conversation) const
{
    QList<ReplyStatus> list;
    const auto chat = d->chats.find(conversation);
    if (chat == d->chats.end())
        return list;
    for (const Private::Tracked &tracked : chat->second.replies)
        list.append(d->statusOf(chat->second, tracked));
    return list;
}

QList<ReplyStatus> Outbox::statuses() const
{
    QList<ReplyStatus> list;
    for (const auto &[id, chat] : d->chats)
        list.append(statuses(id));
    return list;
}

ReplyCounts Outbox::counts() const
{
    ReplyCounts counts;
    for (const auto &[id, chat] : d->chats) {
        for (const Private::Tracked &tracked : chat.replies)
            ++(d->statusOf(chat, tracked).isOpen() ? counts.open : counts.failed);
    }
    return counts;
}

void Outbox::poll()
{
    d->turn();
}

void Outbox::Private::adopt(ReplyHistory history)
{
    const ConversationId conversation = history.reply.conversation;
    places.insert(history.reply.id, conversation);
    auto &replies = chats[conversation].replies;
    const auto place = std::find_if(replies.begin(), replies.end(), [&](const Tracked &other) {
        return other.history.reply.id > history.reply.id;
    });
    replies.insert(place, {std::move(history)});
    touch(conversation);
}

void Outbox::Private::awaitMark(ConversationId conversation, ReplyId reply)
{
    const Tracked *tracked = find(reply);
    if (!marks || !tracked || !tracked->history.reply.markUntil.isValid())
        return;
    marks->markBefore(conversation, [outbox = QPointer<Outbox>(q), reply] {
        if (!outbox)
            return;
        Private &self = *outbox->d;
        Tracked *waiting = self.find(reply);
        if (!waiting)
            return;
        waiting->markCame = true;
        if (waiting->history.attempts.isEmpty())
            waiting->released = true;
        self.touch(self.places.value(reply));
        self.turn();
    });
}

Outbox::Private::Tracked *Outbox::Private::find(ReplyId reply)
{
    const auto chat = chats.find(places.value(reply));
    if (chat == chats.end())
        return nullptr;
    auto &replies = chat->second.replies;
    const auto found = std::find_if(replies.begin(), replies.end(), [reply](const Tracked &one) {
        return one.history.reply.id == reply;
    });
    return found != replies.end() ? &*found : nullptr;
}

ReplyStatus Outbox::Private::statusOf(const Chat &chat, const Tracked &tracked) const
{
    const bool sends = chat.active == tracked.history.reply.id;
    ReplyStatus status = fold(tracked.history, clock.now(), sends, config.retry);
    if (tracked.released
        && (status.state == ReplyState::WaitingForMark || status.state == ReplyState::Waiting)) {
        status.state = ReplyState::Queued;
        status.until = {};
    }
    const bool waits = status.state == ReplyState::Queued || status.state == ReplyState::Waiting;
    if (waits && pause != line::Reason::None) {
        status.state = ReplyState::Paused;
        status.until = {};
        status.last = {line::Verdict::PauseAccount, pause};
    }
    status.storeFailed = status.isOpen() && chat.storeFailures > 0;
    return status;
}

void Outbox::Private::order(ReplyId reply, ReplyActionKind kind, const QString &retryKey)
{
    Chat &chat = chats.at(places.value(reply));
    if (chat.active == reply || chat.writing)
        return; // one fact after the other; the state says what is going on
    chat.writing = true;
    Step step;
    step.history = find(reply)->history;
    const store::ReplyAction action{reply, kind, clock.now(), config.by,
                                    static_cast<int>(step.history.attempts.size())};
    step.history.actions.append(action);
    step.actions = {action};
    step.retryKey = retryKey;
    if (!retryKey.isEmpty()) {
        step.history.reply.retryKey = retryKey;
        step.history.reply.token = {};
    }
    step.status = fold(step.history, clock.now(), false, config.retry);
    if (const auto what = whatOf(kind))
        step.rows.append(rowOf(step.history.reply, *what, LogState::Info, clock.now()));
    mustWrite({[step](store::Database &database, store::ChangeSet &changes) {
                   record(database, changes, step);
               },
               [this, step] { ordered(step); }});
}

void Outbox::Private::ordered(const Step &step)
{
    const ReplyId reply = step.history.reply.id;
    const ConversationId conversation = step.history.reply.conversation;
    chats.at(conversation).writing = false;
    Tracked &tracked = *find(reply);
    tracked.history = step.history;
    tracked.restartWait();
    touch(conversation);
    if (step.status.state == ReplyState::Discarded || step.status.state == ReplyState::Sent)
        forget(conversation, reply);
    turn();
}

void Outbox::Private::forget(ConversationId conversation, ReplyId reply)
{
    Chat &chat = chats.at(conversation);
    farewells.insert(reply, statusOf(chat, *find(reply)));
    std::erase_if(chat.replies,
                  [reply](const Tracked &one) { return one.history.reply.id == reply; });
    places.remove(reply);
    if (chat.replies.empty())
        chats.erase(conversation);
}

void Outbox::Private::touch(ConversationId conversation)
{
    touched.insert(conversation);
}

void Outbox::Private::flush()
{
    QList<ReplyStatus> statuses = std::exchange(farewells, {}).values();
    const auto ids = std::exchange(touched, {});
    for (const ConversationId id : ids)
        statuses.append(q->statuses(id));
    if (!statuses.isEmpty())
        Q_EMIT q->statusChanged(statuses);
    if (const ReplyCounts counts = q->counts(); !(counts == told)) {
        told = counts;
        Q_EMIT q->countsChanged(counts);
    }
}

void Outbox::Private::setPause(line::Reason reason)
{
    if (std::exchange(pause, reason) == reason)
        return;
    for (const auto &[id, chat] : chats)
        touch(id);
    Q_EMIT q->pauseChanged(reason);
}

} // namespace kidoku::replies
