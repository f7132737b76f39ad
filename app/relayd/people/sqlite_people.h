// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/people/people_store.h"
#include "relayd/sqlite.h"

namespace kidoku::relayd {

//! People and audit in one SQLite file, people.sqlite in the data folder. Several processes may
//! have it open: the relay and the commands.
class SqlitePeople final : public PeopleStore
{
public:
    //! A new file belongs to the owner of its folder and is readable by nobody else, also when
    //! root makes it.
    static core::Result<std::unique_ptr<PeopleStore>, QString> open(const QString &file,
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
    SqlitePeople() = default;
    LogResult<core::Done> prepare();
    LogResult<core::Done> upgrade();
    //! Runs \a work in a transaction, which its fault takes back.
    template <typename Work>
    LogResult<core::Done> inTransaction(Work work);
    bool insert(const AuditEntry &entry);

    Database m_database;
    Statement m_version;
    Statement m_nextVersion;
    Statement m_insert;
    Statement m_use;
};

} // namespace kidoku::relayd
