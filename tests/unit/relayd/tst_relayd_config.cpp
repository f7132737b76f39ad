// SPDX-License-Identifier: Apache-2.0
#include "relayd/access.h"
#include "relayd/config.h"

#include <QTest>

#include <functional>

using namespace kidoku;
using namespace kidoku::relayd;

Q_DECLARE_METATYPE(std::function<void(ServerConfig &)>)

class RelaydConfig : public QObject
{
    Q_OBJECT

    static ServerConfig good()
    {
        ServerConfig config;
        config.dataDir = QStringLiteral("/d");
        config.channels = {{QStringLiteral("line-a"), {core::Secret("secret-one")}, {}}};
        return config;
    }

private Q_SLOTS:
    void acceptsAGoodOne()
    {
        QVERIFY(check(good()).ok());
        ServerConfig open = good();
        open.listen.host = QStringLiteral("0.0.0.0");
        open.consoleToken = core::Secret("token");
        QVERIFY(check(open).ok());
    }

    void refusesABadOne_data()
    {
        using Change = std::function<void(ServerConfig &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("no channel") << Change([](ServerConfig &c) { c.channels.clear(); });
        QTest::newRow("a channel with a slash")
            << Change([](ServerConfig &c) { c.channels[0].name = QStringLiteral("a/b"); });
        QTest::newRow("a channel without a name")
            << Change([](ServerConfig &c) { c.channels[0].name.clear(); });
        QTest::newRow("a reserved name")
            << Change([](ServerConfig &c) { c.channels[0].name = QStringLiteral("healthz"); });
        QTest::newRow("a name that is too long")
            << Change([](ServerConfig &c) { c.channels[0].name = QString(65, u'a'); });
        QTest::newRow("a channel twice")
            << Change([](ServerConfig &c) { c.channels.append(c.channels[0]); });
        QTest::newRow("no secret")
            << Change([](ServerConfig &c) { c.channels[0].secrets.clear(); });
        QTest::newRow("an empty secret")
            << Change([](ServerConfig &c) { c.channels[0].secrets.append(core::Secret()); });
        QTest::newRow("a token that would break its header") << Change([](ServerConfig &c) {
            c.channels[0].accessToken = core::Secret("secret-one\r\nX: y");
        });
        QTest::newRow("no folder") << Change([](ServerConfig &c) { c.dataDir.clear(); });
        QTest::newRow("the access token in clear over a network") << Change(
            [](ServerConfig &c) { c.lineApi = QUrl(QStringLiteral("http://example.com")); });
        QTest::newRow("another scheme")
            << Change([](ServerConfig &c) { c.lineApi = QUrl(QStringLiteral("ftp://127.0.0.1")); });
        QTest::newRow("no address of LINE") << Change([](ServerConfig &c) { c.lineApi = QUrl(); });
    }
    void refusesABadOne()
    {
        QFETCH(std::function<void(ServerConfig &)>, change);
        ServerConfig config = good();
        change(config);
        const auto result = check(config);
        QVERIFY(!result.ok());
        QVERIFY(!result.error().isEmpty());
        QVERIFY(!result.error().contains(u'\n'));
        QVERIFY(!result.error().contains(QLatin1String("secret-one")));
    }

    void letsInTheTokenAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("authorization");
        QTest::addColumn<bool>("isIn");
        QTest::newRow("the token") << QByteArray("Bearer right") << true;
        QTest::newRow("the scheme in lower case") << QByteArray("bearer right") << true;
        QTest::newRow("another token") << QByteArray("Bearer wrong") << false;
        QTest::newRow("the beginning of it") << QByteArray("Bearer righ") << false;
        QTest::newRow("more than it") << QByteArray("Bearer right ") << false;
        QTest::newRow("another scheme") << QByteArray("Basic right") << false;
        QTest::newRow("no scheme") << QByteArray("right") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void letsInTheTokenAndNothingElse()
    {
        QFETCH(QByteArray, authorization);
        QFETCH(bool, isIn);
        const Access access(core::Secret("right"));
        QCOMPARE(access.operatorFor(authorization.toStdString()).has_value(), isIn);
        QVERIFY(Access(core::Secret()).operatorFor(authorization.toStdString()).has_value());
    }
};

QTEST_GUILESS_MAIN(RelaydConfig)
#include "tst_relayd_config.moc"
