// SPDX-License-Identifier: Apache-2.0
#include "inbox/names.h"
#include "inbox_fixture.h"
#include "store/name_tables.h"
#include "support/await.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using store::LogWhat;

namespace {

// A store with people and LINE, played by the test.
struct NamesRig
{
    QTemporaryDir dir;
    ScriptedHttpServer line;
    ManualClock clock{startMs};
    store::Store store{dir.filePath(QStringLiteral("kidoku.sqlite"))};
    std::unique_ptr<line::Client> client;
    std::unique_ptr<inbox::Names> names;
    QList<store::LogEntry> log;

    NamesRig()
    {
        if (!line.listen() || !await(store.open()))
            qFatal("cannot start");
        line::ClientConfig config;
        config.apiBase = line.url({});
        config.token = core::Secret("token");
        client = std::make_unique<line::Client>(config);
        QObject::connect(&store, &store::Store::changed, &store,
                         [this](const store::ChangeSet &changes) { log += changes.log; });
    }
    void start() { names = std::make_unique<inbox::Names>(account, store, *client, clock); }
    void write(const QList<QJsonObject> &events)
    {
        inbox::Batch batch;
        batch.account = account;
        batch.now = clock.now();
        batch.records = {inbox::incomingFrom(webhookRecord(bodyOf(events)))};
        (void)await(store.write([batch](store::Database &database, store::ChangeSet &changes) {
            (void)inbox::storeBatch(database, changes, batch);
            return core::Done{};
        }));
    }
    void writeUsers(int count)
    {
        QList<QJsonObject> events;
        for (int i = 1; i <= count; ++i)
            events.append(textEvent(userSource(QStringLiteral("U%1").arg(i)), i));
        write(events);
    }
    [[nodiscard]] store::Conversation chat(const QString &id)
    {
        return await(store.read([id](store::Database &database) {
                   const auto found = store::inbox::findConversation(database, account, {id});
                   return found ? *store::inbox::conversation(database, *found)
                                : store::Conversation();
               }))
            .value();
    }
    [[nodiscard]] QByteArrayList targets() const
    {
        QByteArrayList list;
        for (const HttpExchangePtr &exchange : line.exchanges())
            list.append(exchange->request().target);
        return list;
    }
    [[nodiscard]] qsizetype failures() const
    {
        return std::count_if(log.begin(), log.end(), [](const store::LogEntry &entry) {
            return entry.what == LogWhat::ProfileFailed;
        });
    }
};

// The address stands apart: moc takes two slashes in a raw string for a comment.
HttpStep profile(const QByteArray &name, const QByteArray &picture = "https://example.com/p")
{
    return answerWith(
        200, R"({"displayName":")" + name + R"(","userId":"U","pictureUrl":")" + picture + R"("})",
        {"Content-Type: application/json"});
}

} // namespace

class TestInboxNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoHasNoNameGetsOne()
    {
        NamesRig rig;
        rig.writeUsers(1);
        rig.line.otherwise(profile("佐藤\\n\\u202e美咲"));
        rig.start();
        QTRY_COMPARE(rig.chat(QStringLiteral("U1")).name, QStringLiteral("佐藤 美咲"));
        QCOMPARE(rig.chat(QStringLiteral("U1")).pictureUrl,
                 QStringLiteral("https://example.com/p"));
        rig.write({textEvent(userSource(QStringLiteral("U2")), 50)}); // comes later
        QTRY_VERIFY(!rig.chat(QStringLiteral("U2")).name.isEmpty());
        QCOMPARE(rig.targets(), QByteArrayList({"/v2/bot/profile/U1", "/v2/bot/profile/U2"}));
    }

    void groupsAndMembersAreAskedForByTheirOwnPaths()
    {
        NamesRig rig;
        rig.write({textEvent(groupSource(QStringLiteral("C1"), QStringLiteral("U7")), 1)});
        rig.line.then(answerWith(200, R"({"groupId":"C1","groupName":"Kita team"})"));
        rig.line.then(profile("Mori"));
        rig.start();
        QTRY_COMPARE(rig.chat(QStringLiteral("C1")).name, QStringLiteral("Kita team"));
        QTRY_COMPARE(rig.targets().size(), 2);
        QVERIFY(rig.targets().contains("/v2/bot/group/C1/summary"));
        QVERIFY(rig.targets().contains("/v2/bot/group/C1/member/U7"));
        const auto id = rig.chat(QStringLiteral("C1")).id;
        const store::inbox::Member mori{QStringLiteral("Mori"),
                                        QStringLiteral("https://example.com/p")};
        QTRY_COMPARE(await(rig.store.read([id](store::Database &database) {
                         return store::inbox::members(database, id);
                     }))
                         .value()
                         .value({QStringLiteral("U7")}),
                     mori);
    }

    void atMostThreeAreAskedForAtOnceAndTheWantedFirst()
    {
        NamesRig rig;
        rig.writeUsers(10);
        rig.start();
        QTRY_COMPARE(rig.targets().size(), 3);
        for (const char *newest : {"U8", "U9", "U10"})
            QVERIFY(rig.targets().contains(QByteArray("/v2/bot/profile/") + newest));
        rig.names->wanted(rig.chat(QStringLiteral("U1")).id);
        (void)rig.chat(QStringLiteral("U1")); // the store has answered that, too
        QCOMPARE(rig.targets().size(), 3);
        profile("A")(rig.line.exchanges().at(0));
        QTRY_COMPARE(rig.targets().size(), 4);
        QCOMPARE(rig.targets().at(3), QByteArray("/v2/bot/profile/U1"));
    }

    void whomLineDoesNotKnowIsLeftAloneForADay()
    {
        NamesRig rig;
        rig.writeUsers(1);
        rig.line.otherwise(answerWith(404, R"({"message":"Not found"})"));
        rig.start();
        QTRY_COMPARE(rig.targets().size(), 1);
        QTRY_VERIFY(await(rig.store.read([now = rig.clock.now()](store::Database &database) {
                        return store::inbox::nameless(database, account, now, 10).isEmpty();
                    })).value());
        rig.clock.advance(std::chrono::hours(23));
        rig.start(); // also after a restart
        rig.writeUsers(1);
        rig.names->wanted(rig.chat(QStringLiteral("U1")).id);
        rig.line.otherwise(profile("A"));
        rig.write({textEvent(userSource(QStringLiteral("U2")), 90)});
        QTRY_VERIFY(!rig.chat(QStringLiteral("U2")).name.isEmpty());
        QVERIFY(rig.chat(QStringLiteral("U1")).name.isEmpty());
        QCOMPARE(rig.failures(), 0); // that is no failure
        rig.clock.advance(std::chrono::hours(2));
        rig.names->wanted(rig.chat(QStringLiteral("U1")).id);
        QTRY_COMPARE(rig.chat(QStringLiteral("U1")).name, QStringLiteral("A"));
    }

    void aRefusedTokenStopsTheAskingAndIsLoggedOnce()
    {
        NamesRig rig;
        rig.writeUsers(10);
        rig.line.otherwise(answerWith(401, R"({"message":"Authentication failed"})"));
        rig.start();
        QTRY_COMPARE(rig.failures(), 1);
        QTRY_VERIFY(rig.targets().size() >= 1);
        rig.names->wanted(rig.chat(QStringLiteral("U5")).id);
        rig.writeUsers(10);
        (void)rig.chat(QStringLiteral("U1"));
        QVERIFY(rig.targets().size() <= 3); // what was under way, and nothing after it
        QCOMPARE(rig.failures(), 1);
        const auto entry = std::find_if(rig.log.begin(), rig.log.end(), [](const auto &e) {
            return e.what == LogWhat::ProfileFailed;
        });
        QCOMPARE(entry->httpStatus, 401);
        QCOMPARE(entry->args, QStringList(QStringLiteral("AccessTokenRefused")));
    }

    void aLieAboutThePictureIsNotKept()
    {
        NamesRig rig;
        rig.writeUsers(1);
        rig.line.otherwise(profile("A", "file:///etc/passwd"));
        rig.start();
        QTRY_COMPARE(rig.chat(QStringLiteral("U1")).name, QStringLiteral("A"));
        QVERIFY(rig.chat(QStringLiteral("U1")).pictureUrl.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInboxNames)
#include "tst_inbox_names.moc"
