// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/people_keeper.h"

#include "support/manual_clock.h"
#include "support/postgres_server.h"

#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <sqlite3.h>

using namespace kidoku;
using namespace kidoku::relayd;
using kidoku::testing::ManualClock;
using kidoku::testing::PostgresServer;

namespace {

AuditEntry entryAt(qint64 at, const std::string &who)
{
    AuditEntry entry;
    entry.at = at;
    entry.what = audited::mark;
    entry.who = who;
    entry.subject = "U1";
    entry.api = "token";
    entry.status = 200;
    entry.requestId = "req-1";
    entry.source = "s";
    entry.count = 3;
    return entry;
}

NewToken tokenNamed(const std::string &name, qint64 created)
{
    NewToken token = makeToken();
    token.record.name = name;
    token.record.scopes.add(Scope::Mark);
    token.record.channels = {"shop", "bar"};
    token.record.created = created;
    token.record.expires = 9000;
    return token;
}

std::vector<std::string> peopleIn(PeopleStore &store, qint64 since = 0)
{
    std::vector<std::string> names;
    if (!store.readAudit(since, [&](const AuditEntry &entry) { names.push_back(entry.who); }).ok())
        names.push_back("fault");
    return names;
}

//! A store whose database can be away.
class AwayStore final : public PeopleStore
{
public:
    explicit AwayStore(std::vector<std::string> &written)
        : m_written(written)
    {}
    LogResult<qint64> version() override
    {
        ++looks;
        if (isAway)
            return core::Failure{LogFault{QStringLiteral("away")}};
        return 1;
    }
    LogResult<std::vector<TokenRecord>> tokens() override { return std::vector<TokenRecord>(); }
    LogResult<core::Done> add(const TokenRecord &, const AuditEntry &) override
    {
        return core::Done{};
    }
    LogResult<bool> revoke(const std::string &, qint64, const AuditEntry &) override
    {
        return false;
    }
    LogResult<core::Done> noteUses(std::span<const TokenUse>) override { return core::Done{}; }
    LogResult<core::Done> append(std::span<const AuditEntry> entries) override
    {
        if (isAway)
            return core::Failure{LogFault{QStringLiteral("away")}};
        for (const AuditEntry &entry : entries)
            m_written.push_back(entry.who);
        return core::Done{};
    }
    LogResult<core::Done> readAudit(qint64,
                                    const std::function<void(const AuditEntry &)> &) override
    {
        return core::Done{};
    }

    static inline std::atomic<bool> isAway{false};
    static inline std::atomic<int> looks{0};

private:
    std::vector<std::string> &m_written;
};

} // namespace

