// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/sqlite_people.h"

#include <QFile>
#include <QFileInfo>

#include <limits>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

constexpr qint64 applicationId = 0x4B696470; // "Kidp"
constexpr qint64 currentVersion = 1;

const char *const schema
    = "CREATE TABLE state (version INTEGER NOT NULL);"
      "INSERT INTO state VALUES (0);"
      "CREATE TABLE tokens ("
      "  id TEXT NOT NULL PRIMARY KEY, hash TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
      "  scopes TEXT NOT NULL, channels TEXT NOT NULL, created INTEGER NOT NULL,"
      "  expires INTEGER NOT NULL, revoked INTEGER NOT NULL DEFAULT 0,"
      "  last_used INTEGER NOT NULL DEFAULT 0);"
      "CREATE TABLE audit ("
      "  number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, what TEXT NOT NULL,"
      "  who TEXT NOT NULL, token TEXT NOT NULL, channel TEXT NOT NULL, subject TEXT NOT NULL,"
      "  api TEXT NOT NULL, status INTEGER NOT NULL, request_id TEXT NOT NULL,"
      "  source TEXT NOT NULL, count INTEGER NOT NULL);"
      "CREATE INDEX audit_by_time ON audit (at, number);"
      "CREATE TRIGGER audit_never_changes BEFORE UPDATE ON audit"
      "  BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;"
      "CREATE TRIGGER audit_keeps_all BEFORE DELETE ON audit"
      "  BEGIN SELECT RAISE(ABORT, 'the audit only grows'); END;";

// A command that root runs must not leave a file that the relay's own user cannot open.
void createFor(const QString &folder, const std::string &file)
{
    const int handle = ::open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW,
                              S_IRUSR | S_IWUSR);
    if (handle < 0)
        return;
    struct stat owner
    {};
    if (::geteuid() == 0 && ::stat(QFile::encodeName(folder).constData(), &owner) == 0
        && ::fchown(handle, owner.st_uid, owner.st_gid) != 0)
        (void)::unlink(file.c_str());
    ::close(handle);
}

TokenRecord tokenAt(const Statement &row)
{
    TokenRecord token;
    token.id = row.bytes(0);
    token.hash = row.bytes(1);
    token.name = row.bytes(2);
    // Scopes of a newer program are none that this one could grant.
    if (const auto scopes = Scopes::parse(QString::fromStdString(std::string(row.bytes(3)))))
        token.scopes = *scopes;
    token.channels = splitNames(row.bytes(4));
    token.created = row.number(5);
    token.expires = row.number(6);
    token.revoked = row.number(7);
    token.lastUsed = row.number(8);
    return token;
}

AuditEntry entryAt(const Statement &row)
{
    AuditEntry entry;
    entry.at = row.number(1);
    entry.what = row.bytes(2);
    entry.who = row.bytes(3);
    entry.token = row.bytes(4);
    entry.channel = row.bytes(5);
    entry.subject = row.bytes(6);
    entry.api = row.bytes(7);
    entry.status = static_cast<int>(row.number(8));
    entry.requestId = row.bytes(9);
    entry.source = row.bytes(10);
    entry.count = row.number(11);
    return entry;
}

} // namespace

core::Result<std::unique_ptr<PeopleStore>, QString> SqlitePeople::open(const QString &file,
                                                                       PeopleMode mode)
{
    const std::string path = QFile::encodeName(file).toStdString();
    if (!QFileInfo::exists(file)) {
        if (mode == PeopleMode::Existing)
            return Failure{
                QStringLiteral("there is no %1: no relay has used this folder").arg(file)};
        createFor(QFileInfo(file).path(), path);
    }
    std::unique_ptr<SqlitePeople> store(new SqlitePeople);
    auto opened = store->m_database.open(path, Database::Mode::ReadWrite);
    if (opened)
        opened = store->prepare();
    if (!opened)
        return Failure{QStringLiteral("cannot use %1: %2").arg(file, opened.error().text)};
    return std::unique_ptr<PeopleStore>(std::move(store));
}

