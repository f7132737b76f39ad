// SPDX-License-Identifier: Apache-2.0
#include "relay/console_request.h"
#include "relay/wire.h"

#include <QTest>

using namespace kidoku::relay;

//! Where a console asks, and with which token.
class TestConsoleRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theChannelIsBelowTheRelay_data();
    void theChannelIsBelowTheRelay();
    void onlyHttpIsAsked_data();
    void onlyHttpIsAsked();
    void aHeaderCarriesNoLineBreak_data();
    void aHeaderCarriesNoLineBreak();
};

void TestConsoleRequest::theChannelIsBelowTheRelay_data()
{
    QTest::addColumn<QString>("relay");
    QTest::addColumn<QString>("channel");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("a bare address")
        << QStringLiteral("https://relay.example") << QStringLiteral("shop")
        << QByteArray("https://relay.example/acts/shop");
    QTest::newRow("with a slash at its end")
        << QStringLiteral("https://relay.example/") << QStringLiteral("shop")
        << QByteArray("https://relay.example/acts/shop");
    QTest::newRow("below a path, with slashes")
        << QStringLiteral("http://127.0.0.1:8080/line%20relay//") << QStringLiteral("shop")
        << QByteArray("http://127.0.0.1:8080/line%20relay/acts/shop");
    QTest::newRow("a name with all that means something in a URL")
        << QStringLiteral("https://relay.example/") << QStringLiteral("a/b?c#d%2F e")
        << QByteArray("https://relay.example/acts/a%2Fb%3Fc%23d%252F%20e");
    QTest::newRow("a name in Japanese")
        << QStringLiteral("https://relay.example/") << QStringLiteral("店")
        << QByteArray("https://relay.example/acts/%E5%BA%97");
}

void TestConsoleRequest::theChannelIsBelowTheRelay()
{
    QFETCH(QString, relay);
    QFETCH(QString, channel);
    QFETCH(QByteArray, url);
    QCOMPARE(channelUrl(QUrl(relay), wire::actsRoom, channel).toEncoded(), url);
}

void TestConsoleRequest::onlyHttpIsAsked_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("asked");
    QTest::newRow("http") << QUrl(QStringLiteral("http://127.0.0.1/")) << true;
    QTest::newRow("https") << QUrl(QStringLiteral("https://relay.example")) << true;
    QTest::newRow("none") << QUrl() << false;
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/hostname")) << false;
    QTest::newRow("no host") << QUrl(QStringLiteral("http:///events/x")) << false;
}

void TestConsoleRequest::onlyHttpIsAsked()
{
    QFETCH(QUrl, url);
    QFETCH(bool, asked);
    QCOMPARE(isHttpAddress(url), asked);
}

void TestConsoleRequest::aHeaderCarriesNoLineBreak_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("fits");
    QTest::newRow("a token") << QByteArray("aZ9-._~+/=") << true;
    QTest::newRow("none") << QByteArray() << true;
    QTest::newRow("a line break") << QByteArray("a\r\nb") << false;
    QTest::newRow("a line feed at the end") << QByteArray("a\n") << false;
    QTest::newRow("a space") << QByteArray("a b") << false;
    QTest::newRow("a byte beyond ASCII") << QByteArray("a\xc3\xa4") << false;
    QTest::newRow("a null") << QByteArray("a\0b", 3) << false;
}

void TestConsoleRequest::aHeaderCarriesNoLineBreak()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, fits);
    QCOMPARE(fitsAHeader(token), fits);
}

QTEST_GUILESS_MAIN(TestConsoleRequest)
#include "tst_relay_console_request.moc"
