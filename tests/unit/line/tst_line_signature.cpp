// SPDX-License-Identifier: Apache-2.0
#include "line/signature.h"

#include <QObject>
#include <QTest>

using kidoku::core::Secret;
using namespace kidoku::line;

class LineSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchesKnownVectors_data();
    void matchesKnownVectors();
    void judges_data();
    void judges();
};

// RFC 4231, test cases 2 and 6, as base64; the empty body by any other HMAC tool.
void LineSignatureTest::matchesKnownVectors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("a short key")
        << QByteArray("what do ya want for nothing?") << QByteArray("Jefe")
        << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QTest::newRow("a key longer than a block")
        << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
        << QByteArray(131, '\xaa')
        << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QTest::newRow("an empty body")
        << QByteArray() << QByteArray("key")
        << QByteArray("5d5d139563c95b5967b9bd9a8c9b233a9dedb45072794cd232dc1b74832607d0");
}

void LineSignatureTest::matchesKnownVectors()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, hex);
    const QByteArray signature = QByteArray::fromHex(hex).toBase64();
    QCOMPARE(signatureOf(body, Secret(secret)), signature);
    QVERIFY(isSignatureValid(body, signature, {Secret(secret)}));
}

void LineSignatureTest::judges_data()
{
    const QByteArray body = R"({"destination":"U1","events":[]})";
    const QByteArray good = signatureOf(body, Secret("current"));
    const Secret current("current");
    const Secret previous("previous");

    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QList<Secret>>("secrets");
    QTest::addColumn<bool>("valid");
    QTest::newRow("the current secret fits") << body << good << QList{current} << true;
    QTest::newRow("any of two secrets fits, last")
        << body << good << QList{previous, current} << true;
    QTest::newRow("any of two secrets fits, first")
        << body << good << QList{current, previous} << true;
    QTest::newRow("another secret does not fit") << body << good << QList{previous} << false;
    QTest::newRow("no secret proves nothing") << body << good << QList<Secret>{} << false;
    QTest::newRow("an empty secret proves nothing")
        << body << signatureOf(body, Secret()) << QList{Secret()} << false;
    QTest::newRow("one more byte in the body") << body + ' ' << good << QList{current} << false;
    QTest::newRow("no signature") << body << QByteArray() << QList{current} << false;
    QTest::newRow("a cut signature") << body << good.chopped(1) << QList{current} << false;
    QTest::newRow("a longer signature") << body << good + 'A' << QList{current} << false;
    QTest::newRow("characters outside of base64")
        << body << QByteArray(44, '*') << QList{current} << false;
    QTest::newRow("all zero bytes")
        << body << QByteArray(32, '\0').toBase64() << QList{current} << false;
    QTest::newRow("hex instead of base64")
        << body << QByteArray::fromBase64(good).toHex() << QList{current} << false;
}

void LineSignatureTest::judges()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    QFETCH(QList<Secret>, secrets);
    QTEST(isSignatureValid(body, signature, secrets), "valid");
}

QTEST_GUILESS_MAIN(LineSignatureTest)
#include "tst_line_signature.moc"
