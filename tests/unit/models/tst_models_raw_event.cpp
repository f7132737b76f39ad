// SPDX-License-Identifier: Apache-2.0
#include "models/raw_event.h"

#include <QTest>

using namespace kidoku;

class RawEventTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strikesOutTokens_data();
    void strikesOutTokens();
    void showsWhatCannotBeSeen();
    void isBounded();
};

void RawEventTest::strikesOutTokens_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("a message") << QByteArray(
        R"({"replyToken":"SECRET","message":{"quoteToken":"SECRET","markAsReadToken":"SECRET"}})");
    QTest::newRow("an escaped key") << QByteArray(R"({"reply\u0054oken":"SECRET"})");
    QTest::newRow("deep in lists")
        << QByteArray(R"({"a":[[{"b":{"MarkAsReadTOKEN":{"x":"SECRET"}}}]]})");
    QTest::newRow("nonce") << QByteArray(R"({"link":{"nonce":"SECRET"}})");
    QTest::newRow("cut JSON") << QByteArray(R"({"a":1,"replyToken":"SECRET)");
}

void RawEventTest::strikesOutTokens()
{
    QFETCH(QByteArray, raw);
    const QString shown = models::shownRawEvent(raw);
    QVERIFY2(!shown.contains(QStringLiteral("SECRET")), qPrintable(shown));
    QVERIFY(shown.contains(QStringLiteral("…")));
}

void RawEventTest::showsWhatCannotBeSeen()
{
    const QString shown = models::shownRawEvent("{\"a\":\"x\xe2\x80\xaey\xe2\x80\x8b<b>\"}");
    QVERIFY(shown.contains(QStringLiteral("x\\u202ey\\u200b<b>")));
    QVERIFY(models::shownRawEvent(R"({"type":"message"})").contains(QStringLiteral("\"type\": ")));
}

void RawEventTest::isBounded()
{
    const QByteArray raw = R"({"a":")" + QByteArray(500'000, 'x') + R"("})";
    const QString shown = models::shownRawEvent(raw, 1000);
    QVERIFY(shown.size() < 1100);
    QVERIFY(shown.contains(QStringLiteral("the rest is not shown")));
}

QTEST_GUILESS_MAIN(RawEventTest)
#include "tst_models_raw_event.moc"
