// SPDX-License-Identifier: Apache-2.0
#include "relayd/mark_subject.h"

#include <QTest>

#include <map>

using namespace kidoku;
using namespace kidoku::relayd;

namespace {

constexpr core::Timestamp answeredAt{1'795'423'152'601};

RequestHead headWith(std::map<std::string, std::string, std::less<>> &headers)
{
    RequestHead head;
    head.header = [&headers](std::string_view name) -> std::string_view {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string_view() : std::string_view(found->second);
    };
    return head;
}

} // namespace

class RelaydMarkSubject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNewMarkFromTheHeaders()
    {
        std::map<std::string, std::string, std::less<>> headers{
            {"x-kidoku-chat", "U1"},
            {"x-kidoku-up-to", "593000101958385840"},
            {"x-kidoku-up-to-time", "1795423152000"}};
        const auto record
            = readRecordOf(LineCallKind::MarkByToken, headWith(headers), "{}", "aoi", answeredAt);
        QVERIFY(record);
        QCOMPARE(record->chat.value, QStringLiteral("U1"));
        QCOMPARE(record->upTo.value, QStringLiteral("593000101958385840"));
        QCOMPARE(record->upToTime.ms, 1'795'423'152'000);
        QCOMPARE(record->by, QStringLiteral("aoi"));
        QCOMPARE(record->at, answeredAt);
        QVERIFY(record->byToken);
    }

    void takesTheOldMarkFromTheBody()
    {
        std::map<std::string, std::string, std::less<>> headers{{"x-kidoku-chat", "Uother"}};
        const auto record = readRecordOf(LineCallKind::MarkByUser, headWith(headers),
                                         R"({"chat":{"userId":"U1"}})", "aoi", answeredAt);
        QVERIFY(record);
        QCOMPARE(record->chat.value, QStringLiteral("U1"));
        QVERIFY(record->upTo.isEmpty());
        QCOMPARE(record->upToTime, answeredAt);
        QVERIFY(!record->byToken);
    }

    void saysNothingWhenItIsToldTooLittle_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("chat");
        QTest::addColumn<QByteArray>("upTo");
        QTest::addColumn<QByteArray>("upToTime");
        const int byToken = static_cast<int>(LineCallKind::MarkByToken);
        QTest::newRow("no header at all")
            << byToken << QByteArray() << QByteArray() << QByteArray();
        QTest::newRow("no chat") << byToken << QByteArray() << QByteArray("1") << QByteArray("5");
        QTest::newRow("neither message nor time")
            << byToken << QByteArray("U1") << QByteArray() << QByteArray();
        QTest::newRow("a time that is none")
            << byToken << QByteArray("U1") << QByteArray() << QByteArray("5x");
        QTest::newRow("a time beyond all")
            << byToken << QByteArray("U1") << QByteArray() << QByteArray("99999999999999999999");
        QTest::newRow("a chat with a blank")
            << byToken << QByteArray("U 1") << QByteArray("1") << QByteArray("5");
        QTest::newRow("a chat too long")
            << byToken << QByteArray(129, 'U') << QByteArray("1") << QByteArray("5");
        QTest::newRow("the old mark with a body that names nobody")
            << static_cast<int>(LineCallKind::MarkByUser) << QByteArray("U1") << QByteArray("1")
            << QByteArray("5");
        QTest::newRow("a call that is no mark")
            << static_cast<int>(LineCallKind::Read) << QByteArray("U1") << QByteArray("1")
            << QByteArray("5");
    }
    void saysNothingWhenItIsToldTooLittle()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, chat);
        QFETCH(QByteArray, upTo);
        QFETCH(QByteArray, upToTime);
        std::map<std::string, std::string, std::less<>> headers{
            {"x-kidoku-chat", chat.toStdString()},
            {"x-kidoku-up-to", upTo.toStdString()},
            {"x-kidoku-up-to-time", upToTime.toStdString()}};
        QVERIFY(!readRecordOf(static_cast<LineCallKind>(kind), headWith(headers),
                              R"({"chat":{"userId":7}})", "aoi", answeredAt));
    }
};

QTEST_GUILESS_MAIN(RelaydMarkSubject)
#include "tst_relayd_mark_subject.moc"