LogResult<Done> SqlitePeople::prepare()
{
    if (auto set = m_database.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"); !set)
        return set;
    if (auto begun = m_database.run("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto done = upgrade();
    if (done)
        done = m_database.run("COMMIT");
    if (!done) {
        (void)m_database.run("ROLLBACK");
        return done;
    }
    const struct
    {
        Statement &statement;
        const char *sql;
    } wanted[] = {
        {m_version, "SELECT version FROM state"},
        {m_nextVersion, "UPDATE state SET version = version + 1"},
        {m_insert,
         "INSERT INTO audit (at, what, who, token, channel, subject, api, status, request_id, "
         "source, count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
        {m_use, "UPDATE tokens SET last_used = max(last_used, ?) WHERE id = ?"},
    };
    for (const auto &[statement, sql] : wanted) {
        auto prepared = m_database.prepare(sql);
        if (!prepared)
            return Failure{prepared.error()};
        statement = std::move(prepared).value();
    }
    return Done{};
}

LogResult<Done> SqlitePeople::upgrade()
{
    const auto application = m_database.number("PRAGMA application_id");
    const auto version = m_database.number("PRAGMA user_version");
    const auto tables = m_database.number("SELECT count(*) FROM sqlite_schema");
    if (!application || !version || !tables)
        return Failure{m_database.fault()};
    if (*tables > 0 && *application != applicationId)
        return Failure{LogFault{QStringLiteral("it is another program's database")}};
    if (*version > currentVersion)
        return Failure{LogFault{QStringLiteral("a newer program has written it; use that one")}};
    if (*version == currentVersion)
        return Done{};
    if (auto made = m_database.run(schema); !made)
        return made;
    const std::string marks = "PRAGMA application_id = " + std::to_string(applicationId)
        + "; PRAGMA user_version = " + std::to_string(currentVersion);
    return m_database.run(marks.c_str());
}

template <typename Work>
LogResult<Done> SqlitePeople::inTransaction(Work work)
{
    if (auto begun = m_database.run("BEGIN IMMEDIATE"); !begun)
        return begun;
    if (work() && m_database.run("COMMIT"))
        return Done{};
    const LogFault fault = m_database.fault();
    (void)m_database.run("ROLLBACK");
    return Failure{fault};
}

LogResult<qint64> SqlitePeople::version()
{
    const ResetLater reset(m_version);
    if (m_version.step() != Statement::Step::Row)
        return Failure{m_database.fault()};
    return m_version.number(0);
}

LogResult<std::vector<TokenRecord>> SqlitePeople::tokens()
{
    auto select = m_database.prepare("SELECT id, hash, name, scopes, channels, created, expires, "
                                     "revoked, last_used FROM tokens ORDER BY created, rowid");
    if (!select)
        return Failure{select.error()};
    std::vector<TokenRecord> tokens;
    auto step = select.value().step();
    for (; step == Statement::Step::Row; step = select.value().step())
        tokens.push_back(tokenAt(select.value()));
    if (step == Statement::Step::Fault)
        return Failure{m_database.fault()};
    return tokens;
}

LogResult<Done> SqlitePeople::add(const TokenRecord &token, const AuditEntry &entry)
{
    auto insert
        = m_database.prepare("INSERT INTO tokens (id, hash, name, scopes, channels, created, "
                             "expires) VALUES (?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return Failure{insert.error()};
    const std::string scopes = token.scopes.toString();
    const std::string channels = joinNames(token.channels);
    return inTransaction([&] {
        return insert.value()
                   .bindText(1, token.id)
                   .bindText(2, token.hash)
                   .bindText(3, token.name)
                   .bindText(4, scopes)
                   .bindText(5, channels)
                   .bind(6, token.created)
                   .bind(7, token.expires)
                   .run()
            && m_nextVersion.run() && this->insert(entry);
    });
}

LogResult<bool> SqlitePeople::revoke(const std::string &id, qint64 at, const AuditEntry &entry)
{
    auto find = m_database.prepare("SELECT count(*) FROM tokens WHERE id = ? AND revoked = 0");
    auto update = m_database.prepare("UPDATE tokens SET revoked = ? WHERE id = ?");
    if (!find || !update)
        return Failure{m_database.fault()};
    bool found = false;
    auto done = inTransaction([&] {
        const ResetLater reset(find.value());
        if (find.value().bindText(1, id).step() != Statement::Step::Row)
            return false;
        found = find->number(0) == 1;
        find.value().reset();
        return !found
            || (update.value().bind(1, at).bindText(2, id).run() && m_nextVersion.run()
                && insert(entry));
    });
    if (!done)
        return Failure{done.error()};
    return found;
}

LogResult<Done> SqlitePeople::noteUses(std::span<const TokenUse> uses)
{
    return inTransaction([&] {
        for (const TokenUse &use : uses) {
            if (!m_use.bind(1, use.at).bindText(2, use.id).run())
                return false;
        }
        return true;
    });
}

LogResult<Done> SqlitePeople::append(std::span<const AuditEntry> entries)
{
    return inTransaction([&] {
        for (const AuditEntry &entry : entries) {
            if (!insert(entry))
                return false;
        }
        return true;
    });
}

bool SqlitePeople::insert(const AuditEntry &entry)
{
    return m_insert.bind(1, entry.at)
        .bindText(2, entry.what)
        .bindText(3, entry.who)
        .bindText(4, entry.token)
        .bindText(5, entry.channel)
        .bindText(6, entry.subject)
        .bindText(7, entry.api)
        .bind(8, entry.status)
        .bindText(9, entry.requestId)
        .bindText(10, entry.source)
        .bind(11, entry.count)
        .run();
}

LogResult<Done> SqlitePeople::readAudit(qint64 since,
                                        const std::function<void(const AuditEntry &)> &take)
{
    // A page at a time, so that a reader who stops in the middle holds up no checkpoint.
    constexpr qint64 page = 1000;
    auto select = m_database.prepare(
        "SELECT number, at, what, who, token, channel, subject, api, status, request_id, source, "
        "count FROM audit WHERE (at, number) > (?, ?) ORDER BY at, number LIMIT ?");
    if (!select)
        return Failure{select.error()};
    Statement &row = select.value();
    qint64 at = since - 1;
    qint64 number = std::numeric_limits<qint64>::max();
    while (true) {
        std::vector<AuditEntry> entries;
        row.bind(1, at).bind(2, number).bind(3, page);
        auto step = row.step();
        for (; step == Statement::Step::Row; step = row.step()) {
            entries.push_back(entryAt(row));
            at = entries.back().at;
            number = row.number(0);
        }
        row.reset();
        if (step == Statement::Step::Fault)
            return Failure{m_database.fault()};
        for (const AuditEntry &entry : entries)
            take(entry);
        if (entries.size() < static_cast<size_t>(page))
            return Done{};
    }
}

} // namespace kidoku::relayd
