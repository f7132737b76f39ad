// SPDX-License-Identifier: Apache-2.0
#include "bot_server.h"
#include "sim_rig.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using kidoku::linesim::Server;
using kidoku::linesim::ServerConfig;
using kidoku::testing::BotServer;
using kidoku::testing::RawAnswer;
using kidoku::testing::SimClient;
using kidoku::testing::SimRig;

namespace {

constexpr auto newMark = "/v2/bot/chat/markAsRead";
constexpr auto oldMark = "/v2/bot/message/markAsRead";

QJsonObject action(const QString &word, const QJsonObject &more = {})
{
    QJsonObject body = more;
    body.insert(u"action"_s, word);
    return body;
}

//! What a console does when the presenter acts, as plain calls: marks by the newest message that
//! it has seen, again until LINE takes it, as often as it takes.
class Operator
{
public:
    Operator(const Server &server, SimClient &sim)
        : m_sim(sim)
    {
        for (const auto &account : server.accounts()) {
            m_clients[account.id]
                = std::make_unique<SimClient>(server.port(), account.accessToken.reveal());
            m_oldApi[account.id] = account.oldApi;
            if (m_account.isNull())
                m_account = account.id;
        }
        m_bot = std::make_unique<BotServer>();
        for (const auto &account : server.accounts())
            m_sim.call("PUT", "/_sim/delivery?account=" + account.id.toLatin1(),
                       {{u"webhook"_s, QString::fromLatin1(m_bot->url().toEncoded())}});
    }

    void act(const QJsonArray &acts)
    {
        for (const QJsonValue &value : acts) {
            const QJsonObject act = value.toObject();
            const QString word = act.value("do"_L1).toString();
            const QString account = act.value("account"_L1).toString(m_account);
            if (word == "open"_L1) {
                m_account = account;
                m_chat[account] = act.value("chat"_L1).toString();
            } else if (word == "mark"_L1) {
                m_waiting.append(
                    {account, m_chat.value(account), newestFrom(account, m_chat[account])});
            } else if (word == "mark-chats"_L1) {
                for (const QJsonValue &chat : act.value("chats"_L1).toArray())
                    m_waiting.append(
                        {account, chat.toString(), newestFrom(account, chat.toString())});
            } else if (word == "paste-token"_L1) {
                for (const QJsonValue &fault : m_sim.get("/_sim/faults").array()) {
                    const QString fresh = fault.toObject().value("newToken"_L1).toString();
                    if (!fresh.isEmpty()
                        && fault.toObject().value("account"_L1).toString() == account)
                        m_fresh[account] = fresh.toLatin1();
                }
            }
        }
    }

    //! One round of what LINE has not taken yet.
    void tryAll()
    {
        for (const Waiting &mark : std::exchange(m_waiting, {})) {
            if (send(mark) != 200)
                m_waiting.append(mark);
            if (m_fresh.contains(mark.account) && !m_waiting.isEmpty()) {
                // The banner's "Replace channel token…": refused once with the old one, then with
                // the new one.
                m_clients[mark.account]
                    = std::make_unique<SimClient>(m_port, m_fresh.take(mark.account));
            }
        }
    }
    [[nodiscard]] bool isDone() const { return m_waiting.isEmpty(); }
    void setPort(quint16 port) { m_port = port; }

private:
    struct Waiting
    {
        QString account;
        QString chat;
        QString token; //!< or the user id
    };

