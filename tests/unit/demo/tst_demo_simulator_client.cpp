// SPDX-License-Identifier: Apache-2.0
#include "demo/simulator_client.h"
#include "linesim/server.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace kidoku;

//! Against the real simulator, in this process.
class SimulatorClientTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<linesim::Server> m_simulator;

private Q_SLOTS:
    void init()
    {
        auto started = linesim::Server::start(
            {}, core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
        QVERIFY(started);
        m_simulator = std::move(started).value();
    }
    void cleanup() { m_simulator.reset(); }

    void aMessageAppearsOnThePhone()
    {
        demo::SimulatorClient client(m_simulator->url());
        QSignalSpy changed(&client, &demo::SimulatorClient::phonesChanged);
        client.start();
        client.sendText(QStringLiteral("佐藤 美咲"), QStringLiteral("こんにちは"));
        QTRY_COMPARE(client.phones().size(), 1);
        QVERIFY(!changed.isEmpty());
        const demo::Phone &phone = client.phones().first();
        QCOMPARE(phone.displayName, QStringLiteral("佐藤 美咲"));
        QCOMPARE(phone.messages.first().text, QStringLiteral("こんにちは"));
        QVERIFY(phone.messages.first().fromCustomer);
        QVERIFY(phone.messages.first().sentAt.isValid());
        QVERIFY(!phone.messages.first().readAt.isValid());
    }

    void anAccountThatMarksByItselfShowsReadAtOnce()
    {
        demo::SimulatorClient client(m_simulator->url());
        client.start();
        client.setAccount({{QStringLiteral("chatMode"), QStringLiteral("bot")}});
        client.sendText(QStringLiteral("Mali"), QStringLiteral("hello"));
        QTRY_VERIFY(!client.phones().isEmpty()
                    && client.phones().first().messages.first().readAt.isValid());
    }

    void faultsAreTakenOrRefused()
    {
        demo::SimulatorClient client(m_simulator->url());
        QSignalSpy changed(&client, &demo::SimulatorClient::faultsChanged);
        QSignalSpy failed(&client, &demo::SimulatorClient::failed);
        client.setFaults(QStringLiteral("500x2,ok"));
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(client.faults(), QStringLiteral("500x2,ok"));
        client.setFaults(QStringLiteral("earthquake"));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(client.faults(), QStringLiteral("500x2,ok"));
    }

    void nothingButLoopbackIsEverAsked()
    {
        demo::SimulatorClient client(QUrl(QStringLiteral("http://192.0.2.1:80")));
        QSignalSpy failed(&client, &demo::SimulatorClient::failed);
        client.start();
        client.sendText(QStringLiteral("Mali"), QStringLiteral("hello"));
        QCOMPARE(failed.count(), 2); // the stream and the text, neither left
    }

    void foreignJsonIsHarmless()
    {
        const auto array
            = QJsonDocument::fromJson(
                  "[1,{\"userId\":5,\"messages\":[null,{\"sentAt\":\"x\",\"readAt\":{}}]}]")
                  .array();
        const QList<demo::Phone> phones = demo::phonesFromJson(array);
        QCOMPARE(phones.size(), 2);
        QCOMPARE(phones.last().messages.size(), 2);
        QVERIFY(!phones.last().messages.last().readAt.isValid());
        QCOMPARE(demo::callsFromJson(array).size(), 2);
    }
};

QTEST_GUILESS_MAIN(SimulatorClientTest)
#include "tst_demo_simulator_client.moc"
