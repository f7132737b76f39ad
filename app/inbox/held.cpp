// SPDX-License-Identifier: Apache-2.0
#include "held.h"

#include "batch_writer_p.h"

namespace kidoku::inbox {

namespace {

// What the store's thread does in one go: a mark that waits behind it must not wait long.
constexpr int webhooksAtOnce = 200;
constexpr qint64 bytesAtOnce = 2 * 1024 * 1024;

} // namespace

HeldReviewed reviewHeld(store::Database &database, store::ChangeSet &changes,
                        const HeldReview &review)
{
    HeldReviewed reviewed;
    reviewed.last = review.after;
    const auto held = store::inbox::heldAfter(database, review.batch.account, review.after,
                                              webhooksAtOnce, bytesAtOnce);
    BatchWriter writer(database, changes, review.batch);
    int taken = 0;
    for (const store::inbox::HeldWebhook &webhook : held) {
        taken += writer.takeHeld(webhook, review.channelSecrets) ? 1 : 0;
        reviewed.last = webhook.id;
    }
    reviewed.more = !held.isEmpty();
    if (taken > 0) {
        store::LogEntry entry = writer.row(store::LogWhat::HeldTaken, store::LogState::Succeeded);
        entry.args = {QString::number(taken)};
        writer.note(std::move(entry));
    }
    reviewed.outcome = writer.finish();
    if (!reviewed.more && !reviewed.outcome.held)
        reviewed.outcome.held = store::inbox::heldCounts(database, review.batch.account);
    return reviewed;
}

} // namespace kidoku::inbox
