// SPDX-License-Identifier: Apache-2.0
#include "core/fold.h"

#include <QTest>

using namespace kidoku::core;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLooksAlikeIsAlike_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        const auto row = [](const char *name, const char *a, const char *b) {
            QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b);
        };
        row("case", "Sato AYA", "sATO aya");
        row("full-width letters", "ＡＢＣ１２", "abc12");
        row("half-width katakana", "ｶﾀｶﾅ", "カタカナ");
        row("half-width katakana with sound marks", "ｶﾞｷﾞﾊﾟ", "ガギパ");
        row("katakana and hiragana", "ヒラガナ", "ひらがな");
        row("small kana", "キャッチ", "きゃっち");
        row("half-width and hiragana", "ﾊﾞﾗ", "ばら");
        row("sound marks of their own", "か\u3099", "ガ");
        row("kanji stay", "佐藤", "佐藤");
        row("iteration marks", "ヽヾ", "ゝゞ");
    }
    void whatLooksAlikeIsAlike()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QCOMPARE(fold(a), fold(b));
    }

    void whatDiffersStaysApart()
    {
        QVERIFY(fold(QStringLiteral("は")) != fold(QStringLiteral("ば")));
        QVERIFY(fold(QStringLiteral("つ")) != fold(QStringLiteral("っ")));
        QVERIFY(fold(QStringLiteral("カー")) != fold(QStringLiteral("かあ")));
    }

    //! The short way must give what the long way gives.
    void everyCharacterFoldsTheSameAloneAndAmongOthers()
    {
        for (char16_t c = 1; c < 0xD800; ++c) {
            const QString alone = fold(QString(QChar(c)));
            const QString among = fold(QStringLiteral("ﬁ") + QChar(c)); // needs the long way
            QVERIFY2(
                among == QStringLiteral("fi") + alone || QChar(c).isMark()
                    || among.normalized(QString::NormalizationForm_D)
                        == (QStringLiteral("fi") + alone).normalized(QString::NormalizationForm_D),
                qPrintable(QString::number(c, 16)));
        }
    }

    void spansAreOfTheTextItself()
    {
        const auto words = [](const char *typed) { return foldedWords(QString::fromUtf8(typed)); };
        using Spans = QList<FoldedSpan>;
        QCOMPARE(findFolded(QStringLiteral("Sato Aya"), words("aya")), (Spans{{5, 3}}));
        QCOMPARE(findFolded(QString::fromUtf8("店 ｶﾞｰﾃﾞﾝ"), words("がーで")), (Spans{{2, 5}}));
        QCOMPARE(findFolded(QString::fromUtf8("ﬁrst ＦＩ"), words("irst")), (Spans{{0, 4}}));
        QCOMPARE(findFolded(QStringLiteral("anna"), words("an nn")), (Spans{{0, 3}}));
        QCOMPARE(findFolded(QStringLiteral("Aya Sato"), words("sato aya")),
                 (Spans{{0, 3}, {4, 4}}));
        QCOMPARE(findFolded(QStringLiteral("Aya"), words("x")), Spans());
        QCOMPARE(findFolded(QString(), words("x")), Spans());
    }

    void hostileTextIsNoTrouble()
    {
        const QString flood = QStringLiteral("a") + QString(100'000, QChar(0x0301));
        QVERIFY(!fold(flood).isEmpty());
        QCOMPARE(findFolded(QString(QChar(0xD83D)), {QStringLiteral("x")}), QList<FoldedSpan>());
        QVERIFY(foldedWords(QString(100'000, QChar(0x3000))).isEmpty());
    }
};

QTEST_GUILESS_MAIN(FoldTest)
#include "tst_core_fold.moc"
