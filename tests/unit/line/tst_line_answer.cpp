// SPDX-License-Identifier: Apache-2.0
#include "line/answer.h"

#include <QObject>
#include <QTest>

using namespace kidoku::line;

namespace {

Answer answered(int status, const QByteArray &body = "{}")
{
    Answer answer;
    answer.transport = Transport::Answered;
    answer.status = status;
    answer.body = body;
    return answer;
}

} // namespace

Q_DECLARE_METATYPE(kidoku::line::Endpoint)
Q_DECLARE_METATYPE(kidoku::line::Answer)
Q_DECLARE_METATYPE(kidoku::line::Meaning)

class LineAnswerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void means_data();
    void means();
    void knowsWhatNobodyCanTell();

private:
    static void addLineRows();
    static void addSuccessRows();
    static void addRelayRows();
    static void addTransportRows();
};

void LineAnswerTest::knowsWhatNobodyCanTell()
{
    const auto ended = [](Transport transport) {
        Answer answer;
        answer.transport = transport;
        return answer;
    };
    QVERIFY(isUncertain(ended(Transport::Deadline)));
    QVERIFY(isUncertain(ended(Transport::ConnectionLost)));
    QVERIFY(!isUncertain(ended(Transport::NotConnected)));
    QVERIFY(!isUncertain(ended(Transport::TlsFailed)));
    QVERIFY(!isUncertain(ended(Transport::NoAddress)));
    QVERIFY(isUncertain(answered(500, "{}")));
    QVERIFY(isUncertain(answered(200, "<html>")));
    QVERIFY(!isUncertain(answered(400, "{}")));
    QVERIFY(!isUncertain(answered(429, "{}")));
    Answer byRelay = answered(502, "{}");
    byRelay.relayError = QStringLiteral("line_cut");
    QVERIFY(isUncertain(byRelay));
    byRelay.relayError = QStringLiteral("line_unreachable");
    QVERIFY(!isUncertain(byRelay));
}

