// SPDX-License-Identifier: Apache-2.0
#include "support/world.h"

using namespace kidoku::testing;

//! `kidoku --check-connection` as a person or a script runs it.
class CheckTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<World> m_world;

    struct Report
    {
        int exitCode = -1;
        QByteArray text;
        [[nodiscard]] QJsonObject step(const char *name) const
        {
            const QJsonArray steps = QJsonDocument::fromJson(text).array();
            for (const QJsonValue &step : steps) {
                if (step.toObject().value(QLatin1String("check")).toString() == QLatin1String(name))
                    return step.toObject();
            }
            return {};
        }
        [[nodiscard]] bool passed(const char *name) const
        {
            return step(name).value(QLatin1String("passed")).toBool();
        }
    };
    Report check(const QMap<QString, QString> &secrets, const QStringList &more = {})
    {
        Program kidoku(QStringLiteral("kidoku"));
        QMap<QString, QString> environment = secrets;
        // No key store of whoever runs the tests.
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                           QStringLiteral("unix:path=/nowhere"));
        kidoku.setEnvironment(environment);
        kidoku.start(m_world->consoleArguments() + QStringList{QStringLiteral("--check-connection")}
                     + more);
        const int exitCode = kidoku.wait(60'000);
        return {exitCode, kidoku.process().readAllStandardOutput()};
    }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        QVERIFY(m_world->startSimulator());
        QVERIFY(m_world->startRelay());
    }
    void cleanup() { m_world.reset(); }

    void allIsWell()
    {
        const Report report = check(World::secrets(), {QStringLiteral("--json")});
        QCOMPARE(report.exitCode, 0);
        for (const char *name :
             {"relay-name", "relay-connect", "relay-tls", "relay-sign-in", "relay-version",
              "relay-clock", "relay", "channel-secret", "line-account", "mark-as-read", "clock",
              "webhook-address", "webhook-test"})
            QVERIFY2(report.passed(name), report.text.constData());
        const Report words = check(World::secrets());
        QCOMPARE(words.exitCode, 0);
        QCOMPARE(words.text.count("ok   "), 13);
        for (const QString &secret : World::secrets())
            QVERIFY(!words.text.contains(secret.toUtf8()));
    }

    void whatIsWrongIsNamedWithWhatToDo()
    {
        auto secrets = World::secrets();
        secrets.insert(QStringLiteral("KIDOKU_CONSOLE_TOKEN"), QStringLiteral("wrong"));
        secrets.insert(QStringLiteral("KIDOKU_CHANNEL_SECRET"), QString());
        const Report report = check(secrets, {QStringLiteral("--json")});
        QCOMPARE(report.exitCode, 1);
        QVERIFY(!report.passed("relay-sign-in"));
        QVERIFY(!report.step("relay-sign-in").value(QLatin1String("remedy")).toString().isEmpty());
        QVERIFY(report.passed("channel-secret")); // our own relay proves
        QVERIFY(!report.step("channel-secret").value(QLatin1String("remedy")).toString().isEmpty());
        QVERIFY(!report.passed("line-account"));
        const Report words = check(secrets);
        QCOMPARE(words.exitCode, 1);
        QVERIFY(words.text.contains("FAIL "));
    }
};

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_e2e_check.moc"
