// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/inbox_tables.h"
#include "store/store.h"

#include "store/name_tables.h"

#include <QRandomGenerator>

#include <algorithm>

//! Fills a new store with many conversations and messages, the same for the same seed: busy
//! and quiet customers, most of them seen and read, a few not. Link kidoku_store.
namespace kidoku::testing {

struct BigStore
{
    QString file;
    int conversations = 100'000;
    int messages = 1'000'000;
    quint32 seed = 1;
    qint64 newestMs = 1'795'423'152'000;
    bool rawEvents = false; //!< also the 600 bytes of each event as LINE sent it
    core::AccountId account{QStringLiteral("main")};
};

namespace big_store {

inline QString nameOf(int conversation)
{
    static const QStringList names{QStringLiteral("佐藤 美咲"),  QStringLiteral("田中 健太"),
                                   QStringLiteral("王 小明"),    QStringLiteral("สมชาย ใจดี"),
                                   QStringLiteral("Emma Brown"), QStringLiteral("鈴木 一郎")};
    return names.at(conversation % names.size()) + QStringLiteral(" %1").arg(conversation);
}

inline QString textOf(quint32 number)
{
    static const QStringList texts{
        QStringLiteral("配達は午後でも大丈夫ですか?"), QStringLiteral("ありがとうございます。"),
        QStringLiteral("請問今天可以取貨嗎?"),
        QStringLiteral("Where is my order? It should be here"),
        QStringLiteral("写真を送ります。箱が壊れていました。確認をお願いします。")};
    return texts.at(number % texts.size());
}

inline store::Message message(const BigStore &plan, core::ConversationId id, int number)
{
    store::Message message;
    message.conversation = id;
    message.id = {QString::number(593'000'101'958'000'000LL + number)};
    message.eventId
        = {QStringLiteral("01KCZEEQCFZXGEXAMPLE%1").arg(number, 7, 10, QLatin1Char('0'))};
    message.position
        = store::positionOf({plan.newestMs - (plan.messages - number) * 50LL}, message.id);
    message.kind = store::MessageKind::Text;
    message.incoming = number % 4 != 0;
    message.text = textOf(quint32(number));
    return message;
}

inline void addOne(store::Database &database, const BigStore &plan, core::ConversationId id,
                   int number)
{
    store::Message row = message(plan, id, number);
    if (plan.rawEvents)
        (void)store::inbox::addEvent(database, plan.account,
                                     {row.eventId,
                                      {row.position.at},
                                      {row.position.at},
                                      QStringLiteral("message"),
                                      QByteArray(600, 'x'),
                                      store::Proof::Verified});
    store::inbox::addMessage(database, row,
                             core::Secret("MHo994SECoNEC4-0nWmSEXAMPLE" + row.id.value.toLatin1()));
}

inline void addConversations(store::Database &database, const BigStore &plan,
                             QList<core::ConversationId> &ids)
{
    for (int i = 0; i < plan.conversations; ++i) {
        const core::LineChatId chat{QStringLiteral("U%1").arg(i, 32, 16, QLatin1Char('0'))};
        const auto id
            = store::inbox::conversationOf(database, {plan.account, store::ChatKind::User, chat});
        store::inbox::setName(database, id, nameOf(i), QString());
        ids.append(id);
    }
}

// One in fifty is left unread.
inline void settle(store::Database &database, const BigStore &plan,
                   const QList<core::ConversationId> &ids)
{
    const store::Position end{plan.newestMs + 1, 0};
    for (qsizetype i = 0; i < ids.size(); ++i) {
        if (i % 50 == 0)
            continue;
        store::inbox::setSeen(database, ids.at(i), end);
        store::inbox::addRead(database,
                              {.conversation = ids.at(i),
                               .upTo = end,
                               .at = {plan.newestMs},
                               .by = QStringLiteral("Mori"),
                               .api = store::ReadApi::Token,
                               .ownConsole = true});
    }
    store::ChangeSet changes;
    store::inbox::touch(database, ids, changes);
}

} // namespace big_store

//! Takes about 20 s for a million messages. The file must not exist yet.
inline bool fill(const BigStore &plan)
{
    auto opened = store::Database::open(plan.file);
    if (!opened)
        return false;
    store::Database &database = **opened;
    database.exec("PRAGMA synchronous = OFF"); // only while it is made
    database.exec("PRAGMA cache_size = -400000");
    QRandomGenerator random(plan.seed);
    QList<core::ConversationId> ids;
    database.begin();
    big_store::addConversations(database, plan, ids);
    for (int number = 0; number < plan.messages; ++number) {
        // Squared: some customers write far more than others.
        const double dice = random.generateDouble();
        const auto at = std::min(qsizetype(dice * dice * double(ids.size())), ids.size() - 1);
        big_store::addOne(database, plan, ids.at(at), number);
        if (number % 50'000 == 49'999) {
            database.commit();
            database.begin();
        }
    }
    big_store::settle(database, plan, ids);
    database.commit();
    return true;
}

} // namespace kidoku::testing
