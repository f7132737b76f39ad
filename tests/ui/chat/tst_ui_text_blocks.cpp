// SPDX-License-Identifier: Apache-2.0
#include "ui/chat/text_blocks.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>

using kidoku::ui::TextBlock;
using kidoku::ui::TextBlocks;

class TextBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinItsWidth_data();
    void staysWithinItsWidth();
    void takesNoMoreThanItNeeds();
    void linesAreKept();
    void thaiBreaksBetweenWords();
    void japaneseAndChineseKeepTheirPunctuation();
    void sameTextIsLaidOutOnce();
};

void TextBlocksTest::staysWithinItsWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("one two three four five six seven eight nine ten");
    QTest::newRow("one word without end") << QString(500, QLatin1Char('w'));
    QTest::newRow("Japanese without spaces") << QString(200, QChar(0x6f22));
    QTest::newRow("right to left")
        << QString(60, QChar(0x05d0)) + QStringLiteral(" ") + QString(60, QChar(0x05d1));
    QTest::newRow("nothing") << QString();
    QTest::newRow("only breaks") << QStringLiteral("\n\n\n");
    QTest::newRow("as long as a message may be") << QStringLiteral("あいうえお ").repeated(3333);
}

void TextBlocksTest::staysWithinItsWidth()
{
    QFETCH(QString, text);
    const TextBlock block(text, QGuiApplication::font(), 200);
    QVERIFY(block.size().width() <= 200);
    QVERIFY(block.size().height() > 0);
}

void TextBlocksTest::takesNoMoreThanItNeeds()
{
    const TextBlock block(QStringLiteral("Hi"), QGuiApplication::font(), 500);
    QVERIFY(block.size().width() < 100);
}

void TextBlocksTest::linesAreKept()
{
    const QFont font = QGuiApplication::font();
    const int one = TextBlock(QStringLiteral("a"), font, 200).size().height();
    const int three = TextBlock(QStringLiteral("a\nb\nc"), font, 200).size().height();
    QVERIFY(three >= 3 * one - 2);
}

// Thai has no spaces between words; breaking within one is like break-ing one any-where.
void TextBlocksTest::thaiBreaksBetweenWords()
{
    const QStringList words{
        QStringLiteral("สวัสดี"),   QStringLiteral("ครับ"),  QStringLiteral("ต้องการ"),
        QStringLiteral("เปลี่ยน"),  QStringLiteral("ที่อยู่"),  QStringLiteral("จัด"),
        QStringLiteral("ส่ง"),     QStringLiteral("สินค้า"), QStringLiteral("เป็น"),
        QStringLiteral("โรงแรม"), QStringLiteral("และ"),  QStringLiteral("ขอ"),
        QStringLiteral("ใบเสร็จ"), QStringLiteral("ด้วย"),  QStringLiteral("ครับ")};
    QSet<qsizetype> ends;
    qsizetype end = 0;
    for (const QString &word : words)
        ends.insert(end += word.size());
    const QFont font = QGuiApplication::font();
    for (const int width : {90, 120, 160, 230}) {
        const QStringList lines = TextBlock(words.join(QString()), font, width).lines();
        QVERIFY(lines.size() > 1);
        qsizetype at = 0;
        for (const QString &line : lines) {
            at += line.size();
            QVERIFY2(ends.contains(at), qPrintable(lines.join(QLatin1Char('|'))));
        }
    }
}

void TextBlocksTest::japaneseAndChineseKeepTheirPunctuation()
{
    const QFont font = QGuiApplication::font();
    const QString closing = QStringLiteral("。、」）！？，；：ー");
    for (const QString &text :
         {QStringLiteral(
              "おはようございます。昨日お願いした花束の件です。「配達」は、午後でも大丈夫ですか？"),
          QStringLiteral("您好，我想更改收件地址。「門市」取貨也可以，請問需要多久？謝謝！")}) {
        for (int width = 60; width < 200; width += 7) {
            for (const QString &line : TextBlock(text, font, width).lines()) {
                QVERIFY2(!closing.contains(line.front()), qPrintable(line));
                QVERIFY2(!line.endsWith(QStringLiteral("「")), qPrintable(line));
            }
        }
    }
}

void TextBlocksTest::sameTextIsLaidOutOnce()
{
    TextBlocks blocks;
    const QFont font = QGuiApplication::font();
    const auto *first = &blocks.block(1, QStringLiteral("a"), font, 200);
    QCOMPARE(&blocks.block(1, QStringLiteral("a"), font, 200), first);
    const QSize wide = blocks.block(1, QStringLiteral("a b a b a b a b"), font, 200).size();
    const QSize narrow = blocks.block(1, QStringLiteral("a b a b a b a b"), font, 20).size();
    QVERIFY(narrow.height() > wide.height());
    QFont big = font;
    big.setPointSizeF(font.pointSizeF() * 2);
    QVERIFY(blocks.block(1, QStringLiteral("a"), big, 200).size().height()
            > blocks.block(2, QStringLiteral("a"), font, 200).size().height());
}

QTEST_MAIN(TextBlocksTest)
#include "tst_ui_text_blocks.moc"
