// SPDX-License-Identifier: Apache-2.0
#include "../models/figures.h"
#include "../table.h"

#include "core/fold.h"
#include "store/name_tables.h"
#include "store/search_index.h"
#include "store/search_tables.h"
#include "support/big_store.h"
#include "support/varied_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>

//! Search as you type in a million messages of 100,000 people: p50 and p99 beside the goal of
//! 100 ms, by length of the words and by how often they are written; what the index costs in time
//! and on disk, beside the goal of 1.6 times the raw body. Arguments: messages, conversations, a
//! file to keep.
namespace {

using namespace kidoku;
using store::Database;
namespace search = store::search;

constexpr double goalMs = 100;
constexpr double goalRatio = 1.6;
constexpr int everySharing = 20; // conversations of that many have one name in common
const std::atomic<bool> nobodyCancels{false};
const QString sharedName = QStringLiteral("高橋 翔");

qint64 rawBytes = 0;
// Of the slowest kind of search, p99 in ms.
double worst = 0;
double worstOwn = 0;

QByteArray bodyOf(const store::Message &message)
{
    const QByteArray number = message.id.value.toLatin1();
    return R"({"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{"type":"message",)"
           R"("message":{"type":"text","id":")"
        + number + R"(","quoteToken":"jLXhZ4-RHoqbmudH0zR8l1N9Jq2dFwB)" + number
        + R"(","markAsReadToken":"MHo994SECoNEC4-0nWmSEXAMPLE)" + number + R"(","text":")"
        + message.text.toUtf8() + R"("},"webhookEventId":")" + message.eventId.value.toLatin1()
        + R"(","deliveryContext":{"isRedelivery":false},"timestamp":)"
        + QByteArray::number(message.position.at)
        + R"(,"source":{"type":"user","userId":"U799b8d72b1a6a0123456789abc123456"},)"
          R"("replyToken":"72ce31e6778246fcEXAMPLE)"
        + number + R"(","mode":"active"}]})";
}

bool fill(const testing::BigStore &plan, testing::VariedText &texts)
{
    auto opened = Database::open(plan.file);
    if (!opened)
        return false;
    Database &database = **opened;
    database.exec("PRAGMA synchronous = OFF");
    database.exec("PRAGMA cache_size = -400000");
    QRandomGenerator random(plan.seed);
    QList<core::ConversationId> ids;
    database.begin();
    testing::big_store::addConversations(database, plan, ids);
    for (qsizetype i = 0; i < ids.size(); i += everySharing)
        store::inbox::setName(database, ids.at(i), sharedName, {});
    for (int number = 0; number < plan.messages; ++number) {
        const double dice = random.generateDouble();
        const auto at = std::min(qsizetype(dice * dice * double(ids.size())), ids.size() - 1);
        store::Message row = testing::big_store::message(plan, ids.at(at), number);
        row.incoming = true;
        row.text = texts.next();
        const QByteArray body = bodyOf(row);
        rawBytes += body.size();
        const qsizetype first = body.indexOf('[') + 1;
        const QByteArray raw = body.sliced(first, body.size() - first - 2); // the event alone
        (void)store::inbox::addEvent(database, plan.account,
                                     {row.eventId,
                                      {row.position.at},
                                      {row.position.at},
                                      QStringLiteral("message"),
                                      raw,
                                      store::Proof::Verified});
        store::inbox::addMessage(
            database, row, core::Secret("MHo994SECoNEC4-0nWmSEXAMPLE" + row.id.value.toLatin1()));
        if (number % 50'000 == 49'999) {
            database.commit();
            database.begin();
        }
    }
    testing::big_store::settle(database, plan, ids);
    database.commit();
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    return true;
}

double perMessage(const QString &file, int messages)
{
    return double(QFileInfo(file).size()) / messages;
}

