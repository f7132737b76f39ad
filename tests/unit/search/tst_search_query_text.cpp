// SPDX-License-Identifier: Apache-2.0
#include "core/fold.h"
#include "search/query_text.h"

#include <QTest>

using namespace kidoku;
using search::parseQuery;
using store::search::Kind;

//! What is typed is understood; what is not understood is a word.
class TestSearchQueryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("nothing", QString(), {});
        row("spaces of all kinds", QStringLiteral("  返品　ＡＢＣ\tx "),
            {QStringLiteral("返品"), QStringLiteral("abc"), QStringLiteral("x")});
        row("phrase", QStringLiteral("\"my order\" x"),
            {QStringLiteral("my order"), QStringLiteral("x")});
        row("curly quotes", QStringLiteral("“my order”"), {QStringLiteral("my order")});
        row("open quote", QStringLiteral("\"my ord"), {QStringLiteral("my ord")});
        row("only a quote", QStringLiteral("\""), {});
        row("twice", QStringLiteral("a A ａ"), {QStringLiteral("a")});
        row("no key", QStringLiteral("12:30 http://x"),
            {QStringLiteral("12:30"), QStringLiteral("http://x")});
        row("unknown type", QStringLiteral("type:tune"), {QStringLiteral("type:tune")});
        row("no date", QStringLiteral("before:tomorrow"), {QStringLiteral("before:tomorrow")});
        row("no real date", QStringLiteral("after:2026-02-30"),
            {QStringLiteral("after:2026-02-30")});
        row("being typed", QStringLiteral("x from:"), {QStringLiteral("x")});
        row("signs of other languages", QStringLiteral("a* NEAR -b OR %_ ' ;"),
            {QStringLiteral("a*"), QStringLiteral("near"), QStringLiteral("-b"),
             QStringLiteral("or"), QStringLiteral("%_"), QStringLiteral("'"), QStringLiteral(";")});
        row("lone surrogate", QString(QChar(0xD800)), {QStringLiteral("\uFFFD")});
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const auto query = parseQuery(text);
        QCOMPARE(query.words, words);
        QVERIFY(query.from.isEmpty() && query.in.isEmpty() && query.kind == Kind::Any);
        QCOMPARE(query.isEmpty(), words.isEmpty());
        QCOMPARE(query.isPlain(), !words.isEmpty());
    }

    void chips()
    {
        const auto query
            = parseQuery(QStringLiteral("返品 FROM:\"佐藤 Ken\" in：花 type:photo after:2026-10-01 "
                                        "before:2026/11/01"));
        QCOMPARE(query.words, QStringList{QStringLiteral("返品")});
        QCOMPARE(query.from, (QStringList{QStringLiteral("佐藤"), QStringLiteral("ken")}));
        QCOMPARE(query.in, QStringList{QStringLiteral("花")});
        QCOMPARE(query.kind, Kind::Photo);
        QCOMPARE(query.after, search::startOf({2026, 10, 1}));
        QCOMPARE(query.before, search::startOf({2026, 11, 1}));
        QVERIFY(!query.isPlain());
    }

    void accounts()
    {
        const QList<search::AccountName> accounts{
            {{QStringLiteral("shop-a")}, QStringLiteral("Aozora Flowers")},
            {{QStringLiteral("shop-b")}, QStringLiteral("Aozora")},
        };
        const auto of = [&](const char *text) {
            return parseQuery(QString::fromUtf8(text), accounts).account.value().value;
        };
        QCOMPARE(of("account:AOZORA"), QStringLiteral("shop-b"));
        QCOMPARE(of("account:flow"), QStringLiteral("shop-a"));
        QCOMPARE(of("account:shop-b"), QStringLiteral("shop-b"));
        QCOMPARE(of("account:none"), QStringLiteral("none"));
        QVERIFY(parseQuery(QStringLiteral("x account:none")).isPlain());
    }

    void thereAreLimits()
    {
        const auto words
            = parseQuery(QStringLiteral("a b c d e f g h i j k l m n o p q r s")).words;
        QCOMPARE(words.size(), search::mostWords);
        const auto query = parseQuery(QString(10'000, u'x'));
        QCOMPARE(query.words.value(0).size(), search::longestText);
    }
};

QTEST_GUILESS_MAIN(TestSearchQueryText)
#include "tst_search_query_text.moc"
