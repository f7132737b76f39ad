// SPDX-License-Identifier: Apache-2.0
#include "store/migrations_p.h"
#include "store_fixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;
using namespace kidoku::store::inbox;

//! Muted, spam, and since when a customer waits for an answer.
class TestStoreHandling : public QObject
{
    Q_OBJECT

private:
    static void answer(store::Database &database, store::ConversationId id, qint64 second)
    {
        auto message = textMessage(id, second);
        message.incoming = false;
        addMessage(database, message, {});
    }
    static void follow(store::Database &database, store::ConversationId id, qint64 second)
    {
        auto event = textMessage(id, second);
        event.kind = store::MessageKind::System;
        event.id = {};
        addMessage(database, event, {});
    }

private Q_SLOTS:
    void mutedAndSpamAreKept()
    {
        const Folder folder;
        {
            const auto database = folder.open();
            const auto id = addChat(*database, QStringLiteral("U1"));
            addTexts(*database, id, {1});
            setMuted(*database, id, true, {5000});
            setSpam(*database, id, true);
        }
        const auto database = folder.open();
        const auto list = conversations(*database, {}, 10);
        QCOMPARE(list.size(), 1);
        const auto &c = list.constFirst();
        QVERIFY(c.muted && c.spam);
        QVERIFY(c.isMuted({4999}));
        QVERIFY(!c.isMuted({5000}));
        setMuted(*database, c.id, true, {});
        QVERIFY(conversationNow(*database, c.id).isMuted({9'999'999'999'999}));
        setMuted(*database, c.id, false, {5000});
        QVERIFY(!conversationNow(*database, c.id).isMuted({1}));
        QVERIFY(!conversationNow(*database, c.id).mutedUntil.isValid());
    }

    void theOldestUnansweredMessageWaits()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        follow(*database, id, 1); // nobody answers that
        QVERIFY(!conversationNow(*database, id).waitingSince.isValid());
        addTexts(*database, id, {10, 11});
        QVERIFY(conversationNow(*database, id).waitingSince == at(10));
        auto plain = textMessage(id, 9);
        addMessage(*database, plain, {}); // late, and without a token
        QVERIFY(conversationNow(*database, id).waitingSince == at(9));
        answer(*database, id, 12);
        QVERIFY(!conversationNow(*database, id).waitingSince.isValid());
        addTexts(*database, id, {13, 14});
        QVERIFY(conversationNow(*database, id).waitingSince == at(13));
    }

    void whatWasUnsentWaitsForNothing()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addTexts(*database, id, {10});
        answer(*database, id, 11);
        addTexts(*database, id, {12, 13});
        QVERIFY(unsend(*database, shop, textMessage(id, 12).id, {20'000}));
        QVERIFY(conversationNow(*database, id).waitingSince == at(13));
        QVERIFY(unsend(*database, shop, textMessage(id, 13).id, {20'000}));
        QVERIFY(!conversationNow(*database, id).waitingSince.isValid());
    }

    void doneEndsTheWait()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addTexts(*database, id, {10, 11});
        setDone(*database, id, true);
        QVERIFY(!conversationNow(*database, id).waitingSince.isValid());
        addTexts(*database, id, {12, 13});
        reopen(*database, id);
        QVERIFY(!conversationNow(*database, id).done);
        QVERIFY(conversationNow(*database, id).waitingSince == at(12));
        setDone(*database, id, true);
        setDone(*database, id, false); // it was not done after all
        QVERIFY(conversationNow(*database, id).waitingSince == at(10));
    }

    void anOlderFileKnowsWhoWaits()
    {
        const Folder folder;
        const auto run = [&folder](const QStringList &statements) {
            const auto name = QStringLiteral("plain");
            bool good = true;
            {
                auto connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
                connection.setDatabaseName(folder.file());
                good = connection.open();
                for (const QString &sql : statements) {
                    QSqlQuery query(connection);
                    if (!query.exec(sql)) {
                        qWarning() << query.lastError().text() << sql;
                        good = false;
                    }
                }
                connection.close();
            }
            QSqlDatabase::removeDatabase(name);
            return good;
        };
        QStringList old;
        for (const store::Migration &step : store::allMigrations().first(2)) {
            for (const char *sql : step)
                old.append(QString::fromLatin1(sql));
        }
        const auto chat = [](int id, int done, int incoming) {
            return QStringLiteral("INSERT INTO conversations (id, account, kind, chat, last_at,"
                                  " incoming_at, incoming_tie, done) VALUES (%1, 1, 0, 'U%1', 30,"
                                  " %2, %2, %3)")
                .arg(QString::number(id), QString::number(incoming), QString::number(done));
        };
        const auto message = [](int conversation, int at) {
            return QStringLiteral("INSERT INTO messages (conversation, account, class, at, tie,"
                                  " kind, incoming, proof, unsent_at, event_id, message_id, sender,"
                                  " text, detail, token) VALUES (%1, 1, %3, %2, %2, 0, 1, 0, 0, '',"
                                  " '', '', '', x'', x'')")
                .arg(QString::number(conversation), QString::number(at),
                     QString::number(1 + at % 2));
        };
        old += {QStringLiteral("INSERT INTO accounts (id, name) VALUES (1, 'shop')"),
                chat(1, 0, 30),
                message(1, 30),
                message(1, 21),
                message(1, 25),
                chat(2, 1, 30),
                message(2, 30),
                chat(3, 0, 0),
                QStringLiteral("PRAGMA user_version = 2")};
        QVERIFY(run(old));
        const auto database = folder.open();
        QVERIFY((conversation(*database, {1})->waitingSince == store::Position{21, 21}));
        QVERIFY(!conversation(*database, {2})->waitingSince.isValid());
        QVERIFY(!conversation(*database, {3})->waitingSince.isValid());
        QVERIFY(!conversationNow(*database, {2}).waitingSince.isValid());
    }
};

QTEST_GUILESS_MAIN(TestStoreHandling)
#include "tst_store_handling.moc"
