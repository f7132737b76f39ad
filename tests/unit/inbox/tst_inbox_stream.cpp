// SPDX-License-Identifier: Apache-2.0
#include "inbox/inbox.h"
#include "inbox_fixture.h"
#include "line/signature.h"
#include "support/await.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using store::LogWhat;

namespace {

const QString sato = QStringLiteral("U1");
const core::Secret secret("8c570fa6dd201bb328f1c1eac23a96d8");

QByteArray frame(qint64 seq, const QByteArray &body, const core::Secret &signedWith = secret)
{
    return "id: 1766286908000-" + QByteArray::number(seq) + "\ndata: {\"bodyB\":\""
        + body.toBase64() + R"(","x-line-signature":")" + line::signatureOf(body, signedWith)
        + R"(","timestamp":")" + QByteArray::number(startMs) + R"(","x-relay-seq":")"
        + QByteArray::number(seq) + R"(","x-relay-epoch":"01J"})" + "\n\n";
}

QByteArray textFrame(qint64 seq)
{
    return frame(seq, bodyOf({textEvent(userSource(sato), seq)}));
}

// Store, receiver and inbox as the program has them, on a relay that the test plays.
struct StreamRig
{
    QTemporaryDir dir;
    ScriptedHttpServer relay;
    ManualClock clock{startMs};
    QList<store::LogEntry> log; // before the store, which tells of changes up to its end
    std::unique_ptr<store::Store> store;
    std::unique_ptr<inbox::Receiver> receiver;
    std::unique_ptr<inbox::Inbox> inbox;

    StreamRig()
    {
        if (!relay.listen())
            qFatal("no port on loopback");
        store = std::make_unique<store::Store>(dir.filePath(QStringLiteral("kidoku.sqlite")));
        QObject::connect(store.get(), &store::Store::changed, store.get(),
                         [this](const store::ChangeSet &changes) { log += changes.log; });
        if (!await(store->open()))
            qFatal("cannot open the store");
    }

    void start(const QList<core::Secret> &secrets = {secret})
    {
        relay::StreamConfig config;
        config.url = relay.url(QStringLiteral("/events/main"));
        config.profile = relay::profileFor(relay::Kind::Kidoku);
        config.channelSecrets = secrets;
        inbox.reset();
        receiver = std::make_unique<inbox::Receiver>(config, clock, [] { return 0.999; });
        inbox::Account own;
        own.id = account;
        own.channelSecrets = secrets;
        inbox = std::make_unique<inbox::Inbox>(own, *store, *receiver, clock);
        inbox->start();
    }
    //! The next request gets an open stream that begins with \a bytes.
    void stream(const QByteArray &bytes)
    {
        relay.then([bytes](const HttpExchangePtr &exchange) {
            exchange->send(eventStreamHead() + "event: ready\ndata: {\"epoch\":\"01J\"}\n\n"
                           + bytes);
        });
    }
    [[nodiscard]] qsizetype rowsOf(LogWhat what) const
    {
        return std::count_if(log.begin(), log.end(),
                             [&](const store::LogEntry &entry) { return entry.what == what; });
    }
    [[nodiscard]] QList<store::Message> thread() const
    {
        return await(store->read([](store::Database &database) {
                   const auto id = store::inbox::findConversation(database, account, {sato});
                   return id ? store::inbox::messages(database, *id, {{}, {}, 10'000})
                             : QList<store::Message>();
               }))
            .value();
    }
    [[nodiscard]] store::Conversation chat() const
    {
        return await(store->read([](store::Database &database) {
                   const auto id = store::inbox::findConversation(database, account, {sato});
                   return id ? *store::inbox::conversation(database, *id) : store::Conversation();
               }))
            .value();
    }
    void limitPages(const char *pragma)
    {
        (void)await(store->read([pragma](store::Database &database) {
            database.exec(pragma);
            return core::Done{};
        }));
    }
};

} // namespace

class TestInboxStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheRelayStreamsIsStoredAndAnnounced()
    {
        StreamRig rig;
        QList<core::ConversationId> stored;
        rig.stream(textFrame(1) + textFrame(2));
        rig.start();
        connect(rig.inbox.get(), &inbox::Inbox::messageStored, this,
                [&](core::ConversationId id) { stored.append(id); });
        QTRY_COMPARE(stored.size(), 2);
        QCOMPARE(rig.thread().size(), 2);
        QCOMPARE(rig.inbox->backlog(), 0);
        QCOMPARE(rig.inbox->streamStatus().state, relay::StreamState::Live);
        QCOMPARE(rig.inbox->lastWebhook().ms, startMs);
        QVERIFY(rig.inbox->lastHeard().isValid());
        QTRY_COMPARE(rig.rowsOf(LogWhat::RelayConnected), 1);
    }

