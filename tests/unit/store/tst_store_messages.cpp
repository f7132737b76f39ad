// SPDX-License-Identifier: Apache-2.0
#include "store_fixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace kidoku;
using namespace kidoku::testing;
using namespace kidoku::store::inbox;

namespace {

QList<qint64> seconds(const QList<store::Message> &messages)
{
    QList<qint64> list;
    for (const auto &message : messages)
        list.append(message.position.at / 1000);
    return list;
}

NewEvent webhookEvent(const QString &id, const QByteArray &raw)
{
    return {{id}, {1}, {2}, QStringLiteral("message"), raw, store::Proof::Verified};
}

} // namespace

class TestStoreMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageComesBackAsItWasStored()
    {
        const Folder folder;
        const auto database = folder.open();
        auto message = textMessage(addChat(*database, QStringLiteral("U1")), 5);
        message.sender = {QStringLiteral("Uabc")};
        message.detail = "{\"duration\":5}";
        message.proof = store::Proof::Repaired;
        message.kind = store::MessageKind::Video;
        QVERIFY(addMessage(*database, message, tokenOf(5)));
        QVERIFY(message.row > 0);
        QVERIFY(message.hasReadToken);
        const auto found = findMessage(*database, shop, message.id);
        QVERIFY(found);
        QCOMPARE(found->row, message.row);
        QCOMPARE(found->eventId, message.eventId);
        QCOMPARE(found->sender, message.sender);
        QCOMPARE(found->detail, message.detail);
        QCOMPARE(found->text, message.text);
        QCOMPARE(found->kind, message.kind);
        QCOMPARE(found->proof, message.proof);
        QVERIFY(found->position == message.position);
        QVERIFY(found->hasReadToken);
    }

    void anEventIsTakenOncePerAccount()
    {
        const Folder folder;
        const auto database = folder.open();
        QVERIFY(addEvent(*database, shop, webhookEvent(QStringLiteral("E1"), "{}")));
        QVERIFY(!addEvent(*database, shop, webhookEvent(QStringLiteral("E1"), "{other}")));
        QVERIFY(addEvent(*database, {QStringLiteral("other")},
                         webhookEvent(QStringLiteral("E1"), "{}")));
    }

    void aMessageIdIsTakenOnceWhateverItsEvent()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        auto message = textMessage(id, 5);
        QVERIFY(addMessage(*database, message, {}));
        auto again = textMessage(id, 5);
        again.eventId = {QStringLiteral("another")};
        again.text = QStringLiteral("forged");
        QVERIFY(!addMessage(*database, again, {}));
        QCOMPARE(again.row, message.row);
        QCOMPARE(again.text, message.text);
    }

    void pagesGoBackwardsAndForwardsWithoutGapsOrRepeats_data()
    {
        QTest::addColumn<int>("limit");
        QTest::newRow("one at a time") << 1;
        QTest::newRow("seven at a time") << 7;
        QTest::newRow("all at once") << 1000;
    }

    void pagesGoBackwardsAndForwardsWithoutGapsOrRepeats()
    {
        QFETCH(int, limit);
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        QList<qint64> expected;
        for (qint64 second = 1; second <= 40; ++second) {
            auto message = textMessage(id, second);
            if (second % 5 == 0)
                message.incoming = false;
            if (second % 7 == 0) {
                message.kind = store::MessageKind::System;
                message.id = {};
            }
            addMessage(*database, message, second % 2 ? tokenOf(second) : core::Secret());
            expected.append(second);
        }
        QList<qint64> backwards;
        Page page{{}, {}, limit};
        for (auto list = messages(*database, id, page); !list.isEmpty();
             list = messages(*database, id, page)) {
            QVERIFY(list.size() <= limit);
            QVERIFY(std::is_sorted(list.begin(), list.end(), [](const auto &a, const auto &b) {
                return a.position < b.position;
            }));
            backwards = seconds(list) + backwards;
            page.before = list.constFirst().position;
        }
        QCOMPARE(backwards, expected);
        QList<qint64> forwards;
        page = {{}, store::Position{}, limit};
        for (auto list = messages(*database, id, page); !list.isEmpty();
             list = messages(*database, id, page)) {
            forwards += seconds(list);
            page.after = list.constLast().position;
        }
        QCOMPARE(forwards, expected);
    }

    void theNewestTokenUpToAPositionIsFound()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        for (const qint64 second : {1, 2, 3, 4}) {
            auto message = textMessage(id, second);
            addMessage(*database, message, second % 2 == 0 ? tokenOf(second) : core::Secret());
        }
        QVERIFY(!tokenUpTo(*database, id, at(1)));
        const auto two = tokenUpTo(*database, id, at(3));
        QVERIFY(two);
        QCOMPARE(two->token, tokenOf(2));
        QCOMPARE(two->message.value, QStringLiteral("1002"));
        QVERIFY(two->position == at(2));
        QCOMPARE(tokenUpTo(*database, id, at(4))->token, tokenOf(4));
        (void)unsend(*database, shop, {QStringLiteral("1004")}, {9000});
        QCOMPARE(tokenUpTo(*database, id, at(4))->token, tokenOf(2));
    }

    void unsendingDropsTheContentEverywhere()
    {
        const Folder folder;
        const QByteArray word = "TheCustomersSecretWords";
        {
            const auto database = folder.open();
            const auto id = addChat(*database, QStringLiteral("U1"));
            (void)addEvent(*database, shop, webhookEvent(QStringLiteral("E5"), "{" + word + "}"));
            auto message = textMessage(id, 5);
            message.text = QString::fromLatin1(word);
            message.detail = word;
            addMessage(*database, message, core::Secret(word));
            store::ChangeSet changes;
            touch(*database, {id}, changes);
            QVERIFY(changes.conversations.constFirst().preview.contains(QString::fromLatin1(word)));

            const auto gone = unsend(*database, shop, message.id, {9000});
            QVERIFY(gone);
            QCOMPARE(gone->unsentAt.ms, 9000);
            QVERIFY(gone->text.isEmpty() && gone->detail.isEmpty() && !gone->hasReadToken);
            const auto now = conversationNow(*database, id);
            QVERIFY(now.preview.isEmpty());
            QVERIFY(now.previewUnsent);
            QCOMPARE(now.unread, 0);
        }
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(word));
    }

    void anUnsendThatComesFirstWinsAllTheSame()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        auto message = textMessage(id, 5);
        QVERIFY(!unsend(*database, shop, message.id, {9000}));
        auto place = message;
        place.position = store::positionOf({9000}, message.id);
        place.unsentAt = {9000};
        QVERIFY(addMessage(*database, place, {}));
        QVERIFY(addEvent(*database, shop, webhookEvent(QStringLiteral("E5"), "{words}")));
        QVERIFY(!addMessage(*database, message, tokenOf(5)));
        QCOMPARE(message.row, place.row);
        QVERIFY(message.text.isEmpty());
        const auto stored = findMessage(*database, shop, message.id);
        QVERIFY(stored->position == at(5));
        QCOMPARE(stored->unsentAt.ms, 9000);
        QVERIFY(stored->text.isEmpty() && !stored->hasReadToken);
        QCOMPARE(conversationNow(*database, id).unread, 0);
    }

    void theQuarantineIsBounded()
    {
        const Folder folder;
        const auto database = folder.open();
        database->begin();
        for (int i = 0; i < 10'050; ++i)
            quarantine(*database, shop, {i + 1}, QStringLiteral("broken"),
                       i == 0 ? QByteArray() : QByteArray(i == 10'049 ? 100'000 : 3, 'x'));
        database->commit();
        const auto number = [&](const char *sql) {
            QSqlQuery &query = database->prepared(sql);
            database->exec(query);
            const qint64 value = query.next() ? query.value(0).toLongLong() : -1;
            query.finish();
            return value;
        };
        QCOMPARE(number("SELECT count(*) FROM quarantine"), 10'000);
        QCOMPARE(number("SELECT min(at) FROM quarantine"), 51);
        QCOMPARE(number("SELECT max(length(bytes)) FROM quarantine"), 16 * 1024);
    }

    void theCursorIsKeptPerAccount()
    {
        const Folder folder;
        const auto database = folder.open();
        QVERIFY(cursor(*database, shop).id.isEmpty());
        setCursor(*database, shop, {"17-3", 42, QStringLiteral("01J")});
        QCOMPARE(cursor(*database, shop).id, QByteArray("17-3"));
        QCOMPARE(cursor(*database, shop).seq, 42);
        QCOMPARE(cursor(*database, shop).epoch, QStringLiteral("01J"));
        QVERIFY(cursor(*database, {QStringLiteral("other")}).id.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStoreMessages)
#include "tst_store_messages.moc"
