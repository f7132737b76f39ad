// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "core/ids.h"
#include "core/listen_address.h"
#include "core/result.h"
#include "core/secret_list.h"

#include <QTest>

using namespace kidoku::core;

class ValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsCompareAndHash()
    {
        const MessageId a{QStringLiteral("1")};
        QVERIFY(a == MessageId{QStringLiteral("1")});
        QVERIFY(a < MessageId{QStringLiteral("2")});
        QCOMPARE(QSet<MessageId>({a, a}).size(), 1);
        QVERIFY(!ConversationId().isValid());
        static_assert(!std::is_convertible_v<MessageId, WebhookEventId>);
    }

    void aResultIsEitherOr()
    {
        const Result<int, QString> good = 3;
        QVERIFY(good);
        QCOMPARE(*good, 3);
        const Result<int, QString> bad = Failure{QStringLiteral("why")};
        QVERIFY(!bad);
        QCOMPARE(bad.error(), QStringLiteral("why"));
    }

    void theSystemClockIsSane()
    {
        const SystemClock clock;
        QVERIFY(clock.now().ms > 1'700'000'000'000);
        const auto before = clock.monotonic();
        QVERIFY(clock.monotonic() >= before);
    }

    void listenAddressesAreParsed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        QTest::addColumn<bool>("loopback");
        QTest::newRow("IPv4 and port") << "127.0.0.1:80"
                                       << "127.0.0.1:80" << true;
        QTest::newRow("all of 127/8 is loopback") << "127.9.9.9:1"
                                                  << "127.9.9.9:1" << true;
        QTest::newRow("port 0 lets the system choose") << "0.0.0.0:0"
                                                       << "0.0.0.0:0" << false;
        QTest::newRow("IPv6 in brackets") << "[::1]:8080"
                                          << "[::1]:8080" << true;
        QTest::newRow("localhost") << "localhost:1"
                                   << "127.0.0.1:1" << true;
        QTest::newRow("IPv6 without brackets") << "::1:8080"
                                               << "" << false;
        QTest::newRow("no port") << "127.0.0.1"
                                 << "" << false;
        QTest::newRow("no host") << ":80"
                                 << "" << false;
        QTest::newRow("a port that is too large") << "127.0.0.1:65536"
                                                  << "" << false;
        QTest::newRow("a negative port") << "127.0.0.1:-1"
                                         << "" << false;
        QTest::newRow("a word as port") << "127.0.0.1:http"
                                        << "" << false;
    }

    void listenAddressesAreParsed()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(bool, loopback);
        const auto parsed = ListenAddress::parse(text);
        QCOMPARE(parsed.ok(), !expected.isEmpty());
        if (!parsed) {
            QVERIFY(parsed.error().contains(text));
            return;
        }
        QCOMPARE(parsed->toString(), expected);
        QCOMPARE(parsed->isLoopback(), loopback);
    }

    void aListOfSecretsLosesBlanksAndEmptyPlaces()
    {
        QList<QByteArray> texts;
        const auto secrets = kidoku::core::secretsFromList(" present ,, old\n, ");
        for (const auto &secret : secrets)
            texts.append(secret.reveal());
        QCOMPARE(texts, (QList<QByteArray>{"present", "old"}));
        QVERIFY(kidoku::core::secretsFromList(" ,\n").isEmpty());
    }
};

QTEST_GUILESS_MAIN(ValuesTest)
#include "tst_core_values.moc"