//! People's tokens and the audit in both databases, and what keeps them in step with the relay.
class RelaydPeopleStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    PostgresServer m_server;
    int m_schemas = 0;
    ManualClock m_clock;

    //! Where a store that nobody has used yet is: the log and the folder.
    std::pair<QString, QString> place(const QString &kind)
    {
        const QString name = QStringLiteral("s%1").arg(++m_schemas);
        if (kind == QLatin1String("sqlite")) {
            QDir(m_dir.path()).mkpath(name);
            return {kind, m_dir.filePath(name)};
        }
        m_server.sql(QStringLiteral("CREATE SCHEMA ") + name);
        return {m_server.url(QStringLiteral("postgres?options=-csearch_path%3D") + name), {}};
    }
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("SQLite") << QStringLiteral("sqlite");
        QTest::newRow("PostgreSQL") << QStringLiteral("postgres");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_server.create(), qPrintable(m_server.fault())); }

    void keepsTokensAndTheirEnd_data() { kinds(); }
    void keepsTokensAndTheirEnd()
    {
        QFETCH(QString, kind);
        const auto [log, folder] = place(kind);
        QVERIFY2(!openPeople(log, folder, PeopleMode::Existing).ok(), "nothing is made by looking");
        auto mine = openPeople(log, folder, PeopleMode::Make);
        QVERIFY2(mine.ok(), mine ? "" : qPrintable(mine.error()));
        auto other = openPeople(log, folder, PeopleMode::Existing);
        QVERIFY(other.ok());
        const qint64 before = *other.value()->version();
        const NewToken token = tokenNamed("佐藤", 1000);
        QVERIFY(mine.value()->add(token.record, entryAt(1000, "root")).ok());
        QVERIFY(*other.value()->version() != before);
        const auto stored = other.value()->tokens();
        QCOMPARE(stored->size(), size_t(1));
        const TokenRecord &record = stored->front();
        QCOMPARE(record.id, token.record.id);
        QCOMPARE(record.hash, token.record.hash);
        QCOMPARE(record.name, std::string("佐藤"));
        QCOMPARE(record.scopes, token.record.scopes);
        QCOMPARE(record.channels, token.record.channels);
        QCOMPARE(record.created, 1000);
        QCOMPARE(record.expires, 9000);
        const std::vector<TokenUse> uses{{record.id, 6000}, {record.id, 3000}, {"none", 1}};
        QVERIFY(mine.value()->noteUses(uses).ok());
        QCOMPARE(other.value()->tokens()->front().lastUsed, 6000);
        const qint64 added = *other.value()->version();
        QCOMPARE(*mine.value()->revoke("none", 2000, entryAt(2000, "x")), false);
        QCOMPARE(*other.value()->version(), added);
        QCOMPARE(*mine.value()->revoke(record.id, 2000, entryAt(2000, "admin")), true);
        QCOMPARE(*mine.value()->revoke(record.id, 3000, entryAt(3000, "y")), false);
        QVERIFY(*other.value()->version() != added);
        QCOMPARE(other.value()->tokens()->front().revoked, 2000);
        // What did not happen is not in the audit.
        QCOMPARE(peopleIn(*other.value()), (std::vector<std::string>{"root", "admin"}));
        // An id that is there already changes nothing and says so.
        QVERIFY(!mine.value()->add(token.record, entryAt(4000, "z")).ok());
        QCOMPARE(peopleIn(*other.value()).size(), size_t(2));
    }

    void keepsTheAuditInItsOrder_data() { kinds(); }
    void keepsTheAuditInItsOrder()
    {
        QFETCH(QString, kind);
        const auto [log, folder] = place(kind);
        auto store = openPeople(log, folder, PeopleMode::Make);
        QVERIFY(store.ok());
        // Several pages with one time, and one entry before them that comes later.
        std::vector<AuditEntry> many(2501, entryAt(5000, "many"));
        QVERIFY(store.value()->append(many).ok());
        const std::vector<AuditEntry> late{entryAt(4000, "早い")};
        QVERIFY(store.value()->append(late).ok());
        const auto all = peopleIn(*store.value());
        QCOMPARE(all.size(), size_t(2502));
        QCOMPARE(all.front(), std::string("早い"));
        QCOMPARE(peopleIn(*store.value(), 5000).size(), size_t(2501));
        QCOMPARE(peopleIn(*store.value(), 5001).size(), size_t(0));
        AuditEntry seen;
        QVERIFY(store.value()->readAudit(4000, [&](const AuditEntry &e) { seen = e; }).ok());
        QCOMPARE(seen.at, 5000);
        QCOMPARE(seen.what, std::string("mark"));
        QCOMPARE(seen.subject, std::string("U1"));
        QCOMPARE(seen.api, std::string("token"));
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.requestId, std::string("req-1"));
        QCOMPARE(seen.source, std::string("s"));
        QCOMPARE(seen.count, 3);
    }

    void theAuditOnlyGrowsInSqlite()
    {
        const auto [log, folder] = place(QStringLiteral("sqlite"));
        auto store = openPeople(log, folder, PeopleMode::Make);
        const std::vector<AuditEntry> one{entryAt(1, "one")};
        QVERIFY(store.value()->append(one).ok());
        const QString path = folder + QStringLiteral("/people.sqlite");
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
        for (const char *sql : {"DELETE FROM audit", "UPDATE audit SET who = 'x'"})
            QVERIFY(sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK);
        sqlite3_close(database);
        QCOMPARE(peopleIn(*store.value()), std::vector<std::string>{"one"});
    }

    void theAuditOnlyGrowsInPostgres()
    {
        const auto [log, folder] = place(QStringLiteral("postgres"));
        auto store = openPeople(log, folder, PeopleMode::Make);
        const std::vector<AuditEntry> one{entryAt(1, "one")};
        QVERIFY(store.value()->append(one).ok());
        const QString table = QStringLiteral("s%1.kidoku_audit").arg(m_schemas);
        for (const char *sql : {"DELETE FROM ", "TRUNCATE ", "UPDATE "}) {
            const QString end = sql[0] == 'U' ? QStringLiteral(" SET who = 'x'") : QString();
            (void)m_server.sql(QLatin1String(sql) + table + end);
            QVERIFY2(m_server.fault().contains(QLatin1String("only grows")), sql);
        }
        QCOMPARE(peopleIn(*store.value()), std::vector<std::string>{"one"});
    }

    void refusesAnotherProgramsFile()
    {
        const auto [log, folder] = place(QStringLiteral("sqlite"));
        const QString path = folder + QStringLiteral("/people.sqlite");
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path).constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, "CREATE TABLE t (a)", nullptr, nullptr, nullptr),
                 SQLITE_OK);
        sqlite3_close(database);
        const auto opened = openPeople(log, folder, PeopleMode::Make);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().contains(path));
    }

    void writesWhatGatheredBeforeItEnds()
    {
        const auto [log, folder] = place(QStringLiteral("sqlite"));
        Access access(core::Secret("common"));
        const core::Log lines(core::LogFormat::Text, [](const QByteArray &) {});
        {
            auto store = openPeople(log, folder, PeopleMode::Make);
            PeopleKeeper keeper(std::move(store).value(), access, m_clock, lines);
            QVERIFY(keeper.start().ok());
            for (int i = 0; i < 100; ++i)
                keeper.audit(entryAt(0, "Mai"));
            keeper.refused("203.0.113.9");
            keeper.refused("203.0.113.9");
            keeper.stop();
        }
        auto store = openPeople(log, folder, PeopleMode::Existing);
        qint64 marks = 0;
        qint64 failures = 0;
        QVERIFY(store.value()
                    ->readAudit(0,
                                [&](const AuditEntry &entry) {
                                    QCOMPARE(entry.at, m_clock.now().ms);
                                    if (entry.what == audited::mark)
                                        ++marks;
                                    else
                                        failures += entry.count;
                                })
                    .ok());
        QCOMPARE(marks, 100);
        QCOMPARE(failures, 2);
    }

    void keepsTheAuditWhileTheStoreIsAway()
    {
        std::vector<std::string> written;
        Access access(core::Secret("common"));
        std::atomic<int> errors{0};
        const core::Log lines(core::LogFormat::Text, [&](const QByteArray &line) {
            if (line.contains("error"))
                ++errors;
        });
        PeopleKeeper keeper(std::make_unique<AwayStore>(written), access, m_clock, lines);
        QVERIFY(keeper.start().ok());
        AwayStore::isAway = true;
        keeper.audit(entryAt(0, "first"));
        const int seen = AwayStore::looks;
        QTRY_VERIFY(AwayStore::looks >= seen + 3);
        keeper.audit(entryAt(0, "second"));
        AwayStore::isAway = false;
        keeper.stop();
        QCOMPARE(written, (std::vector<std::string>{"first", "second"}));
        QVERIFY2(errors == 1, "told once, however long it takes");
        QVERIFY2(access.operatorFor("Bearer common"), "tokens go on as they were");
    }
};

QTEST_GUILESS_MAIN(RelaydPeopleStore)
#include "tst_relayd_people_store.moc"