    // The newest event of that chat that came to the webhook: its read token or its user.
    QString newestFrom(const QString &account, const QString &chat)
    {
        QString userId;
        QString newest;
        const QByteArray path = "/_sim/chats?account=" + account.toLatin1();
        for (const QJsonValue &value : m_sim.get(path).array()) {
            if (value.toObject().value("displayName"_L1) != chat)
                continue;
            userId = value.toObject().value("userId"_L1).toString();
            for (const QJsonValue &message : value.toObject().value("messages"_L1).toArray()) {
                if (message.toObject().value("direction"_L1) == "in"_L1)
                    newest = message.toObject().value("id"_L1).toString();
            }
        }
        if (m_oldApi.value(account))
            return userId;
        QString token;
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] {
            for (const auto &hook : m_bot->hooks()) {
                const QJsonObject message = hook.event().value("message"_L1).toObject();
                if (message.value("id"_L1) == newest)
                    token = message.value("markAsReadToken"_L1).toString();
            }
            return !token.isEmpty();
        });
        return token;
    }

    int send(const Waiting &mark)
    {
        SimClient &client = *m_clients[mark.account];
        if (m_oldApi.value(mark.account))
            return client
                .call("POST", oldMark, {{u"chat"_s, QJsonObject{{u"userId"_s, mark.token}}}})
                .status;
        return client.call("POST", newMark, {{u"markAsReadToken"_s, mark.token}}).status;
    }

    SimClient &m_sim;
    quint16 m_port = 0;
    std::unique_ptr<BotServer> m_bot;
    std::map<QString, std::unique_ptr<SimClient>> m_clients;
    QHash<QString, bool> m_oldApi;
    QHash<QString, QString> m_chat;
    QHash<QString, QByteArray> m_fresh;
    QString m_account;
    QList<Waiting> m_waiting;
};

} // namespace

//! Scenarios on a running simulator: what a presenter can do, several accounts, what our own
//! stories claim.
class TestLinesimStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPresenterSteps();
    void loadsAnother();
    void accountsAreApart();
    void twoRunsAreEqual();
    void ourStoriesClaimTheTruth_data();
    void ourStoriesClaimTheTruth();

private:
    static QByteArray file(const QString &name)
    {
        QFile file(QStringLiteral(KIDOKU_SCENARIOS "/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestLinesimStory::aPresenterSteps()
{
    ServerConfig config;
    config.autoplay = false;
    config.scenario = R"({"people":[{"name":"Anna"}],"timeline":[
        {"at":0,"name":"one","wait":true,"from":"Anna","message":{"type":"image"},
         "caption":{"en":"One","ja":"1","zh_TW":"2","th":"3"},
         "operator":[{"do":"open","chat":"Anna"}],"expect":[{"chat":"Anna","unread":1}]},
        {"at":60000,"name":"two","from":"Anna","message":{"type":"audio"},
         "expect":[{"chat":"Anna","unread":7,"within":0}]}]})";
    const auto server = SimRig::startServer(config);
    QVERIFY(server);
    SimClient sim(server->port());
    const auto state = [&sim] { return sim.get("/_sim/scenario").object(); };
    QTRY_COMPARE(state().value("state"_L1).toString(), u"waiting"_s);
    QCOMPARE(state().value("next"_L1).toObject().value("name"_L1).toString(), u"one"_s);
    SimClient stream(server->port());
    stream.raw("GET /_sim/stream HTTP/1.1\r\nHost: x\r\n\r\n", 20);
    QCOMPARE(sim.call("POST", "/_sim/scenario", action(u"next"_s)).status, 200);
    QCOMPARE(state().value("caption"_L1).toObject().value("en"_L1).toString(), u"One"_s);
    QByteArray told;
    QTRY_VERIFY((stream.socket().waitForReadyRead(10), told += stream.socket().readAll(),
                 told.contains("event: step") && told.contains("event: caption")
                     && told.contains(R"("operator":[{"chat":"Anna","do":"open"}])")));
    const auto claims = [&sim] { return sim.get("/_sim/expectations").array(); };
    QTRY_VERIFY(claims().first().toObject().value("settled"_L1).toBool());
    QVERIFY(claims().first().toObject().value("holds"_L1).toBool());

    sim.call("POST", "/_sim/scenario", action(u"pause"_s));
    QCOMPARE(state().value("state"_L1).toString(), u"paused"_s);
    QCOMPARE(sim.call("POST", "/_sim/scenario", action(u"jump"_s, {{u"step"_s, u"two"_s}})).status,
             200);
    QTRY_VERIFY(claims().last().toObject().value("settled"_L1).toBool());
    QVERIFY(!claims().last().toObject().value("holds"_L1).toBool());
    QCOMPARE(claims().last().toObject().value("found"_L1).toString(), u"there are 2"_s);
    QCOMPARE(sim.call("POST", "/_sim/scenario", action(u"next"_s)).status, 409);
    QCOMPARE(sim.call("POST", "/_sim/scenario", action(u"jump"_s, {{u"step"_s, u"no"_s}})).status,
             404);
    // Back: a new world, in which the second message has not been sent.
    sim.call("POST", "/_sim/scenario", action(u"jump"_s, {{u"step"_s, 0}}));
    QCOMPARE(
        sim.get("/_sim/chats").array().first().toObject().value("messages"_L1).toArray().size(), 1);
    QCOMPARE(sim.get("/_sim/scenario/steps").array().size(), 2);
}

