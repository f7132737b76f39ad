// SPDX-License-Identifier: Apache-2.0
#include "line/signature.h"
#include "support/world.h"

using namespace kidoku;
using namespace kidoku::testing;

//! What goes wrong between LINE and the operator, over the whole path: nothing is lost, nothing is
//! shown twice, and the log says what happened.
class TroubleTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;

    [[nodiscard]] int postSigned(const QByteArray &body)
    {
        const QByteArray signature = line::signatureOf(body, core::Secret(World::channelSecret()));
        return http("POST", m_world->webhook(), body,
                    {{"Content-Type", "application/json"}, {"x-line-signature", signature}})
            .status;
    }
    QByteArray botUserId()
    {
        return http("GET", m_world->simulator().url(QStringLiteral("/v2/bot/info")), {},
                    {{"Authorization", "Bearer line-token-1"}})
            .object()
            .value(QLatin1String("userId"))
            .toString()
            .toUtf8();
    }
    bool logHas(const char *what, int count = 1)
    {
        return World::eventually(
            [&] { return m_world->console().logged(QString::fromLatin1(what)) >= count; });
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }
    void cleanup() { m_world.reset(); }

    void duplicatesAndDisorderChangeNothing()
    {
        QVERIFY(m_world->start());
        QVERIFY(m_world->put(
            QStringLiteral("/_sim/delivery"),
            {{QStringLiteral("duplicateEvery"), 2}, {QStringLiteral("shuffle"), true}}));
        QStringList expected;
        QString user;
        for (int i = 0; i < 30; ++i) {
            expected.append(QStringLiteral("message %1").arg(i, 2, 10, QLatin1Char('0')));
            user = m_world->write(QStringLiteral("佐藤"), expected.last());
        }
        QVERIFY(World::eventually(
            [&] { return m_world->console().thread(user).size() >= expected.size(); }));
        QVERIFY(logHas("DuplicateIgnored"));
        QStringList shown = m_world->console().thread(user);
        QCOMPARE(shown.size(), expected.size());
        shown.sort();
        QCOMPARE(shown, expected);
    }

    void forgedAndBrokenWebhooksAreRefusedOrShown()
    {
        QVERIFY(m_world->start());
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("real"));
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 1; }));

        const QByteArray body = QByteArrayLiteral(
            "{\"destination\":\"U00000000000000000000000000000000\",\"events\":[{\"type\":"
            "\"message\","
            "\"message\":{\"type\":\"text\",\"id\":\"1\",\"text\":\"x\"},\"webhookEventId\":"
            "\"01X\","
            "\"timestamp\":1795423152601,\"source\":{\"type\":\"user\",\"userId\":\"U1\"},"
            "\"mode\":\"active\"}]}");
        QCOMPARE(http("POST", m_world->webhook(), body, {{"x-line-signature", "forged"}}).status,
                 401);
        QCOMPARE(http("POST", m_world->webhook(), body).status, 401);
        QCOMPARE(http("POST", m_world->webhook(), QByteArray(2 * 1024 * 1024, 'x'),
                      {{"x-line-signature", "x"}})
                     .status,
                 413);
        QCOMPARE(postSigned(body), 200); // ours to prove, somebody else's bot
        QVERIFY(logHas("WrongDestination"));
        QCOMPARE(postSigned(QByteArrayLiteral("{\"events\":")), 200);
        QVERIFY(logHas("Quarantined"));

        // The stream goes on behind all of it.
        m_world->write(QStringLiteral("佐藤"), QStringLiteral("after"));
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 2; }));
        QCOMPARE(m_world->console().dump().value(QLatin1String("conversations")).toArray().size(),
                 1);
    }

    void wrongCredentialsAreCorrectedWithoutALoss()
    {
        QVERIFY(m_world->startSimulator());
        QVERIFY(m_world->startRelay());
        auto wrong = World::secrets();
        wrong.insert(QStringLiteral("KIDOKU_CHANNEL_SECRET"), QStringLiteral("not, this, channel"));
        wrong.insert(QStringLiteral("KIDOKU_CONSOLE_TOKEN"), QStringLiteral("not this console"));
        QVERIFY(m_world->console().start(m_world->consoleArguments(), wrong));
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("hello"));
        QVERIFY(logHas("RelayLost"));
        m_world->console().order(QStringLiteral("console-token console-token-1"));
        QVERIFY(logHas("SignatureFalse"));
        QVERIFY(m_world->console().conversation(user).isEmpty());
        m_world->console().order(QStringLiteral("channel-secret ")
                                 + QString::fromUtf8(World::channelSecret()));
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 1; }));
        QVERIFY(logHas("HeldTaken"));
        m_world->console().order(QStringLiteral("hold 0"));
        m_world->console().order(QStringLiteral("mark ") + user);
        QVERIFY(World::eventually([&] { return m_world->shownRead(user) == 1; }));
    }

    void anUnknownEventAndLoneSurrogatesAreKept()
    {
        QVERIFY(m_world->start());
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("first"));
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 1; }));
        const QByteArray destination = botUserId();
        QVERIFY(!destination.isEmpty());
        const QByteArray source = "\"source\":{\"type\":\"user\",\"userId\":\"" + user.toUtf8()
            + "\"},\"mode\":\"active\"";
        const QByteArray body = "{\"destination\":\"" + destination
            + "\",\"events\":[{\"type\":\"telepathy\",\"webhookEventId\":\"01T\",\"timestamp\":"
              "1795423152601,"
            + source
            + "},{\"type\":\"message\",\"message\":{\"type\":\"text\",\"id\":\"99\",\"text\":"
              "\"a\\ud83d\"},"
              "\"webhookEventId\":\"01S\",\"timestamp\":1795423152602,"
            + source + "}]}";
        QCOMPARE(postSigned(body), 200);
        QVERIFY(World::eventually(
            [&] { return m_world->console().thread(user).contains(QStringLiteral("a\uFFFD")); }));
        QVERIFY(m_world->console().thread(user).contains(QStringLiteral("telepathy")));
    }

    // LINE's own answer, not an injected one: the token was never this bot's.
    void aReadTokenOfAnotherBotIsRefusedForGood()
    {
        QVERIFY(m_world->start());
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("mine"));
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 1; }));
        const QString other = QStringLiteral("U0123456789abcdef0123456789abcdef");
        const QByteArray body = "{\"destination\":\"" + botUserId()
            + "\",\"events\":[{\"type\":\"message\",\"message\":{\"type\":\"text\",\"id\":\"99\","
              "\"markAsReadToken\":\"a-token-that-another-bot-got\",\"text\":\"theirs\"},"
              "\"webhookEventId\":\"01T\",\"timestamp\":1795423152601,\"source\":{\"type\":"
              "\"user\",\"userId\":\""
            + other.toUtf8() + "\"},\"mode\":\"active\"}]}";
        QCOMPARE(postSigned(body), 200);
        QVERIFY(World::eventually([&] { return m_world->console().unread(other) == 1; }));
        m_world->console().order(QStringLiteral("mark ") + other);
        QVERIFY(World::eventually(
            [&] { return m_world->console().markState(other) == QLatin1String("failed"); }));
        QCOMPARE(m_world->markCalls(), QList<int>({400}));
        QCOMPARE(m_world->console().unread(other), 1);
        // It concerns that request only: the account goes on.
        m_world->console().order(QStringLiteral("mark ") + user);
        QVERIFY(World::eventually([&] { return m_world->shownRead(user) == 1; }));
    }

    void theRelayGoesAndComesBack()
    {
        QVERIFY(m_world->start());
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("before"));
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 1; }));
        m_world->killRelay();
        QVERIFY(logHas("RelayLost"));
        m_world->write(QStringLiteral("佐藤"), QStringLiteral("meanwhile")); // LINE redelivers
        QVERIFY(m_world->startRelay());
        m_world->write(QStringLiteral("佐藤"), QStringLiteral("after"));
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 3; }));
        QCOMPARE(m_world->console().logged(QStringLiteral("SequenceHole")), 0);
    }

    void aSecondConsoleOnTheSameFolderIsRefused()
    {
        QVERIFY(m_world->start());
        ProbeConsole second;
        QVERIFY(!second.start(m_world->consoleArguments(), World::secrets()));
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("still here"));
        QVERIFY(World::eventually([&] { return m_world->console().unread(user) == 1; }));
    }

    void anAccountThatMarksByItselfIsRecognised()
    {
        QVERIFY(m_world->startSimulator());
        QVERIFY(m_world->account({{QStringLiteral("chatMode"), QStringLiteral("bot")}}));
        QVERIFY(m_world->startRelay());
        QVERIFY(m_world->startConsole());
        QVERIFY(World::eventually([&] {
            return m_world->console().dump().value(QLatin1String("preflight")).toInt() == 2;
        }));
        const QString user = m_world->write(QStringLiteral("佐藤"), QStringLiteral("hello"));
        QCOMPARE(m_world->shownRead(user), 1);
    }
};

QTEST_GUILESS_MAIN(TroubleTest)
#include "tst_e2e_trouble.moc"