void LineAnswerTest::addLineRows()
{
    const auto row = [](const char *name, Endpoint endpoint, int status, Verdict verdict,
                        Reason reason, const QString &words = {}) {
        Answer answer = answered(status, R"({"message":"m"})");
        answer.errorText = words;
        QTest::newRow(name) << endpoint << answer << Meaning{verdict, reason};
    };
    using enum Endpoint;
    row("400 on a mark by token: the token is not this bot's", MarkAsReadByToken, 400,
        Verdict::Refused, Reason::InvalidReadToken);
    row("400 on a mark by user", MarkAsReadByUser, 400, Verdict::Refused, Reason::BadRequest);
    row("400 on bot info", BotInfo, 400, Verdict::Refused, Reason::BadRequest);
    row("404 on the webhook's address: none is registered", WebhookEndpoint, 404, Verdict::Refused,
        Reason::NotFound);
    row("429 on a test of the webhook", WebhookTest, 429, Verdict::SlowDown, Reason::RateLimited);
    row("401 on a mark by token pauses", MarkAsReadByToken, 401, Verdict::PauseAccount,
        Reason::AccessTokenRefused);
    row("401 on a mark by user pauses", MarkAsReadByUser, 401, Verdict::PauseAccount,
        Reason::AccessTokenRefused);
    row("401 on a profile pauses", UserProfile, 401, Verdict::PauseAccount,
        Reason::AccessTokenRefused);
    row("403 of the old endpoint: no approval", MarkAsReadByUser, 403, Verdict::PauseAccount,
        Reason::NotApproved);
    row("403 of the new endpoint pauses", MarkAsReadByToken, 403, Verdict::PauseAccount,
        Reason::Forbidden);
    row("403 on a profile concerns that call", UserProfile, 403, Verdict::Refused,
        Reason::Forbidden);
    row("404 on a mark: wrong address", MarkAsReadByToken, 404, Verdict::PauseAccount,
        Reason::WrongAddress);
    row("404 on the old mark: wrong address", MarkAsReadByUser, 404, Verdict::PauseAccount,
        Reason::WrongAddress);
    row("404 on bot info: wrong address", BotInfo, 404, Verdict::PauseAccount,
        Reason::WrongAddress);
    row("404 of a user", UserProfile, 404, Verdict::Refused, Reason::NotFound);
    row("404 of a group member", GroupMemberProfile, 404, Verdict::Refused, Reason::NotFound);
    row("404 of a room member", RoomMemberProfile, 404, Verdict::Refused, Reason::NotFound);
    row("404 of a group", GroupSummary, 404, Verdict::Refused, Reason::NotFound);
    row("202 of content that is not ready", Content, 202, Verdict::Retry, Reason::LineFault);
    row("404 of content", Content, 404, Verdict::Refused, Reason::NotFound);
    row("405 has no documented meaning", MarkAsReadByToken, 405, Verdict::Refused,
        Reason::Unexpected);
    row("409 has none without a retry key", MarkAsReadByToken, 409, Verdict::Refused,
        Reason::Unexpected);
    row("409 on a push: its key was accepted before", Push, 409, Verdict::Done, Reason::None);
    row("409 on a reply has none, as it has no key", Reply, 409, Verdict::Refused,
        Reason::Unexpected);
    row("400 on a reply: the token is used or old", Reply, 400, Verdict::Refused,
        Reason::InvalidReplyToken, QStringLiteral("Invalid reply token"));
    row("400 on a reply for another reason", Reply, 400, Verdict::Refused, Reason::BadRequest,
        QStringLiteral("The request body has 1 error(s)"));
    row("400 on a push", Push, 400, Verdict::Refused, Reason::BadRequest,
        QStringLiteral("Invalid reply token"));
    row("401 on a push pauses", Push, 401, Verdict::PauseAccount, Reason::AccessTokenRefused);
    row("403 on a push concerns that call", Push, 403, Verdict::Refused, Reason::Forbidden);
    row("404 on a reply: wrong address", Reply, 404, Verdict::PauseAccount, Reason::WrongAddress);
    row("429 on a push: the month is used up", Push, 429, Verdict::Refused, Reason::QuotaReached,
        QStringLiteral("You have reached your monthly limit."));
    row("429 on a push: too fast", Push, 429, Verdict::SlowDown, Reason::RateLimited,
        QStringLiteral("The API rate limit has been exceeded. Try again later."));
    row("410 of content", ContentPreview, 410, Verdict::Refused, Reason::Gone);
    row("413", MarkAsReadByToken, 413, Verdict::Refused, Reason::TooLarge);
    row("415", MarkAsReadByToken, 415, Verdict::Refused, Reason::BadRequest);
    row("429 too fast", MarkAsReadByToken, 429, Verdict::SlowDown, Reason::RateLimited,
        QStringLiteral("The API rate limit has been exceeded. Try again later."));
    row("429 without words", MarkAsReadByToken, 429, Verdict::SlowDown, Reason::RateLimited);
    row("429 quota used up", MarkAsReadByToken, 429, Verdict::Refused, Reason::QuotaReached,
        QStringLiteral("You have reached your monthly limit."));
    row("500", MarkAsReadByToken, 500, Verdict::Retry, Reason::LineFault);
    row("502", MarkAsReadByUser, 502, Verdict::Retry, Reason::LineFault);
    row("503", BotInfo, 503, Verdict::Retry, Reason::LineFault);
    row("504", Content, 504, Verdict::Retry, Reason::LineFault);
    row("599", MarkAsReadByToken, 599, Verdict::Retry, Reason::LineFault);
    row("600 is no status", MarkAsReadByToken, 600, Verdict::Refused, Reason::Unexpected);
    row("a redirect is not followed", MarkAsReadByToken, 302, Verdict::Refused, Reason::Unexpected);
    row("204 is not what LINE says", MarkAsReadByToken, 204, Verdict::Refused, Reason::Unexpected);
}

