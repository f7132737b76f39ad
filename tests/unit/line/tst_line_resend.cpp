// SPDX-License-Identifier: Apache-2.0
#include "line/client.h"
#include "scripted_server.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QRegularExpression>
#include <QTest>

using kidoku::core::Secret;
using namespace kidoku::line;
using namespace kidoku::testing;

//! How often one call puts its request on the wire when the connection ends before the answer.
class LineResendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void qtItselfSendsAPostAgain();
    void aMarkIsSentOnce_data();
    void aMarkIsSentOnce();
    void aMarkOnAnIdleConnectionThatEndedIsSent();
    void theNextMarkWorks();
};

// The reason for all of this. When it fails, Qt has changed and OneShotBody may go.
void LineResendTest::qtItselfSendsAPostAgain()
{
    ScriptedServer server;
    server.script({raw({}, Step::Then::Close)});
    QNetworkAccessManager manager;
    QNetworkRequest request(server.url());
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, QByteArray("{}")));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(server.seen().size(), 2);
}

void LineResendTest::aMarkIsSentOnce_data()
{
    QTest::addColumn<bool>("onReusedConnection");
    QTest::addColumn<bool>("reset");
    QTest::newRow("the first request of a connection, closed") << false << false;
    QTest::newRow("the first request of a connection, reset") << false << true;
    QTest::newRow("a reused connection, closed") << true << false;
    QTest::newRow("a reused connection, reset") << true << true;
}

void LineResendTest::aMarkIsSentOnce()
{
    QFETCH(bool, onReusedConnection);
    QFETCH(bool, reset);
    ScriptedServer server;
    if (onReusedConnection)
        server.script({answer(200)});
    server.script({raw({}, reset ? Step::Then::Reset : Step::Then::Close)});
    Client client({.apiBase = server.url(), .token = Secret("T")});

    if (onReusedConnection) {
        auto first = client.markAsReadByToken(Secret("first"));
        QTRY_VERIFY(first.isFinished());
        QCOMPARE(first.result().meaning.verdict, Verdict::Done);
    }
    auto mark = client.markAsReadByToken(Secret("cut"));
    QTRY_VERIFY(mark.isFinished());
    QCOMPARE(mark.result().answer.transport, Transport::ConnectionLost);
    QCOMPARE(mark.result().meaning, (Meaning{Verdict::Retry, Reason::Network}));

    int sent = 0;
    for (const SeenRequest &request : server.seen())
        sent += request.body.contains("cut") ? 1 : 0;
    QCOMPARE(sent, 1);
    QCOMPARE(server.strayBytes(), 0);
}

void LineResendTest::aMarkOnAnIdleConnectionThatEndedIsSent()
{
    ScriptedServer server;
    Step last = answer(200);
    last.then = Step::Then::CloseAndWait;
    server.script({last});
    Client client({.apiBase = server.url(), .token = Secret("T")});
    auto first = client.markAsReadByToken(Secret("first"));
    QTRY_VERIFY(first.isFinished());
    // The client has noticed; before that it could not tell the end from a cut, which is the
    // reused connection of aMarkIsSentOnce().
    QTRY_COMPARE(server.closedByPeer(), 1);

    auto second = client.markAsReadByToken(Secret("second"));
    QTRY_VERIFY(second.isFinished());
    QCOMPARE(second.result().meaning.verdict, Verdict::Done);
    QCOMPARE(server.seen().size(), 2);
}

void LineResendTest::theNextMarkWorks()
{
    ScriptedServer server;
    server.script({raw({}, Step::Then::Reset)});
    Client client({.apiBase = server.url(), .token = Secret("T")});
    auto cut = client.markAsReadByToken(Secret("A"));
    QTRY_VERIFY(cut.isFinished());
    QCOMPARE(cut.result().meaning.verdict, Verdict::Retry);
    auto again = client.markAsReadByToken(Secret("A"));
    QTRY_VERIFY(again.isFinished());
    QCOMPARE(again.result().meaning.verdict, Verdict::Done);
    QCOMPARE(server.seen().size(), 2);
}

QTEST_GUILESS_MAIN(LineResendTest)
#include "tst_line_resend.moc"
