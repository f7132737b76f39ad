// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/client.h"
#include "readmarks/codes.h"
#include "readmarks/queue.h"
#include "store/inbox_tables.h"
#include "store/log_table.h"
#include "store/mark_tables.h"
#include "store/store.h"
#include "support/manual_clock.h"
#include "support/scripted_http_server.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

// What a test waits for stands behind durable writes, which a busy machine makes wait.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(what) QTRY_VERIFY_WITH_TIMEOUT(what, 30'000)
#define QTRY_COMPARE(is, expected) QTRY_COMPARE_WITH_TIMEOUT(is, expected, 30'000)

//! A console's store and queue before a server that a test scripts: real file, real sockets,
//! a clock that only the test moves.
namespace kidoku::testing {

using core::ConversationId;
using readmarks::MarkState;
using store::ReadApi;

class World
{
public:
    explicit World(ReadApi api = ReadApi::Token)
    {
        config.account = {QStringLiteral("shop-a")};
        config.api = api;
        config.by = QStringLiteral("Aya");
        config.retry.backoff.jitter = 0;
        lineConfig.token = core::Secret("channel-token-of-the-test");
        lineConfig.deadline = core::Milliseconds(60'000); // no stall of the machine is an answer
        server.otherwise(answerWith(200, "{}"));
    }
    ~World() { stop(); }
    Q_DISABLE_COPY_MOVE(World)

    bool start()
    {
        if (server.port() == 0 && !server.listen())
            return false;
        lineConfig.apiBase = server.url(QString());
        lineConfig.dataBase = lineConfig.apiBase;
        store = std::make_unique<store::Store>(dir.filePath(QStringLiteral("console.db")));
        client = std::make_unique<line::Client>(lineConfig);
        auto opened = store->open();
        if (!finishes(opened) || !opened.result().ok())
            return false;
        return startQueue();
    }
    bool startQueue()
    {
        queue = std::make_unique<readmarks::Queue>(config, *store, *client, clock,
                                                   [] { return 0.0; });
        QObject::connect(queue.get(), &readmarks::Queue::statusChanged, queue.get(),
                         [this](const QList<readmarks::MarkStatus> &statuses) {
                             for (const auto &status : statuses)
                                 told.insert(status.conversation, status);
                         });
        auto started = queue->start();
        return finishes(started) && started.result().ok();
    }
    //! As a kill would: nothing is said good-bye to.
    void stop()
    {
        queue.reset();
        client.reset();
        store.reset();
        told.clear();
    }
    bool restart()
    {
        stop();
        return start();
    }

    //! \a count messages from a new customer (or more from a known one), one per second, the
    //! last one at the clock's time.
    ConversationId writes(const QString &chat, int count = 1, bool withTokens = true,
                          store::ChatKind kind = store::ChatKind::User)
    {
        const auto now = clock.now();
        auto written = store->write([=, this](store::Database &database,
                                              store::ChangeSet &changes) {
            const auto id = store::inbox::conversationOf(database, {config.account, kind, {chat}});
            for (int i = 0; i < count; ++i) {
                store::Message message;
                message.conversation = id;
                message.id = {QString::number(++nextMessage)};
                message.eventId = {QStringLiteral("event-%1").arg(nextMessage)};
                message.kind = store::MessageKind::Text;
                message.text = QStringLiteral("hello");
                message.hasReadToken = withTokens;
                message.position = store::positionOf(
                    now - core::Milliseconds((count - 1 - i) * 1000), message.id);
                store::inbox::addMessage(
                    database, message,
                    core::Secret(withTokens ? "token-" + message.id.value.toUtf8() : QByteArray()));
            }
            store::inbox::touch(database, {id}, changes);
            return id;
        });
        if (!finishes(written) || !written.result().ok())
            return {};
        return written.result().value();
    }
    void seesAll(ConversationId id)
    {
        auto done = store->write([id](store::Database &database, store::ChangeSet &changes) {
            const auto last = store::inbox::conversation(database, id)->last;
            store::inbox::setSeen(database, id, last);
            store::inbox::touch(database, {id}, changes);
            return core::Done{};
        });
        finishes(done);
    }

    //! Asks for a mark and waits until it is durable or refused.
    readmarks::RequestResult mark(ConversationId id, std::optional<store::Position> upTo = {})
    {
        auto future = queue->request(id, upTo);
        if (!finishes(future) || future.resultCount() == 0)
            return core::Failure{readmarks::RequestRefusal::StoreFailed};
        return future.result();
    }
    //! Until what was given to the store so far has ended, and what follows from it.
    void settles()
    {
        for (int i = 0; i < 3; ++i)
            finishes(store->read([](store::Database &) { return core::Done{}; }));
        QCoreApplication::processEvents();
    }
    void advance(core::Milliseconds by)
    {
        clock.advance(by);
        queue->poll();
    }
    [[nodiscard]] readmarks::MarkStatus status(ConversationId id) const
    {
        return queue->status(id);
    }
    [[nodiscard]] MarkState state(ConversationId id) const { return status(id).state; }
    //! As told by statusChanged(): also of requests that are over.
    [[nodiscard]] MarkState toldState(ConversationId id) const { return told.value(id).state; }

    [[nodiscard]] store::Conversation conversation(ConversationId id)
    {
        auto read = store->read([id](store::Database &database) {
            return store::inbox::conversation(database, id).value_or(store::Conversation());
        });
        return finishes(read) && read.result().ok() ? read.result().value() : store::Conversation();
    }
    [[nodiscard]] QList<store::LogEntry> log()
    {
        auto read = store->read(
            [](store::Database &database) { return store::log::page(database, 0, 1000); });
        return finishes(read) && read.result().ok() ? read.result().value()
                                                    : QList<store::LogEntry>();
    }
    [[nodiscard]] QList<store::LogEntry> log(store::LogWhat what)
    {
        auto rows = log();
        rows.removeIf([what](const auto &row) { return row.what != what; });
        return rows;
    }
    [[nodiscard]] std::optional<store::RequestHistory> history(core::ReadRequestId id)
    {
        auto read = store->read(
            [id](store::Database &database) { return store::marks::history(database, id); });
        return finishes(read) && read.result().ok() ? read.result().value() : std::nullopt;
    }

    [[nodiscard]] int calls() const { return static_cast<int>(server.exchanges().size()); }
    [[nodiscard]] QString tokenOf(int call) const
    {
        return bodyOf(call).value(QLatin1String("markAsReadToken")).toString();
    }
    [[nodiscard]] QJsonObject bodyOf(int call) const
    {
        return QJsonDocument::fromJson(server.request(call).body).object();
    }
    void script(std::initializer_list<int> statuses)
    {
        for (const int status : statuses)
            server.then(answerWith(status, status == 200 ? "{}" : R"({"message":"scripted"})"));
    }

    template <typename T>
    static bool finishes(const QFuture<T> &future)
    {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 30'000);
    }

    QTemporaryDir dir;
    ManualClock clock;
    ScriptedHttpServer server;
    readmarks::QueueConfig config;
    line::ClientConfig lineConfig;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<line::Client> client;
    std::unique_ptr<readmarks::Queue> queue;
    QHash<ConversationId, readmarks::MarkStatus> told;
    int nextMessage = 1000;
};

} // namespace kidoku::testing
