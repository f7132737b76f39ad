// SPDX-License-Identifier: Apache-2.0
#include "models/text_match.h"

#include "core/fold.h"
#include "records.h"

#include <QTest>

using namespace kidoku;

//! What stands out in a bubble is what was found, whatever folding has done to its length.
class TextMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data();
    void ranges();
    void everyKindIsFoundByItsWords();
    void isBounded();
};

void TextMatchTest::ranges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("parts");
    const auto row = [](const char *name, const char *text, const char *words, const char *parts) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(words)
                            << QString::fromUtf8(parts).split(u'|', Qt::SkipEmptyParts);
    };
    row("plain", "One two one", "ONE", "One|one");
    row("none", "abc", "d", "");
    row("half width found by full", "x ｶﾞﾗｽ y", "ガラス", "ｶﾞﾗｽ");
    row("full width letters", "ＡＢＣ", "bc", "ＢＣ");
    row("hiragana by katakana", "あさひ", "アサ", "あさ");
    row("a sign that becomes longer", "5 ㌔ 5", "キロ", "㌔");
    row("the middle of what one sign has become", "5㌔", "ロ", "㌔");
    row("a letter of several units", "😀a😀", "a", "a");
    row("a ligature before it", "㌔ abc", "abc", "abc");
    row("empty words", "abc", "", "");
}

void TextMatchTest::ranges()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QStringList parts;
    for (const models::TextRange &range : models::rangesOf(text, core::fold(words)))
        parts.append(text.mid(range.at, range.length));
    QTEST(parts, "parts");
}

void TextMatchTest::everyKindIsFoundByItsWords()
{
    auto message = testing::message(1, 1000);
    message.text = QStringLiteral("Roses");
    QVERIFY(models::matches(message, QStringLiteral("rose")));
    message.kind = store::MessageKind::File;
    QVERIFY(models::matches(message, QStringLiteral("rose")));
    message.kind = store::MessageKind::Location;
    message.detail = R"({"address":"Ｓｈｉｎｊｕｋｕ"})";
    QVERIFY(models::matches(message, QStringLiteral("shinjuku")));
    QVERIFY(!models::matches(message, QString()));
    message.kind = store::MessageKind::System;
    QVERIFY(!models::matches(message, QStringLiteral("rose")));
    message.kind = store::MessageKind::Text;
    message.unsentAt = {5};
    QVERIFY(!models::matches(message, QStringLiteral("rose")));
}

void TextMatchTest::isBounded()
{
    QCOMPARE(models::rangesOf(QString(20'000, u'a'), QStringLiteral("a")).size(), 200);
}

QTEST_GUILESS_MAIN(TextMatchTest)
#include "tst_models_text_match.moc"
