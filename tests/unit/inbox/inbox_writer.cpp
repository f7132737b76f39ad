// SPDX-License-Identifier: Apache-2.0
#include "inbox_fixture.h"

#include <QCoreApplication>

#include <cstdio>

//! Stores one batch after the other into the store named by the first argument, going on after
//! the cursor, until it is killed. Says "batch" after each commit.
int main(int argc, char **argv)
{
    using namespace kidoku;
    const QCoreApplication app(argc, argv);
    auto opened = store::Database::open(QCoreApplication::arguments().value(1));
    if (!opened)
        return 1;
    store::Database &database = **opened;
    qint64 next = store::inbox::cursor(database, testing::account).seq + 1;
    for (;;) {
        inbox::Batch batch;
        batch.account = testing::account;
        batch.now = {testing::startMs};
        batch.provesCompleteness = true;
        for (int i = 0; i < 40; ++i, ++next) {
            const auto source = testing::userSource(QStringLiteral("U%1").arg(next % 7));
            batch.records.append(inbox::incomingFrom(
                testing::webhookRecord(testing::bodyOf({testing::textEvent(source, next)}), next)));
        }
        store::ChangeSet changes;
        database.begin();
        (void)inbox::storeBatch(database, changes, batch);
        database.commit();
        std::puts("batch");
        std::fflush(stdout);
    }
}
