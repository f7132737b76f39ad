// SPDX-License-Identifier: Apache-2.0
#include "line/signature.h"
#include "relay_samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kidoku::relay;
using kidoku::core::Secret;

namespace {

SseEvent frame(const QByteArray &data, const QByteArray &type = "message",
               const QByteArray &id = {})
{
    return {type, data, id, !id.isEmpty()};
}

QByteArray describe(const SseEvent &event)
{
    return samples::described(decode(event, profileFor(Kind::Kidoku), samples::secrets()));
}

QByteArray quoted(const QByteArray &text)
{
    const QByteArray array
        = QJsonDocument(QJsonArray{QString::fromUtf8(text)}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

QByteArray sign(const QByteArray &body)
{
    return kidoku::line::signatureOf(body, samples::secrets().constFirst());
}

} // namespace

class TestEnvelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formatsAreKnown_data();
    void formatsAreKnown();
    void bodiesAreRepaired_data();
    void bodiesAreRepaired();
    void anySecretOfARotationProves();
    void cursorsFollowThePolicy_data();
    void cursorsFollowThePolicy();
    void sequenceAndEpochAreTheRelaysOwn();
    void aBodyBeyondTheLimitIsRefused_data();
    void aBodyBeyondTheLimitIsRefused();
    void quarantineKeepsTheBytesAndTellsNoContent();
};

void TestEnvelope::formatsAreKnown_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("expected");

    const QByteArray a = samples::body('A');
    const QByteArray sigA = R"("x-line-signature":")" + samples::signature('A') + '"';
    const QByteArray base64 = '"' + a.toBase64() + '"';
    const auto row = [](const char *name, const QByteArray &data, const QByteArray &expected,
                        const QByteArray &type = QByteArrayLiteral("message")) {
        QTest::newRow(name) << data << type << expected;
    };
    row("our own envelope", "{\"bodyB\":" + base64 + ',' + sigA + '}', "verified A @");
    row("white space and order do not matter", " {\n" + sigA + " , \"bodyB\" : " + base64 + " }\n",
        "verified A @");
    row("header names in any case",
        "{\"bodyB\":" + base64 + ",\"X-Line-Signature\":\"" + samples::signature('A') + "\"}",
        "verified A @");
    row("base64 with escaped slashes",
        "{\"bodyB\":" + QByteArray(base64).replace('/', "\\/") + ',' + sigA + '}', "verified A @");
    row("bodyB goes before body",
        "{\"body\":{\"events\":[]},\"bodyB\":" + base64 + ',' + sigA + '}', "verified A @");
    row("encrypted goes before bodyB", "{\"encrypted\":true,\"bodyB\":" + base64 + ',' + sigA + '}',
        "undecodable: encrypted envelope @");
    row("encrypted data are refused", R"({"encrypted":{"epk":"x","data":"y"}})",
        "undecodable: encrypted envelope @");
    row("not encrypted is not encrypted",
        "{\"encrypted\":false,\"bodyB\":" + base64 + ',' + sigA + '}', "verified A @");
    row("rawdata as text", "{\"rawdata\":" + quoted(a) + ',' + sigA + '}', "verified A @");
    row("rawdata as base64", "{\"rawdata\":" + base64 + ',' + sigA + '}', "verified A @");
    row("rawdata goes before body", "{\"body\":{},\"rawdata\":" + base64 + ',' + sigA + '}',
        "verified A @");
    row("headers and body as text", "{\"headers\":{" + sigA + "},\"body\":" + quoted(a) + '}',
        "verified A @");
    row("headers and body as base64", "{\"headers\":{" + sigA + "},\"body\":" + base64 + '}',
        "verified A @");
    row("headers as lists",
        "{\"headers\":{\"X-Line-Signature\":[\"" + samples::signature('A')
            + "\"]},\"body\":" + base64 + '}',
        "verified A @");
    row("body with CR and LF as text",
        "{\"headers\":{\"x-line-signature\":\"" + samples::signature('C')
            + "\"},\"body\":" + quoted(samples::body('C')) + '}',
        "verified C @");
    row("headers and body as an object", "{\"headers\":{" + sigA + "},\"body\":" + a + '}',
        "verified A @");
    row("body object with white space inside",
        "{\"x-line-signature\":\"" + samples::signature('B') + "\",\"body\":" + samples::body('B')
            + '}',
        "verified B @");
    row("a bare object with the signature as event name", a, "verified A @",
        samples::signature('A'));
    row("a bare object with another's signature is false", a, "false A @", samples::signature('B'));
    row("a bare object without signature cannot be verified", a, "unverifiable A @");
    row("a wrong signature over raw bytes is false",
        "{\"bodyB\":" + base64 + ",\"x-line-signature\":\"" + samples::signature('B') + "\"}",
        "false A @");
    row("no signature over raw bytes is false", "{\"bodyB\":" + base64 + '}', "false A @");
    row("a wrong signature over a body object cannot be told from rewriting",
        "{\"body\":" + a + ",\"x-line-signature\":\"" + samples::signature('B') + "\"}",
        "unverifiable A @");
    row("no signature over a body object is false", "{\"body\":" + a + '}', "false A @");
    row("broken base64", R"({"bodyB":"a*b"})",
        "undecodable: bodyB is neither JSON text nor base64 @");
    row("bodyB that is no text", R"({"bodyB":{"a":1}})",
        "undecodable: bodyB is neither JSON text nor base64 @");
    row("body that is no text of a body", R"({"body":"hello, world"})",
        "undecodable: body is neither JSON text nor base64 @");
    row("no JSON", "hello", "undecodable: not a JSON object @");
    row("an array", "[{}]", "undecodable: not a JSON object @");
    row("cut off", R"({"bodyB":"YQ==")", "undecodable: not a JSON object @");
    row("cut off inside a string", R"({"bodyB":"YQ)", "undecodable: not a JSON object @");
    row("something behind the object", "{} {}", "undecodable: not a JSON object @");
    row("an empty object", "{}", "undecodable: no webhook in this event @");
    row("no data", "", "undecodable: not a JSON object @");
    row("a name that is not ours", R"({"x":1})", "undecodable: no webhook in this event @",
        "future");
    row("a ping", "{}", "ping @", "ping");
    row("ready", R"({"epoch":"01J","oldest":"1-0","newest":"2-0"})", "ready 01J @", "ready");
    row("a gap", R"({"error":"missed_history","requested_id":"1-0","oldest_id":"5-0"})",
        "gap 1-0 5-0 @", "gosmee-gap");
    row("a read", R"({"conversation":"U1","upTo":"5","api":"token","by":"Sato","at":1})",
        "read U1 @", "read");
    row("a read of nobody", R"({"upTo":"5","api":"token","by":"Sato","at":1})",
        "undecodable: read record: conversation missing or unusable @", "read");
    row("an act", R"({"id":"x","kind":"done","conversation":"U1","by":"Sato","at":1})",
        "act done @", "act");
    row("a mark posted as an act",
        R"({"id":"x","kind":"read","conversation":"U1","upTo":"5","api":"token","at":1})",
        "read U1 @", "act");
    row("a broken act", "[]", "undecodable: act record: not a JSON object @", "act");
}

