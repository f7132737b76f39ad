// SPDX-License-Identifier: Apache-2.0
#include "line/client.h"
#include "scripted_server.h"

#include <QObject>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <memory>

using kidoku::core::Milliseconds;
using kidoku::core::Secret;
using namespace kidoku::line;
using namespace kidoku::testing;

namespace {

constexpr Milliseconds shortDeadline{200};

// Short where nothing else can end the call, long where a busy machine must not end it.
Milliseconds deadlineFor(const Step &step, Transport expected)
{
    using namespace std::chrono_literals;
    if (expected == Transport::Deadline)
        return shortDeadline;
    return step.then == Step::Then::Stall ? 1000ms : 10'000ms;
}

ClientConfig configFor(const ScriptedServer &server)
{
    return {.apiBase = server.url(), .dataBase = server.url(), .token = Secret("T0KEN")};
}

} // namespace

Q_DECLARE_METATYPE(kidoku::testing::Step)
Q_DECLARE_METATYPE(kidoku::line::Meaning)
Q_DECLARE_METATYPE(kidoku::line::Transport)

//! What the client makes of servers and networks that misbehave.
class LineTroubleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void marks_data();
    void marks();
    void reads_data();
    void reads();
    void refusesBasesThatAreNotHttp_data();
    void refusesBasesThatAreNotHttp();
    void saysWhenNobodyListens();
    void saysThatLineMayHaveDoneItWhenNobodyListensAnyMore();
    void endsASlowDripAtTheDeadline();
    void givesContentMoreTimeThanTheDeadline();
    void endsSilentContent();
    void endsAFloodAtTheLimit();
    void followsNoRedirect();
    void strikesOutSecrets_data();
    void strikesOutSecrets();
    void finishesCallsWhenItGoes();
    void stopsWhenItsFutureIsCancelled();
};

