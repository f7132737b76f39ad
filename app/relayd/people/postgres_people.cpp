// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/postgres_people.h"

#include "relayd/postgres_schema.h"

#include <limits>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

// Several relays may start at once; the same lock as for the tables of the log.
const std::string beginAlone = "BEGIN; SELECT pg_advisory_xact_lock(1264149611)";

const std::string schema
    = "CREATE TABLE kidoku_people (version bigint NOT NULL);"
      "INSERT INTO kidoku_people VALUES (0);"
      "CREATE TABLE kidoku_tokens ("
      "  id text PRIMARY KEY, hash text NOT NULL UNIQUE, name text NOT NULL,"
      "  scopes text NOT NULL, channels text NOT NULL, created bigint NOT NULL,"
      "  expires bigint NOT NULL, revoked bigint NOT NULL DEFAULT 0,"
      "  last_used bigint NOT NULL DEFAULT 0);"
      "CREATE TABLE kidoku_audit ("
      "  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, at bigint NOT NULL,"
      "  what text NOT NULL, who text NOT NULL, token text NOT NULL, channel text NOT NULL,"
      "  subject text NOT NULL, api text NOT NULL, status int NOT NULL, request_id text NOT NULL,"
      "  source text NOT NULL, count bigint NOT NULL);"
      "CREATE INDEX kidoku_audit_by_time ON kidoku_audit (at, number);"
      "CREATE FUNCTION kidoku_audit_only_grows() RETURNS trigger LANGUAGE plpgsql AS "
      "  $$ BEGIN RAISE EXCEPTION 'the audit only grows'; END $$;"
      "CREATE TRIGGER kidoku_audit_keeps_all BEFORE UPDATE OR DELETE OR TRUNCATE ON kidoku_audit"
      "  FOR EACH STATEMENT EXECUTE FUNCTION kidoku_audit_only_grows();";

const std::string nextVersion = "UPDATE kidoku_people SET version = version + 1";

LogResult<Done> without(LogResult<PostgresRows> rows)
{
    if (!rows)
        return Failure{rows.error()};
    return Done{};
}

TokenRecord tokenAt(const PostgresRows &rows, int row)
{
    TokenRecord token;
    token.id = rows.bytes(row, 0);
    token.hash = rows.bytes(row, 1);
    token.name = rows.bytes(row, 2);
    // Scopes of a newer program are none that this one could grant.
    if (const auto scopes = Scopes::parse(QString::fromStdString(std::string(rows.bytes(row, 3)))))
        token.scopes = *scopes;
    token.channels = splitNames(rows.bytes(row, 4));
    token.created = rows.number(row, 5);
    token.expires = rows.number(row, 6);
    token.revoked = rows.number(row, 7);
    token.lastUsed = rows.number(row, 8);
    return token;
}

AuditEntry entryAt(const PostgresRows &rows, int row)
{
    AuditEntry entry;
    entry.at = rows.number(row, 1);
    entry.what = rows.bytes(row, 2);
    entry.who = rows.bytes(row, 3);
    entry.token = rows.bytes(row, 4);
    entry.channel = rows.bytes(row, 5);
    entry.subject = rows.bytes(row, 6);
    entry.api = rows.bytes(row, 7);
    entry.status = static_cast<int>(rows.number(row, 8));
    entry.requestId = rows.bytes(row, 9);
    entry.source = rows.bytes(row, 10);
    entry.count = rows.number(row, 11);
    return entry;
}

} // namespace

core::Result<std::unique_ptr<PeopleStore>, QString> PostgresPeople::open(const QString &url,
                                                                         PeopleMode mode)
{
    std::unique_ptr<PostgresPeople> store(new PostgresPeople(url.toStdString()));
    if (auto prepared = store->prepare(mode); !prepared)
        return Failure{QStringLiteral("cannot use the database: %1").arg(prepared.error().text)};
    return std::unique_ptr<PeopleStore>(std::move(store));
}

LogResult<Done> PostgresPeople::ensureOpen()
{
    if (m_database.isOpen())
        return Done{};
    if (auto opened = m_database.open(m_url); !opened)
        return opened;
    return makeCommitsDurable(m_database);
}

LogResult<Done> PostgresPeople::prepare(PeopleMode mode)
{
    if (auto opened = ensureOpen(); !opened)
        return opened;
    if (auto begun = m_database.run(beginAlone); !begun)
        return Failure{begun.error()};
    LogResult<Done> done = Done{};
    const auto found
        = m_database.run(std::string("SELECT to_regclass('kidoku_people') IS NOT NULL"));
    if (!found)
        done = Failure{found.error()};
    else if (found->bytes(0, 0) != "t" && mode == PeopleMode::Existing)
        done = Failure{LogFault{QStringLiteral("no relay has used it")}};
    else if (found->bytes(0, 0) != "t")
        done = without(m_database.run(schema));
    const auto ended = m_database.run(std::string(done ? "COMMIT" : "ROLLBACK"));
    return done && !ended ? LogResult<Done>(Failure{ended.error()}) : done;
}

template <typename Work>
LogResult<Done> PostgresPeople::inTransaction(Work work)
{
    if (auto opened = ensureOpen(); !opened)
        return opened;
    auto done = without(m_database.run(std::string("BEGIN")));
    if (done)
        done = work();
    if (done)
        done = without(m_database.run(std::string("COMMIT")));
    if (!done && m_database.isOpen())
        (void)m_database.run(std::string("ROLLBACK"));
    return done;
}

