// SPDX-License-Identifier: Apache-2.0
#include "search_fixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <map>

using namespace kidoku;
using namespace kidoku::testing;
using namespace kidoku::store::inbox;
namespace search = kidoku::store::search;

namespace {

constexpr qint64 fillerFrom = 100'000;

QByteArray bytesOf(const QString &file)
{
    QFile all(file);
    return all.open(QIODevice::ReadOnly) ? all.readAll() : QByteArray();
}

} // namespace

//! Messages are found by parts of their words, whether their block is indexed or not; the index
//! follows what happens to them.
class TestStoreSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsOfWordsAreFound_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::newRow("in an indexed block") << true;
        QTest::newRow("in the newest rows") << false;
    }
    void partsOfWordsAreFound()
    {
        QFETCH(bool, indexed);
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        const qint64 a = addText(*database, id, 1, QStringLiteral("商品を返品したいです")).row;
        const qint64 b = addText(*database, id, 2, QStringLiteral("ｶﾀﾛｸﾞをＡＢＣへ")).row;
        const qint64 c = addText(*database, id, 3, QStringLiteral("Where is my Order?")).row;
        const qint64 d = addText(*database, id, 4, QStringLiteral("請問今天可以取貨嗎?")).row;
        const qint64 e = addText(*database, id, 5, QStringLiteral("ขอบคุณค่ะ 😀")).row;
        if (indexed) {
            addFiller(*database, id, fillerFrom);
            QCOMPARE(indexAll(*database), 1);
        }
        const auto rows = [&](const QString &word) { return rowsFor(*database, word); };
        QCOMPARE(rows(QStringLiteral("返品")), QList{a});
        QCOMPARE(rows(QStringLiteral("返")), QList{a});
        QCOMPARE(rows(QStringLiteral("す")), QList{a}); // the last sign
        QCOMPARE(rows(QStringLiteral("かたろぐ")), QList{b});
        QCOMPARE(rows(QStringLiteral("カタログ")), QList{b});
        QCOMPARE(rows(QStringLiteral("グ")), QList{b});
        QCOMPARE(rows(QStringLiteral("abc")), QList{b});
        QCOMPARE(rows(QStringLiteral("bC")), QList{b});
        QCOMPARE(rows(QStringLiteral("ORDER?")), QList{c});
        QCOMPARE(rows(QStringLiteral("?")), (QList{d, c}));
        QCOMPARE(rows(QStringLiteral("取貨")), QList{d});
        QCOMPARE(rows(QStringLiteral("คุณ")), QList{e});
        QCOMPARE(rows(QStringLiteral("😀")), QList{e});
        QCOMPARE(rows(QStringLiteral("is my o")), QList{c}); // a phrase
        QCOMPARE(rows(QStringLiteral("y i")), QList<qint64>());
        QCOMPARE(rowsFor(*database, wordsQuery({QStringLiteral("order"), QStringLiteral("my")})),
                 QList{c});
        QCOMPARE(rowsFor(*database, wordsQuery({QStringLiteral("order"), QStringLiteral("返品")})),
                 QList<qint64>());
    }

    void anyTextIsFoundAsByReadingAll()
    {
        static const QString alphabet = QStringLiteral("配達午後東京abcＡｶｷカきー 1?กขำ่😀人々é請貨");
        QRandomGenerator random(11);
        const auto text = [&random](int most) {
            QString made;
            for (int i = random.bounded(most) + 1; i > 0; --i) {
                const int at = random.bounded(int(alphabet.size()));
                made += alphabet.at(at).isSurrogate() ? QStringLiteral("😀")
                                                      : QString(alphabet.at(at));
            }
            return made;
        };
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        std::map<qint64, QString> all;
        std::map<qint64, store::Message> messages;
        database->begin();
        for (int i = 1; i <= 9000; ++i) {
            auto message = textMessage(id, i);
            message.text = text(20);
            message.proof = i % 3 == 0 ? store::Proof::Unverifiable : store::Proof::Verified;
            addMessage(*database, message, {});
            all[message.row] = core::fold(message.text);
            messages[message.row] = message;
        }
        QCOMPARE(indexAll(*database), 2);
        for (int turn = 0; turn < 300; ++turn) {
            const qint64 row = random.bounded(9000) + 1;
            store::Message message = messages.at(row);
            if (message.proof == store::Proof::Unverifiable) {
                message.text = text(20);
                message.proof = store::Proof::Verified;
                QVERIFY(replaceUnproven(*database, message, {}));
                messages[row].proof = store::Proof::Verified;
                all[row] = core::fold(message.text);
            } else {
                QVERIFY(unsend(*database, shop, message.id, {1}));
                all[row].clear();
            }
        }
        database->commit();
        for (int turn = 0; turn < 150; ++turn) {
            const QString word = core::fold(text(turn % 2 ? 2 : 4)).trimmed();
            if (word.isEmpty())
                continue;
            QList<qint64> expected;
            for (auto it = all.rbegin(); it != all.rend(); ++it) {
                if (it->second.contains(word))
                    expected.append(it->first);
            }
            QCOMPARE(rowsFor(*database, word), expected);
        }
    }

    void whatWasUnsentIsGoneFromTheFile()
    {
        const Folder folder;
        auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        // Its head is in no other text, and the postings are long enough to be told apart.
        QString secret;
        for (int i = 0; i < 40; ++i)
            secret += QStringLiteral("龘") + QChar(0x4E00 + i * 37);
        const auto message = addText(*database, id, 1, secret);
        addFiller(*database, id, fillerFrom);
        QCOMPARE(indexAll(*database), 1);
        database->exec("PRAGMA wal_checkpoint(TRUNCATE)");
        QByteArray stored;
        {
            auto raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
            raw.setDatabaseName(folder.file());
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            QVERIFY(query.exec(
                QStringLiteral("SELECT grams FROM search_grams WHERE (key >> 12) & %1 = %2")
                    .arg((1 << 21) - 1)
                    .arg(0x9F98)));
            QVERIFY(query.next());
            stored = query.value(0).toByteArray();
            query.finish();
            raw.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("raw"));
        QVERIFY(stored.size() > 80);
        QVERIFY(bytesOf(folder.file()).contains(stored));
        QVERIFY(bytesOf(folder.file()).contains(secret.toUtf8()));
        QCOMPARE(rowsFor(*database, QStringLiteral("龘")), QList{message.row});

        QVERIFY(unsend(*database, shop, message.id, {5}));
        QCOMPARE(rowsFor(*database, QStringLiteral("龘")), QList<qint64>());
        database->exec("PRAGMA wal_checkpoint(TRUNCATE)");
        QVERIFY(!bytesOf(folder.file()).contains(stored));
        QVERIFY(!bytesOf(folder.file()).contains(stored.mid(stored.size() / 2)));
        QVERIFY(!bytesOf(folder.file()).contains(secret.toUtf8()));
    }

    void pagesFollowEachOther()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addFiller(*database, id, 1, 5000);
        QCOMPARE(indexAll(*database), 1);
        const auto query = wordsQuery({QStringLiteral("fill")});
        QList<qint64> all;
        search::Page page{0, 333};
        do {
            const auto found = search::find(*database, query, page, nobodyCancels);
            QVERIFY(found.hits.size() <= page.limit);
            QCOMPARE(found.conversations.size(), 1);
            all += rowsOf(found);
            page.before = found.next;
        } while (page.before != 0);
        QCOMPARE(all.size(), 5000);
        QVERIFY(std::is_sorted(all.rbegin(), all.rend()));
        QCOMPARE(std::adjacent_find(all.begin(), all.end()), all.end());
    }

    void timesAreInOrderWhateverCameFirst()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        const qint64 late = addText(*database, id, 900, QStringLiteral("予約")).row;
        const qint64 early = addText(*database, id, 5, QStringLiteral("予約")).row;
        QCOMPARE(rowsFor(*database, QStringLiteral("予約")), (QList{late, early}));
    }

    void aCancelledSearchEnds()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        addFiller(*database, id, 1);
        const std::atomic<bool> cancelled{true};
        const auto found
            = search::find(*database, wordsQuery({QStringLiteral("zz")}), {}, cancelled);
        QVERIFY(found.hits.isEmpty());
    }

    void anOldFileIsIndexedFromTheNewest()
    {
        const Folder folder;
        auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        const qint64 row = addText(*database, id, 1, QStringLiteral("返品")).row;
        addFiller(*database, id, fillerFrom, 9000);
        QCOMPARE(search::progress(*database).blocks, 2);
        QVERIFY(search::indexBlock(*database));
        QCOMPARE(search::progress(*database).indexed, 1);
        QCOMPARE(rowsFor(*database, QStringLiteral("返品")), QList{row}); // not indexed yet
        database.reset();
        database = folder.open(); // a restart in between
        QVERIFY(search::indexBlock(*database));
        QVERIFY(!search::indexBlock(*database));
        QCOMPARE(search::progress(*database).indexed, 2);
        QCOMPARE(rowsFor(*database, QStringLiteral("返品")), QList{row});
    }

    void hostileWordsFindWhatTheyAre()
    {
        const Folder folder;
        const auto database = folder.open();
        const auto id = addChat(*database, QStringLiteral("U1"));
        const QStringList texts{QStringLiteral("\""),        QStringLiteral("*"),
                                QStringLiteral("a NEAR b"),  QStringLiteral("-x"),
                                QStringLiteral("%_"),        QStringLiteral("' OR 1=1 --"),
                                QString(QChar(u'\0')) + u'q'};
        QList<qint64> rows;
        for (qsizetype i = 0; i < texts.size(); ++i)
            rows.append(addText(*database, id, i + 1, texts.at(i)).row);
        addFiller(*database, id, fillerFrom);
        QCOMPARE(indexAll(*database), 1);
        for (qsizetype i = 0; i + 1 < texts.size(); ++i)
            QCOMPARE(rowsFor(*database, texts.at(i)), QList{rows.at(i)});
        QCOMPARE(rowsFor(*database, QString(5000, u'x')), QList<qint64>());
        QCOMPARE(rowsFor(*database, QString(QChar(0xD83D))), QList<qint64>());
    }
};

QTEST_GUILESS_MAIN(TestStoreSearch)
#include "tst_store_search.moc"
