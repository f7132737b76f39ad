// SPDX-License-Identifier: Apache-2.0
#include "inbox.h"
#include "act_outbox.h"
#include "clock_watch.h"
#include "codes_p.h"
#include "handling_acts.h"
#include "held_reviewer.h"
#include "intake.h"

#include "core/when_done.h"
#include "store/act_table.h"
#include "store/inbox_tables.h"

#include <QTimer>
#include <QUuid>

namespace kidoku::inbox {

using store::LogState;
using store::LogWhat;
using store::handling::Axis;
using store::handling::Decision;

struct Inbox::Private
{
    Private(Account &&theAccount, store::Store &theStore, Receiver &theReceiver,
            const core::Clock &theClock)
        : account(std::move(theAccount))
        , store(theStore)
        , receiver(theReceiver)
        , clock(theClock)
        , intake(batchLike(account), store, receiver, clock, core::systemRandom())
        , reviewer(batchLike(account), store, clock, core::systemRandom())
        , tellsTeam(relay::profileFor(account.relayKind).carriesActs)
    {
        reviewer.setChannelSecrets(account.channelSecrets);
    }

    static Batch batchLike(const Account &account)
    {
        Batch batch;
        batch.account = account.id;
        batch.provesCompleteness = relay::profileFor(account.relayKind).provesCompleteness;
        batch.relayProves = account.relayKind == relay::Kind::Kidoku;
        return batch;
    }

    Account account;
    store::Store &store;
    Receiver &receiver;
    const core::Clock &clock;
    Intake intake;
    HeldReviewer reviewer;
    const bool tellsTeam;
    QString by; //!< the operator
    store::inbox::HeldCounts held;
    ClockWatch clockWatch;
    relay::StreamStatus status;
    core::Timestamp lastHeard;
    core::Timestamp lastWebhook;
    core::Timestamp storedAt;
    int falseSignatures = 0;
    PreflightVerdict verdict = PreflightVerdict::Unknown;
    bool lossTold = false; //!< since the stream was last live

    void tellStatus(const relay::StreamStatus &now);
    //! \a change runs as a job; the conversation is announced afterwards.
    template <typename Change>
    void change(core::ConversationId id, Change apply);
};

Inbox::Inbox(Account account, store::Store &store, Receiver &receiver, const core::Clock &clock,
             QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(account), store, receiver, clock))
{
    connect(&receiver, &Receiver::received, this, [this](const QList<Incoming> &batch) {
        const core::Timestamp now = d->clock.now();
        for (const Incoming &incoming : batch) {
            if (incoming.webhook)
                d->lastWebhook = now;
            if (const auto off = d->clockWatch.look(incoming, now)) {
                const bool fine = off->count() == 0;
                d->intake.note(LogWhat::ClockOff, fine ? LogState::Succeeded : LogState::Failed,
                               {QString::number(off->count())});
                Q_EMIT clockOff(*off);
            }
        }
        d->intake.add(batch);
    });
    connect(&receiver, &Receiver::statusChanged, this, [this](const relay::StreamStatus &status) {
        d->tellStatus(status);
        d->status = status;
        Q_EMIT streamStatusChanged(status);
    });
    connect(&receiver, &Receiver::heard, this, [this](core::Timestamp at) {
        d->lastHeard = at;
        Q_EMIT heard(at);
    });
    connect(&d->intake, &Intake::stored, this, [this](const BatchOutcome &outcome) {
        take(outcome);
        // It may have been decoded or stored under the secret or bot of a moment ago.
        if (outcome.held)
            d->reviewer.lookAgain();
    });
    connect(&d->reviewer, &HeldReviewer::reviewed, this, &Inbox::take);
}

void Inbox::take(const BatchOutcome &outcome)
{
    for (const core::ConversationId id : outcome.messages)
        Q_EMIT messageStored(id);
    if (outcome.held && *outcome.held != d->held) {
        d->held = *outcome.held;
        Q_EMIT heldChanged(d->held);
    }
    // Some may be of an earlier run, which this run has not counted.
    const int falseNow
        = qMax(0, d->falseSignatures + outcome.falseSignatures - outcome.provedAfterAll);
    if (falseNow == std::exchange(d->falseSignatures, falseNow))
        return;
    Q_EMIT falseSignatures(falseNow);
}

Inbox::~Inbox() = default;

void Inbox::start()
{
    using Found = store::StoreResult<store::inbox::Cursor>;
    auto read = d->store.read([account = d->account.id](store::Database &database) {
        return store::inbox::cursor(database, account);
    });
    core::whenDone(read, this, [this](const Found &found) {
        if (found) {
            d->receiver.start(found->id);
            d->reviewer.start();
        } else {
            QTimer::singleShot(1000, this, &Inbox::start);
        }
    });
}

void Inbox::setDestination(const QString &botUserId)
{
    d->intake.setDestination(botUserId);
    d->reviewer.setDestination(botUserId);
}

