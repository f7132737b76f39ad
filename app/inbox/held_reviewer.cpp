// SPDX-License-Identifier: Apache-2.0
#include "held_reviewer.h"

#include "core/when_done.h"

namespace kidoku::inbox {

namespace {

constexpr core::BackoffPolicy retry{core::Milliseconds(250), core::Milliseconds(10'000), 2.0, 0.2};

} // namespace

HeldReviewer::HeldReviewer(const Batch &like, store::Store &store, const core::Clock &clock,
                           core::RandomFraction random, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_random(std::move(random))
    , m_review{like, {}, 0}
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &HeldReviewer::look);
}

void HeldReviewer::setChannelSecrets(const QList<core::Secret> &secrets)
{
    if (secrets == m_review.channelSecrets)
        return;
    m_review.channelSecrets = secrets;
    if (m_started)
        start();
}

void HeldReviewer::setDestination(const QString &botUserId)
{
    if (botUserId == m_review.batch.destination)
        return;
    m_review.batch.destination = botUserId;
    if (m_started)
        start();
}

void HeldReviewer::start()
{
    m_started = true;
    ++m_round;
    m_review.after = 0;
    lookAgain();
}

void HeldReviewer::lookAgain()
{
    m_again = true;
    look();
}

void HeldReviewer::look()
{
    if (!m_started || m_looking || m_retry.isActive() || !m_again)
        return;
    m_looking = true;
    m_again = false;
    HeldReview review = m_review;
    review.batch.now = m_clock.now();
    auto written = m_store.write([review](store::Database &database, store::ChangeSet &changes) {
        return reviewHeld(database, changes, review);
    });
    core::whenDone(written, this,
                   [this, round = m_round](const store::StoreResult<HeldReviewed> &result) {
                       take(result, round);
                   });
}

void HeldReviewer::take(const store::StoreResult<HeldReviewed> &result, int round)
{
    m_looking = false;
    if (!result) {
        m_again = true;
        m_retry.start(retry.delay(++m_failures, m_random));
        return;
    }
    m_failures = 0;
    if (round == m_round) {
        m_review.after = result->last;
        m_again |= result->more;
    }
    Q_EMIT reviewed(result->outcome);
    look();
}

} // namespace kidoku::inbox
