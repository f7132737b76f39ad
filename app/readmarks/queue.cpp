// SPDX-License-Identifier: Apache-2.0
#include "queue.h"

#include "readmarks/bench_p.h"
#include "readmarks/board_p.h"
#include "readmarks/codes.h"
#include "readmarks/desk_p.h"
#include "readmarks/mark_writes_p.h"
#include "readmarks/placer_p.h"
#include "readmarks/planner_p.h"
#include "readmarks/sender_p.h"
#include "readmarks/when_done_p.h"

#include <QPromise>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace kidoku::readmarks {

struct Queue::Private
{
    Private(Queue *owner, QueueConfig config, store::Store &store, line::Client &client,
            const core::Clock &clock, core::RandomFraction random)
        : q(owner)
        , bench(std::move(config), store, client, clock, std::move(random))
        , board(bench)
        , placer(bench, board)
        , planner(bench, board, placer)
        , sender(bench, board, planner)
        , desk(bench, board, placer, planner)
    {
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer); // an early one would find nothing due
    }

    void wire();
    store::StoreResult<core::Done> adopt(const store::StoreResult<Loaded> &loaded);
    void scheduleTurn();
    void turn();
    void arm();

    Queue *q;
    Bench bench;
    Board board;
    Placer placer;
    Planner planner;
    Sender sender;
    Desk desk;
    QTimer timer;
    bool turnScheduled = false;
};

void Queue::Private::wire()
{
    connect(&timer, &QTimer::timeout, q, [this] { turn(); });
    connect(&board, &Board::touched, q, [this] { scheduleTurn(); });
    connect(&board, &Board::statusChanged, q, &Queue::statusChanged);
    connect(&board, &Board::countsChanged, q, &Queue::countsChanged);
    connect(&bench.recorder, &Recorder::laneFreed, q,
            [this](ConversationId id) { planner.settle(id); });
    connect(&bench.recorder, &Recorder::troubleChanged, q, [this] { board.touchAll(); });
    connect(&sender, &Sender::pauseWanted, &desk, &Desk::pause);
    connect(&sender, &Sender::pauseDisproved, &desk, &Desk::resume);
    connect(&sender, &Sender::outageChanged, q, &Queue::outageChanged);
    connect(&sender, &Sender::markedRead, q, &Queue::markedRead);
    connect(&desk, &Desk::pauseChanged, q, &Queue::pauseChanged);
    connect(&bench.store, &store::Store::changed, q, [this](const store::ChangeSet &changes) {
        for (const auto &conversation : changes.conversations)
            planner.learn(conversation);
    });
}

store::StoreResult<core::Done> Queue::Private::adopt(const store::StoreResult<Loaded> &loaded)
{
    if (!loaded) {
        bench.recorder.refuse(loaded.error());
        return core::Failure{loaded.error()};
    }
    for (const auto &history : loaded->histories) {
        const Chat *known = bench.book.find(history.request.conversation);
        if (known && known->find(history.request.id))
            continue; // started twice
        Chat &chat = bench.book.add(history);
        chat.readUpTo = loaded->readUpTo.value(history.request.conversation);
        const auto &attempts = history.attempts;
        // A pause is not remembered as such: one call finds out whether its cause is still there.
        if (!attempts.isEmpty()
            && verdictOf(attempts.last().verdict) == line::Verdict::PauseAccount)
            bench.gate.beCareful();
    }
    bench.recorder.open();
    planner.settleAll();
    return core::Done{};
}

void Queue::Private::scheduleTurn()
{
    if (std::exchange(turnScheduled, true))
        return;
    QMetaObject::invokeMethod(
        q, [this] { turn(); }, Qt::QueuedConnection);
}

void Queue::Private::turn()
{
    turnScheduled = false;
    bench.recorder.poll();
    planner.wake();
    sender.pump();
    sender.forgetOutage();
    board.flush();
    arm();
}

void Queue::Private::arm()
{
    std::optional<core::Milliseconds> next;
    const auto consider = [&next](std::optional<core::Milliseconds> when) {
        if (when)
            next = next ? std::min(*next, *when) : *when;
    };
    consider(bench.agenda.nextWake());
    consider(bench.recorder.nextRetry());
    consider(sender.nextChance());
    if (bench.gate.inOutage())
        consider(bench.agenda.nextGiveUp());
    if (!next) {
        timer.stop();
        return;
    }
    constexpr core::Milliseconds longest = std::chrono::hours(1);
    timer.start(std::clamp(*next - bench.monotonic(), core::Milliseconds(1), longest));
}

Queue::Queue(QueueConfig config, store::Store &store, line::Client &client,
             const core::Clock &clock, core::RandomFraction random, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(config), store, client, clock, std::move(random)))
{
    d->wire();
}

Queue::~Queue() = default;

QFuture<store::StoreResult<core::Done>> Queue::start()
{
    const auto account = d->bench.config.account;
    const auto now = d->bench.now();
    auto promise = std::make_shared<QPromise<store::StoreResult<core::Done>>>();
    promise->start();
    const auto loading = d->bench.store.write(
        [account, now](store::Database &database, store::ChangeSet &changes) {
            return load(database, changes, account, now);
        });
    whenDone(loading, this, [this, promise](const store::StoreResult<Loaded> &loaded) {
        promise->addResult(d->adopt(loaded));
        promise->finish();
    });
    return promise->future();
}

QFuture<RequestResult> Queue::request(core::ConversationId conversation,
                                      std::optional<store::Position> upTo, Asker asker)
{
    return d->desk.request(conversation, upTo, asker);
}

bool Queue::cancel(core::ConversationId conversation)
{
    return d->desk.cancel(conversation);
}

bool Queue::undo(core::ConversationId conversation)
{
    return d->desk.undo(conversation);
}

void Queue::sendNow(core::ConversationId conversation)
{
    d->desk.sendNow(conversation);
}

void Queue::retryNow(core::ConversationId conversation)
{
    d->desk.retryNow(conversation);
}

void Queue::retryAllFailed()
{
    d->desk.retryAllFailed();
}

void Queue::resume()
{
    d->desk.resume();
}

void Queue::setConfig(QueueConfig config)
{
    const auto pausedBefore = pausedFor();
    const auto before = std::exchange(d->bench.config, std::move(config));
    const auto &now = d->bench.config;
    d->bench.gate.configure(now.retry.backoff, now.inFlight);
    if (before.api != now.api || before.retry.giveUpAfter != now.retry.giveUpAfter)
        d->planner.reconsider();
    if (before.held != now.held) {
        d->board.touchAll();
        d->scheduleTurn();
    }
    if (pausedFor() != pausedBefore || before.held != now.held)
        Q_EMIT pauseChanged(pausedFor());
}

const QueueConfig &Queue::config() const
{
    return d->bench.config;
}

MarkStatus Queue::status(core::ConversationId conversation) const
{
    return d->board.status(conversation);
}

QList<MarkStatus> Queue::statuses() const
{
    return d->board.all();
}

MarkCounts Queue::counts() const
{
    return d->board.counts();
}

line::Reason Queue::pausedFor() const
{
    return d->desk.pausedFor();
}

bool Queue::inOutage() const
{
    return d->bench.gate.inOutage();
}

std::pair<int, int> Queue::recentSuccess() const
{
    return d->sender.recentSuccess();
}

void Queue::poll()
{
    d->turn();
}

} // namespace kidoku::readmarks