LogResult<qint64> PostgresPeople::version()
{
    if (auto opened = ensureOpen(); !opened)
        return Failure{opened.error()};
    const auto rows = m_database.run("SELECT version FROM kidoku_people", {});
    if (!rows)
        return Failure{rows.error()};
    if (rows->count() != 1)
        return Failure{LogFault{QStringLiteral("the table kidoku_people is not this program's")}};
    return rows->number(0, 0);
}

LogResult<std::vector<TokenRecord>> PostgresPeople::tokens()
{
    if (auto opened = ensureOpen(); !opened)
        return Failure{opened.error()};
    const auto rows
        = m_database.run("SELECT id, hash, name, scopes, channels, created, expires, revoked, "
                         "last_used FROM kidoku_tokens ORDER BY created, id",
                         {});
    if (!rows)
        return Failure{rows.error()};
    std::vector<TokenRecord> tokens;
    for (int row = 0; row < rows->count(); ++row)
        tokens.push_back(tokenAt(*rows, row));
    return tokens;
}

LogResult<Done> PostgresPeople::add(const TokenRecord &token, const AuditEntry &entry)
{
    const std::string values[] = {token.id,
                                  token.hash,
                                  token.name,
                                  token.scopes.toString(),
                                  joinNames(token.channels),
                                  std::to_string(token.created),
                                  std::to_string(token.expires)};
    return inTransaction([&]() -> LogResult<Done> {
        auto done = without(
            m_database.run("INSERT INTO kidoku_tokens (id, hash, name, scopes, channels, created, "
                           "expires) VALUES ($1, $2, $3, $4, $5, $6, $7)",
                           values));
        if (done)
            done = without(m_database.run(nextVersion));
        return done ? insert(std::span(&entry, 1)) : done;
    });
}

LogResult<bool> PostgresPeople::revoke(const std::string &id, qint64 at, const AuditEntry &entry)
{
    bool found = false;
    const std::string values[] = {std::to_string(at), id};
    auto done = inTransaction([&]() -> LogResult<Done> {
        const auto rows = m_database.run("UPDATE kidoku_tokens SET revoked = $1 "
                                         "WHERE id = $2 AND revoked = 0 RETURNING 1",
                                         values);
        if (!rows)
            return Failure{rows.error()};
        found = rows->count() == 1;
        if (!found)
            return Done{};
        auto next = without(m_database.run(nextVersion));
        return next ? insert(std::span(&entry, 1)) : next;
    });
    if (!done)
        return Failure{done.error()};
    return found;
}

LogResult<Done> PostgresPeople::noteUses(std::span<const TokenUse> uses)
{
    return inTransaction([&]() -> LogResult<Done> {
        for (const TokenUse &use : uses) {
            const std::string values[] = {std::to_string(use.at), use.id};
            auto done = without(m_database.run("UPDATE kidoku_tokens SET last_used = "
                                               "greatest(last_used, $1) WHERE id = $2",
                                               values));
            if (!done)
                return done;
        }
        return Done{};
    });
}

LogResult<Done> PostgresPeople::append(std::span<const AuditEntry> entries)
{
    return inTransaction([&] { return insert(entries); });
}

LogResult<Done> PostgresPeople::insert(std::span<const AuditEntry> entries)
{
    // Many rows in one statement: a row for each would be a way to the server and back.
    constexpr size_t columns = 11;
    constexpr size_t mostRows = 500;
    while (!entries.empty()) {
        const auto part = entries.first(std::min(entries.size(), mostRows));
        entries = entries.subspan(part.size());
        std::string sql = "INSERT INTO kidoku_audit (at, what, who, token, channel, subject, api, "
                          "status, request_id, source, count) VALUES ";
        std::vector<std::string> values;
        values.reserve(part.size() * columns);
        for (const AuditEntry &entry : part) {
            sql += values.empty() ? "(" : ",(";
            for (size_t i = 0; i < columns; ++i) {
                sql += (i == 0 ? "$" : ",$") + std::to_string(values.size() + i + 1);
                // Among several rows the server does not take the type from the column.
                sql += i == 0 || i == columns - 1 ? "::bigint" : i == 7 ? "::int" : "::text";
            }
            sql += ')';
            for (const std::string &value :
                 {std::to_string(entry.at), entry.what, entry.who, entry.token, entry.channel,
                  entry.subject, entry.api, std::to_string(entry.status), entry.requestId,
                  entry.source, std::to_string(entry.count)})
                values.push_back(value);
        }
        if (auto done = without(m_database.run(sql.c_str(), values)); !done)
            return done;
    }
    return Done{};
}

LogResult<Done> PostgresPeople::readAudit(qint64 since,
                                          const std::function<void(const AuditEntry &)> &take)
{
    constexpr int page = 1000;
    qint64 at = since - 1;
    qint64 number = std::numeric_limits<qint64>::max();
    while (true) {
        if (auto opened = ensureOpen(); !opened)
            return opened;
        const std::string values[]
            = {std::to_string(at), std::to_string(number), std::to_string(page)};
        const auto rows = m_database.run(
            "SELECT number, at, what, who, token, channel, subject, api, status, request_id, "
            "source, count FROM kidoku_audit WHERE (at, number) > ($1, $2) "
            "ORDER BY at, number LIMIT $3",
            values);
        if (!rows)
            return Failure{rows.error()};
        for (int row = 0; row < rows->count(); ++row) {
            take(entryAt(*rows, row));
            at = rows->number(row, 1);
            number = rows->number(row, 0);
        }
        if (rows->count() < page)
            return Done{};
    }
}

} // namespace kidoku::relayd
