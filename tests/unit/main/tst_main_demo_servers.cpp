// SPDX-License-Identifier: Apache-2.0
#include "main/demo_servers.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

using namespace kidoku;
using namespace Qt::StringLiterals;

//! The demo's two servers: one account or several, and a relay that restarts for real.
class TestMainDemoServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheAccountsOfTheScenario();
    void restartsTheRelay();

private:
    QByteArray call(const QByteArray &method, const QUrl &base, const QString &path,
                    const QByteArray &body = {});
    QNetworkAccessManager m_network;
};

QByteArray TestMainDemoServers::call(const QByteArray &method, const QUrl &base,
                                     const QString &path, const QByteArray &body)
{
    QUrl url = base;
    url.setPath(path.section(u'?', 0, 0));
    url.setQuery(path.section(u'?', 1));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = m_network.sendCustomRequest(request, method, body);
    const std::unique_ptr<QNetworkReply> owner(reply);
    return QTest::qWaitFor([reply] { return reply->isFinished(); }) ? reply->readAll()
                                                                    : QByteArray();
}

void TestMainDemoServers::hasTheAccountsOfTheScenario()
{
    for (const QString &name : {u"demo"_s, u"old-beside-new"_s}) {
        QFile file(QStringLiteral(KIDOKU_SCENARIOS "/%1.json").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto demo = app::DemoServers::start(file.readAll());
        QVERIFY2(demo.ok(), demo ? "" : qPrintable(demo.error()));
        const QList<inbox::Account> &accounts = (*demo)->accounts();
        if (name == "demo"_L1) {
            QCOMPARE(accounts.size(), 1);
            QCOMPARE(accounts.first().id.value, u"aozora"_s);
            QCOMPARE(accounts.first().name, QString());
        } else {
            QCOMPARE(accounts.size(), 2);
            QCOMPARE(accounts.at(1).api, store::ReadApi::User);
            QVERIFY(!accounts.at(1).name.isEmpty());
            // The webhooks of both lead to the one relay.
            for (const inbox::Account &account : accounts) {
                const QByteArray delivery = call("GET", (*demo)->simulator(),
                                                 u"/_sim/delivery?account="_s + account.id.value);
                QVERIFY(delivery.contains("/webhook/" + account.id.value.toLatin1()));
            }
        }
    }
}

void TestMainDemoServers::restartsTheRelay()
{
    const auto demo = app::DemoServers::start(R"({"timeline":[]})");
    QVERIFY(demo.ok());
    const QUrl relay = (*demo)->relay();
    QTcpSocket stream;
    stream.connectToHost(relay.host(), quint16(relay.port()));
    QVERIFY(stream.waitForConnected());
    stream.write("GET /events/aozora HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QByteArray before;
    QTRY_VERIFY((before += stream.readAll()).contains("event: ready"));

    const QByteArray taken
        = call("PUT", (*demo)->simulator(), u"/_sim/faults"_s, R"({"fault":"relay-restart"})");
    QVERIFY2(taken.contains("relay-restart"), taken.constData());
    QTRY_COMPARE(stream.state(), QAbstractSocket::UnconnectedState); // it really went
    QTRY_COMPARE_WITH_TIMEOUT(call("GET", (*demo)->simulator(), u"/_sim/faults"_s),
                              QByteArray("[]"), 20'000);
    // Back on the same port with the same log: its epoch says so.
    QTcpSocket again;
    again.connectToHost(relay.host(), quint16(relay.port()));
    QVERIFY(again.waitForConnected());
    again.write("GET /events/aozora HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    QByteArray after;
    QTRY_VERIFY((after += again.readAll()).contains("event: ready"));
    const auto epoch = [](const QByteArray &bytes) {
        const qsizetype at = bytes.indexOf("\"epoch\":");
        return bytes.mid(at, 40);
    };
    QVERIFY(before.contains("\"epoch\":"));
    QCOMPARE(epoch(after), epoch(before));
}

QTEST_GUILESS_MAIN(TestMainDemoServers)
#include "tst_main_demo_servers.moc"
