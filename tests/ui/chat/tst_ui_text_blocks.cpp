// SPDX-License-Identifier: Apache-2.0
#include "ui/chat/text_blocks.h"

#include <QGuiApplication>
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
