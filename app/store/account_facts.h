// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/records.h"

#include <optional>

//! SQL of what is remembered of an account itself, so that a start need not wait for LINE. Use
//! inside a Store job.
namespace kidoku::store::account {

struct Facts
{
    QString bot;                //!< LINE's id of the bot, as it was last told; empty: never
    std::optional<ReadApi> api; //!< none: nobody has chosen one in the window
    bool held = false;          //!< the operator has paused it
    Timestamp storedAt = {};    //!< when something of the stream was last stored
};

[[nodiscard]] Facts facts(Database &database, const AccountId &account);
void setBot(Database &database, const AccountId &account, const QString &userId);
void setApi(Database &database, const AccountId &account, ReadApi api);
void setStoredAt(Database &database, const AccountId &account, Timestamp at);
void setHeld(Database &database, const AccountId &account, bool held);

} // namespace kidoku::store::account
