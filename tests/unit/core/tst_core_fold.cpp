// SPDX-License-Identifier: Apache-2.0
#include "core/fold.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace kidoku;

//! Which texts count as the same in a search, and where the parts of a folded one came from.
class TestCoreFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void same_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const char *name, const char16_t *text, const char16_t *folded) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(folded);
        };
        row("empty", u"", u"");
        row("case", u"Hello ÄÖÜ Ω", u"hello äöü ω");
        row("sharp s", u"Straße", u"strasse");
        row("full width", u"ＡＢＣ１２３！", u"abc123!");
        row("half-width katakana", u"ｶﾀｶﾅ", u"かたかな");
        row("half-width with sound marks", u"ｶﾞｷﾞﾊﾟﾝﾔ", u"がぎぱんや");
        row("katakana", u"カタカナ", u"かたかな");
        row("hiragana", u"かたかな", u"かたかな");
        row("small kana and vu", u"ァヴッヶ", u"ぁゔっゖ");
        row("katakana in parts", u"カ\u3099", u"が");
        row("hiragana in parts", u"か\u3099", u"が");
        row("iteration marks", u"人々ゝヽ", u"人々ゝヽ");
        row("long mark", u"ラーメン", u"らーめん");
        row("half-width long mark", u"ﾗｰﾒﾝ", u"らーめん");
        row("ideographic space, tab, line", u"東京　駅\t前\n口", u"東京 駅 前 口");
        row("squared words", u"㈱㍿①", u"(株)株式会社1");
        row("compatibility ideograph", u"\uFA19", u"神");
        row("traditional Chinese", u"請問今天可以取貨嗎?", u"請問今天可以取貨嗎?");
        row("Thai", u"ขอบคุณค่ะ", u"ขอบคุณค่ะ");
        row("Thai am", u"น้ำ", u"น\u0E49\u0E4D\u0E32");
        row("Thai two marks", u"ที่นี่", u"ที่นี่");
        row("composed and not", u"e\u0301", u"é");
        row("Hangul in parts", u"\u1112\u1161\u11AB", u"한");
        row("emoji", u"ありがとう😀👍🏽", u"ありがとう😀👍🏽");
        row("emoji of several", u"👨\u200D👩\u200D👧", u"👨👩👧");
        row("variation selector", u"❤\uFE0F", u"❤");
        row("zero width inside", u"予\u200B約", u"予約");
        row("mathematical letters", u"𝐀𝐁", u"ab");
        row("bidi controls", u"\u202Eabc\u202C", u"abc");
    }
    void same()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(core::fold(text), folded);
        QCOMPARE(core::fold(folded), folded);
        QCOMPARE(core::foldMapped(text).text, folded);
    }

    void loneSurrogatesAreReplaced()
    {
        QCOMPARE(core::fold(QString(QChar(0xD83D)) + u'a'), QStringLiteral("\uFFFDa"));
        QCOMPARE(core::fold(QString(QChar(0xDE00))), QStringLiteral("\uFFFD"));
    }

    void partsComeFromWholeSigns()
    {
        const QString text = QStringLiteral("㈱ｶﾞﾗｽ屋");
        const auto folded = core::foldMapped(text);
        QCOMPARE(folded.text, QStringLiteral("(株)がらす屋"));
        QCOMPARE(folded.original({1, 1}), (core::TextRange{0, 1})); // 株 of ㈱
        QCOMPARE(folded.original({3, 1}), (core::TextRange{1, 2})); // ｶﾞ
        QCOMPARE(folded.original({3, 3}), (core::TextRange{1, 4})); // ｶﾞﾗｽ
        QCOMPARE(folded.original({6, 1}), (core::TextRange{5, 1}));
        QCOMPARE(folded.original({6, 2}), core::TextRange());
    }

    void needlesAreFoundInOrderAndJoined()
    {
        const auto text = core::foldMapped(QStringLiteral("ＡＢＣ abc カタカナ"));
        const auto found = core::findFolded(
            text, {QStringLiteral("bc"), QStringLiteral("ab"), QStringLiteral("かな"), QString()});
        QCOMPARE(found, (QList<core::TextRange>{{0, 3}, {4, 3}, {10, 2}}));
        QCOMPARE(core::findFolded(text, {QStringLiteral("c")}, 1).size(), 1);
    }

    void mapOfAnyTextFitsIt()
    {
        QRandomGenerator random(7);
        static const QString alphabet
            = QStringLiteral("aZ9 ＡｶﾞﾟカガがあーヽＺ漢字กิ่ำ\u0301\u3099\u200B㈱ﬁŉ😀\n\u1112\u1161");
        for (int turn = 0; turn < 20'000; ++turn) {
            QString text;
            for (int i = random.bounded(12); i > 0; --i)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            const auto folded = core::foldMapped(text);
            QCOMPARE(folded.text, core::fold(text));
            QCOMPARE(core::fold(folded.text), folded.text);
            QCOMPARE(folded.begins.size(), folded.text.size());
            QCOMPARE(folded.ends.size(), folded.text.size());
            for (qsizetype i = 0; i < folded.text.size(); ++i)
                QVERIFY(folded.begins.at(i) >= 0 && folded.begins.at(i) < folded.ends.at(i)
                        && folded.ends.at(i) <= text.size());
        }
    }

    // Canonical ordering of one long run of marks is quadratic in its length.
    void aFloodOfMarksIsFoldedInPieces()
    {
        QString flood(u'a');
        for (int i = 0; i < 200'000; ++i)
            flood += QChar(i % 2 ? 0x0316 : 0x0301);
        QVERIFY(core::fold(flood).size() > 100'000);
    }
};

QTEST_GUILESS_MAIN(TestCoreFold)
#include "tst_core_fold.moc"
