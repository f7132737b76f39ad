// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "store/database.h"

#include <QByteArray>
#include <QList>

//! SQL of what the relay has still to be told for the team's other consoles. Use inside a Store
//! job.
namespace kidoku::store::acts {

struct Act
{
    QString uuid;
    QByteArray body; //!< JSON as it goes over the wire
};

//! Bounded: the oldest beyond 10,000 go. A uuid that is known is not added again.
void add(Database &database, const core::AccountId &account, const Act &act);
//! The relay has it, or will never take it.
void remove(Database &database, const QString &uuid);
//! Oldest first.
[[nodiscard]] QList<Act> waiting(Database &database, const core::AccountId &account);

} // namespace kidoku::store::acts