void TestEnvelope::formatsAreKnown()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, expected);
    QCOMPARE(describe(frame(data, type)), expected);
}

void TestEnvelope::bodiesAreRepaired_data()
{
    QTest::addColumn<QByteArray>("original");
    QTest::addColumn<QByteArray>("rewritten");
    QTest::addColumn<QByteArray>("outcome");
    QTest::newRow("as it was") << QByteArray(R"({"t":"é😀"})") << QByteArray(R"({"t":"é😀"})")
                               << QByteArray("verified");
    QTest::newRow("upper case") << QByteArray(R"({"t":"é\uD83D\uDE00"})")
                                << QByteArray(R"({"t":"é😀"})") << QByteArray("repaired");
    QTest::newRow("lower case") << QByteArray(R"({"t":"é\ud83d\ude00"})")
                                << QByteArray(R"({"t":"é😀"})") << QByteArray("repaired");
    QTest::newRow("the last code point")
        << QByteArray(R"({"t":"\uDBFF\uDFFF"})") << QByteArray("{\"t\":\"\xF4\x8F\xBF\xBF\"}")
        << QByteArray("repaired");
    QTest::newRow("several") << QByteArray(R"({"t":"\uD83D\uDE00 x \uD83E\uDD28"})")
                             << QByteArray(R"({"t":"😀 x 🤨"})") << QByteArray("repaired");
    QTest::newRow("both kinds at once are beyond repair")
        << QByteArray(R"({"t":"\uD83D\uDE00 x 🤨"})") << QByteArray(R"({"t":"😀 x 🤨"})")
        << QByteArray("unverifiable");
    QTest::newRow("numbers are beyond repair")
        << QByteArray(R"({"t":1.0})") << QByteArray(R"({"t":1})") << QByteArray("unverifiable");
}

void TestEnvelope::bodiesAreRepaired()
{
    QFETCH(QByteArray, original);
    QFETCH(QByteArray, rewritten);
    QFETCH(QByteArray, outcome);
    // The length helps to look first at the right candidate and must never decide.
    const QByteArray lengths[] = {QByteArray::number(original.size()),
                                  QByteArray::number(rewritten.size()), "99", "-1", "x"};
    for (const QByteArray &length : lengths) {
        const QByteArray data = "{\"x-line-signature\":\"" + sign(original)
            + "\",\"content-length\":\"" + length + "\",\"body\":" + rewritten + '}';
        const Record record = decode(frame(data), profileFor(Kind::Smee), samples::secrets());
        const auto *webhook = std::get_if<WebhookRecord>(&record.body);
        QVERIFY(webhook);
        QCOMPARE(samples::nameOf(webhook->signature), outcome);
        QCOMPARE(webhook->body, outcome == "unverifiable" ? rewritten : original);
    }
}

