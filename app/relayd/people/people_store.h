// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/people/audit_entry.h"
#include "relayd/people/token.h"
#include "relayd/record.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace kidoku::relayd {

struct TokenUse
{
    std::string id;
    qint64 at = 0;
};

//! People's tokens and the audit. Beside the log and not in it: for SQLite in a file of its own,
//! so that neither a command nor the audit ever waits for webhooks or makes them wait; for
//! PostgreSQL in tables of the same database, where all relays share them. The audit only grows:
//! the database itself refuses to change or delete a line. One thread at a time; calls may block;
//! a fault changes nothing.
class PeopleStore
{
public:
    virtual ~PeopleStore() = default;

    //! Another number than before when a token was added or revoked.
    virtual LogResult<qint64> version() = 0;
    //! All that there ever were, oldest first.
    virtual LogResult<std::vector<TokenRecord>> tokens() = 0;
    //! Together with \a entry or not at all.
    virtual LogResult<core::Done> add(const TokenRecord &token, const AuditEntry &entry) = 0;
    //! Together with \a entry or not at all; false when no such token is there to be revoked.
    virtual LogResult<bool> revoke(const std::string &id, qint64 at, const AuditEntry &entry) = 0;
    virtual LogResult<core::Done> noteUses(std::span<const TokenUse> uses) = 0;

    virtual LogResult<core::Done> append(std::span<const AuditEntry> entries) = 0;
    //! Gives all entries from \a since on, oldest first, a page at a time.
    virtual LogResult<core::Done> readAudit(qint64 since,
                                            const std::function<void(const AuditEntry &)> &take)
        = 0;
};

//! Whether a store that is not there is made.
enum class PeopleMode { Make, Existing };

//! \a log as in ServerConfig::log, \a dataDir its folder. The error is one line for the user.
[[nodiscard]] core::Result<std::unique_ptr<PeopleStore>, QString> openPeople(const QString &log,
                                                                             const QString &dataDir,
                                                                             PeopleMode mode);

} // namespace kidoku::relayd