void LineAnswerTest::addSuccessRows()
{
    const auto row = [](const char *name, Endpoint endpoint, const QByteArray &body,
                        Verdict verdict, Reason reason) {
        QTest::newRow(name) << endpoint << answered(200, body) << Meaning{verdict, reason};
    };
    using enum Endpoint;
    row("200 on a mark", MarkAsReadByToken, "{}", Verdict::Done, Reason::None);
    row("200 with garbage on a mark is still LINE's 200", MarkAsReadByToken, "<html>",
        Verdict::Done, Reason::None);
    row("200 with nothing on the old mark", MarkAsReadByUser, "", Verdict::Done, Reason::None);
    row("200 on bot info", BotInfo, "{}", Verdict::Done, Reason::None);
    row("200 on a push", Push, R"({"sentMessages":[]})", Verdict::Done, Reason::None);
    row("200 with garbage on a push is asked again by its key", Push, "<html>", Verdict::Retry,
        Reason::Unexpected);
    row("200 with garbage on a reply is asked again by its token", Reply, "<html>", Verdict::Retry,
        Reason::Unexpected);
    row("200 with garbage on bot info", BotInfo, "<html>", Verdict::Refused, Reason::Unexpected);
    row("200 with a list on a profile", UserProfile, "[]", Verdict::Refused, Reason::Unexpected);
    row("200 with endless brackets on a profile", UserProfile, QByteArray(10'000, '['),
        Verdict::Refused, Reason::Unexpected);
    row("200 on content is any bytes", Content, "\xff\xd8", Verdict::Done, Reason::None);

    Answer large = answered(200, "");
    large.bodyTooLarge = true;
    QTest::newRow("200 with too much content")
        << Content << large << Meaning{Verdict::Refused, Reason::TooLarge};
    QTest::newRow("200 with too much bot info")
        << BotInfo << large << Meaning{Verdict::Refused, Reason::TooLarge};
    QTest::newRow("200 with too much on a mark is still LINE's 200")
        << MarkAsReadByUser << large << Meaning{Verdict::Done, Reason::None};
}

void LineAnswerTest::addRelayRows()
{
    const auto row = [](const char *name, Endpoint endpoint, int status, const char *error,
                        Verdict verdict, Reason reason) {
        Answer answer = answered(status);
        answer.relayError = QString::fromLatin1(error);
        QTest::newRow(name) << endpoint << answer << Meaning{verdict, reason};
    };
    using enum Endpoint;
    row("the relay refuses the console's token", MarkAsReadByToken, 401, "console_token",
        Verdict::PauseAccount, Reason::ConsoleTokenRefused);
    row("the relay refuses the console's scope", BotInfo, 403, "console_token",
        Verdict::PauseAccount, Reason::ConsoleTokenRefused);
    row("a new word of the relay with 401", MarkAsReadByToken, 401, "token_expired",
        Verdict::PauseAccount, Reason::ConsoleTokenRefused);
    row("who may not reply goes on marking", Push, 403, "missing_scope", Verdict::Refused,
        Reason::Forbidden);
    row("who may not mark pauses", MarkAsReadByToken, 403, "missing_scope", Verdict::PauseAccount,
        Reason::ConsoleTokenRefused);
    row("a new word of the relay with 403", MarkAsReadByUser, 403, "scope", Verdict::PauseAccount,
        Reason::ConsoleTokenRefused);
    row("the relay has no LINE token", MarkAsReadByToken, 503, "no_line_token",
        Verdict::PauseAccount, Reason::AccessTokenRefused);
    row("the relay does not reach LINE", MarkAsReadByToken, 502, "line_unreachable", Verdict::Retry,
        Reason::Network);
    row("LINE cut the relay's call", MarkAsReadByToken, 502, "line_cut", Verdict::Retry,
        Reason::Network);
    row("LINE did not answer the relay", MarkAsReadByToken, 504, "line_timeout", Verdict::Retry,
        Reason::LineSilent);
    row("a new word of the relay with 503", MarkAsReadByToken, 503, "log_full", Verdict::Retry,
        Reason::LineFault);
    row("the relay slows the console down", MarkAsReadByToken, 429, "rate", Verdict::SlowDown,
        Reason::RateLimited);
    row("a 400 of the relay says nothing of the read token", MarkAsReadByToken, 400, "request",
        Verdict::Refused, Reason::BadRequest);
    row("the relay does not know the channel of a mark", MarkAsReadByToken, 404, "unknown_channel",
        Verdict::PauseAccount, Reason::WrongAddress);
    row("the relay does not know the channel of a profile", UserProfile, 404, "unknown_channel",
        Verdict::PauseAccount, Reason::WrongAddress);
    row("the relay does not know the channel of content", Content, 404, "unknown_channel",
        Verdict::PauseAccount, Reason::WrongAddress);
    row("a new word of the relay with 404 on a profile", UserProfile, 404, "path",
        Verdict::PauseAccount, Reason::WrongAddress);
    row("a mark that the gateway does not serve", MarkAsReadByUser, 404, "not_allowed",
        Verdict::PauseAccount, Reason::WrongAddress);
    row("a profile that the gateway does not serve says nothing of the user", UserProfile, 404,
        "not_allowed", Verdict::Refused, Reason::WrongAddress);
}

void LineAnswerTest::addTransportRows()
{
    const auto row = [](const char *name, Transport transport, Verdict verdict, Reason reason) {
        Answer answer;
        answer.transport = transport;
        QTest::newRow(name) << Endpoint::MarkAsReadByToken << answer << Meaning{verdict, reason};
    };
    row("our deadline passed", Transport::Deadline, Verdict::Retry, Reason::LineSilent);
    row("the connection was cut", Transport::ConnectionLost, Verdict::Retry, Reason::Network);
    row("nobody listens", Transport::NotConnected, Verdict::Retry, Reason::Network);
    row("the certificate is not accepted", Transport::TlsFailed, Verdict::Retry, Reason::Tls);
    row("cancelled by us", Transport::Cancelled, Verdict::Cancelled, Reason::Cancelled);
    row("the base is no address", Transport::NoAddress, Verdict::PauseAccount,
        Reason::WrongAddress);
}

void LineAnswerTest::means_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<Meaning>("meaning");
    addLineRows();
    addSuccessRows();
    addRelayRows();
    addTransportRows();
}

void LineAnswerTest::means()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(Answer, answer);
    QFETCH(Meaning, meaning);
    const Meaning result = meaningOf(endpoint, answer);
    QCOMPARE(result.verdict, meaning.verdict);
    QCOMPARE(result.reason, meaning.reason);
}

QTEST_GUILESS_MAIN(LineAnswerTest)
#include "tst_line_answer.moc"