void LineTroubleTest::marks_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<Meaning>("meaning");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Step &step, Transport transport, Verdict verdict,
                        Reason reason, const char *text) {
        QTest::newRow(name) << step << transport << Meaning{verdict, reason}
                            << QString::fromUtf8(text);
    };
    using enum Transport;
    row("429 is what it says although Qt calls it unknown",
        answer(429, R"({"message":"The API rate limit has been exceeded. Try again later."})"),
        Answered, Verdict::SlowDown, Reason::RateLimited,
        "The API rate limit has been exceeded. Try again later.");
    row("400 with details",
        answer(400, R"({"message":"Invalid token","details":[{"message":"m","property":"p"}]})"),
        Answered, Verdict::Refused, Reason::InvalidReadToken, "Invalid token");
    row("401 that asks for a password",
        answer(401, R"({"message":"Authentication failed"})",
               "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        Answered, Verdict::PauseAccount, Reason::AccessTokenRefused, "Authentication failed");
    row("401 of the relay itself", answer(401, "{}", "X-Relay-Error: console_token\r\n"), Answered,
        Verdict::PauseAccount, Reason::ConsoleTokenRefused, "HTTP 401");
    row("500 without words", answer(500, ""), Answered, Verdict::Retry, Reason::LineFault,
        "HTTP 500");
    row("502 in HTML", answer(502, "<html>Bad gateway</html>"), Answered, Verdict::Retry,
        Reason::LineFault, "HTTP 502");
    row("500 whose body is cut",
        raw("HTTP/1.1 500 E\r\nContent-Length: 100\r\n\r\n{", Step::Then::Close), Answered,
        Verdict::Retry, Reason::LineFault, "HTTP 500");
    row("200 whose body is cut is LINE's 200",
        raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", Step::Then::Close), Answered,
        Verdict::Done, Reason::None, "");
    row("200 whose body never comes is LINE's 200",
        raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", Step::Then::Stall), Answered,
        Verdict::Done, Reason::None, "");
    row("no answer", silence(), Deadline, Verdict::Retry, Reason::LineSilent, nullptr);
    row("half a status line", raw("HTTP/1.", Step::Then::Stall), Deadline, Verdict::Retry,
        Reason::LineSilent, nullptr);
    row("half a status line, then cut", raw("HTTP/1.1 2", Step::Then::Close), ConnectionLost,
        Verdict::Retry, Reason::Network, nullptr);
    row("not HTTP at all", raw("220 mail ready\r\n\r\n", Step::Then::Close), ConnectionLost,
        Verdict::Retry, Reason::Network, nullptr);
    row("an error text with line breaks and bidi controls",
        answer(500, R"({"message":"one\r\ntwo\u202e three"})"), Answered, Verdict::Retry,
        Reason::LineFault, "one two three");
}

void LineTroubleTest::marks()
{
    QFETCH(Step, step);
    QFETCH(Transport, transport);
    QFETCH(QString, text);
    ScriptedServer server;
    server.script({step});
    ClientConfig config = configFor(server);
    config.deadline = deadlineFor(step, transport);
    Client client(config);
    auto mark = client.markAsReadByToken(Secret("READ-1"));
    QTRY_VERIFY(mark.isFinished());
    const auto reply = mark.result();
    QCOMPARE(reply.answer.transport, transport);
    QTEST(reply.meaning, "meaning");
    QCOMPARE(reply.value.has_value(), reply.meaning.verdict == Verdict::Done);
    if (!text.isNull())
        QCOMPARE(reply.answer.errorText, text);
    else
        QVERIFY(!reply.answer.errorText.isEmpty());
    // On a machine that stands still the deadline may pass before the request leaves.
    QVERIFY(server.seen().size() == 1 || transport == Transport::Deadline);
    QVERIFY(server.seen().size() <= 1);
}

void LineTroubleTest::reads_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<Meaning>("meaning");
    const auto row = [](const char *name, const Step &step, Transport transport, Verdict verdict,
                        Reason reason) {
        QTest::newRow(name) << step << transport << Meaning{verdict, reason};
    };
    using enum Transport;
    row("200 with garbage", answer(200, "<html>"), Answered, Verdict::Refused, Reason::Unexpected);
    row("200 whose body never comes",
        raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", Step::Then::Stall), Deadline,
        Verdict::Retry, Reason::LineSilent);
    row("200 whose body is cut",
        raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{}", Step::Then::Close), ConnectionLost,
        Verdict::Retry, Reason::Network);
    row("200 whose chunks are cut",
        raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", Step::Then::Close),
        ConnectionLost, Verdict::Retry, Reason::Network);
    row("404", answer(404, R"({"message":"Not found"})"), Answered, Verdict::Refused,
        Reason::NotFound);
    row("a body beyond the limit", answer(200, QByteArray(70'000, ' ')), Answered, Verdict::Refused,
        Reason::TooLarge);
    row("compressed although we refused that",
        answer(200, "\x1f\x8b\x08", "Content-Encoding: gzip\r\n"), Answered, Verdict::Refused,
        Reason::Unexpected);
}

void LineTroubleTest::reads()
{
    QFETCH(Step, step);
    QFETCH(Transport, transport);
    ScriptedServer server;
    server.script({step});
    ClientConfig config = configFor(server);
    config.deadline = deadlineFor(step, transport);
    config.bodyLimit = 65'536;
    Client client(config);
    auto profile = client.userProfile({QStringLiteral("U1")});
    QTRY_VERIFY(profile.isFinished());
    QCOMPARE(profile.result().answer.transport, transport);
    QTEST(profile.result().meaning, "meaning");
    QVERIFY(!profile.result().value);
    QVERIFY(profile.result().answer.body.size() <= config.bodyLimit);
}

void LineTroubleTest::refusesBasesThatAreNotHttp_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a file") << QStringLiteral("file:///etc");
    QTest::newRow("data") << QStringLiteral("data:application/json,{}");
    QTest::newRow("without a scheme") << QStringLiteral("api.line.me");
    QTest::newRow("without a host") << QStringLiteral("https:///v2");
    QTest::newRow("ftp") << QStringLiteral("ftp://127.0.0.1");
}

void LineTroubleTest::refusesBasesThatAreNotHttp()
{
    QFETCH(QString, base);
    Client client({.apiBase = QUrl(base), .token = Secret("T")});
    auto info = client.botInfo();
    QVERIFY(!info.isFinished());
    QTRY_VERIFY(info.isFinished());
    QCOMPARE(info.result().answer.transport, Transport::NoAddress);
    QCOMPARE(info.result().meaning, (Meaning{Verdict::PauseAccount, Reason::WrongAddress}));
    QVERIFY(!info.result().answer.errorText.isEmpty());
}

void LineTroubleTest::saysWhenNobodyListens()
{
    auto server = std::make_unique<ScriptedServer>();
    Client client(configFor(*server));
    server.reset();
    auto mark = client.markAsReadByToken(Secret("READ-1"));
    QTRY_VERIFY(mark.isFinished());
    QCOMPARE(mark.result().answer.transport, Transport::NotConnected);
    QCOMPARE(mark.result().meaning, (Meaning{Verdict::Retry, Reason::Network}));
}

void LineTroubleTest::saysThatLineMayHaveDoneItWhenNobodyListensAnyMore()
{
    ScriptedServer server;
    server.script({silence()});
    Client client(configFor(server));
    auto mark = client.markAsReadByToken(Secret("READ-1"));
    QTRY_COMPARE(server.seen().size(), 1);
    server.stopListening();
    server.closeConnections();
    QTRY_VERIFY(mark.isFinished());
    QCOMPARE(mark.result().answer.transport, Transport::ConnectionLost);
}

void LineTroubleTest::endsASlowDripAtTheDeadline()
{
    ScriptedServer server;
    server.script({raw("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n{")});
    ClientConfig config = configFor(server);
    config.deadline = shortDeadline;
    Client client(config);
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&server] { server.write(" "); });
    drip.start(Milliseconds(20));
    auto info = client.botInfo();
    QTRY_VERIFY(info.isFinished());
    QCOMPARE(info.result().answer.transport, Transport::Deadline);
}

