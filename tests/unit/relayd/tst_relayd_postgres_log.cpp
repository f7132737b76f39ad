// SPDX-License-Identifier: Apache-2.0
#include "relayd/postgres_event_log.h"
#include "relayd/postgres_schema.h"

#include "log_contract.h"
#include "support/postgres_server.h"

#include <future>
#include <set>

using namespace kidoku;
using namespace kidoku::relayd;
using kidoku::testing::LogContract;
using kidoku::testing::PostgresServer;
using kidoku::testing::webhook;

namespace {

//! What a log announces, as the consoles of a relay would get it.
class Announced
{
public:
    explicit Announced(EventLog &log)
        : m_log(log)
    {
        log.setAnnounce([this](std::span<const Draft> drafts, std::span<const Receipt> receipts) {
            const std::lock_guard lock(m_mutex);
            for (size_t i = 0; i < drafts.size(); ++i)
                m_seen.push_back({receipts[i].seq, drafts[i].body});
        });
    }
    ~Announced() { m_log.setAnnounce({}); }

    std::vector<std::pair<qint64, std::string>> seen() const
    {
        const std::lock_guard lock(m_mutex);
        return m_seen;
    }
    bool inOrder() const
    {
        const auto all = seen();
        for (size_t i = 1; i < all.size(); ++i) {
            if (all[i].first != all[i - 1].first + 1)
                return false;
        }
        return true;
    }

private:
    EventLog &m_log;
    mutable std::mutex m_mutex;
    std::vector<std::pair<qint64, std::string>> m_seen;
};

} // namespace

class RelaydPostgresLog : public LogContract
{
    Q_OBJECT

    PostgresServer m_server;
    QString m_schema; //!< a case has the tables to itself; much quicker than a database