void TestLinesimStory::loadsAnother()
{
    const SimRig rig;
    QVERIFY(rig.isRunning());
    const QByteArray broken = "{\n\"timeline\":[{\"at\":0,\n\"faults\":{\"fault\":\"rain\"}}]}";
    const auto put = [&rig](const QByteArray &body) {
        return rig.sim->raw("PUT /_sim/scenario HTTP/1.1\r\nHost: x\r\nContent-Length: "
                            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    };
    const RawAnswer refused = put(broken);
    QCOMPARE(refused.status, 400);
    QVERIFY2(refused.message().startsWith(u"3: timeline[0].faults.fault: 'rain' is none of"_s),
             qPrintable(refused.message()));
    QCOMPARE(put(R"({"timeline":[{"at":0,"name":"x","account":{}}]})").status, 200);
    QCOMPARE(rig.sim->get("/_sim/scenario/steps").array().size(), 1);
    QCOMPARE(put(R"({"accounts":[{"id":"a"},{"id":"b"}],"timeline":[]})").status, 409);
}

void TestLinesimStory::accountsAreApart()
{
    ServerConfig config;
    config.playAtStart = false;
    config.scenario = R"({"accounts":[{"id":"a","displayName":"A"},
        {"id":"b","displayName":"B","api":"user","oldApiApproved":true,"chatMode":"bot"}],
        "people":[{"name":"Anna"}],"timeline":[
        {"at":0,"from":"Anna","message":{"type":"image"}},
        {"at":0,"on":"b","from":"Anna","message":{"type":"image"}}]})";
    auto server = SimRig::startServer(config);
    QVERIFY(server);
    const auto accounts = server->accounts();
    QCOMPARE(accounts.size(), 2);
    QVERIFY(accounts.at(1).oldApi);
    QVERIFY(accounts.at(0).accessToken.reveal() != accounts.at(1).accessToken.reveal());
    SimClient sim(server->port());
    SimClient b(server->port(), accounts.at(1).accessToken.reveal());
    sim.call("POST", "/_sim/scenario", action(u"next"_s));
    sim.call("POST", "/_sim/scenario", action(u"start"_s, {{u"speed"_s, 100}}));
    const auto messages = [&sim](const QByteArray &account) {
        return sim.get("/_sim/chats?account=" + account)
            .array()
            .first()
            .toObject()
            .value("messages"_L1)
            .toArray();
    };
    QTRY_COMPARE(messages("b").size(), 2);
    QCOMPARE(messages("a").size(), 1);
    QVERIFY(messages("a").first() != messages("b").first()); // each has its own ids
    // LINE knows by the token whose call it is.
    QCOMPARE(b.get("/v2/bot/info").object().value("displayName"_L1).toString(), u"B"_s);
    const QString anna
        = sim.get("/_sim/chats").array().first().toObject().value("userId"_L1).toString();
    const QJsonObject mark{{u"chat"_s, QJsonObject{{u"userId"_s, anna}}}};
    QCOMPARE(b.call("POST", oldMark, mark).status, 200);
    QCOMPARE(sim.call("POST", oldMark, mark).status, 403);
    QVERIFY(messages("b").last().toObject().value("readAt"_L1).isDouble());
    QVERIFY(messages("a").last().toObject().value("readAt"_L1).isNull());
    QCOMPARE(sim.get("/_sim/calls").array().size(), 1);
    QCOMPARE(sim.get("/_sim/calls?account=b").array().size(), 2);
    QCOMPARE(sim.get("/_sim/calls?account=c").status, 404);
}