void TestEnvelope::anySecretOfARotationProves()
{
    const QByteArray data = "{\"bodyB\":\"" + samples::body('A').toBase64()
        + "\",\"x-line-signature\":\"" + samples::signature('A') + "\"}";
    const QList<Secret> rotated{Secret("new"), Secret(), samples::secrets().constFirst()};
    const QList<Secret> others{Secret("new"), Secret("newer")};
    const Profile &profile = profileFor(Kind::Kidoku);
    QCOMPARE(samples::described(decode(frame(data), profile, rotated)), "verified A @");
    QCOMPARE(samples::described(decode(frame(data), profile, others)), "false A @");
}

void TestEnvelope::cursorsFollowThePolicy_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<bool>("kept");
    QTest::newRow("ours") << Kind::Kidoku << QByteArray("1795423152601-0") << true;
    QTest::newRow("ours, not a sequence") << Kind::Kidoku << QByteArray("abc") << false;
    QTest::newRow("ours, half a sequence") << Kind::Kidoku << QByteArray("1-") << false;
    QTest::newRow("ours, a negative number") << Kind::Kidoku << QByteArray("-1-2") << false;
    QTest::newRow("ours, too long") << Kind::Kidoku << QByteArray(40, '1') + "-0" << false;
    QTest::newRow("smee's count is useless") << Kind::Smee << QByteArray("5") << false;
    QTest::newRow("opaque text") << Kind::Nchan << QByteArray("1795423425:0") << true;
    QTest::newRow("urn") << Kind::Mercure
                         << QByteArray("urn:uuid:f8bb30ba-6a0c-4d2e-9c8f-0d6ed0e7b1aa") << true;
    QTest::newRow("opaque with a space") << Kind::Nchan << QByteArray("a b") << false;
    QTest::newRow("opaque with a control character") << Kind::Nchan << QByteArray("a\x01") << false;
    QTest::newRow("opaque beyond 512 bytes") << Kind::Nchan << QByteArray(513, 'a') << false;
}

void TestEnvelope::cursorsFollowThePolicy()
{
    QFETCH(Kind, kind);
    QFETCH(QByteArray, id);
    QFETCH(bool, kept);
    const Record record = decode(frame("{}", "ping", id), profileFor(kind), {});
    QCOMPARE(record.cursor, kept ? id : QByteArray());
}

void TestEnvelope::sequenceAndEpochAreTheRelaysOwn()
{
    const QByteArray data = R"({"bodyB":"e30=","x-relay-seq":"84211","x-relay-epoch":"01J"})";
    const Record ours = decode(frame(data), profileFor(Kind::Kidoku), {});
    QCOMPARE(ours.seq, 84211);
    QCOMPARE(ours.epoch, QStringLiteral("01J"));
    const Record others = decode(frame(data), profileFor(Kind::Gosmee), {});
    QCOMPARE(others.seq, 0);
    QVERIFY(others.epoch.isEmpty());
    const QByteArray act = R"({"id":"x","kind":"done","conversation":"U1","by":"S","at":1,)"
                           R"("x-relay-seq":7,"x-relay-epoch":"01J"})";
    const Record done = decode(frame(act, "act", "9-0"), profileFor(Kind::Kidoku), {});
    QCOMPARE(done.seq, 7);
    QCOMPARE(done.epoch, QStringLiteral("01J"));
    QCOMPARE(done.cursor, QByteArray("9-0"));
    QVERIFY(std::get<ActRecord>(done.body).body.isEmpty());
}

void TestEnvelope::aBodyBeyondTheLimitIsRefused_data()
{
    QTest::addColumn<QByteArray>("data");
    const QByteArray body = R"({"destination":"U","events":[],"x":"123456789"})";
    QTest::newRow("base64") << "{\"bodyB\":\"" + body.toBase64() + "\"}";
    QTest::newRow("text") << "{\"body\":" + quoted(body) + '}';
    QTest::newRow("object") << "{\"body\":" + body + '}';
    QTest::newRow("bare") << body;
}

void TestEnvelope::aBodyBeyondTheLimitIsRefused()
{
    QFETCH(QByteArray, data);
    const Profile &profile = profileFor(Kind::Kidoku);
    QCOMPARE(samples::described(decode(frame(data), profile, {}, {.bodyBytes = 46})),
             "undecodable: body too large @");
    QCOMPARE(samples::described(decode(frame(data), profile, {}, {.bodyBytes = 47})),
             "unverifiable other @");
}

void TestEnvelope::quarantineKeepsTheBytesAndTellsNoContent()
{
    const QByteArray data = R"({"message":"private words"})";
    const Record record = decode(frame(data, "message", "4-0"), profileFor(Kind::Kidoku), {});
    const auto *lost = std::get_if<UndecodableRecord>(&record.body);
    QVERIFY(lost);
    QCOMPARE(lost->data, data);
    QVERIFY(!lost->reason.contains(QLatin1String("private")));
    QCOMPARE(record.cursor, QByteArray("4-0"));
}

QTEST_GUILESS_MAIN(TestEnvelope)
#include "tst_relay_envelope.moc"
