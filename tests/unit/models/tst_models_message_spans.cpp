// SPDX-License-Identifier: Apache-2.0
#include "models/message_spans.h"

#include "records.h"

#include <QTest>

using namespace kidoku;
using models::SpanKind;

namespace {

store::Message textOf(const QString &text, const char *detail)
{
    store::Message message = testing::message(1, 1000);
    message.text = text;
    message.detail = detail;
    return message;
}

// "E(ha)" for an emoji, "M@Aya" for a mention, "S" for one of us, "L" for an address.
QStringList told(const models::MarkedText &marked)
{
    QStringList parts;
    for (const models::TextSpan &span : marked.spans) {
        const char *kind = span.kind == SpanKind::Emoji ? "E"
            : span.kind == SpanKind::Mention            ? "M"
            : span.kind == SpanKind::MentionOfUs        ? "S"
                                                        : "L";
        parts.append(QLatin1String(kind) + marked.text.mid(span.at, span.length));
    }
    return parts;
}

} // namespace

class MessageSpansTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spans_data();
    void spans();
    void neverBeyondTheText_data();
    void neverBeyondTheText();
    void unsentHasNone();
    void placesWithoutPlaces();
};

void MessageSpansTest::spans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<QStringList>("told");
    const auto row
        = [](const char *name, const char *text, const char *detail, const QStringList &told) {
              QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(detail) << told;
          };
    row("nothing", "hello", "", {});
    row("emoji", "a (ha) b", R"({"emojis":[{"index":2,"length":4}]})", {QStringLiteral("E(ha)")});
    row("mention", "hi @Aya!", R"({"mentionees":[{"index":3,"length":4,"type":"user"}]})",
        {QStringLiteral("M@Aya")});
    row("of us", "@Shop", R"({"mentionees":[{"index":0,"length":5,"isSelf":true}]})",
        {QStringLiteral("S@Shop")});
    row("of all", "@All", R"({"mentionees":[{"index":0,"length":4,"type":"all"}]})",
        {QStringLiteral("S@All")});
    row("address", "see https://a.example.", "", {QStringLiteral("Lhttps://a.example")});
    row("all three", "@Aya (ha) https://a.example",
        R"({"emojis":[{"index":5,"length":4}],"mentionees":[{"index":0,"length":4}]})",
        {QStringLiteral("M@Aya"), QStringLiteral("E(ha)"), QStringLiteral("Lhttps://a.example")});
    row("places move with what is taken out before them", "\xe2\x80\xae\xe2\x80\xae@Aya",
        R"({"mentionees":[{"index":2,"length":4}]})", {QStringLiteral("M@Aya")});
    row("a part is taken out of it", "@A\xe2\x80\xaeya b",
        R"({"mentionees":[{"index":0,"length":5}]})", {QStringLiteral("M@Aya")});
    row("after a pair of surrogates", "\xf0\x9f\x98\x80@Aya",
        R"({"mentionees":[{"index":2,"length":4}]})", {QStringLiteral("M@Aya")});
}

void MessageSpansTest::spans()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, detail);
    QTEST(told(models::markedText(textOf(text, detail.constData()))), "told");
}

void MessageSpansTest::neverBeyondTheText_data()
{
    QTest::addColumn<QByteArray>("detail");
    for (const char *detail :
         {R"({"emojis":[{"index":4,"length":400}]})", R"({"emojis":[{"index":400,"length":4}]})",
          R"({"emojis":[{"index":-4,"length":8}]})", R"({"emojis":[{"index":0,"length":-1}]})",
          R"({"emojis":[{"index":0,"length":4},{"index":2,"length":4},{"index":0,"length":9}]})",
          R"({"emojis":[{"index":1e300,"length":1e300}]})",
          R"({"mentionees":"no","emojis":{"index":0}})", R"({"emojis":[null,3,{"index":"1"}]})",
          R"({"emojis":[{"index":9223372036854775807,"length":9223372036854775807}]})"})
        QTest::addRow("%s", detail) << QByteArray(detail);
}

void MessageSpansTest::neverBeyondTheText()
{
    QFETCH(QByteArray, detail);
    for (const QString &text :
         {QStringLiteral("abcdefgh"), QString(), QString(30'000, u'a'),
          QStringLiteral("a\u0300").repeated(20) + QString(40, QChar(0x0300))}) {
        const auto marked = models::markedText(textOf(text, detail.constData()));
        qsizetype end = 0;
        for (const models::TextSpan &span : marked.spans) {
            QVERIFY(span.at >= end && span.length > 0);
            end = span.at + span.length;
        }
        QVERIFY(end <= marked.text.size());
    }
}

void MessageSpansTest::unsentHasNone()
{
    auto message = textOf(QStringLiteral("https://a.example"), "");
    message.unsentAt = {2000};
    QVERIFY(models::markedText(message).spans.isEmpty());
}

void MessageSpansTest::placesWithoutPlaces()
{
    store::Message message = textOf(QStringLiteral("Shop"), R"({"latitude":400,"longitude":0})");
    message.kind = store::MessageKind::Location;
    QVERIFY(!models::placeOf(message).map.isValid());
    QVERIFY(models::placeOf(message).coordinates.isEmpty());
    QCOMPARE(models::placeOf(message).title, QStringLiteral("Shop"));
    message.text.clear();
    message.detail = R"({"address":"Tokyo","latitude":1,"longitude":2})";
    QCOMPARE(models::placeOf(message).title, QStringLiteral("Tokyo"));
    QVERIFY(models::placeOf(message).map.isValid());
}

QTEST_GUILESS_MAIN(MessageSpansTest)
#include "tst_models_message_spans.moc"