void TestLinesimStory::twoRunsAreEqual()
{
    QList<QByteArray> told;
    ServerConfig config;
    config.playAtStart = false;
    config.autoplay = false;
    config.storyTime = true;
    config.scenario = file(u"five-minutes.json"_s);
    const auto server = SimRig::startServer(config);
    QVERIFY(server);
    SimClient sim(server->port());
    for (int round = 0; round < 2; ++round) {
        sim.call("POST", "/_sim/scenario", action(u"start"_s));
        // Step by step at whatever pace the computer has.
        while (sim.call("POST", "/_sim/scenario", action(u"next"_s)).status == 200) {}
        told.append(sim.get("/_sim/chats").body + sim.get("/_sim/chats?account=old").body);
        QCOMPARE(sim.call("POST", "/_sim/reset").status, 200);
    }
    QVERIFY(told.first().size() > 1000);
    QCOMPARE(told.at(0), told.at(1));
    QCOMPARE(server->clock()->now().ms, 1'775'005'200'000); // its `clock`
}

void TestLinesimStory::ourStoriesClaimTheTruth_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : QDir(QStringLiteral(KIDOKU_SCENARIOS)).entryList({u"*.json"_s}))
        QTest::newRow(qPrintable(name)) << name;
}

void TestLinesimStory::ourStoriesClaimTheTruth()
{
    QFETCH(QString, name);
    if (name == "demo.json"_L1)
        return; // a day without claims
    ServerConfig config;
    config.playAtStart = false;
    config.control = {u"127.0.0.1"_s, 0};
    config.scenario = file(name);
    const auto server = SimRig::startServer(config);
    QVERIFY(server);
    SimClient sim(quint16(server->controlUrl().port()));
    Operator person(*server, sim);
    person.setPort(server->port());
    sim.call("POST", "/_sim/scenario", action(u"start"_s));
    sim.call("POST", "/_sim/scenario", action(u"pause"_s));
    const QJsonArray steps = sim.get("/_sim/scenario/steps").array();
    const auto settled = [&sim, &person] {
        person.tryAll();
        const QJsonArray claims = sim.get("/_sim/expectations").array();
        return std::all_of(claims.begin(), claims.end(), [](const QJsonValue &claim) {
            return claim.toObject().value("settled"_L1).toBool();
        });
    };
    int captions = 0;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QJsonObject step = steps.at(i).toObject();
        captions += step.contains("caption"_L1) ? 1 : 0;
        QCOMPARE(sim.call("POST", "/_sim/scenario",
                          action(u"jump"_s, {{u"step"_s, step.value("index"_L1)}}))
                     .status,
                 200);
        person.act(step.value("operator"_L1).toArray());
        // A console holds each mark for its undo time: what comes within it, comes before.
        constexpr int undoMs = 4000;
        const int nextAt = steps.at(i + 1).toObject().value("at"_L1).toInt();
        if (i + 1 < steps.size() && nextAt - step.value("at"_L1).toInt() < undoMs)
            continue;
        // What lasts, the presenter ends here instead of talking for so long.
        for (const QJsonValue &fault : sim.get("/_sim/faults").array()) {
            if (fault.toObject().contains("msLeft"_L1))
                sim.call("DELETE", "/_sim/faults");
        }
        QTRY_VERIFY_WITH_TIMEOUT(settled(), 60'000);
    }
    QVERIFY(captions >= 3);
    QTRY_VERIFY_WITH_TIMEOUT(person.isDone() || (person.tryAll(), false), 60'000);
    const QJsonArray claims = sim.get("/_sim/expectations").array();
    QVERIFY(claims.size() >= 3);
    for (const QJsonValue &claim : claims) {
        QVERIFY2(claim.toObject().value("holds"_L1).toBool(),
                 QJsonDocument(claim.toObject()).toJson().constData());
    }
}

QTEST_GUILESS_MAIN(TestLinesimStory)
#include "tst_linesim_story.moc"