    QString url() const
    {
        return m_server.url(QStringLiteral("postgres?options=-csearch_path%3D") + m_schema);
    }
    std::unique_ptr<EventLog> node()
    {
        auto opened = PostgresEventLog::open(url(), m_clock);
        if (!opened)
            qWarning("%s", qPrintable(opened.error()));
        return opened ? std::move(opened).value() : nullptr;
    }
    void reopen() override
    {
        m_log.reset();
        m_log = node();
        QVERIFY(m_log);
        m_channel = *m_log->channel("line-a");
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_server.create())
            QVERIFY2(false, qPrintable(m_server.fault()));
    }
    void init()
    {
        static int count = 0;
        m_schema = QStringLiteral("log%1").arg(++count);
        m_server.sql(QStringLiteral("CREATE SCHEMA ") + m_schema);
        reopen();
    }
    void cleanup() { m_log.reset(); }

    void keepsItsEpochAndItsNumbers()
    {
        const std::string epoch = m_log->epoch();
        QCOMPARE(epoch.size(), size_t(26));
        append("a");
        reopen();
        QCOMPARE(m_log->epoch(), epoch);
        QCOMPARE(append("b").seq, 2);
    }

    void keepsBytesThatAreNoText()
    {
        Draft draft = webhook(m_channel, std::string("\0\xff\\x41\t\n\\.", 9));
        draft.contentType = "text/\xff\xfe";
        draft.signature = "\\N";
        const std::vector<Draft> drafts{draft};
        QVERIFY(m_log->append(drafts).ok());
        const auto back = all();
        QVERIFY(back[0].body == draft.body);
        QVERIFY(back[0].contentType == draft.contentType);
        QVERIFY(back[0].signature == draft.signature);
    }

    void tellsOtherNodes()
    {
        const auto other = node();
        QVERIFY(other);
        const Announced there(*other);
        const Announced here(*m_log);
        append("one");
        QTRY_COMPARE(there.seen().size(), size_t(1));
        QCOMPARE(there.seen()[0].second, std::string("one"));
        const std::vector<Draft> drafts{webhook(*other->channel("line-a"), "two")};
        QCOMPARE(other->append(drafts)->front().seq, 2);
        QTRY_COMPARE(here.seen().size(), size_t(2));
        QCOMPARE(here.seen()[1].second, std::string("two"));
        append("three");
        QTRY_COMPARE(there.seen().size(), size_t(3));
        QVERIFY(here.inOrder());
        QVERIFY(there.inOrder());
    }

    // Numbers are handed out by two nodes at once; a tail of each must see all of them in order.
    void ordersWhatTwoNodesAppendAtOnce()
    {
        constexpr int batches = 60;
        const auto other = node();
        QVERIFY(other);
        const ChannelKey second = *m_log->channel("line-b");
        const Announced here(*m_log);
        const Announced there(*other);
        const auto sender = [&](EventLog &log, const std::string &name) {
            for (int i = 0; i < batches; ++i) {
                const std::vector<Draft> drafts{webhook(m_channel, name + std::to_string(i)),
                                                webhook(m_channel, name + std::to_string(i) + "x")};
                if (!log.append(drafts))
                    return false;
            }
            return true;
        };
        // Another channel of the same database is no part of what is looked at.
        std::atomic<bool> go{true};
        auto bystander = std::async(std::launch::async, [&] {
            const auto third = node();
            while (go && third) {
                const std::vector<Draft> drafts{webhook(second, "elsewhere")};
                (void)third->append(drafts);
            }
        });
        auto a = std::async(std::launch::async, [&] { return sender(*m_log, "a"); });
        auto b = std::async(std::launch::async, [&] { return sender(*other, "b"); });
        QVERIFY(a.get());
        QVERIFY(b.get());
        go = false;
        bystander.get();

        const auto records = *m_log->read(m_channel, {}, {10'000, 10'000'000});
        QCOMPARE(records.size(), size_t(4 * batches));
        std::set<std::string> bodies;
        for (size_t i = 0; i < records.size(); ++i) {
            QCOMPARE(records[i].seq, qint64(i + 1));
            QVERIFY(i == 0 || records[i - 1].id < records[i].id);
            bodies.insert(records[i].body);
        }
        QCOMPARE(bodies.size(), records.size());
        for (const Announced *tail : {&here, &there}) {
            const auto mine = [tail] {
                std::vector<qint64> numbers;
                for (const auto &[seq, body] : tail->seen()) {
                    if (body != "elsewhere")
                        numbers.push_back(seq);
                }
                return numbers;
            };
            QTRY_COMPARE(mine().size(), size_t(4 * batches));
            QVERIFY(std::ranges::is_sorted(mine()));
        }
    }

    void takesAnActOnceFromTwoNodes()
    {
        const auto other = node();
        QVERIFY(other);
        const std::vector<Draft> act{{m_channel, RecordKind::Act, "{}", {}, {}, "same"}};
        auto a = std::async(std::launch::async, [&] { return m_log->append(act)->front(); });
        auto b = std::async(std::launch::async, [&] { return other->append(act)->front(); });
        const Receipt first = a.get();
        const Receipt second = b.get();
        QCOMPARE(first.id, second.id);
        QVERIFY(first.repeated != second.repeated);
        QCOMPARE(all().size(), size_t(1));
    }

    void refusesANewerSchemaAndChangesNothing()
    {
        append("a");
        m_server.sql(QStringLiteral("UPDATE %1.kidoku_log SET version = 99").arg(m_schema));
        const auto opened = PostgresEventLog::open(url(), m_clock);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().contains(QLatin1String("newer")), qPrintable(opened.error()));
        QVERIFY(!opened.error().contains(u'\n'));
        m_server.sql(QStringLiteral("UPDATE %1.kidoku_log SET version = 1").arg(m_schema));
        QCOMPARE(all().size(), size_t(1));
    }

    void saysWhatIsWrongWithTheDatabase()
    {
        const auto opened
            = PostgresEventLog::open(m_server.url(QStringLiteral("nothere")), m_clock);
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().contains(QLatin1String("nothere")), qPrintable(opened.error()));
        QVERIFY(!opened.error().contains(u'\n'));
    }

    void waitsForTheDiskWhateverTheDatabaseSays()
    {
        m_server.sql(QStringLiteral("ALTER ROLE kidoku SET synchronous_commit = off"));
        Postgres database;
        QVERIFY(database.open(url().toStdString()).ok());
        QCOMPARE(database.run(std::string("SHOW synchronous_commit"))->bytes(0, 0),
                 std::string_view("off"));
        m_server.sql(QStringLiteral("ALTER ROLE kidoku RESET synchronous_commit"));
        QVERIFY(makeCommitsDurable(database).ok());
        QCOMPARE(database.run(std::string("SHOW synchronous_commit"))->bytes(0, 0),
                 std::string_view("on"));
    }

    void failsWhileTheDatabaseIsAwayAndComesBackByItself()
    {
        append("a");
        const Announced here(*m_log);
        const std::vector<Draft> drafts{webhook(m_channel, "b")};
        m_server.kill9();
        // The first one finds out, the next ones are told at once.
        QVERIFY(!m_log->append(drafts).ok());
        const auto again = m_log->append(drafts);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().text, QStringLiteral("the database is away"));
        QVERIFY(!m_log->read(m_channel, {}, {}).ok());
        QVERIFY2(m_server.start(), qPrintable(m_server.fault()));
        QTRY_VERIFY_WITH_TIMEOUT(m_log->append(drafts).ok(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_log->read(m_channel, {}, {}).ok(), 20'000);
        const auto records = all();
        QCOMPARE(records.front().body, std::string("a"));
        QCOMPARE(records.back().body, std::string("b"));
        QCOMPARE(records.back().seq, qint64(records.size()));
        QTRY_COMPARE(here.seen().back().first, records.back().seq);
    }

    void givesUpADatabaseThatHangs()
    {
        append("a");
        const std::vector<Draft> drafts{webhook(m_channel, "b")};
        m_server.stopAnswering();
        const auto held = m_log->append(drafts);
        m_server.answerAgain();
        QVERIFY(!held.ok());
        QTRY_VERIFY_WITH_TIMEOUT(m_log->append(drafts).ok(), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_log->read(m_channel, {}, {}).ok(), 20'000);
        // The one that was given up may be in the log as well, and then it has a number as well.
        const auto records = all();
        for (size_t i = 0; i < records.size(); ++i)
            QCOMPARE(records[i].seq, qint64(i + 1));
    }
};

QTEST_GUILESS_MAIN(RelaydPostgresLog)
#include "tst_relayd_postgres_log.moc"
