// SPDX-License-Identifier: Apache-2.0
#include "main/chat_erase.h"
#include "store/draft_tables.h"
#include "store/handling_table.h"
#include "store/inbox_tables.h"
#include "store/log_table.h"
#include "store/search_index.h"
#include "support/await.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kidoku;
using namespace kidoku::testing;

namespace {

const core::AccountId gone{QStringLiteral("gone")};
const core::AccountId stays{QStringLiteral("stays")};
constexpr int messages = 5000; // more than a block of the index

core::ConversationId fill(store::Database &database, const core::AccountId &account,
                          const QString &word)
{
    const auto id = store::inbox::conversationOf(
        database, {account, store::ChatKind::User, {QStringLiteral("U-") + word}});
    for (int i = 0; i < messages; ++i) {
        store::Message message;
        message.conversation = id;
        message.id = {account.value + QString::number(i)};
        message.eventId = {QStringLiteral("E%1").arg(i)};
        message.position = store::positionOf({1000 + i}, message.id);
        message.kind = i == 0 ? store::MessageKind::Image : store::MessageKind::Text;
        message.text = QStringLiteral("%1 says %2").arg(word).arg(i);
        store::inbox::addMessage(database, message, core::Secret("token"));
        store::inbox::NewEvent event;
        event.id = message.eventId;
        event.type = QStringLiteral("message");
        event.raw = word.toUtf8();
        (void)store::inbox::addEvent(database, account, event);
    }
    store::handling::Decision done;
    done.uuid = word + QStringLiteral("-done");
    done.conversation = id;
    done.by = word + QStringLiteral(" says it is done");
    store::handling::decide(database, done, true);
    store::drafts::save(database, id, {{word + QStringLiteral(" draft")}, 0, 0}, {5});
    store::LogEntry entry;
    entry.at = {5};
    entry.account = account;
    entry.args = {word + QStringLiteral(" log")};
    (void)store::log::add(database, entry);
    store::inbox::setCursor(database, account, {"cursor-" + word.toUtf8(), 7, {}});
    return id;
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! The chats of one account go from the disk, and only they.
class MainChatEraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAccountGoesAndTheOtherStays()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("kidoku.sqlite"));
        const core::SystemClock clock;
        core::ConversationId kept;
        {
            auto database = std::move(store::Database::open(file)).value();
            database->begin();
            fill(*database, gone, QStringLiteral("zanzibar"));
            kept = fill(*database, stays, QStringLiteral("montevideo"));
            while (store::search::indexBlock(*database)) {}
            database->commit();
        }
        QVERIFY(read(file).contains("zanzibar"));
        QFile backup(file + QStringLiteral(".before-v2"));
        QVERIFY(backup.open(QIODevice::WriteOnly));
        backup.write("zanzibar");
        backup.close();
        media::MediaCache cache(dir.filePath(QStringLiteral("media")), 1'000'000, clock);
        const auto keep = [&cache](const core::AccountId &account) {
            const QString name = media::cacheName(
                account, {{account.value + QLatin1Char('0')}, media::MediaPart::Content});
            auto whole = cache.begin(name);
            whole->write("picture");
            return cache.commit(name, *whole) ? name : QString();
        };
        const QString goneMedia = keep(gone);
        const QString keptMedia = keep(stays);
        {
            app::ChatErase erase(dir.path(), gone, clock);
            QSignalSpy finished(&erase, &app::ChatErase::finished);
            erase.start();
            QVERIFY(finished.wait(60'000));
            QCOMPARE(finished.at(0).at(0).toString(), QString());
        }
        for (const QString &name : QDir(dir.path()).entryList(QDir::Files))
            QVERIFY2(!read(dir.filePath(name)).contains("zanzibar says"), qPrintable(name));
        QVERIFY(!QFile::exists(backup.fileName()));
        media::MediaCache after(dir.filePath(QStringLiteral("media")), 1'000'000, clock);
        QVERIFY(!after.contains(goneMedia));
        QVERIFY(after.contains(keptMedia));

        auto database = std::move(store::Database::open(file)).value();
        QVERIFY(!store::inbox::findConversation(*database, gone, {QStringLiteral("U-zanzibar")}));
        QCOMPARE(store::inbox::messages(*database, kept, {{}, {}, 10'000}).size(), messages);
        QCOMPARE(store::drafts::all(*database).size(), 1);
        QCOMPARE(store::log::page(*database, 0, 100).size(), 1);
        // What has come once does not come again.
        QCOMPARE(store::inbox::cursor(*database, gone).id, QByteArray("cursor-zanzibar"));
        QVERIFY(store::search::indexBlock(*database)); // the index is made anew
    }
};

QTEST_GUILESS_MAIN(MainChatEraseTest)
#include "tst_main_chat_erase.moc"
