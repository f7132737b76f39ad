// SPDX-License-Identifier: Apache-2.0
#include "stream_rig.h"

#include <QTest>

using namespace kidoku::relay;
using namespace kidoku::testing;
using kidoku::core::Secret;

namespace {

// Streams records up to \a last to the holder of \a token and refuses everybody else.
HttpStep serveHolder(const QByteArray &token, qint64 last, int refusal = 401)
{
    return [=](const HttpExchangePtr &exchange) {
        if (exchange->request().header("authorization") != "Bearer " + token)
            answerWith(refusal)(exchange);
        else
            exchange->send(eventStreamHead() + ready()
                           + frames(resumeAfter(exchange->request()) + 1, last));
    };
}

SignatureState proofOf(const Record &record)
{
    return std::get<WebhookRecord>(record.body).signature;
}

} // namespace

//! Tokens and secrets that change while the stream runs.
class TestStreamCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewTokenEndsTheStop_data();
    void aNewTokenEndsTheStop();
    void aNewTokenReopensTheStreamAtItsCursor();
    void aNewTokenEndsTheWait();
    void theSameTokenLeavesTheStreamAlone();
    void aTokenBeforeTheStartIsUsedByIt();
    void aSlotMayGiveTheToken();
    void newSecretsProveWhatComesNext();
};

void TestStreamCredentials::aNewTokenEndsTheStop_data()
{
    QTest::addColumn<int>("refusal");
    QTest::newRow("401") << 401;
    QTest::newRow("403") << 403;
    QTest::newRow("404") << 404;
}

void TestStreamCredentials::aNewTokenEndsTheStop()
{
    QFETCH(int, refusal);
    StreamRig rig;
    rig.server.then([](const HttpExchangePtr &exchange) {
        exchange->send(eventStreamHead() + ready() + frames(1, 3));
        exchange->end();
    });
    rig.server.otherwise(serveHolder("new", 5, refusal));
    rig.start();
    QTRY_COMPARE(rig.state(), StreamState::Stopped);
    QCOMPARE(rig.sequence(), StreamRig::upTo(3));

    rig.stream->setToken(Secret("new"));
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(5));
    QCOMPARE(rig.state(), StreamState::Live);
    QCOMPARE(rig.requests(), 3);
    QCOMPARE(rig.server.request(2).header("Last-Event-ID"), frameId(3));
}

void TestStreamCredentials::aNewTokenReopensTheStreamAtItsCursor()
{
    StreamRig rig;
    rig.server.then(serveHolder("console-token-1", 2));
    rig.server.otherwise(serveHolder("new", 4));
    rig.start();
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(2));
    rig.stream->setToken(Secret("new"));
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(4));
    QCOMPARE(rig.server.request(1).header("Last-Event-ID"), frameId(2));
    QTRY_COMPARE(rig.openConnections(), 1);
}

void TestStreamCredentials::aNewTokenEndsTheWait()
{
    StreamRig rig;
    rig.dice = 0.9999;
    rig.config.backoff.first = std::chrono::hours(1); // whoever waits, waits too long
    rig.config.backoff.most = std::chrono::hours(1);
    rig.server.then(answerWith(503));
    rig.server.otherwise(serveHolder("new", 1));
    rig.start();
    QTRY_COMPARE(rig.state(), StreamState::Waiting);
    rig.stream->setToken(Secret("new"));
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(1));
}

void TestStreamCredentials::theSameTokenLeavesTheStreamAlone()
{
    StreamRig rig;
    HttpExchangePtr held;
    rig.server.otherwise([&held](const HttpExchangePtr &exchange) {
        held = exchange;
        exchange->send(eventStreamHead() + frame(1));
    });
    rig.start();
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(1));
    rig.stream->setToken(rig.config.token);
    QCOMPARE(rig.state(), StreamState::Live);
    held->send(frame(2));
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(2));
    QCOMPARE(rig.requests(), 1);
}

void TestStreamCredentials::aTokenBeforeTheStartIsUsedByIt()
{
    StreamRig rig;
    rig.server.otherwise(serveHolder("new", 1));
    EventStream stream(rig.config, rig.clock, [] { return 0.0; });
    stream.setToken(Secret("new"));
    QCOMPARE(stream.status().state, StreamState::Idle);
    stream.start({});
    QTRY_COMPARE(stream.status().state, StreamState::Live);
    QCOMPARE(rig.requests(), 1);
}

void TestStreamCredentials::aSlotMayGiveTheToken()
{
    StreamRig rig;
    rig.server.otherwise(serveHolder("new", 2));
    rig.start();
    connect(rig.stream.get(), &EventStream::statusChanged, this,
            [&rig](const StreamStatus &status) {
                if (status.state == StreamState::Stopped)
                    rig.stream->setToken(Secret("new"));
            });
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(2));
    QCOMPARE(rig.requests(), 2);
}

void TestStreamCredentials::newSecretsProveWhatComesNext()
{
    StreamRig rig;
    rig.config.channelSecrets = {Secret("not the channel's")};
    HttpExchangePtr held;
    rig.server.otherwise([&held](const HttpExchangePtr &exchange) {
        held = exchange;
        exchange->send(eventStreamHead() + frame(1));
    });
    rig.start();
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(1));
    QCOMPARE(proofOf(rig.records.at(0)), SignatureState::False);

    rig.stream->setChannelSecrets(samples::secrets());
    held->send(frame(2));
    QTRY_COMPARE(rig.sequence(), StreamRig::upTo(2));
    QCOMPARE(proofOf(rig.records.at(1)), SignatureState::Verified);
    QCOMPARE(rig.requests(), 1);
}

QTEST_GUILESS_MAIN(TestStreamCredentials)
#include "tst_relay_stream_credentials.moc"
