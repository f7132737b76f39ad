// SPDX-License-Identifier: Apache-2.0
#include "core/log.h"
#include "core/redact.h"
#include "core/secret.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kidoku::core;

class LogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void redactStrikesSecretsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("an Authorization header") << QStringLiteral("Authorization: Bearer s3cr3t");
        QTest::newRow("a read token in JSON")
            << QStringLiteral("{\"markAsReadToken\":\"s3cr3t\",\"x\":1}");
        QTest::newRow("a read token in JSON with spaces")
            << QStringLiteral("{\"markAsReadToken\" : \"s3cr3t\"}");
        QTest::newRow("a reply token in cut-off JSON")
            << QStringLiteral("{\"replyToken\":\"s3cr3t");
        QTest::newRow("a token in JSON inside JSON")
            << QStringLiteral("{\"b\":\"{\\\"quoteToken\\\":\\\"s3cr3t\\\"}\"}");
        QTest::newRow("a client secret") << QStringLiteral("{\"client_secret\":\"s3cr3t\"}");
        QTest::newRow("an escaped quote inside the value")
            << QStringLiteral("{\"access_token\":\"a\\\"s3cr3t\"}");
    }

    void redactStrikesSecretsOut()
    {
        QFETCH(QString, text);
        const QString shown = redact(text); // nobody told it the secret
        QVERIFY2(!shown.contains(QLatin1String("s3cr3t")), qPrintable(shown));
        QVERIFY(shown.contains(u'…'));
    }

    void redactStrikesOutWhatItIsTold()
    {
        const QString shown = redact(QStringLiteral("token s3cr3t was refused, s3cr3t!"),
                                     {QByteArray(), QByteArrayLiteral("s3cr3t")});
        QCOMPARE(shown, QStringLiteral("token … was refused, …!"));
    }

    void redactFindsTokensItWasNotTold()
    {
        const QString shown
            = redact(QStringLiteral("{\"markAsReadToken\":\"abc\",\"text\":\"hello\"} Bearer xyz"));
        QVERIFY(!shown.contains(QLatin1String("abc")) && !shown.contains(QLatin1String("xyz")));
        QVERIFY(shown.contains(QLatin1String("hello")));
    }

    void aSecretPrintsAsDots()
    {
        QString printed;
        QDebug(&printed) << Secret(QByteArrayLiteral("s3cr3t"));
        QVERIFY(!printed.contains(QLatin1String("s3cr3t")));
    }

    void aForgedValueCannotForgeALine()
    {
        QByteArray written;
        const Log log(LogFormat::Text, [&](const QByteArray &line) { written += line; });
        log.warning(QStringLiteral("bad\nrequest"),
                    {{QStringLiteral("path"), QStringLiteral("/a\r\n2026 info all fine")}});
        QCOMPARE(written.count('\n'), 1);
        QVERIFY(written.endsWith('\n'));
        QVERIFY(!written.contains('\r'));
    }

    void jsonLinesAreJson()
    {
        QByteArray written;
        const Log log(LogFormat::Json, [&](const QByteArray &line) { written += line; });
        log.error(QStringLiteral("cannot write"),
                  {{QStringLiteral("auth"), QStringLiteral("Bearer s3cr3t")}});
        const QJsonObject object = QJsonDocument::fromJson(written).object();
        QCOMPARE(object[QLatin1String("level")].toString(), QStringLiteral("error"));
        QCOMPARE(object[QLatin1String("event")].toString(), QStringLiteral("cannot write"));
        QVERIFY(!written.contains("s3cr3t"));
    }

    void shortIdKeepsSixCharacters()
    {
        QCOMPARE(shortId(QStringLiteral("U799b8d72b1a6")), QStringLiteral("U799b8…"));
        QCOMPARE(shortId(QStringLiteral("U1")), QStringLiteral("U1"));
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_core_log.moc"
