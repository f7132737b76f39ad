// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/batch.h"

//! Takes what is held for another secret or another bot once it fits: the very same way as if it
//! came now, so what came in the meantime is a duplicate. Inside a job of the store.
namespace kidoku::inbox {

struct HeldReview
{
    Batch batch; //!< account, destination, time; without records
    QList<core::Secret> channelSecrets;
    qint64 after = 0; //!< of the store's ids: what was looked at already
};

struct HeldReviewed
{
    BatchOutcome outcome;
    qint64 last = 0; //!< looked at up to here
    bool more = false;
};

//! One bounded part of them.
[[nodiscard]] HeldReviewed reviewHeld(store::Database &database, store::ChangeSet &changes,
                                      const HeldReview &review);

} // namespace kidoku::inbox