void Inbox::setChannelSecrets(const QList<core::Secret> &secrets)
{
    d->receiver.setChannelSecrets(secrets);
    d->reviewer.setChannelSecrets(secrets);
}

const store::inbox::HeldCounts &Inbox::held() const
{
    return d->held;
}

// One row when the stream is lost, not one for every try to get it back.
void Inbox::Private::tellStatus(const relay::StreamStatus &now)
{
    using relay::StreamState;
    if (now.state == StreamState::Live) {
        lossTold = false;
        intake.note(LogWhat::RelayConnected, LogState::Succeeded, {});
        return;
    }
    const bool stopped = now.state == StreamState::Stopped;
    const bool lost = stopped || now.state == StreamState::Waiting;
    if (!lost || (lossTold && !(stopped && status.state != StreamState::Stopped)))
        return;
    lossTold = true;
    intake.note(LogWhat::RelayLost, stopped ? LogState::Failed : LogState::Retrying,
                {codeOf(now.trouble), now.detail});
}

void Inbox::note(LogWhat what, LogState state, const QStringList &args)
{
    d->intake.note(what, state, args);
}

void Inbox::notePreflight(const PreflightStatus &status)
{
    if (status.verdict == std::exchange(d->verdict, status.verdict))
        return;
    const bool works = status.verdict == PreflightVerdict::Works;
    d->intake.note(LogWhat::PreflightChanged, works ? LogState::Succeeded : LogState::Failed,
                   {codeOf(status.verdict)});
}

template <typename Change>
void Inbox::Private::change(core::ConversationId id, Change apply)
{
    (void)store.write([id, apply](store::Database &database, store::ChangeSet &changes) {
        if (apply(database))
            store::inbox::touch(database, {id}, changes);
        return core::Done{};
    });
}

void Inbox::markSeen(core::ConversationId id, store::Position upTo)
{
    d->change(id,
              [=](store::Database &database) { return store::inbox::setSeen(database, id, upTo); });
}

void Inbox::setFlagged(core::ConversationId id, bool flagged)
{
    d->change(id, [=](store::Database &database) {
        store::inbox::setFlagged(database, id, flagged);
        return true;
    });
}

void Inbox::setDone(core::ConversationId id, bool done)
{
    Decision decision;
    decision.conversation = id;
    decision.on = done;
    decide(decision);
}

void Inbox::setMuted(core::ConversationId id, bool muted, core::Timestamp until)
{
    Decision decision;
    decision.conversation = id;
    decision.axis = Axis::Muted;
    decision.on = muted;
    if (muted)
        decision.until = until;
    decide(decision);
}

void Inbox::setSpam(core::ConversationId id, bool spam)
{
    Decision decision;
    decision.conversation = id;
    decision.axis = Axis::Spam;
    decision.on = spam;
    decide(decision);
}

void Inbox::setOperator(const QString &name)
{
    d->by = name;
}

// What the others have to hear of is durable together with what is shown here.
void Inbox::decide(const Decision &wanted)
{
    struct Decided
    {
        relay::ActRecord act;
        std::optional<store::Conversation> now; //!< when it was set done by this
    };
    Decision decision = wanted;
    decision.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    decision.by = d->by;
    decision.at = d->clock.now();
    const bool tells = d->tellsTeam;
    const auto written = d->store.write([=](store::Database &database, store::ChangeSet &changes) {
        Decided decided;
        const auto before = store::inbox::conversation(database, decision.conversation);
        if (!before)
            return decided;
        Decision based = decision;
        store::handling::base(database, based);
        store::handling::decide(database, based, !tells);
        if (tells) {
            decided.act = actOf(based, before->chat);
            store::acts::add(database, before->account,
                             {based.uuid, ActOutbox::bodyOf(decided.act)});
        }
        store::inbox::touch(database, {decision.conversation}, changes);
        if (based.axis == Axis::Done && based.on && !before->done)
            decided.now = store::inbox::conversation(database, decision.conversation);
        return decided;
    });
    core::whenDone(written, this, [this](const store::StoreResult<Decided> &decided) {
        if (!decided)
            return;
        if (!decided->act.id.isEmpty())
            Q_EMIT acted(decided->act);
        if (decided->now)
            Q_EMIT doneSet(*decided->now);
    });
}

void Inbox::withdraw(const QString &act)
{
    (void)d->store.write([act](store::Database &database, store::ChangeSet &changes) {
        if (const auto id = store::handling::withdraw(database, act))
            store::inbox::touch(database, {*id}, changes);
        return core::Done{};
    });
}

const relay::StreamStatus &Inbox::streamStatus() const
{
    return d->status;
}

core::Timestamp Inbox::lastHeard() const
{
    return d->lastHeard;
}

core::Timestamp Inbox::lastWebhook() const
{
    return d->lastWebhook;
}

core::Timestamp Inbox::storedAt() const
{
    return d->storedAt;
}

void Inbox::setStoredAt(core::Timestamp at)
{
    d->storedAt = at;
}

qsizetype Inbox::backlog() const
{
    return d->intake.backlog();
}

} // namespace kidoku::inbox