void LineTroubleTest::givesContentMoreTimeThanTheDeadline()
{
    using namespace std::chrono_literals;
    constexpr int pieces = 12;
    ScriptedServer server;
    server.script({raw("HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n")});
    ClientConfig config = configFor(server);
    config.deadline = 1000ms;
    Client client(config);
    int sent = 0;
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] {
        if (!server.seen().isEmpty() && sent++ < pieces)
            server.write("x");
    });
    drip.start(100ms);
    auto content = client.content({QStringLiteral("59")}, 100);
    QTRY_VERIFY(content.isFinished());
    QCOMPARE(content.result().meaning.verdict, Verdict::Done);
    QCOMPARE(content.result().value->size(), pieces);
    QVERIFY(content.result().answer.latency > config.deadline);
}

void LineTroubleTest::endsSilentContent()
{
    ScriptedServer server;
    server.script({raw("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nx")});
    ClientConfig config = configFor(server);
    // The total would be twelve seconds, longer than this test waits.
    config.deadline = std::chrono::milliseconds(1000);
    Client client(config);
    auto content = client.content({QStringLiteral("59")}, 100);
    QTRY_VERIFY(content.isFinished());
    QCOMPARE(content.result().meaning, (Meaning{Verdict::Retry, Reason::LineSilent}));
}

void LineTroubleTest::endsAFloodAtTheLimit()
{
    ScriptedServer server;
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    server.script(
        {raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk.repeated(300))});
    Client client(configFor(server));
    auto content = client.content({QStringLiteral("59")}, 100'000);
    QTRY_VERIFY(content.isFinished());
    QCOMPARE(content.result().meaning, (Meaning{Verdict::Refused, Reason::TooLarge}));
    QVERIFY(!content.result().value);
    QVERIFY(content.result().answer.body.isEmpty());
    QTRY_COMPARE(server.closedByPeer(), 1);
}

void LineTroubleTest::followsNoRedirect()
{
    ScriptedServer elsewhere;
    ScriptedServer server;
    const QByteArray location = "Location: " + elsewhere.url().toEncoded() + "/v2/bot/info\r\n";
    server.script({answer(302, "", location), answer(307, "", location)});
    Client client(configFor(server));
    auto info = client.botInfo();
    auto mark = client.markAsReadByToken(Secret("READ-1"));
    QTRY_VERIFY(info.isFinished() && mark.isFinished());
    QCOMPARE(info.result().meaning, (Meaning{Verdict::Refused, Reason::Unexpected}));
    QCOMPARE(mark.result().meaning, (Meaning{Verdict::Refused, Reason::Unexpected}));
    QCOMPARE(elsewhere.accepted(), 0);
}

void LineTroubleTest::strikesOutSecrets_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("the access token") << QByteArray(R"({"message":"bad T0KEN-long-enough here"})");
    QTest::newRow("the access token behind Bearer")
        << QByteArray(R"({"message":"got Authorization: Bearer T0KEN-long-enough"})");
    QTest::newRow("the read token") << QByteArray(R"({"message":"no such READ-T0KEN"})");
    QTest::newRow("the read token with something invisible inside")
        << QByteArray(R"({"message":"no such READ\u202e-T0KEN"})");
    QTest::newRow("the whole request")
        << QByteArray(R"({"message":"{\"markAsReadToken\":\"READ-T0KEN\"}"})");
    QTest::newRow("a token at the edge of what is shown")
        << QByteArray(R"({"message":")") + QByteArray(195, 'x') + R"(READ-T0KEN"})";
}

void LineTroubleTest::strikesOutSecrets()
{
    QFETCH(QByteArray, body);
    ScriptedServer server;
    server.script({answer(400, body)});
    Client client({.apiBase = server.url(), .token = Secret("T0KEN-long-enough")});
    auto mark = client.markAsReadByToken(Secret("READ-T0KEN"));
    QTRY_VERIFY(mark.isFinished());
    const QString text = mark.result().answer.errorText;
    QVERIFY(text.contains(u'…'));
    QVERIFY2(!text.contains(QLatin1String("T0K")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("READ")), qPrintable(text));
    QVERIFY(text.size() <= 200);
}

void LineTroubleTest::finishesCallsWhenItGoes()
{
    ScriptedServer server;
    server.script({silence(), silence()});
    auto client = std::make_unique<Client>(configFor(server));
    auto mark = client->markAsReadByToken(Secret("READ-1"));
    auto info = client->botInfo();
    QTRY_COMPARE(server.seen().size(), 2);
    client.reset();
    QVERIFY(mark.isFinished() && info.isFinished());
    QCOMPARE(mark.result().answer.transport, Transport::Cancelled);
    QCOMPARE(info.result().meaning, (Meaning{Verdict::Cancelled, Reason::Cancelled}));
    QTRY_COMPARE(server.closedByPeer(), 2);
}

void LineTroubleTest::stopsWhenItsFutureIsCancelled()
{
    ScriptedServer server;
    server.script({silence()});
    Client client(configFor(server));
    auto content = client.content({QStringLiteral("59")}, 100);
    QTRY_COMPARE(server.seen().size(), 1);
    content.cancel();
    QTRY_VERIFY(content.isFinished());
    QTRY_COMPARE(server.closedByPeer(), 1);
}

QTEST_GUILESS_MAIN(LineTroubleTest)
#include "tst_line_trouble.moc"
