// SPDX-License-Identifier: Apache-2.0
#include "inbox/receiver.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QSignalSpy>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;

//! What the GUI thread tells the stream in the other one.
class TestInboxReceiver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewTokenEndsTheStop();
};

void TestInboxReceiver::aNewTokenEndsTheStop()
{
    ScriptedHttpServer server;
    QVERIFY(server.listen());
    const ManualClock clock;
    server.otherwise([](const HttpExchangePtr &exchange) {
        if (exchange->request().header("authorization") == "Bearer new")
            exchange->send(eventStreamHead() + "id: 8-0\ndata: {\"bodyB\":\"e30=\"}\n\n");
        else
            answerWith(401)(exchange);
    });
    relay::StreamConfig config;
    config.url = server.url(QStringLiteral("/events/shop"));
    config.token = core::Secret("old");
    config.channelSecrets = {core::Secret("wrong")};
    config.profile = relay::profileFor(relay::Kind::Kidoku);
    inbox::Receiver receiver(config, clock, [] { return 0.0; });
    relay::StreamState state = relay::StreamState::Idle;
    connect(&receiver, &inbox::Receiver::statusChanged, this,
            [&state](const relay::StreamStatus &status) { state = status.state; });
    QList<inbox::Incoming> received;
    connect(&receiver, &inbox::Receiver::received, this,
            [&received](const QList<inbox::Incoming> &batch) { received += batch; });
    receiver.start("7-0");
    QTRY_COMPARE(state, relay::StreamState::Stopped);

    receiver.setChannelSecrets({}); // in their order
    receiver.setToken(core::Secret("new"));
    QTRY_COMPARE(received.size(), 1);
    QCOMPARE(state, relay::StreamState::Live);
    QCOMPARE(server.request(1).header("Last-Event-ID"), "7-0");
    const auto &webhook = std::get<relay::WebhookRecord>(received.first().record.body);
    QCOMPARE(webhook.signature, relay::SignatureState::Unverifiable);
}

QTEST_GUILESS_MAIN(TestInboxReceiver)
#include "tst_inbox_receiver.moc"