    void theNextStartGoesOnAfterWhatIsStored()
    {
        StreamRig rig;
        rig.stream(textFrame(1) + textFrame(2));
        rig.start();
        QTRY_COMPARE(rig.thread().size(), 2);
        rig.stream(textFrame(3));
        rig.start();
        QTRY_COMPARE(rig.thread().size(), 3);
        QCOMPARE(rig.relay.request(1).header("last-event-id"), QByteArray("1766286908000-2"));
        QCOMPARE(rig.rowsOf(LogWhat::SequenceHole), 0);
    }

    void aStoreThatIsFullLosesNothing()
    {
        StreamRig rig;
        rig.limitPages("PRAGMA max_page_count = 50");
        QByteArray many;
        for (int seq = 1; seq <= 600; ++seq)
            many += textFrame(seq);
        rig.stream(many);
        QSignalSpy failed(rig.store.get(), &store::Store::failed);
        QSignalSpy recovered(rig.store.get(), &store::Store::recovered);
        rig.start();
        QTRY_VERIFY(failed.size() >= 2); // it tries again
        QVERIFY(rig.inbox->backlog() > 0);
        rig.limitPages("PRAGMA max_page_count = 1000000");
        QTRY_COMPARE_WITH_TIMEOUT(rig.thread().size(), 600, 20'000);
        QTRY_COMPARE(rig.inbox->backlog(), 0);
        QVERIFY(recovered.size() >= 1);
        QTRY_COMPARE(rig.rowsOf(LogWhat::StoreFailed), 1);
    }

    void aFailureOfSomebodyElsesWriteIsLoggedToo()
    {
        StreamRig rig;
        rig.start();
        const auto write = [&rig] {
            return await(rig.store->write([](store::Database &database, store::ChangeSet &) {
                for (int i = 0; i < 64; ++i)
                    store::inbox::quarantine(database, account, {1}, QStringLiteral("big"),
                                             QByteArray(16 * 1024, 'x'));
                return core::Done{};
            }));
        };
        rig.limitPages("PRAGMA max_page_count = 50");
        QVERIFY(!write().ok());
        QCOMPARE(rig.rowsOf(LogWhat::StoreFailed), 0);
        rig.limitPages("PRAGMA max_page_count = 1000000");
        // Any write tells that writing works again, this one at the latest.
        QVERIFY(write().ok());
        QTRY_COMPARE(rig.rowsOf(LogWhat::StoreFailed), 1);
    }

    void falseSignaturesAreCountedLoudly()
    {
        StreamRig rig;
        const QByteArray body = bodyOf({textEvent(userSource(sato), 1)});
        rig.stream(frame(1, body, core::Secret("another secret")) + textFrame(2));
        rig.start();
        QSignalSpy counted(rig.inbox.get(), &inbox::Inbox::falseSignatures);
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(counted.at(0).at(0).toInt(), 1);
        QTRY_COMPARE(rig.thread().size(), 1);
        QCOMPARE(rig.rowsOf(LogWhat::SignatureFalse), 1);
    }

    void theRightChannelSecretBringsBackWhatWasHeld()
    {
        StreamRig rig;
        const core::Secret newer("the reissued secret");
        const QByteArray body = bodyOf({textEvent(userSource(sato), 1)});
        rig.stream(frame(1, body, newer) + textFrame(2));
        rig.start();
        QSignalSpy counted(rig.inbox.get(), &inbox::Inbox::falseSignatures);
        QTRY_COMPARE(rig.thread().size(), 1);
        QTRY_COMPARE(rig.inbox->held().falseSignatures, 1);
        rig.inbox->setChannelSecrets({newer, secret});
        QTRY_COMPARE(rig.thread().size(), 2);
        QTRY_COMPARE(counted.size(), 2);
        QCOMPARE(counted.at(1).at(0).toInt(), 0);
        QCOMPARE(rig.inbox->held().falseSignatures, 0);
        // Both are valid for what comes.
        rig.relay.exchanges().at(0)->send(frame(3, bodyOf({textEvent(userSource(sato), 3)}), newer)
                                          + textFrame(4));
        QTRY_COMPARE(rig.thread().size(), 4);
        QCOMPARE(counted.size(), 2);
    }

    void theRightBotBringsBackWhatWasHeld()
    {
        StreamRig rig;
        rig.stream(textFrame(1));
        rig.start();
        rig.inbox->setDestination(QStringLiteral("Uanother"));
        QSignalSpy held(rig.inbox.get(), &inbox::Inbox::heldChanged);
        QTRY_COMPARE(held.size(), 1);
        QCOMPARE(rig.inbox->held().wrongDestination, 1);
        QCOMPARE(rig.inbox->held().destination, bot);
        rig.inbox->setDestination(bot);
        QTRY_COMPARE(rig.thread().size(), 1);
        QTRY_COMPARE(held.size(), 2);
        QCOMPARE(rig.inbox->held(), store::inbox::HeldCounts());
        QCOMPARE(rig.rowsOf(LogWhat::HeldTaken), 1);
    }

    void whatIsHeldOutlivesTheRun()
    {
        StreamRig rig;
        rig.stream(frame(1, bodyOf({textEvent(userSource(sato), 1)}), core::Secret("of later")));
        rig.start();
        QTRY_COMPARE(rig.inbox->held().falseSignatures, 1);
        rig.stream({});
        rig.start({core::Secret("of later")});
        QTRY_COMPARE(rig.thread().size(), 1);
        QTRY_COMPARE(rig.inbox->held().falseSignatures, 0);
    }

    void aLostRelayIsToldOnceForAllTries()
    {
        StreamRig rig;
        rig.stream(textFrame(1));
        for (int i = 0; i < 3; ++i)
            rig.relay.then([](const HttpExchangePtr &exchange) { exchange->cut(); });
        rig.stream(textFrame(2));
        rig.start();
        QTRY_COMPARE(rig.thread().size(), 1);
        rig.relay.exchanges().at(0)->cut();
        for (qsizetype i = 1; i < 5; ++i) {
            QTRY_VERIFY(rig.inbox->streamStatus().state == relay::StreamState::Waiting
                        || rig.relay.exchanges().size() > i);
            rig.receiver->retryNow();
            QTRY_VERIFY_WITH_TIMEOUT(rig.relay.exchanges().size() > i, 20'000);
        }
        QTRY_COMPARE_WITH_TIMEOUT(rig.thread().size(), 2, 20'000);
        QTRY_COMPARE(rig.rowsOf(LogWhat::RelayConnected), 2);
        QCOMPARE(rig.rowsOf(LogWhat::RelayLost), 1);
    }

    void whatTheOperatorDoesIsStored()
    {
        StreamRig rig;
        rig.stream(textFrame(1) + textFrame(2));
        rig.start();
        QTRY_COMPARE(rig.thread().size(), 2);
        const auto id = rig.chat().id;
        rig.inbox->markSeen(id, rig.thread().at(0).position);
        QCOMPARE(rig.chat().unseen, 1);
        QCOMPARE(rig.chat().unread, 2); // seeing tells the customer nothing
        QSignalSpy changed(rig.store.get(), &store::Store::changed);
        rig.inbox->markSeen(id, rig.thread().at(0).position);
        rig.inbox->setFlagged(id, true);
        rig.inbox->setDone(id, true);
        QVERIFY(rig.chat().flagged);
        QVERIFY(rig.chat().done);
        QCOMPARE(changed.size(), 2); // seen again is no change
    }

    void aWrongClockIsToldAndLogged()
    {
        StreamRig rig;
        rig.clock.jump(-std::chrono::minutes(7));
        rig.stream(textFrame(1));
        rig.start();
        QSignalSpy off(rig.inbox.get(), &inbox::Inbox::clockOff);
        QTRY_COMPARE(off.size(), 1);
        QTRY_COMPARE(rig.rowsOf(LogWhat::ClockOff), 1);
    }

    void preflightVerdictsAreLoggedWhenTheyChange()
    {
        StreamRig rig;
        rig.start();
        inbox::PreflightStatus status;
        status.verdict = inbox::PreflightVerdict::AutomaticRead;
        rig.inbox->notePreflight(status);
        rig.inbox->notePreflight(status);
        status.verdict = inbox::PreflightVerdict::Works;
        rig.inbox->notePreflight(status);
        QTRY_COMPARE(rig.rowsOf(LogWhat::PreflightChanged), 2);
        QCOMPARE(rig.log.constFirst().args, QStringList(QStringLiteral("AutomaticRead")));
    }
};

QTEST_GUILESS_MAIN(TestInboxStream)
#include "tst_inbox_stream.moc"
