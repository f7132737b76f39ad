// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/people/people_store.h"
#include "relayd/postgres.h"

namespace kidoku::relayd {

//! People and audit in the database of the log, shared by all its relays. A lost connection is
//! opened again by the next call.
class PostgresPeople final : public PeopleStore
{
public:
    static core::Result<std::unique_ptr<PeopleStore>, QString> open(const QString &url,
                                                                    PeopleMode mode);

    LogResult<qint64> version() override;
    LogResult<std::vector<TokenRecord>> tokens() override;
    LogResult<core::Done> add(const TokenRecord &token, const AuditEntry &entry) override;
    LogResult<bool> revoke(const std::string &id, qint64 at, const AuditEntry &entry) override;
    LogResult<core::Done> noteUses(std::span<const TokenUse> uses) override;
    LogResult<core::Done> append(std::span<const AuditEntry> entries) override;
    LogResult<core::Done> readAudit(qint64 since,
                                    const std::function<void(const AuditEntry &)> &take) override;

private:
    explicit PostgresPeople(std::string url)
        : m_url(std::move(url))
    {}
    LogResult<core::Done> prepare(PeopleMode mode);
    LogResult<core::Done> ensureOpen();
    //! Runs \a work in a transaction, which its fault takes back.
    template <typename Work>
    LogResult<core::Done> inTransaction(Work work);
    LogResult<core::Done> insert(std::span<const AuditEntry> entries);

    const std::string m_url;
    Postgres m_database;
};

} // namespace kidoku::relayd
