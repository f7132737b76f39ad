// SPDX-License-Identifier: Apache-2.0
#include "inbox_fixture.h"
#include "store/name_tables.h"

#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using store::LogWhat;
using store::MessageKind;

namespace {

const QString sato = QStringLiteral("U1");
const QString group = QStringLiteral("C1");

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

// What events do to conversations.
class TestInboxBatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageTypeBecomesARow_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<MessageKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("detail");
        QTest::newRow("text") << QByteArray(
            R"({"type":"text","text":"こんにちは","quoteToken":"secret"})")
                              << MessageKind::Text << QStringLiteral("こんにちは") << QByteArray();
        QTest::newRow("text with a quote")
            << QByteArray(R"({"type":"text","text":"a","quotedMessageId":"77"})")
            << MessageKind::Text << QStringLiteral("a")
            << QByteArray(R"({"quotedMessageId":"77"})");
        QTest::newRow("image") << QByteArray(
            R"({"type":"image","contentProvider":{"type":"line"}})")
                               << MessageKind::Image << QString() << QByteArray();
        QTest::newRow("video") << QByteArray(R"({"type":"video","duration":60000})")
                               << MessageKind::Video << QString()
                               << QByteArray(R"({"duration":60000})");
        QTest::newRow("audio") << QByteArray(R"({"type":"audio","duration":5})")
                               << MessageKind::Audio << QString()
                               << QByteArray(R"({"duration":5})");
        QTest::newRow("file") << QByteArray(R"({"type":"file","fileName":"a.pdf","fileSize":12})")
                              << MessageKind::File << QStringLiteral("a.pdf")
                              << QByteArray(R"({"fileSize":12})");
        QTest::newRow("location") << QByteArray(
            R"({"type":"location","title":"T","address":"A","latitude":1.5,"longitude":2})")
                                  << MessageKind::Location << QStringLiteral("T")
                                  << QByteArray(R"({"address":"A","latitude":1.5,"longitude":2})");
        QTest::newRow("sticker")
            << QByteArray(R"({"type":"sticker","packageId":"1","stickerId":"2",)"
                          R"("stickerResourceType":"STATIC","keywords":["cat","dog"]})")
            << MessageKind::Sticker << QStringLiteral("cat")
            << QByteArray(R"({"keywords":["cat","dog"],"packageId":"1","stickerId":"2",)"
                          R"("stickerResourceType":"STATIC"})");
        QTest::newRow("a type of tomorrow")
            << QByteArray(R"({"type":"hologram","depth":3})") << MessageKind::Unknown
            << QStringLiteral("hologram") << QByteArray();
    }

    void everyMessageTypeBecomesARow()
    {
        QFETCH(QByteArray, message);
        QFETCH(MessageKind, kind);
        QFETCH(QString, text);
        QFETCH(QByteArray, detail);
        QJsonObject body = object(message.constData());
        body.insert(QStringLiteral("id"), messageId(1));
        body.insert(QStringLiteral("markAsReadToken"), QStringLiteral("read-1"));
        InboxRig rig;
        rig.takeEvents({eventOf(QStringLiteral("message"), QStringLiteral("E1"), 1,
                                userSource(sato), {{QStringLiteral("message"), body}})});
        const auto rows = rig.thread(sato);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).kind, kind);
        QCOMPARE(rows.at(0).text, text);
        QCOMPARE(rows.at(0).detail, detail);
        QVERIFY(rows.at(0).hasReadToken);
        QVERIFY(rows.at(0).incoming);
        QCOMPARE(rig.chat(sato).unread, 1);
        QCOMPARE(rig.log(LogWhat::MessageReceived).size(), 1);
        QCOMPARE(rig.log(LogWhat::MessageReceived).at(0).eventId.value, QStringLiteral("E1"));
        QCOMPARE(rig.outcome.messages.size(), 1);
    }

    void otherEventsAreSystemRowsThatNobodyHasToRead_data()
    {
        QTest::addColumn<QString>("type");
        for (const char *type :
             {"follow", "unfollow", "join", "leave", "memberJoined", "memberLeft", "postback",
              "videoPlayComplete", "beacon", "accountLink", "membership", "somethingNew"})
            QTest::newRow(type) << QString::fromLatin1(type);
    }

    void otherEventsAreSystemRowsThatNobodyHasToRead()
    {
        QFETCH(QString, type);
        InboxRig rig;
        rig.takeEvents({eventOf(type, QStringLiteral("E1"), 1, userSource(sato))});
        const auto rows = rig.thread(sato);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0).kind, MessageKind::System);
        QCOMPARE(rows.at(0).text, type);
        QVERIFY(rows.at(0).id.isEmpty());
        QCOMPARE(rig.chat(sato).unread, 0);
        QCOMPARE(rig.chat(sato).blocked, type == QLatin1String("unfollow"));
        QCOMPARE(rig.log(LogWhat::EventReceived).at(0).args, QStringList(type));
        QVERIFY(rig.outcome.messages.isEmpty());
    }

    void eventsOfTheSameMillisecondAreAllShown()
    {
        InboxRig rig;
        rig.takeEvents(
            {eventOf(QStringLiteral("follow"), QStringLiteral("F1"), 1, userSource(sato)),
             eventOf(QStringLiteral("postback"), QStringLiteral("F2"), 1, userSource(sato)),
             textEvent(userSource(sato), 1)});
        const auto rows = rig.thread(sato);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(2).kind, MessageKind::Text);
        QVERIFY(rows.at(0).position < rows.at(1).position);
        QVERIFY(rows.at(1).position < rows.at(2).position);
    }

    void anEventWithoutAChatIsLoggedAndKept()
    {
        InboxRig rig;
        rig.takeEvents({eventOf(QStringLiteral("module"), QStringLiteral("E1"), 1, {})});
        QCOMPARE(rig.log(LogWhat::EventReceived).size(), 1);
        QVERIFY(store::inbox::conversations(*rig.database, {}, 10).isEmpty());
        rig.takeEvents({eventOf(QStringLiteral("module"), QStringLiteral("E1"), 1, {})});
        QCOMPARE(rig.log(LogWhat::DuplicateIgnored).size(), 1);
    }

    void membersOfAGroupAreKnownByWhatTheyWrite()
    {
        InboxRig rig;
        rig.takeEvents({textEvent(groupSource(group, sato), 1)});
        QCOMPARE(rig.chat(group).kind, store::ChatKind::Group);
        QCOMPARE(rig.thread(group).at(0).sender.value, sato);
        const auto nameless = store::inbox::nameless(*rig.database, account, {1}, 10);
        QCOMPARE(nameless.size(), 2);
        QCOMPARE(nameless.at(1).member.value, sato);
    }

    void oneBodyMayHoldEventsOfSeveralChats()
    {
        InboxRig rig;
        rig.takeEvents({textEvent(userSource(sato), 1),
                        textEvent(userSource(QStringLiteral("U2")), 2),
                        textEvent(groupSource(group, sato), 3)});
        QCOMPARE(rig.changes.conversations.size(), 3);
        QCOMPARE(rig.thread(sato).size(), 1);
        QCOMPARE(rig.thread(QStringLiteral("U2")).size(), 1);
        QCOMPARE(rig.thread(group).size(), 1);
    }

    void aRedeliveredEventIsIgnoredVisibly()
    {
        InboxRig rig;
        rig.takeEvents({textEvent(userSource(sato), 1)});
        store::inbox::setDone(*rig.database, rig.chat(sato).id, true);
        auto again = textEvent(userSource(sato), 1);
        again.insert(QStringLiteral("deliveryContext"),
                     QJsonObject{{QStringLiteral("isRedelivery"), true}});
        rig.takeEvents({again});
        QCOMPARE(rig.thread(sato).size(), 1);
        QVERIFY(rig.chat(sato).done);
        QCOMPARE(rig.log(LogWhat::DuplicateIgnored).size(), 1);
        QVERIFY(rig.outcome.messages.isEmpty());
    }

    void unsendLeavesALineWithoutContent()
    {
        InboxRig rig;
        rig.takeEvents({textEvent(userSource(sato), 1), textEvent(userSource(sato), 2)});
        rig.takeEvents({unsendEvent(userSource(sato), 3, 2)});
        const auto rows = rig.thread(sato);
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows.at(1).unsentAt.isValid());
        QVERIFY(rows.at(1).text.isEmpty());
        QCOMPARE(rig.chat(sato).unread, 1);
        QVERIFY(rig.chat(sato).previewUnsent);
        QCOMPARE(rig.changes.messages.size(), 1);
    }

    void standbyMessagesAreShown()
    {
        InboxRig rig;
        auto event = textEvent(userSource(sato), 1);
        event.insert(QStringLiteral("mode"), QStringLiteral("standby"));
        rig.takeEvents({event});
        QCOMPARE(rig.thread(sato).size(), 1);
        QCOMPARE(rig.thread(sato).at(0).detail, QByteArray(R"({"standby":true})"));
        // Nothing can be marked by what belongs to another module.
        QVERIFY(!rig.thread(sato).at(0).hasReadToken);
        QVERIFY(!rig.chat(sato).lastToken.isValid());
    }

    void membersWhoJoinAreAskedFor()
    {
        InboxRig rig;
        const QJsonObject member = userSource(QStringLiteral("Unew"));
        rig.takeEvents({eventOf(QStringLiteral("memberJoined"), QStringLiteral("J1"), 1,
                                groupSource(group, {}),
                                {{QStringLiteral("joined"),
                                  QJsonObject{{QStringLiteral("members"), QJsonArray{member}}}}})});
        QCOMPARE(rig.thread(group).at(0).detail, QByteArray(R"({"count":1,"members":["Unew"]})"));
        const auto nameless = store::inbox::nameless(*rig.database, account, {startMs * 2}, 10);
        const auto isNew = [](const store::inbox::Nameless &who) {
            return who.member.value == QLatin1String("Unew");
        };
        QVERIFY(std::any_of(nameless.begin(), nameless.end(), isNew));
    }

    void noTokenAndNoTextReachesTheLogOrTheDetail()
    {
        InboxRig rig;
        rig.takeEvents({textEvent(userSource(sato), 1)});
        for (const auto &entry : store::log::page(*rig.database, 0, 100)) {
            const QString all = entry.args.join(u' ') + entry.reason + entry.lineRequestId;
            QVERIFY(!all.contains(QStringLiteral("text 1")));
            QVERIFY(!all.contains(QStringLiteral("read-1")));
        }
        QVERIFY(!rig.thread(sato).at(0).detail.contains("quote"));
    }
};

QTEST_GUILESS_MAIN(TestInboxBatch)
#include "tst_inbox_batch.moc"
