// SPDX-License-Identifier: Apache-2.0
#include "inbox/account.h"

#include <QTest>

using namespace kidoku;

class TestInboxAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesFollowFromTheRelay_data()
    {
        QTest::addColumn<QString>("relayUrl");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<relay::Kind>("kind");
        QTest::addColumn<bool>("gateway");
        QTest::addColumn<QString>("stream");
        QTest::addColumn<QString>("api");
        const QString line = QStringLiteral("https://api.line.me");
        QTest::newRow("our relay, LINE directly")
            << QStringLiteral("https://relay.example") << QStringLiteral("shop")
            << relay::Kind::Kidoku << false << QStringLiteral("https://relay.example/events/shop")
            << line;
        QTest::newRow("our relay as gateway")
            << QStringLiteral("http://127.0.0.1:8080/") << QStringLiteral("shop")
            << relay::Kind::Kidoku << true << QStringLiteral("http://127.0.0.1:8080/events/shop")
            << QStringLiteral("http://127.0.0.1:8080/line/shop");
        QTest::newRow("our relay below a path")
            << QStringLiteral("https://example.com/kidoku/") << QStringLiteral("shop")
            << relay::Kind::Kidoku << true
            << QStringLiteral("https://example.com/kidoku/events/shop")
            << QStringLiteral("https://example.com/kidoku/line/shop");
        QTest::newRow("a channel's name is one part of the path")
            << QStringLiteral("https://relay.example") << QStringLiteral("a/../b ?")
            << relay::Kind::Kidoku << false
            << QStringLiteral("https://relay.example/events/a%2F..%2Fb%20%3F") << line;
        QTest::newRow("another relay's address is used as it is")
            << QStringLiteral("https://smee.io/abc") << QStringLiteral("shop") << relay::Kind::Smee
            << false << QStringLiteral("https://smee.io/abc") << line;
    }

    void addressesFollowFromTheRelay()
    {
        QFETCH(QString, relayUrl);
        QFETCH(QString, channel);
        QFETCH(relay::Kind, kind);
        QFETCH(bool, gateway);
        QFETCH(QString, stream);
        QFETCH(QString, api);
        inbox::Account account;
        account.id = {channel};
        account.relay = QUrl(relayUrl);
        account.relayKind = kind;
        account.lineApi = QUrl(QStringLiteral("https://api.line.me"));
        account.gateway = gateway;
        QCOMPARE(inbox::streamUrl(account).toString(QUrl::FullyEncoded), stream);
        QCOMPARE(inbox::apiBase(account).toString(QUrl::FullyEncoded), api);
    }
};

QTEST_GUILESS_MAIN(TestInboxAccount)
#include "tst_inbox_account.moc"
