// SPDX-License-Identifier: Apache-2.0
#include "ui/search/snippet.h"

#include <QTest>

using namespace kidoku;
using ui::Snippet;
using ui::snippetOf;

namespace {

QStringList markedIn(const Snippet &snippet)
{
    QStringList parts;
    for (const core::TextRange &range : snippet.marked)
        parts.append(snippet.text.mid(range.start, range.length));
    return parts;
}

QStringList folded(const QStringList &words)
{
    QStringList list;
    for (const QString &word : words)
        list.append(core::fold(word));
    return list;
}

} // namespace

//! One line around what was found; whatever strangers write.
class TestUiSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordIsShownAsItWasWritten()
    {
        const Snippet snippet
            = snippetOf(QStringLiteral("ｶﾀﾛｸﾞを\nＡＢＣへ"),
                        folded({QStringLiteral("カタログ"), QStringLiteral("abc")}));
        QCOMPARE(snippet.text, QStringLiteral("ｶﾀﾛｸﾞを ＡＢＣへ"));
        QCOMPARE(markedIn(snippet),
                 (QStringList{QStringLiteral("ｶﾀﾛｸﾞ"), QStringLiteral("ＡＢＣ")}));
    }

    void aLongTextIsCutBeforeTheWord()
    {
        const QString text = QString(900, u'前') + QStringLiteral("返品") + QString(900, u'後');
        const Snippet snippet = snippetOf(text, {QStringLiteral("返品")});
        QVERIFY(snippet.text.startsWith(u'…') && snippet.text.endsWith(u'…'));
        QVERIFY(snippet.text.size() < 200);
        QCOMPARE(markedIn(snippet), QStringList{QStringLiteral("返品")});
        QVERIFY(snippet.marked.first().start < 20);
    }

    void signsStayWhole()
    {
        const QString text = QStringLiteral("👨‍👩‍👧").repeated(40)
            + QStringLiteral("返品") + QStringLiteral("👍🏽").repeated(80);
        const Snippet snippet = snippetOf(text, {QStringLiteral("返品")});
        QVERIFY(!snippet.text.at(1).isLowSurrogate());
        QVERIFY(!snippet.text.at(snippet.text.size() - 2).isHighSurrogate());
        QCOMPARE(markedIn(snippet), QStringList{QStringLiteral("返品")});
    }

    void hostileTextStaysText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup") << QStringLiteral("<b onclick=x>needle</b><img src=http://x>");
        QTest::newRow("bidi") << QStringLiteral("\u202Eneedle\u2066 abc");
        QTest::newRow("marks") << QStringLiteral("needle") + QString(100'000, QChar(0x0301));
        QTest::newRow("zero width") << QStringLiteral("nee\u200Bdle");
        QTest::newRow("surrogates")
            << QString(QChar(0xD800)) + QStringLiteral("needle") + QChar(0xDC00);
        QTest::newRow("long") << QString(100'000, u'x') + QStringLiteral("needle");
        QTest::newRow("empty") << QString();
    }
    void hostileTextStaysText()
    {
        QFETCH(QString, text);
        const Snippet snippet = snippetOf(text, {QStringLiteral("needle")});
        QVERIFY(snippet.text.size() < 400);
        QVERIFY(!snippet.text.contains(QChar(0x202E)) && !snippet.text.contains(u'\n'));
        for (const core::TextRange &range : snippet.marked)
            QVERIFY(range.start >= 0 && range.start + range.length <= snippet.text.size());
    }
};

QTEST_GUILESS_MAIN(TestUiSnippet)
#include "tst_ui_snippet.moc"
