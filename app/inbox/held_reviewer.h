// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "core/clock.h"
#include "inbox/held.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

//! Looks through the held webhooks whenever the channel secret or the bot has changed, part by
//! part on the store's thread, and again at those that are held since. Tries again when the store
//! fails. GUI thread.
namespace kidoku::inbox {

class HeldReviewer : public QObject
{
    Q_OBJECT

public:
    //! \a store and \a clock outlive this.
    HeldReviewer(const Batch &like, store::Store &store, const core::Clock &clock,
                 core::RandomFraction random, QObject *parent = nullptr);

    //! From the first one on.
    void setChannelSecrets(const QList<core::Secret> &secrets);
    void setDestination(const QString &botUserId);
    void start();
    //! Something more is held, perhaps by what was decided before the last change.
    void lookAgain();

Q_SIGNALS:
    void reviewed(const kidoku::inbox::BatchOutcome &outcome);

private:
    void look();
    void take(const store::StoreResult<HeldReviewed> &result, int round);

    store::Store &m_store;
    const core::Clock &m_clock;
    core::RandomFraction m_random;
    HeldReview m_review;
    QTimer m_retry;
    int m_failures = 0;
    int m_round = 0; //!< counts the starts from the first one
    bool m_started = false;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace kidoku::inbox
