// SPDX-License-Identifier: Apache-2.0
#include "relayd/gateway_rules.h"
#include "relayd/line_address.h"

#include <QTest>

using namespace kidoku::relayd;

class RelaydGatewayRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsThroughWhatIsOnTheList_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("method");
        QTest::newRow("the new mark") << "/v2/bot/chat/markAsRead"
                                      << "POST";
        QTest::newRow("the old mark") << "/v2/bot/message/markAsRead"
                                      << "POST";
        QTest::newRow("a reply") << "/v2/bot/message/reply"
                                 << "POST";
        QTest::newRow("a push") << "/v2/bot/message/push"
                                << "POST";
        QTest::newRow("the quota") << "/v2/bot/message/quota"
                                   << "GET";
        QTest::newRow("what is used of it") << "/v2/bot/message/quota/consumption"
                                            << "GET";
        QTest::newRow("bot info") << "/v2/bot/info"
                                  << "GET";
        QTest::newRow("a profile") << "/v2/bot/profile/U799b8d72b1a6a0"
                                   << "GET";
        QTest::newRow("a group's member") << "/v2/bot/group/C1/member/U1"
                                          << "GET";
        QTest::newRow("a room's member") << "/v2/bot/room/R1/member/U1"
                                         << "GET";
        QTest::newRow("a group") << "/v2/bot/group/C1/summary"
                                 << "GET";
        QTest::newRow("the webhook's address") << "/v2/bot/channel/webhook/endpoint"
                                               << "GET"; // setting it is a PUT
        QTest::newRow("a test of the webhook") << "/v2/bot/channel/webhook/test"
                                               << "POST";
        QTest::newRow("content") << "/v2/bot/message/593000101958385840/content"
                                 << "GET";
        QTest::newRow("a video being prepared")
            << "/v2/bot/message/593000101958385840/content/transcoding"
            << "GET";
        QTest::newRow("a preview") << "/v2/bot/message/593000101958385840/content/preview"
                                   << "GET";
    }
    void letsThroughWhatIsOnTheList()
    {
        QFETCH(QString, path);
        QFETCH(QString, method);
        const auto kind = lineCallOf(path.toStdString());
        QVERIFY(kind);
        QVERIFY(methodOf(*kind) == method.toStdString());
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("sending to many") << "/v2/bot/message/multicast";
        QTest::newRow("sending to all") << "/v2/bot/message/broadcast";
        QTest::newRow("checking a message") << "/v2/bot/message/validate/push";
        QTest::newRow("a token call") << "/oauth2/v3/token";
        QTest::newRow("a dot segment") << "/v2/bot/profile/..";
        QTest::newRow("a percent sign") << "/v2/bot/profile/%2e%2e";
        QTest::newRow("no id") << "/v2/bot/profile/";
        QTest::newRow("a slash at the end") << "/v2/bot/info/";
        QTest::newRow("a doubled slash") << "/v2/bot//info";
        QTest::newRow("more after the id") << "/v2/bot/profile/U1/x";
        QTest::newRow("other case") << "/v2/bot/INFO";
        QTest::newRow("a long id") << QStringLiteral("/v2/bot/profile/") + QString(129, u'U');
        QTest::newRow("a semicolon") << "/v2/bot/profile/U1;x";
        QTest::newRow("nothing") << "";
        QTest::newRow("the root") << "/";
    }
    void refusesEverythingElse()
    {
        QFETCH(QString, path);
        QVERIFY(!lineCallOf(path.toStdString()));
    }

    void knowsWhereContentLives()
    {
        const LineAddress line = lineDataAddress(QUrl(QStringLiteral("https://api.line.me/")));
        QCOMPARE(line.authority(), std::string("api-data.line.me"));
        QVERIFY(line.basePath.empty());
        const QUrl simulator(QStringLiteral("http://127.0.0.1:8080/base/"));
        QCOMPARE(lineDataAddress(simulator).authority(), std::string("127.0.0.1:8080"));
        QCOMPARE(lineApiAddress(simulator).basePath, std::string("/base"));
        QCOMPARE(lineApiAddress(QUrl(QStringLiteral("http://[::1]:81"))).authority(),
                 std::string("[::1]:81"));
    }
};

QTEST_GUILESS_MAIN(RelaydGatewayRules)
#include "tst_relayd_gateway_rules.moc"
