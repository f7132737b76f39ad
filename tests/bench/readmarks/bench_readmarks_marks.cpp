// SPDX-License-Identifier: Apache-2.0
#include "line/client.h"
#include "nginx_front.h"
#include "readmarks/queue.h"
#include "slow_line.h"
#include "store/inbox_tables.h"
#include "store/store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <memory>

// Marks per second from the operator's request to the durable Read: attempt row, call, answer,
// read fact, log, each on disk with synchronous=FULL. LINE takes 100 ms for each call, 200 may be
// in flight. Over cleartext HTTP/1.1 Qt keeps six connections per host, over TLS one connection
// of HTTP/2 carries all.
// Usage: bench_readmarks_marks [marks over HTTP/2]     Goal: 1,000 marks/s over TLS and HTTP/2.

using namespace kidoku;
using namespace std::chrono_literals;

namespace {

constexpr auto latency = 100ms;
constexpr int inFlight = 200;
constexpr int http1Connections = 6;
constexpr double goal = 1000;

const core::AccountId account{QStringLiteral("bench")};

QList<core::ConversationId> fill(store::Database &database, store::ChangeSet &changes, int chats)
{
    QList<core::ConversationId> ids;
    const auto now = core::SystemClock().now();
    for (int i = 0; i < chats; ++i) {
        const auto id = store::inbox::conversationOf(
            database, {account, store::ChatKind::User, {QStringLiteral("U%1").arg(i)}});
        store::Message message;
        message.conversation = id;
        message.id = {QString::number(1'000'000 + i)};
        message.kind = store::MessageKind::Text;
        message.position = store::positionOf(now, message.id);
        store::inbox::addMessage(database, message,
                                 core::Secret("token-" + message.id.value.toUtf8()));
        ids.append(id);
    }
    store::inbox::touch(database, ids, changes);
    return ids;
}

// One run: fills a store, asks for all marks at once, ends with the last durable Read.
class Run : public QObject
{
public:
    Run(line::ClientConfig lineConfig, int marks)
        : m_marks(marks)
        , m_store(m_dir.filePath(QStringLiteral("console.db")))
        , m_client(std::move(lineConfig))
        , m_queue(queueConfig(), m_store, m_client, m_clock, core::systemRandom())
    {
        connect(&m_queue, &readmarks::Queue::markedRead, this, [this] {
            if (++m_done == m_marks)
                QCoreApplication::quit();
        });
        connect(&m_store, &store::Store::failed, this, [](const store::StoreError &error) {
            std::fprintf(stderr, "the store failed: %s\n", qPrintable(error.detail));
            QCoreApplication::exit(1);
        });
    }

    //! Marks per second; 0 when something failed.
    double measure()
    {
        m_store.open().then(this, [this](const store::StoreResult<core::Done> &) {
            m_queue.start().then(this, [this](const store::StoreResult<core::Done> &) {
                m_store
                    .write([marks = m_marks](store::Database &database, store::ChangeSet &changes) {
                        return fill(database, changes, marks);
                    })
                    .then(this, [this](const store::StoreResult<QList<core::ConversationId>> &ids) {
                        m_timer.start();
                        for (const auto id : *ids)
                            m_queue.request(id);
                    });
            });
        });
        QTimer::singleShot(120s, this, [] { QCoreApplication::exit(1); });
        if (QCoreApplication::exec() != 0)
            return 0;
        return m_marks * 1e9 / static_cast<double>(m_timer.nsecsElapsed());
    }

private:
    static readmarks::QueueConfig queueConfig()
    {
        readmarks::QueueConfig config;
        config.account = account;
        config.hold = 0ms;
        config.inFlight = inFlight;
        config.by = QStringLiteral("bench");
        return config;
    }

    QTemporaryDir m_dir;
    int m_marks;
    int m_done = 0;
    core::SystemClock m_clock;
    store::Store m_store;
    line::Client m_client;
    readmarks::Queue m_queue;
    QElapsedTimer m_timer;
};

line::ClientConfig configFor(const QString &scheme, quint16 port)
{
    line::ClientConfig config;
    config.apiBase.setScheme(scheme);
    config.apiBase.setHost(QStringLiteral("127.0.0.1"));
    config.apiBase.setPort(port);
    config.apiBase.setPath(QString());
    config.dataBase = config.apiBase;
    config.token = core::Secret("bench");
    config.deadline = 30s;
    return config;
}

void print(const char *what, double perSecond, double limit, const char *limitName)
{
    std::printf("%-34s %8.0f marks/s   %5.2f of %s (%.0f)\n", what, perSecond, perSecond / limit,
                limitName, limit);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int marks = argc > 1 ? QByteArray(argv[1]).toInt() : 6000;
    const bench::SlowLine line(latency);

    const double plain = Run(configFor(QStringLiteral("http"), line.port()), 240).measure();
    print("HTTP/1.1, cleartext", plain, http1Connections * 1000.0 / latency.count(),
          "six connections");

    bench::NginxFront front;
    const QString missing = front.start(line.port());
    if (!missing.isEmpty()) {
        std::printf("TLS and HTTP/2: not measured, %s\n", qPrintable(missing));
        return plain > 0 ? 0 : 1;
    }
    auto config = configFor(QStringLiteral("https"), front.port());
    config.extraAuthorities = {front.authority()};
    const double h2 = Run(config, marks).measure();
    print("HTTP/2 over TLS, 200 in flight", h2, inFlight * 1000.0 / latency.count(),
          "200 calls each 100 ms");
    print("", h2, goal, "the goal");
    return h2 > 0 ? 0 : 1;
}
