// SPDX-License-Identifier: Apache-2.0
#include "recording/neutral_text.h"
#include "recording/neutral_words.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace kidoku::recording;
using namespace Qt::StringLiterals;

namespace {

Draw drawFor(const QString &text)
{
    return Draw(Key("a key of the test").digest("text", text));
}

QString neutral(const QString &text)
{
    return neutralText(text, drawFor(text));
}

//! What four characters of \a original stand in \a made, too; empty: none.
QString told(const QString &original, const QString &made)
{
    const auto points = original.toUcs4();
    const qsizetype length = std::min<qsizetype>(4, points.size());
    for (qsizetype i = 0; i + length <= points.size(); ++i) {
        const QString piece
            = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + i, length);
        if (made.contains(piece))
            return piece;
    }
    return {};
}

} // namespace

//! A text that says nothing of the one in whose place it stands, and takes as much room.
class TestRecordingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheShape_data();
    void keepsTheShape();
    void saysTheSameEveryTime();
    void tellsNothingOfItsOwnWords();
    void tellsNothingOfChance();
    void knowsTheScript();
    void namesAreMany();
};

void TestRecordingText::keepsTheShape_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Japanese") << u"佐藤と申します。注文番号はA-4711です。\n至急お願いします！"_s;
    QTest::newRow("Chinese") << u"您好，我的電話是0912-345-678，請回覆。"_s;
    QTest::newRow("Thai") << u"สวัสดีครับ ผมชื่อสมชาย ต้องการสั่งซื้อสินค้า"_s;
    QTest::newRow("Korean") << u"안녕하세요 김민수입니다"_s;
    QTest::newRow("English") << u"Hello, I am Robert Tables; mail bob@example.org NOW"_s;
    QTest::newRow("Vietnamese") << u"Xin chào, tôi tên là Nguyễn Văn An"_s;
    QTest::newRow("Cyrillic") << u"Здравствуйте, меня зовут Иван"_s;
    QTest::newRow("Arabic") << u"مرحبا اسمي محمد"_s;
    QTest::newRow("pictures")
        << u"やった🎉🎉🎉👨‍👩‍👧‍👦❤️ 🏳️‍🌈"_s;
    QTest::newRow("rare ideographs") << u"𠮷野家の𠮷田です"_s;
    QTest::newRow("signs only") << u"!!!!!! ???????? 。。。。。。"_s;
    QTest::newRow("line ends only") << u"\n\n\n\n\n\n\n\n"_s;
    QTest::newRow("digits only") << u"0901234567890"_s;
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("one sign") << u"?"_s;
    QTest::newRow("two letters") << u"OK"_s;
    QTest::newRow("turned around") << u"abc\u202Egnp.exe\u2066 invisible\u200B\u0000x"_s;
    QTest::newRow("a half of a pair") << QString(u"half "_s + QChar(0xD83D) + u" pair"_s);
    QTest::newRow("an address") << u"https://user:secret@host.example/a?token=abcdef#x"_s;
    QTest::newRow("the same letter") << QString(5'000, u'a');
    QTest::newRow("none") << QString();
}

void TestRecordingText::keepsTheShape()
{
    QFETCH(QString, text);
    const QString made = neutral(text);
    QCOMPARE(made.size(), text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        QCOMPARE(made.at(i).isLowSurrogate(),
                 text.at(i).isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate());
    QCOMPARE(told(text, made), QString());
    QVERIFY(text.isEmpty() || made != text);
    // Nothing that turns, hides or cuts a text.
    for (const QChar c : made) {
        QVERIFY2(c == u'\n' || c == QChar(0x200D) || c.isPrint() || c.isSurrogate(),
                 qPrintable(QString::number(c.unicode(), 16)));
    }
    if (scriptOf(text) && text.size() > 8)
        QCOMPARE(scriptOf(made), scriptOf(text));
}

void TestRecordingText::saysTheSameEveryTime()
{
    const QString text = u"Please call Anna Smith."_s;
    QCOMPARE(neutral(text), neutral(text));
    const Key other("another key");
    QVERIFY(neutralText(text, Draw(other.digest("text", text))) != neutral(text));
}

// Somebody may have written the very words that stand in for others.
void TestRecordingText::tellsNothingOfItsOwnWords()
{
    for (const Script script :
         {Script::Latin, Script::Japanese, Script::Chinese, Script::Thai, Script::Korean}) {
        const QString text = wordsOf(script).join(u' ') + lettersOf(script);
        QCOMPARE(told(text, neutral(text)), QString());
        for (const QString &word : wordsOf(script))
            QCOMPARE(told(word, neutral(word)), QString());
    }
}

// Every piece of four letters that there could be after three stands in the original.
void TestRecordingText::tellsNothingOfChance()
{
    std::mt19937 random(7);
    const QString letters = u"あかさabの 日1!🌸"_s;
    for (int round = 0; round < 300; ++round) {
        QString text;
        const int length = 1 + int(random() % 60);
        for (int i = 0; i < length; ++i)
            text += letters.at(qsizetype(random() % quint32(letters.size() - 2)));
        if (round % 2)
            text += u"🌸🌸🌸🌸🌸"_s;
        const QString made = neutral(text);
        QCOMPARE(made.size(), text.size());
        QCOMPARE(told(text, made), QString());
    }
}

void TestRecordingText::knowsTheScript()
{
    QCOMPARE(scriptOf(u"了解です"_s), Script::Japanese);
    QCOMPARE(scriptOf(u"了解"_s), Script::Chinese);
    QCOMPARE(scriptOf(u"ครับ"_s), Script::Thai);
    QCOMPARE(scriptOf(u"OK"_s), Script::Latin);
    QCOMPARE(scriptOf(u"네"_s), Script::Korean);
    QVERIFY(!scriptOf(u"123 !?"_s));
}

void TestRecordingText::namesAreMany()
{
    const Key key("k");
    for (const Script script :
         {Script::Latin, Script::Japanese, Script::Chinese, Script::Thai, Script::Korean}) {
        QSet<QString> names;
        for (int i = 0; i < 400; ++i) {
            Draw draw(key.digest("name", QString::number(i)));
            const QString name = personName(script, draw);
            QVERIFY(!name.contains(u'%') && !name.contains(u'_') && !name.isEmpty());
            names.insert(name);
        }
        QVERIFY(names.size() > 100);
    }
}

QTEST_GUILESS_MAIN(TestRecordingText)
#include "tst_recording_text.moc"
