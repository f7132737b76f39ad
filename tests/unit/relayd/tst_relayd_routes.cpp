// SPDX-License-Identifier: Apache-2.0
#include "relayd/empty_delivery.h"
#include "relayd/http_message.h"
#include "relayd/routes.h"

#include <QTest>

using namespace kidoku::relayd;

Q_DECLARE_METATYPE(kidoku::relayd::Place)

class RelaydRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlace_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("accept");
        QTest::addColumn<Place>("place");
        QTest::addColumn<QString>("channel");
        QTest::addColumn<bool>("isAllowed");
        const QString any = QStringLiteral("application/json");
        const QString sse = QStringLiteral("text/event-stream");
        QTest::newRow("a webhook") << "POST"
                                   << "/webhook/a" << any << Place::Webhook << "a" << true;
        QTest::newRow("reading a webhook") << "GET"
                                           << "/webhook/a" << any << Place::Webhook << "a" << false;
        QTest::newRow("no channel") << "POST"
                                    << "/webhook/" << any << Place::Nowhere << "" << true;
        QTest::newRow("two segments") << "POST"
                                      << "/webhook/a/b" << any << Place::Nowhere << "" << true;
        QTest::newRow("a doubled slash") << "POST"
                                         << "/webhook//a" << any << Place::Nowhere << "" << true;
        QTest::newRow("a stream") << "GET"
                                  << "/events/a" << any << Place::Events << "a" << true;
        QTest::newRow("posting to a stream") << "POST"
                                             << "/events/a" << sse << Place::Events << "a" << false;
        QTest::newRow("a smee client") << "GET"
                                       << "/a" << sse << Place::Events << "a" << true;
        QTest::newRow("a browser") << "GET"
                                   << "/a" << any << Place::Nowhere << "" << true;
        QTest::newRow("a reserved word is no channel")
            << "GET"
            << "/webhook" << sse << Place::Nowhere << "" << true;
        QTest::newRow("readiness") << "GET"
                                   << "/readyz" << any << Place::Ready << "" << true;
        QTest::newRow("metrics, also for who would take a stream")
            << "GET"
            << "/metrics" << sse << Place::Metrics << "" << true;
        QTest::newRow("posting metrics") << "POST"
                                         << "/metrics" << any << Place::Metrics << "" << false;
        QTest::newRow("an act") << "POST"
                                << "/acts/a" << any << Place::Acts << "a" << true;
        QTest::newRow("deleting an act") << "DELETE"
                                         << "/acts/a" << any << Place::Acts << "a" << false;
        QTest::newRow("health") << "GET"
                                << "/healthz" << any << Place::Health << "" << true;
        QTest::newRow("health's head") << "HEAD"
                                       << "/healthz" << any << Place::Health << "" << true;
        QTest::newRow("options") << "OPTIONS"
                                 << "/acts/a" << any << Place::Acts << "a" << true;
        QTest::newRow("the gateway")
            << "POST"
            << "/line/a/v2/bot/info" << any << Place::Gateway << "a" << true;
        QTest::newRow("a gateway without a path")
            << "GET"
            << "/line/a" << any << Place::Nowhere << "" << true;
        QTest::newRow("a gateway without a channel")
            << "GET"
            << "/line//v2" << any << Place::Nowhere << "" << true;
        QTest::newRow("the root") << "GET"
                                  << "/" << sse << Place::Nowhere << "" << true;
        QTest::newRow("a longer word") << "GET"
                                       << "/healthzz" << any << Place::Nowhere << "" << true;
        QTest::newRow("upper case") << "GET"
                                    << "/EVENTS/a" << any << Place::Nowhere << "" << true;
    }
    void findsThePlace()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(QString, accept);
        QFETCH(bool, isAllowed);
        const std::string methodText = method.toStdString();
        const std::string pathText = path.toStdString();
        const std::string acceptText = accept.toStdString();
        RequestHead head;
        head.method = methodText;
        head.path = pathText;
        head.header = [&](std::string_view) { return std::string_view(acceptText); };
        const Route route = routeOf(head);
        QTEST(route.place, "place");
        if (route.place != Place::Nowhere)
            QTEST(QString::fromStdString(std::string(route.channel)), "channel");
        QCOMPARE(route.methodAllowed, isAllowed);
    }

    void leavesLinesPathAsItIs()
    {
        RequestHead head;
        head.method = "GET";
        head.path = "/line/a/v2/bot/%2e%2e/info";
        head.header = [](std::string_view) { return std::string_view(); };
        QVERIFY(routeOf(head).rest == "/v2/bot/%2e%2e/info");
    }

    void readsQueryValues()
    {
        QVERIFY(queryValue("last_event_id=5-1", "last_event_id") == "5-1");
        QVERIFY(queryValue("a=1&last_event_id=5-1&b", "last_event_id") == "5-1");
        QVERIFY(queryValue("last_event_id", "last_event_id").empty());
        QVERIFY(queryValue("xlast_event_id=1", "last_event_id").empty());
        QVERIFY(queryValue("", "last_event_id").empty());
    }

    void writesDatesOfHttp()
    {
        HttpDate date;
        QVERIFY(date.text(784'111'777'000) == "Sun, 06 Nov 1994 08:49:37 GMT");
        QVERIFY(date.text(784'111'777'999) == "Sun, 06 Nov 1994 08:49:37 GMT");
        QVERIFY(date.text(784'111'778'000) == "Sun, 06 Nov 1994 08:49:38 GMT");
    }

    void knowsAnEmptyDelivery_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("the Verify button")
            << QByteArray(R"({"destination":"U1","events":[]})") << true;
        QTest::newRow("with white space")
            << QByteArray("{\"destination\":\"U1\", \"events\" : [ \r\n ] }") << true;
        QTest::newRow("with an event") << QByteArray(R"({"events":[{"type":"join"}]})") << false;
        QTest::newRow("an empty list inside an event")
            << QByteArray(R"({"events":[{"x":{"events":[]}}]})") << false;
        QTest::newRow("the words in a message")
            << QByteArray("{\"events\":[{\"text\":\"\\\"events\\\":[]\"}]}") << false;
        QTest::newRow("no JSON") << QByteArray("\"events\":[]") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void knowsAnEmptyDelivery()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isEmpty);
        QCOMPARE(isEmptyDelivery({body.constData(), static_cast<size_t>(body.size())}), isEmpty);
    }
};

QTEST_GUILESS_MAIN(RelaydRoutes)
#include "tst_relayd_routes.moc"
