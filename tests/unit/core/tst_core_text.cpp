// SPDX-License-Identifier: Apache-2.0
#include "core/text.h"

#include <QTest>

using namespace kidoku::core;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void singleLineMakesHostileTextHarmless_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("ordinary text stays")
            << QStringLiteral("佐藤 美咲") << QStringLiteral("佐藤 美咲");
        QTest::newRow("line breaks become one space")
            << QStringLiteral("a\r\n\n b") << QStringLiteral("a b");
        QTest::newRow("white space at the ends goes")
            << QStringLiteral("  a \n") << QStringLiteral("a");
        QTest::newRow("a right-to-left override goes")
            << QStringLiteral("ab\u202Ecod.exe") << QStringLiteral("abcod.exe");
        QTest::newRow("isolates go") << QStringLiteral("\u2067a\u2069") << QStringLiteral("a");
        QTest::newRow("a lone surrogate is replaced")
            << (QStringLiteral("a") + QChar(0xD83D)) << QStringLiteral("a\uFFFD");
        QTest::newRow("an emoji with a joiner stays")
            << QStringLiteral("👩‍🚀") << QStringLiteral("👩‍🚀");
        QTest::newRow("control characters go")
            << QStringLiteral("a\u0007\u001Bb") << QStringLiteral("ab");
        QTest::newRow("markup stays as text")
            << QStringLiteral("<b>a</b>") << QStringLiteral("<b>a</b>");
    }

    void singleLineMakesHostileTextHarmless()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(singleLine(text), expected);
    }

    void floodsAreCapped()
    {
        const QString zalgo = QStringLiteral("a") + QString(500, QChar(0x0301));
        QCOMPARE(singleLine(zalgo).size(), 9);
        const QString invisible = QStringLiteral("a") + QString(500, QChar(0x200B)) + u'b';
        QCOMPARE(singleLine(invisible).size(), 4);
    }

    void aCutNeverSplitsACharacter()
    {
        QString text;
        for (int i = 0; i < 100; ++i)
            text += QStringLiteral("😀");
        for (qsizetype limit = 2; limit < 30; ++limit) {
            const QString cut = singleLine(text, limit);
            QVERIFY(cut.size() <= limit);
            QVERIFY(cut.endsWith(u'…'));
            QVERIFY(!cut.contains(QChar::ReplacementCharacter));
            QCOMPARE(cut, QString::fromUtf8(cut.toUtf8()));
        }
    }

    void aHugeNameIsCheap()
    {
        const QString huge(10'000'000, u'x');
        QCOMPARE(singleLine(huge, 200).size(), 200);
    }

    void multiLineKeepsLineBreaks()
    {
        QCOMPARE(multiLine(QStringLiteral("a\r\nb\n\nc\u202E")), QStringLiteral("a\nb\n\nc"));
    }

    void controlsAreEscapedForLogs()
    {
        QCOMPARE(escapeControls(QStringLiteral("a\r\n\u2028b")),
                 QStringLiteral("a\\u000d\\u000a\\u2028b"));
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_core_text.moc"
