// SPDX-License-Identifier: Apache-2.0
#include "names.h"
#include "name_queue_p.h"
#include "name_rows_p.h"

#include "core/backoff.h"
#include "core/when_done.h"

#include <QTimer>

namespace kidoku::inbox {

namespace {

using store::inbox::Nameless;
using NameReply = line::Reply<line::Profile>;

constexpr int inFlightLimit = 3;
constexpr int page = 100; // looked up in the store at once
constexpr core::Milliseconds lookDelay{300};
constexpr core::Milliseconds notYet{2'000};
constexpr core::Milliseconds tokenPause = std::chrono::minutes(1);
constexpr core::Milliseconds logPause = std::chrono::hours(1);
constexpr core::BackoffPolicy backoff{core::Milliseconds(5'000), core::Milliseconds(300'000), 2.0,
                                      0.2};

} // namespace

struct Names::Private
{
    Private(Names &names, core::AccountId theAccount, store::Store &theStore,
            line::Client &theClient, const core::Clock &theClock)
        : q(names)
        , account(std::move(theAccount))
        , store(theStore)
        , client(theClient)
        , clock(theClock)
    {}

    Names &q;
    const core::AccountId account;
    store::Store &store;
    line::Client &client;
    const core::Clock &clock;
    NameQueue queue;
    QTimer look;
    QTimer pause;
    int failures = 0; //!< in a row; while there are any, one question at a time probes
    bool looking = false;
    bool mayBeMore = false; //!< the last look found a whole page
    core::Timestamp loggedAt;

    void lookAround();
    void found(const QList<Nameless> &list);
    void askNext();
    [[nodiscard]] QFuture<NameReply> ask(const Nameless &who);
    void answered(const Nameless &who, const NameReply &reply);
    void wait(core::Milliseconds time);
    void noteFailure(const Nameless &who, const NameReply &reply);
    void changed(const store::ChangeSet &changes);
};

Names::Names(core::AccountId account, store::Store &store, line::Client &client,
             const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, std::move(account), store, client, clock))
{
    d->look.setSingleShot(true);
    d->pause.setSingleShot(true);
    connect(&d->look, &QTimer::timeout, this, [this] { d->lookAround(); });
    connect(&d->pause, &QTimer::timeout, this, [this] { d->askNext(); });
    connect(&store, &store::Store::changed, this,
            [this](const store::ChangeSet &changes) { d->changed(changes); });
    d->look.start(lookDelay);
}

Names::~Names() = default;

void Names::wanted(core::ConversationId id)
{
    using Found = store::StoreResult<QList<Nameless>>;
    auto read = d->store.read([id, now = d->clock.now()](store::Database &database) {
        return store::inbox::namelessIn(database, id, now, page);
    });
    core::whenDone(read, this, [this](const Found &found) {
        if (!found)
            return;
        d->queue.addFirst(*found);
        d->askNext();
    });
}

void Names::Private::changed(const store::ChangeSet &changes)
{
    for (const store::Conversation &c : changes.conversations) {
        if (c.account != account || (!c.name.isEmpty() && c.kind == store::ChatKind::User))
            continue;
        if (!look.isActive())
            look.start(lookDelay);
        return;
    }
}

void Names::Private::lookAround()
{
    if (looking || queue.waiting() >= page)
        return;
    looking = true;
    using Found = store::StoreResult<QList<Nameless>>;
    auto read = store.read([account = account, now = clock.now()](store::Database &database) {
        return store::inbox::nameless(database, account, now, page);
    });
    core::whenDone(read, &q, [this](const Found &result) {
        looking = false;
        if (result)
            found(*result);
        else
            look.start(notYet); // not open yet, or in trouble
    });
}

void Names::Private::found(const QList<Nameless> &list)
{
    mayBeMore = list.size() >= page;
    queue.addLast(list);
    askNext();
}

void Names::Private::askNext()
{
    const int limit = failures > 0 ? 1 : inFlightLimit;
    while (!pause.isActive() && queue.inFlight() < limit) {
        const auto who = queue.takeNext();
        if (!who)
            break;
        core::whenDone(ask(*who), &q,
                       [this, who = *who](const NameReply &reply) { answered(who, reply); });
    }
    if (mayBeMore && queue.waiting() == 0 && queue.inFlight() == 0)
        look.start(lookDelay);
}

QFuture<NameReply> Names::Private::ask(const Nameless &who)
{
    switch (who.kind) {
    case store::ChatKind::Group:
        return who.member.isEmpty() ? client.groupSummary(who.chat)
                                    : client.groupMemberProfile(who.chat, who.member);
    case store::ChatKind::Room:
        return client.roomMemberProfile(who.chat, who.member);
    case store::ChatKind::User:
        break;
    }
    return client.userProfile(who.chat);
}

void Names::Private::answered(const Nameless &who, const NameReply &reply)
{
    using line::Verdict;
    const bool knownByNow = reply.value || reply.meaning.verdict == Verdict::Refused;
    queue.finished(who, !knownByNow);
    if (knownByNow) {
        failures = 0;
        storeAnswer(store, who, reply, clock.now());
        if (!reply.value && reply.meaning.reason != line::Reason::NotFound)
            noteFailure(who, reply);
    } else if (reply.meaning.verdict != Verdict::Cancelled) {
        ++failures;
        noteFailure(who, reply);
        const bool refused = reply.meaning.verdict == Verdict::PauseAccount;
        wait(refused ? tokenPause : backoff.delay(failures, core::systemRandom()));
    }
    askNext();
}

void Names::Private::wait(core::Milliseconds time)
{
    pause.start(time);
}

void Names::Private::noteFailure(const Nameless &who, const NameReply &reply)
{
    const core::Timestamp now = clock.now();
    if (loggedAt.isValid() && now - loggedAt < logPause && now >= loggedAt)
        return;
    loggedAt = now;
    storeFailure(store, account, who, reply, now);
}

} // namespace kidoku::inbox
