// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/audit_text.h"
#include "relayd/people/auth_failures.h"
#include "relayd/people/time_span.h"
#include "relayd/people/token.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kidoku;
using namespace kidoku::relayd;

//! What commands read and write about people.
class RelaydPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsScopes()
    {
        const auto scopes = Scopes::parse(QStringLiteral("reply, watch,watch"));
        QVERIFY(scopes.ok());
        QCOMPARE(scopes->toString(), std::string("watch,reply"));
        for (const char *bad : {"", ",", "watch,", "Watch", "all", "watch mark"})
            QVERIFY2(!Scopes::parse(QString::fromLatin1(bad)).ok(), bad);
    }

    void takesNamesThatCanBeShown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("plain") << QStringLiteral("Mai") << true;
        QTest::newRow("Japanese with a blank") << QStringLiteral("佐藤 花子") << true;
        QTest::newRow("the longest") << QString(64, u'x') << true;
        QTest::newRow("longer") << QString(65, u'x') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << QStringLiteral("  ") << false;
        QTest::newRow("a blank at the end") << QStringLiteral("Mai ") << false;
        QTest::newRow("a line break") << QStringLiteral("a\nb") << false;
        QTest::newRow("a colour of the terminal") << QStringLiteral("a\x1b[31mb") << false;
        QTest::newRow("text that runs backwards") << QStringLiteral("a\u202eb") << false;
        QTest::newRow("half a character") << QString(QChar(0xd800)) << false;
        QTest::newRow("the common token's") << QStringLiteral("console") << false;
    }
    void takesNamesThatCanBeShown()
    {
        QFETCH(QString, name);
        QFETCH(bool, isGood);
        QCOMPARE(checkTokenName(name).ok(), isGood);
    }

    void makesTokensThatNobodyGuesses()
    {
        const NewToken first = makeToken();
        const NewToken second = makeToken();
        QVERIFY(first.secret.reveal().startsWith("kdk_"));
        QCOMPARE(QByteArray::fromBase64(first.secret.reveal().mid(4), QByteArray::Base64UrlEncoding)
                     .size(),
                 32);
        QVERIFY(first.secret != second.secret);
        QVERIFY(first.record.id != second.record.id);
        QCOMPARE(first.record.hash, hashOfToken(first.secret.reveal().toStdString()));
        QCOMPARE(hashOfToken("abc"),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb4"
                             "10ff61f20015ad"));
    }

    void readsSpans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("days") << QStringLiteral("90d") << qint64(90) * 86'400'000;
        QTest::newRow("hours") << QStringLiteral("24h") << qint64(86'400'000);
        QTest::newRow("minutes") << QStringLiteral("30m") << qint64(1'800'000);
        QTest::newRow("seconds") << QStringLiteral("1s") << qint64(1000);
        QTest::newRow("weeks") << QStringLiteral("2w") << qint64(1'209'600'000);
        for (const char *bad : {"", "d", "0d", "-1d", "+1d", " 1d", "1", "1.5d", "1y", "1dd",
                                "99999999999999999999d", "9223372036854775807w"})
            QTest::newRow(bad[0] != '\0' ? bad : "nothing")
                << QString::fromLatin1(bad) << qint64(0);
    }
    void readsSpans()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto span = parseSpan(text);
        QCOMPARE(span.ok(), ms != 0);
        if (span)
            QCOMPARE(span->count(), ms);
    }

    void readsTimes()
    {
        const core::Timestamp now{1'795'000'000'000};
        const auto since = [&](const char *text) {
            const auto time = parseSince(QString::fromLatin1(text), now);
            return time ? time->ms : qint64(-1);
        };
        QCOMPARE(since("2026-11-01"), 1'793'491'200'000);
        QCOMPARE(since("2026-11-01T08:00:00Z"), 1'793'520'000'000);
        QCOMPARE(since("2026-11-01T08:00:00"), 1'793'520'000'000);
        QCOMPARE(since("2026-11-01T08:00:00+09:00"), 1'793'487'600'000);
        QCOMPARE(since("24h"), now.ms - 86'400'000);
        for (const char *bad : {"", "yesterday", "2026-13-01", "2026-1-1", "2026-11-01x"})
            QVERIFY2(since(bad) == -1, bad);
        QCOMPARE(parseUntil(QStringLiteral("1d"), now)->ms, now.ms + 86'400'000);
        QVERIFY(!parseUntil(QStringLiteral("2020-01-01"), now).ok());
        QCOMPARE(utcText(1'793'520'000'000), QStringLiteral("2026-11-01T08:00:00Z"));
    }

    void countsFailuresWithinBounds()
    {
        AuthFailures failures;
        for (int i = 0; i < 10'000; ++i)
            failures.add("10.0.0." + std::to_string(i));
        failures.add("10.0.0.0");
        const auto entries = failures.take(5);
        QCOMPARE(entries.size(), AuthFailures::mostSources + 1);
        qint64 all = 0;
        for (const AuditEntry &entry : entries)
            all += entry.count;
        QCOMPARE(all, 10'001);
        QVERIFY(failures.take(5).empty());
    }

    void knowsWhereARequestCameFrom_data()
    {
        QTest::addColumn<QByteArray>("peer");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QByteArray>("source");
        const auto row = [](const char *name, const char *peer, const char *forwarded,
                            const char *source) {
            QTest::newRow(name) << QByteArray(peer) << QByteArray(forwarded) << QByteArray(source);
        };
        row("direct", "203.0.113.9", "", "203.0.113.9");
        row("direct, with a claim", "203.0.113.9", "198.51.100.1", "203.0.113.9");
        row("through a proxy here", "127.0.0.1", "1.2.3.4, 198.51.100.1", "198.51.100.1");
        row("nonsense from a proxy", "127.0.0.1", "x\ny", "127.0.0.1");
        row("IPv6", "2001:db8:1:2:3:4:5:6", "", "2001:db8:1:2::/64");
        row("IPv4 in IPv6", "::ffff:203.0.113.9", "", "203.0.113.9");
        row("the machine itself", "::1", "", "::1");
        row("nobody", "", "", "unknown");
    }
    void knowsWhereARequestCameFrom()
    {
        QFETCH(QByteArray, peer);
        QFETCH(QByteArray, forwarded);
        QFETCH(QByteArray, source);
        QCOMPARE(sourceOf(peer.toStdString(), forwarded.toStdString()), source.toStdString());
    }

    void keepsFieldsShortAndVisible()
    {
        QCOMPARE(auditText("a b\r\n\x01\xff,c"), std::string("ab,c"));
        QCOMPARE(auditText(std::string(500, 'x')).size(), size_t(128));
    }

    void writesCsvThatNoSpreadsheetRuns()
    {
        cli::AuditPrinter printer(cli::AuditForm::Csv);
        QVERIFY(printer.head().startsWith(QLatin1String("at,what,who,")));
        AuditEntry entry;
        entry.what = "mark";
        entry.who = "=cmd(\"x\"),1";
        entry.api = "token";
        entry.status = 200;
        QCOMPARE(printer.line(entry),
                 QStringLiteral("1970-01-01T00:00:00Z,mark,\"'=cmd(\"\"x\"\"),1\",,,,token,200,,,1"
                                "\r\n"));
    }

    void writesOneJsonArray_data()
    {
        QTest::addColumn<int>("entries");
        for (const int entries : {0, 1, 3})
            QTest::addRow("%d", entries) << entries;
    }
    void writesOneJsonArray()
    {
        QFETCH(int, entries);
        cli::AuditPrinter printer(cli::AuditForm::Json);
        QString text = printer.head();
        AuditEntry entry;
        entry.who = "佐藤 \"x\"";
        for (int i = 0; i < entries; ++i)
            text += printer.line(entry);
        text += printer.tail();
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
        QVERIFY(document.isArray());
        QCOMPARE(document.array().size(), entries);
        if (entries > 0)
            QCOMPARE(document.array().at(0).toObject().value(QLatin1String("who")).toString(),
                     QString::fromStdString(entry.who));
    }
};

QTEST_GUILESS_MAIN(RelaydPeople)
#include "tst_relayd_people.moc"
