// SPDX-License-Identifier: Apache-2.0
#include "support/big_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

//! What the console asks its store when it starts and works on 100,000 conversations and a
//! million messages: medians in milliseconds. Arguments: conversations, messages.
namespace {

using namespace kidoku;
using store::Database;

double medianMs(int turns, const std::function<void()> &work)
{
    QList<double> times;
    for (int i = 0; i < turns; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void print(const char *what, double ms)
{
    std::printf("%-58s %9.3f ms\n", what, ms);
}

void measureList(Database &database)
{
    print("first page of the list (200 conversations)",
          medianMs(9, [&] { (void)store::inbox::conversations(database, {}, 200); }));
    qsizetype all = 0;
    print("the whole list, in pages of 2,000", medianMs(3, [&] {
              std::optional<store::Conversation> before;
              all = 0;
              for (;;) {
                  const auto page = store::inbox::conversations(database, before, 2000);
                  if (page.isEmpty())
                      break;
                  all += page.size();
                  before = page.constLast();
              }
          }));
    std::printf("  (%lld conversations)\n", static_cast<long long>(all));
}

void measureThreads(Database &database)
{
    const auto list = store::inbox::conversations(database, {}, 500);
    qsizetype next = 0;
    print("newest page of a thread (100 messages)", medianMs(201, [&] {
              const auto &c = list.at(next++ % list.size());
              (void)store::inbox::messages(database, c.id, {{}, {}, 100});
          }));
    print("recount one conversation after a change", medianMs(201, [&] {
              store::ChangeSet changes;
              store::inbox::touch(database, {list.at(next++ % list.size()).id}, changes);
          }));
    const core::AccountId account = list.at(0).account;
    const auto crowd = store::inbox::conversationOf(
        database, {account, store::ChatKind::User, {QStringLiteral("crowd")}});
    database.begin();
    const testing::BigStore plan{.file = {}, .messages = 100'000, .newestMs = 1'700'000'000'000};
    for (int i = 0; i < plan.messages; ++i) {
        auto message = testing::big_store::message(plan, crowd, 50'000'000 + i);
        store::inbox::addMessage(database, message, {});
    }
    database.commit();
    print("recount one conversation with 100,000 unread messages", medianMs(51, [&] {
              store::ChangeSet changes;
              store::inbox::touch(database, {crowd}, changes);
          }));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    testing::BigStore plan{.file = dir.filePath(QStringLiteral("big.sqlite"))};
    if (argc > 2) {
        plan.conversations = std::atoi(argv[1]);
        plan.messages = std::atoi(argv[2]);
    }
    QElapsedTimer timer;
    timer.start();
    if (!testing::fill(plan))
        return 1;
    std::printf("filled %d conversations, %d messages in %.1f s\n", plan.conversations,
                plan.messages, double(timer.elapsed()) / 1000);
    std::unique_ptr<Database> database;
    timer.start();
    database = Database::open(plan.file).value();
    (void)store::inbox::conversations(*database, {}, 200);
    print("open and first page", double(timer.nsecsElapsed()) / 1e6);
    measureList(*database);
    measureThreads(*database);
    return 0;
}