// Steps of the background work, each a transaction.
void index(Database &database, int messages)
{
    QElapsedTimer all;
    all.start();
    QList<double> steps;
    for (bool more = true; more;) {
        QElapsedTimer timer;
        timer.start();
        database.begin();
        more = search::indexBlock(database);
        database.commit();
        steps.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(steps.begin(), steps.end());
    std::printf("index: %.1f s in all, %.1f us per message; step p50 %.0f ms, max %.0f ms\n",
                double(all.elapsed()) / 1000, double(all.elapsed()) * 1000 / messages,
                steps.at(steps.size() / 2), steps.constLast());
}

struct Times
{
    QList<double> all;
    QList<double> own; //!< of this thread, which a busy machine does not blur
    qsizetype hits = 0;

    void print(const char *what) const
    {
        const double p99 = at99(all);
        std::printf("%-46s p50 %7.1f ms  p99 %7.1f ms (own %6.1f ms)  %5.2f of the goal  (%lld "
                    "hits)\n",
                    what, middle(all), p99, at99(own), p99 / goalMs, static_cast<long long>(hits));
        worst = std::max(worst, p99);
        worstOwn = std::max(worstOwn, at99(own));
    }

private:
    static double middle(QList<double> ms)
    {
        std::sort(ms.begin(), ms.end());
        return ms.at(ms.size() / 2);
    }
    static double at99(QList<double> ms)
    {
        std::sort(ms.begin(), ms.end());
        return ms.at(qMin(ms.size() - 1, ms.size() * 99 / 100));
    }
};

Times measure(Database &database, const QList<search::Query> &queries)
{
    Times times;
    for (const search::Query &query : queries) {
        const double ownStart = bench::threadMs();
        QElapsedTimer timer;
        timer.start();
        const auto found = search::find(database, query, {}, nobodyCancels);
        if (query.isPlain())
            (void)search::people(database, query.words, query.account, 20, nobodyCancels);
        times.all.append(double(timer.nsecsElapsed()) / 1e6);
        times.own.append(bench::threadMs() - ownStart);
        times.hits += found.hits.size();
    }
    return times;
}

search::Query words(const QStringList &list)
{
    search::Query query;
    for (const QString &word : list)
        query.words.append(core::fold(word));
    return query;
}

search::Query byShared(search::Query query)
{
    query.from = {core::fold(sharedName.section(u' ', 0, 0))};
    return query;
}

void measureAll(Database &database, const testing::VariedText &texts)
{
    const auto each = [&](int from, int to, int length, bool latin) {
        QList<search::Query> queries;
        for (int i = 0; i < 100; ++i) {
            const int rank = from + (to - from) * i / 100;
            const QString text
                = latin ? texts.english(rank) : texts.japanese(rank) + texts.chinese(rank);
            if (text.size() >= length)
                queries.append(words({text.left(length)}));
        }
        return queries;
    };
    constexpr int last = testing::VariedText::words;
    measure(database, each(0, 50, 1, false)).print("1 sign, Japanese, common");
    measure(database, each(last / 2, last, 1, false)).print("1 sign, Japanese, rare");
    measure(database, each(0, 50, 2, false)).print("2 signs, Japanese, common");
    measure(database, each(last / 2, last, 2, false)).print("2 signs, Japanese, rare");
    measure(database, each(0, last, 3, false)).print("3 signs, Japanese");
    measure(database, each(0, 50, 1, true)).print("1 letter, English");
    measure(database, each(0, last, 2, true)).print("2 letters, English");
    measure(database, each(0, last, 3, true)).print("3 letters, English");
    measure(database, each(0, last, 6, true)).print("6 letters, English");

    QList<search::Query> none;
    QRandomGenerator random(3);
    for (int i = 0; i < 100; ++i)
        none.append(words({QString(QChar(0xAC00 + random.bounded(9000))) + QChar(0xAC00 + i)}));
    measure(database, none).print("2 signs, in no message");
    none.clear();
    for (int i = 0; i < 100; ++i)
        none.append(words({texts.english(i).left(3) + QLatin1Char('#')}));
    measure(database, none).print("common letters, in no message");
    none.clear();
    for (int i = 0; i < 100; ++i)
        none.append(words({texts.japanese(i).left(1), texts.japanese(last - 1 - i)}));
    measure(database, none).print("a common and a rare word");
    none.clear();
    for (int i = 0; i < 100; ++i) {
        search::Query query = words({texts.japanese(i).left(1)});
        query.from = {QString::number(10'000 + i * 900)};
        none.append(query);
    }
    measure(database, none).print("1 sign by one person");
    for (int i = 0; i < none.size(); ++i)
        none[i].from = {core::fold(testing::big_store::nameOf(i).section(u' ', 0, 0))};
    measure(database, none).print("1 sign by 16,000 people of one name");
    for (int i = 0; i < none.size(); ++i)
        none[i].words = {core::fold(texts.japanese(last - 1 - i))};
    measure(database, none).print("a rare word by 16,000 people of one name");
    for (int i = 0; i < none.size(); ++i)
        none[i] = byShared(words({texts.japanese(i).left(1)}));
    measure(database, none).print("1 sign by 5,000 people of one name");
    for (int i = 0; i < none.size(); ++i)
        none[i] = byShared(words({texts.japanese(last - 1 - i)}));
    measure(database, none).print("a rare word by 5,000 people of one name");
    for (int i = 0; i < none.size(); ++i)
        none[i] = byShared(words({texts.english(i).left(3) + QLatin1Char('#')}));
    measure(database, none).print("in no message, by 5,000 people of one name");
    measure(database, {20, byShared({})}).print("all by 5,000 people of one name");
    none.clear();
    for (int i = 0; i < 100; ++i)
        none.append(words({testing::big_store::nameOf(i * 900).section(u' ', -1)}));
    measure(database, none).print("the number in a name");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    testing::BigStore plan{.file = dir.filePath(QStringLiteral("big.sqlite"))};
    if (argc > 2) {
        plan.messages = std::atoi(argv[1]);
        plan.conversations = std::atoi(argv[2]);
    }
    if (argc > 3)
        plan.file = QString::fromLocal8Bit(argv[3]);
    testing::VariedText texts;
    if (!fill(plan, texts))
        return 1;
    const double raw = double(rawBytes) / plan.messages;
    const double before = perMessage(plan.file, plan.messages);
    auto database = Database::open(plan.file).value();
    measure(*database, {words({texts.japanese(0).left(2)})}).print("not indexed, a common word");
    index(*database, plan.messages);
    database->exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const double after = perMessage(plan.file, plan.messages);
    std::printf("on disk per message: raw body %.0f B, all %.0f B, of that the index %.0f B: "
                "%.2f of the raw body, %.2f of the goal\n",
                raw, after, after - before, after / raw, after / raw / goalRatio);
    bench::tabulate("on disk per message, by its raw body", after / raw, "x", goalRatio, true);
    database.reset();
    worst = worstOwn = 0; // nothing was indexed yet
    database = Database::openForReading(plan.file).value();
    measureAll(*database, texts);
    bench::tabulate("search as you type, the slowest kind, p99", worst, "ms", goalMs);
    bench::tabulate("search as you type, the slowest kind, p99 of its own time", worstOwn, "ms",
                    goalMs);
    return 0;
}
