// SPDX-License-Identifier: Apache-2.0
#include "inbox/batch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

//! Events per second from the webhook's bytes to the committed transaction (WAL,
//! synchronous=FULL, 500 events each), beside a bare QtSql loop that inserts one row with the
//! same raw bytes per event into one table with two indexes, on the same disk in the same run.
namespace {

using namespace kidoku;

constexpr int perBatch = 500;
constexpr int turns = 5;

QByteArray bodyNumber(qint64 event, int chat)
{
    const QByteArray number = QByteArray::number(1'000'000 + event);
    const QByteArray user = QByteArray::number(1'000'000 + chat);
    return R"({"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{"type":"message",)"
           R"("message":{"type":"text","id":"593000101958)"
        + number + R"(","quoteToken":"jLXhZ4-RHoqbmudH0zR8l1N9J)" + number
        + R"(","markAsReadToken":"MHo994SECoNEC4-0nWmSEXAMPLE)" + number
        + R"(","text":"配達は午後でも大丈夫ですか? 何度か試しましたがつながりません )" + number
        + R"("},"webhookEventId":"01KCZEEQCFZXGEXAMPLE)" + number
        + R"(","deliveryContext":{"isRedelivery":false},"timestamp":)"
        + QByteArray::number(1'766'286'908'304 + event)
        + R"(,"source":{"type":"user","userId":"U799b8d72b1a6a0123456789abc)" + user
        + R"("},"replyToken":"72ce31e6778246fcEXAMPLE)" + number + R"(","mode":"active"}]})";
}

relay::Record recordNumber(qint64 event, int chat)
{
    relay::WebhookRecord webhook{
        bodyNumber(event, chat), relay::SignatureState::Verified, {1'766'286'908'304 + event}};
    return {"1766286908304-" + QByteArray::number(event), event + 1, QStringLiteral("01J"),
            std::move(webhook)};
}

struct Rates
{
    double parse = 0; //!< what the receiver's thread does
    double store = 0; //!< what the store's thread does, commit included
};

Rates commitRates(store::Database &database, qint64 &next, int batches, int chats)
{
    QElapsedTimer timer;
    qint64 parsing = 0;
    qint64 storing = 0;
    for (int b = 0; b < batches; ++b) {
        QList<relay::Record> records;
        for (int i = 0; i < perBatch; ++i, ++next)
            records.append(recordNumber(next, int(next * 7919 % chats)));
        inbox::Batch batch{{QStringLiteral("main")}, {}, {1'766'286'908'304}, true, {}, {}};
        timer.start();
        for (relay::Record &record : records)
            batch.records.append(inbox::incomingFrom(std::move(record)));
        parsing += timer.nsecsElapsed();
        timer.start();
        store::ChangeSet changes;
        database.begin();
        (void)inbox::storeBatch(database, changes, batch);
        database.commit();
        storing += timer.nsecsElapsed();
    }
    const double events = double(batches) * perBatch;
    return {events / (double(parsing) / 1e9), events / (double(storing) / 1e9)};
}

double limitRate(QSqlDatabase &connection, qint64 &next, int batches)
{
    QSqlQuery insert(connection);
    insert.prepare(QStringLiteral("INSERT INTO bare VALUES (?, ?, ?, ?, ?, ?, ?)"));
    const QString text
        = QStringLiteral("配達は午後でも大丈夫ですか? 何度か試しましたがつながりません");
    const QByteArray raw = bodyNumber(0, 0);
    QElapsedTimer timer;
    timer.start();
    for (int b = 0; b < batches; ++b) {
        connection.transaction();
        for (int i = 0; i < perBatch; ++i, ++next) {
            insert.bindValue(0, next);
            insert.bindValue(1, QStringLiteral("01KCZEEQCFZXGEXAMPLE%1").arg(next));
            insert.bindValue(2, next * 7919 % 1000);
            insert.bindValue(3, next);
            insert.bindValue(4, 1);
            insert.bindValue(5, text);
            insert.bindValue(6, raw);
            insert.exec();
        }
        connection.commit();
    }
    return double(batches) * perBatch / (double(timer.nsecsElapsed()) / 1e9);
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void print(const char *name, double rate, double limit)
{
    std::printf("%-52s %9.0f events/s  %5.1f %% of the limit\n", name, rate, 100 * rate / limit);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    const int batches = argc > 1 ? std::atoi(argv[1]) : 40;
    auto bare = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    bare.setDatabaseName(dir.filePath(QStringLiteral("bare.sqlite")));
    if (!bare.open())
        return 1;
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL",
                            "CREATE TABLE bare (id INTEGER PRIMARY KEY, event_id TEXT UNIQUE, chat"
                            " INTEGER, at INTEGER, kind INTEGER, text TEXT, raw BLOB)",
                            "CREATE INDEX bare_order ON bare (chat, at)"})
        QSqlQuery(bare).exec(QString::fromLatin1(sql));
    auto opened = store::Database::open(dir.filePath(QStringLiteral("kidoku.sqlite")));
    if (!opened)
        return 1;
    store::Database &database = **opened;

    qint64 nextBare = 1;
    qint64 next = 0;
    QList<double> limit, parse, few, many;
    (void)commitRates(database, next, batches, 20'000);
    for (int turn = 0; turn < turns; ++turn) {
        limit.append(limitRate(bare, nextBare, batches));
        const Rates busy = commitRates(database, next, batches, 20);
        parse.append(busy.parse);
        few.append(busy.store);
        many.append(commitRates(database, next, batches, 20'000).store);
    }
    print("limit: bare QtSql insert, one table", median(limit), median(limit));
    print("parse (receiver's thread)", median(parse), median(limit));
    print("store + commit, 20 conversations", median(few), median(limit));
    print("store + commit, each event another conversation", median(many), median(limit));
    return 0;
}
