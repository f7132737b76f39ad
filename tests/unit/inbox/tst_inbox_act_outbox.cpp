// SPDX-License-Identifier: Apache-2.0
#include "inbox/act_outbox.h"
#include "inbox_fixture.h"
#include "store/act_table.h"
#include "support/await.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

struct OutboxRig
{
    QTemporaryDir dir;
    ScriptedHttpServer relay;
    ManualClock clock{startMs};
    store::Store store{dir.filePath(QStringLiteral("kidoku.sqlite"))};
    std::unique_ptr<relay::ActClient> client;
    std::unique_ptr<inbox::ActOutbox> outbox;
    QList<store::LogEntry> log;

    OutboxRig()
    {
        if (!relay.listen() || !await(store.open()))
            qFatal("no port or no store");
        QObject::connect(&store, &store::Store::changed, &store,
                         [this](const store::ChangeSet &changes) { log += changes.log; });
        start();
    }
    //! As after a restart.
    void start()
    {
        outbox.reset();
        client = std::make_unique<relay::ActClient>(relay.url(QStringLiteral("/acts/main")),
                                                    core::Secret("console"), [] { return 0.0; });
        outbox = std::make_unique<inbox::ActOutbox>(account, store, *client, clock);
        outbox->start();
    }
    void post(const char *chat)
    {
        relay::ReadRecord record;
        record.chat = {QString::fromLatin1(chat)};
        record.upTo = {QStringLiteral("100")};
        record.upToTime = record.at = {startMs};
        outbox->post(record);
    }
    [[nodiscard]] QList<store::acts::Act> waiting()
    {
        return await(store.read([](store::Database &database) {
                   return store::acts::waiting(database, account);
               }))
            .value();
    }
    [[nodiscard]] QJsonObject sent(qsizetype index) const
    {
        return QJsonDocument::fromJson(relay.request(index).body).object();
    }
};

} // namespace

class TestInboxActOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRelayTookIsForgotten()
    {
        OutboxRig rig;
        rig.relay.otherwise(answerWith(200, "{}"));
        rig.post("U1");
        rig.post("U2");
        QTRY_COMPARE(rig.relay.exchanges().size(), 2);
        QTRY_VERIFY(rig.waiting().isEmpty());
        QCOMPARE(rig.sent(1).value(QLatin1String("conversation")).toString(), QStringLiteral("U2"));
        QVERIFY(rig.log.isEmpty());
    }

    void whatItDidNotAnswerIsSentAgainInOrderWithTheSameIds()
    {
        OutboxRig rig; // the relay stays silent
        rig.post("U1");
        rig.post("U2");
        QTRY_COMPARE(rig.relay.exchanges().size(), 1);
        QCOMPARE(rig.waiting().size(), 2);
        rig.relay.otherwise(answerWith(200, "{}"));
        rig.start();
        QTRY_COMPARE(rig.relay.exchanges().size(), 3);
        QCOMPARE(rig.sent(1), rig.sent(0));
        QCOMPARE(rig.sent(2).value(QLatin1String("conversation")).toString(), QStringLiteral("U2"));
        QTRY_VERIFY(rig.waiting().isEmpty());
    }

    void whatItRefusesIsARowOfTheLogAndNotTriedForEver()
    {
        OutboxRig rig;
        rig.relay.otherwise(answerWith(400, "{}"));
        rig.post("U1");
        QTRY_COMPARE(rig.log.size(), 1);
        QCOMPARE(rig.log.at(0).what, store::LogWhat::ActRefused);
        QCOMPARE(rig.log.at(0).httpStatus, 400);
        QCOMPARE(rig.log.at(0).args, QStringList(QStringLiteral("read")));
        QTRY_VERIFY(rig.waiting().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInboxActOutbox)
#include "tst_inbox_act_outbox.moc"
