// SPDX-License-Identifier: Apache-2.0
#include "support/world.h"

using namespace kidoku::testing;

//! Marks as read over the whole path, judged by the customers' phones.
class MarksTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;

    QString customerWith(int messages, const QString &name = QStringLiteral("佐藤"))
    {
        QString user;
        for (int i = 0; i < messages; ++i)
            user = m_world->write(name, QStringLiteral("message %1").arg(i));
        const bool arrived
            = World::eventually([&] { return m_world->console().unread(user) == messages; });
        return arrived ? user : QString();
    }
    void mark(const QString &user)
    {
        m_world->console().order(QStringLiteral("mark ") + user);
        QVERIFY(!m_world->console().await(QStringLiteral("requested")).isEmpty());
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void twoFaultsThenReadOnThePhone_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<bool>("gateway");
        QTest::newRow("new API through the relay's gateway") << "token" << true;
        QTest::newRow("new API directly") << "token" << false;
        QTest::newRow("old API through the relay's gateway") << "user" << true;
    }

    void twoFaultsThenReadOnThePhone()
    {
        QFETCH(QString, api);
        QFETCH(bool, gateway);
        QVERIFY(m_world->start(api, gateway));
        if (api == QLatin1String("user"))
            QVERIFY(m_world->account({{QStringLiteral("chatMode"), QStringLiteral("bot")},
                                      {QStringLiteral("oldApiApproved"), true}}));
        const QString user = customerWith(3);
        QVERIFY(!user.isEmpty());
        QCOMPARE(m_world->shownRead(user), 0);
        QVERIFY(m_world->faultMarks(QStringLiteral("500x2,ok")));
        mark(user);
        QVERIFY(World::eventually([&] { return m_world->shownRead(user) == 3; }));
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 0; }));
        QCOMPARE(m_world->markCalls(), QList<int>({500, 500, 200}));
    }

    void nothingIsClaimedBeforeLineAnswers()
    {
        QVERIFY(m_world->start());
        const QString user = customerWith(1);
        QVERIFY(m_world->faultMarks(QStringLiteral("500x3")));
        mark(user);
        QVERIFY(World::eventually([&] { return m_world->markCalls().size() >= 2; }));
        QCOMPARE(m_world->console().unread(user), 1);
        QCOMPARE(m_world->console().conversation(user).value(QLatin1String("readAt")).toInteger(),
                 0);
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 0; }));
        QCOMPARE(m_world->shownRead(user), 1);
    }

    void aSilentLineIsAskedAgain()
    {
        QVERIFY(m_world->start(QStringLiteral("token"), false));
        m_world->console().order(QStringLiteral("deadline 1"));
        const QString user = customerWith(1);
        QVERIFY(m_world->faultMarks(QStringLiteral("hang")));
        mark(user);
        QVERIFY(World::eventually([&] { return m_world->shownRead(user) == 1; }));
        QVERIFY(m_world->markCalls().size() >= 2);
    }

    void aLostAnswerIsRepeatedAndShownOnce()
    {
        QVERIFY(m_world->start());
        const QString user = customerWith(2);
        QVERIFY(m_world->faultMarks(QStringLiteral("lost")));
        mark(user);
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 0; }));
        QCOMPARE(m_world->shownRead(user), 2);
        QVERIFY(m_world->markCalls().size() >= 2);
        QCOMPARE(m_world->markCalls().last(), 200);
    }

    void aMessageThatComesDuringTheRetryIsMarkedByTheOldApiOnly_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<int>("shown");
        QTest::newRow("new API: only what was asked for") << "token" << 1;
        QTest::newRow("old API: the new message too") << "user" << 2;
    }

    void aMessageThatComesDuringTheRetryIsMarkedByTheOldApiOnly()
    {
        QFETCH(QString, api);
        QFETCH(int, shown);
        QVERIFY(m_world->start(api));
        if (api == QLatin1String("user"))
            QVERIFY(m_world->account({{QStringLiteral("chatMode"), QStringLiteral("bot")},
                                      {QStringLiteral("oldApiApproved"), true}}));
        const QString user = customerWith(1);
        QVERIFY(m_world->faultMarks(QStringLiteral("500x2,ok")));
        mark(user);
        QVERIFY(World::eventually([&] { return !m_world->markCalls().isEmpty(); }));
        m_world->write(QStringLiteral("佐藤"), QStringLiteral("one more"));
        QVERIFY(World::eventually([&] { return m_world->markCalls().contains(200); }));
        QCOMPARE(m_world->shownRead(user), shown);
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 2 - shown; }));
    }

    void aRefusedRequestFailsForGood()
    {
        QVERIFY(m_world->start());
        const QString user = customerWith(1);
        QVERIFY(m_world->faultMarks(QStringLiteral("400")));
        mark(user);
        QVERIFY(World::eventually(
            [&] { return m_world->console().markState(user) == QLatin1String("failed"); }));
        QCOMPARE(m_world->markCalls(), QList<int>({400}));
        QCOMPARE(m_world->shownRead(user), 0);
        QCOMPARE(m_world->console().unread(user), 1);
    }

    void anUnapprovedOldApiPausesAndSaysSo()
    {
        QVERIFY(m_world->start(QStringLiteral("user")));
        QVERIFY(m_world->account({{QStringLiteral("chatMode"), QStringLiteral("chat")},
                                  {QStringLiteral("oldApiApproved"), false}}));
        const QString user = customerWith(1);
        mark(user);
        QVERIFY(World::eventually(
            [&] { return m_world->console().markState(user) == QLatin1String("paused"); }));
        QCOMPARE(m_world->markCalls(), QList<int>({403}));
        QVERIFY(m_world->account({{QStringLiteral("chatMode"), QStringLiteral("bot")},
                                  {QStringLiteral("oldApiApproved"), true}}));
        m_world->console().order(QStringLiteral("resume"));
        QVERIFY(World::eventually([&] { return m_world->shownRead(user) == 1; }));
    }

    void aRefusedTokenPausesUntilItIsReplaced()
    {
        QVERIFY(m_world->start(QStringLiteral("token"), false));
        const QString first = customerWith(1, QStringLiteral("佐藤"));
        const QString second = customerWith(1, QStringLiteral("Mali"));
        m_world->console().order(QStringLiteral("token wrong"));
        mark(first);
        mark(second);
        QVERIFY(World::eventually([&] {
            return m_world->console().markState(first) == QLatin1String("paused")
                && m_world->console().markState(second) == QLatin1String("paused");
        }));
        QVERIFY(m_world->markCalls().size() <= 2);
        QCOMPARE(m_world->shownRead(first) + m_world->shownRead(second), 0);
        m_world->console().order(QStringLiteral("token line-token-1"));
        QVERIFY(World::eventually(
            [&] { return m_world->shownRead(first) + m_world->shownRead(second) == 2; }));
    }

    void tooManyRequestsSlowsDown()
    {
        QVERIFY(m_world->start());
        const QString user = customerWith(1);
        QVERIFY(m_world->faultMarks(QStringLiteral("429,ok")));
        mark(user);
        QVERIFY(World::eventually(
            [&] { return m_world->console().markState(user) == QLatin1String("waiting"); }));
        QVERIFY(World::eventually([&] { return m_world->shownRead(user) == 1; }));
        QCOMPARE(m_world->markCalls(), QList<int>({429, 200}));
    }

    void anOutageIsProbedNotStormed()
    {
        constexpr int chats = 20;
        QVERIFY(m_world->start());
        QStringList users;
        for (int i = 0; i < chats; ++i)
            users.append(
                m_world->write(QStringLiteral("customer %1").arg(i), QStringLiteral("hi")));
        QVERIFY(World::eventually([&] {
            return m_world->console().dump().value(QLatin1String("conversations")).toArray().size()
                == chats;
        }));
        QVERIFY(m_world->faultMarks(QStringLiteral("503x1000")));
        for (const QString &user : users)
            mark(user);
        QVERIFY(World::eventually(
            [&] { return m_world->console().dump().value(QLatin1String("outage")).toBool(); }));
        const qsizetype atOutage = m_world->markCalls().size();
        // One probe per backoff step: 1 s, 2 s, 4 s. Without the rule twenty chats would each call.
        QVERIFY(World::eventually([&] { return m_world->markCalls().size() >= atOutage + 3; }));
        QVERIFY2(m_world->markCalls().size() <= atOutage + chats / 2, "a storm, not probes");
        QVERIFY(m_world->faultMarks(QString()));
        QVERIFY(World::eventually(
            [&] {
                int shown = 0;
                for (const QString &user : users)
                    shown += m_world->shownRead(user);
                return shown == chats;
            },
            90'000));
        QVERIFY(!m_world->console().dump().value(QLatin1String("outage")).toBool());
    }
};

QTEST_GUILESS_MAIN(MarksTest)
#include "tst_e2e_marks.moc"
