// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/client.h"
#include "linesim/server.h"
#include "replies/outbox.h"
#include "store/draft_tables.h"
#include "store/inbox_tables.h"
#include "store/log_table.h"
#include "store/reply_tables.h"
#include "store/reply_tokens.h"
#include "support/await.h"
#include "support/http.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(what) QTRY_VERIFY_WITH_TIMEOUT(what, 30'000)
#define QTRY_COMPARE(is, expected) QTRY_COMPARE_WITH_TIMEOUT(is, expected, 30'000)

//! A console's store and outbox before LINE as the simulator plays it: real file, real sockets,
//! one clock for both that only the test moves.
namespace kidoku::testing {

using core::ConversationId;
using replies::ReplyState;

//! Read marks that settle when the test says so.
struct HandMarks final : replies::ReadBefore
{
    void markBefore(ConversationId conversation, std::function<void()> settled) override
    {
        asked.append(conversation);
        answers.append(std::move(settled));
    }
    QList<ConversationId> asked;
    QList<std::function<void()>> answers;
};

class ReplyWorld
{
public:
    ReplyWorld()
    {
        config.account = {QStringLiteral("shop")};
        config.by = QStringLiteral("Aya");
        config.retry.backoff.jitter = 0;
        lineConfig.token = core::Secret("channel-access-of-the-test");
        lineConfig.deadline = core::Milliseconds(30'000);
    }
    ~ReplyWorld() { stop(); }
    Q_DISABLE_COPY_MOVE(ReplyWorld)

    bool start()
    {
        if (!simulator) {
            webhooks.otherwise(answerWith(200));
            linesim::ServerConfig simConfig;
            simConfig.accessToken = core::Secret("channel-access-of-the-test");
            simConfig.clock = clock;
            if (!webhooks.listen())
                return false;
            simConfig.webhook = webhooks.url(QStringLiteral("/"));
            auto started = linesim::Server::start(
                std::move(simConfig), core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
            if (!started)
                return false;
            simulator = std::move(started).value();
        }
        lineConfig.apiBase = lineConfig.dataBase = simulator->url();
        store = std::make_unique<store::Store>(dir.filePath(QStringLiteral("console.db")));
        client = std::make_unique<line::Client>(lineConfig);
        return await(store->open()).ok() && startOutbox();
    }
    bool startOutbox()
    {
        outbox = std::make_unique<replies::Outbox>(config, *store, *client, *clock, marks);
        return await(outbox->start()).ok();
    }
    //! As a kill would: nothing is said good-bye to.
    void stop()
    {
        outbox.reset();
        client.reset();
        store.reset();
    }
    bool restart()
    {
        stop();
        return start();
    }

    //! A customer writes; the message and its reply token are in the store afterwards.
    ConversationId writes(const QString &from, bool keepsToken = true)
    {
        const auto before = webhooks.exchanges().size();
        const QJsonObject told
            = sim("POST", "/_sim/messages",
                  {{QStringLiteral("from"), from},
                   {QStringLiteral("message"),
                    QJsonObject{{QStringLiteral("type"), QStringLiteral("text")},
                                {QStringLiteral("text"), QStringLiteral("hello?")}}}})
                  .object();
        if (!QTest::qWaitFor([&] { return webhooks.exchanges().size() > before; }, 30'000))
            qFatal("no webhook came");
        const QJsonObject event = QJsonDocument::fromJson(webhooks.request(before).body)
                                      .object()
                                      .value(QLatin1String("events"))
                                      .toArray()
                                      .at(0)
                                      .toObject();
        const QString user = told.value(QLatin1String("userId")).toString();
        const core::MessageId id{told.value(QLatin1String("messageId")).toString()};
        lastToken = event.value(QLatin1String("replyToken")).toString().toUtf8();
        return await(store->write([=, this](store::Database &database, store::ChangeSet &changes) {
                   const auto chat = store::inbox::conversationOf(
                       database, {config.account, store::ChatKind::User, {user}});
                   store::Message message;
                   message.conversation = chat;
                   message.id = id;
                   message.text = QStringLiteral("hello?");
                   message.kind = store::MessageKind::Text;
                   message.position = store::positionOf(clock->now(), id);
                   store::inbox::addMessage(database, message, {});
                   if (keepsToken)
                       store::replies::addToken(database, chat,
                                                {core::Secret(lastToken), clock->now()});
                   store::inbox::touch(database, {chat}, changes);
                   return chat;
               }))
            .value();
    }
    //! Waits until the reply is durable.
    core::ReplyId send(ConversationId chat, const QStringList &texts)
    {
        const auto sent = await(outbox->send(chat, texts));
        return sent ? *sent : core::ReplyId();
    }
    core::ReplyId send(ConversationId chat, const QString &text)
    {
        return send(chat, QStringList{text});
    }

    HttpAnswer sim(const QByteArray &method, const char *path, const QJsonObject &body = {})
    {
        const QUrl url = simulator->url().resolved(QUrl(QString::fromLatin1(path)));
        return body.isEmpty() ? http(method, url) : httpJson(method, url, body);
    }
    void faults(const QString &script, const QString &path = QStringLiteral("/v2/bot/message"))
    {
        sim("PUT", "/_sim/faults",
            {{QStringLiteral("script"), script}, {QStringLiteral("path"), path}});
    }
    //! What the account has said on all phones, oldest first.
    QStringList shown()
    {
        QStringList texts;
        const QJsonArray chats = sim("GET", "/_sim/chats").array();
        for (const QJsonValue &chat : chats) {
            const QJsonArray messages = chat.toObject().value(QLatin1String("messages")).toArray();
            for (const QJsonValue &message : messages) {
                if (message.toObject().value(QLatin1String("direction")).toString()
                    == QLatin1String("out"))
                    texts.append(message.toObject().value(QLatin1String("text")).toString());
            }
        }
        return texts;
    }
    //! "reply 200", "push 409", … in order; 0: no answer.
    QStringList calls()
    {
        QStringList words;
        const QJsonArray all = sim("GET", "/_sim/calls").array();
        for (const QJsonValue &value : all) {
            const QJsonObject call = value.toObject();
            words.append(
                QStringLiteral("%1 %2")
                    .arg(call.value(QLatin1String("path")).toString().section(QLatin1Char('/'), -1))
                    .arg(call.value(QLatin1String("status")).toInt()));
        }
        return words;
    }
    void advance(core::Milliseconds by)
    {
        clock->advance(by);
        outbox->poll();
    }
    //! Sent when the outbox has nothing left.
    [[nodiscard]] ReplyState state(ConversationId chat) const
    {
        const auto statuses = outbox->statuses(chat);
        return statuses.isEmpty() ? ReplyState::Sent : statuses.constFirst().state;
    }
    [[nodiscard]] replies::ReplyStatus status(ConversationId chat) const
    {
        return outbox->statuses(chat).value(0);
    }
    QList<store::Message> thread(ConversationId chat)
    {
        return await(store->read([chat](store::Database &database) {
                   return store::inbox::messages(database, chat, {});
               }))
            .value();
    }
    store::Conversation conversation(ConversationId chat)
    {
        return await(store->read([chat](store::Database &database) {
                   return *store::inbox::conversation(database, chat);
               }))
            .value();
    }
    int logged(store::LogWhat what)
    {
        const auto rows = await(store->read([](store::Database &database) {
                              return store::log::page(database, 0, 1000);
                          })).value();
        return static_cast<int>(std::count_if(
            rows.begin(), rows.end(), [what](const auto &row) { return row.what == what; }));
    }

    QTemporaryDir dir;
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    ScriptedHttpServer webhooks;
    std::unique_ptr<linesim::Server> simulator;
    replies::OutboxConfig config;
    line::ClientConfig lineConfig;
    replies::ReadBefore *marks = nullptr;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<line::Client> client;
    std::unique_ptr<replies::Outbox> outbox;
    QByteArray lastToken;
};

} // namespace kidoku::testing
