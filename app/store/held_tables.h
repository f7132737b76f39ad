// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/records.h"

//! SQL of the webhooks that are held: they did not fit the channel secret or the bot that this
//! console knows, so they are not shown, but their bodies are kept as they came until a secret or
//! a bot comes that they fit. Use inside a Store job.
namespace kidoku::store::inbox {

struct HeldWebhook
{
    qint64 id = 0; //!< key in the store, ascending, never used again
    HeldFor reason = HeldFor::FalseSignature;
    Timestamp at;
    Timestamp receivedByRelay;
    QString destination;               //!< empty when the body was not read
    QByteArray signature;              //!< x-line-signature as it came
    Proof proof = Proof::Unverifiable; //!< when it came
    QByteArray body;
};

//! For each reason and proof apart: a flood of forged webhooks must not push out genuine ones.
struct HeldLimits
{
    int rows = 10'000;
    qint64 bytes = 32 * 1024 * 1024;
};

struct HeldCounts
{
    int falseSignatures = 0;
    int wrongDestination = 0;
    QString destination; //!< of the newest that is for another bot
    friend bool operator==(const HeldCounts &, const HeldCounts &) = default;
};

void hold(Database &database, const AccountId &account, const HeldWebhook &webhook);
//! Drops the oldest beyond the limits; returns how many that were.
[[nodiscard]] int pruneHeld(Database &database, const AccountId &account,
                            const HeldLimits &limits = {});
[[nodiscard]] HeldCounts heldCounts(Database &database, const AccountId &account);
//! In the order they came: those after \a id, at most so many and, beyond the first, so much.
[[nodiscard]] QList<HeldWebhook> heldAfter(Database &database, const AccountId &account, qint64 id,
                                           int limit, qint64 bytes);
void releaseHeld(Database &database, qint64 id);

} // namespace kidoku::store::inbox
