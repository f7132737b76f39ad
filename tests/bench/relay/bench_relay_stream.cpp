// SPDX-License-Identifier: Apache-2.0
#include "core/clock.h"
#include "line/signature.h"
#include "relay/event_stream.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <unistd.h>

// Records per second through a real loopback socket, HTTP, the event stream, the envelope and
// the signature, into value types. The server sends 1 kB events, chunked, 16 in one chunk, from
// a thread of its own; both share the machine.
// Usage: bench_relay_stream [events]     Limit: 90,000 events/s, memory flat.

using namespace kidoku;

namespace {

constexpr double limit = 90'000;
constexpr qint64 memoryLimit = 32 * 1024 * 1024;
constexpr int eventsPerChunk = 16;
constexpr qsizetype eventBytes = 1024;

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

core::Secret secret()
{
    return core::Secret("8c570fa6dd201bb328f1c1eac23a96d8");
}

//! An event of eventBytes, whose number is the only thing that changes.
class EventMaker
{
public:
    EventMaker()
    {
        const QByteArray head = R"({"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[)";
        QByteArray body = head;
        // Base64 makes four bytes of three; the rest of the event is some 190 bytes.
        while (body.size() < (eventBytes - 190) * 3 / 4 - 2)
            body.append('x');
        body += "]}";
        m_tail = R"(","content-type":"application/json","timestamp":"1795423152601",)"
                 R"("x-line-signature":")"
            + line::signatureOf(body, secret()) + R"("})" + "\n\n";
        m_body = "data: {\"bodyB\":\"" + body.toBase64();
    }

    QByteArray event(qint64 number) const
    {
        return "id: 1795423152000-" + QByteArray::number(number) + '\n' + m_body + m_tail;
    }

private:
    QByteArray m_body;
    QByteArray m_tail;
};

//! Sends the events after the cursor to who asks, as fast as they are taken.
class Source : public QObject
{
public:
    explicit Source(qint64 events)
        : m_events(events)
    {}

    quint16 listen()
    {
        m_server = new QTcpServer(this);
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server->nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { begin(socket); });
        });
        return m_server->listen(QHostAddress::LocalHost) ? m_server->serverPort() : 0;
    }

private:
    void begin(QTcpSocket *socket)
    {
        const QByteArray request = socket->readAll();
        if (!request.contains("\r\n\r\n"))
            return;
        const qsizetype cursor = request.indexOf("Last-Event-ID: 1795423152000-");
        m_sent = cursor < 0 ? 0 : request.mid(cursor + 29).split('\r').constFirst().toLongLong();
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                      "Transfer-Encoding: chunked\r\n\r\n");
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { more(socket); });
        more(socket);
    }

    void more(QTcpSocket *socket)
    {
        while (m_sent < m_events && socket->bytesToWrite() < 256 * 1024) {
            QByteArray events;
            for (int i = 0; i < eventsPerChunk && m_sent < m_events; ++i)
                events += m_maker.event(++m_sent);
            socket->write(QByteArray::number(events.size(), 16) + "\r\n" + events + "\r\n");
        }
    }

    EventMaker m_maker;
    QTcpServer *m_server = nullptr;
    qint64 m_events;
    qint64 m_sent = 0;
};

//! Of this thread: says what one event costs even while the machine is busy with other work.
double cpuSeconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + static_cast<double>(used.tv_nsec) / 1e9;
}

int report(qint64 events, qint64 verified, double seconds, qint64 before, qint64 highest)
{
    std::printf("receiver: %.2f us of CPU per event\n",
                cpuSeconds() * 1e6 / static_cast<double>(events));
    const double rate = static_cast<double>(events) / seconds;
    const qint64 grown = highest - before;
    std::printf("stream: %lld events of %lld bytes in %.2f s, %lld verified\n",
                static_cast<long long>(events),
                static_cast<long long>(EventMaker().event(events).size()), seconds,
                static_cast<long long>(verified));
    std::printf("rate: %.0f events/s, limit %.0f, ratio %.2f\n", rate, limit, rate / limit);
    std::printf("memory: %.1f MiB before, %.1f MiB at most, limit +%lld MiB\n",
                static_cast<double>(before) / (1 << 20), static_cast<double>(highest) / (1 << 20),
                static_cast<long long>(memoryLimit >> 20));
    return verified == events && rate >= limit && grown <= memoryLimit ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const qint64 events = argc > 1 ? QByteArray(argv[1]).toLongLong() : 300'000;
    if (events <= 0) {
        std::fprintf(stderr, "usage: bench_relay_stream [events]\n");
        return 2;
    }

    QThread thread;
    auto *source = new Source(events);
    source->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, source, &QObject::deleteLater);
    thread.start();
    quint16 port = 0;
    QMetaObject::invokeMethod(
        source, [source, &port] { port = source->listen(); }, Qt::BlockingQueuedConnection);

    relay::StreamConfig config;
    config.url = QUrl(QStringLiteral("http://127.0.0.1:%1/events/bench").arg(port));
    config.profile = relay::profileFor(relay::Kind::Kidoku);
    config.channelSecrets = {secret()};
    const core::SystemClock clock;
    relay::EventStream stream(config, clock, core::systemRandom());

    qint64 seen = 0;
    qint64 verified = 0;
    const qint64 before = residentBytes();
    qint64 highest = before;
    QElapsedTimer timer;
    int result = 1;
    QObject::connect(&stream, &relay::EventStream::received, &application,
                     [&](const QList<relay::Record> &records) {
                         for (const relay::Record &record : records) {
                             const auto *webhook = std::get_if<relay::WebhookRecord>(&record.body);
                             verified += webhook
                                 && webhook->signature == relay::SignatureState::Verified;
                         }
                         seen += records.size();
                         stream.acknowledge(records.size());
                         if (seen / 10'000 != (seen - records.size()) / 10'000)
                             highest = std::max(highest, residentBytes());
                         if (seen >= events) {
                             const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
                             result = report(seen, verified, seconds, before, highest);
                             application.quit();
                         }
                     });
    timer.start();
    stream.start({});
    QTimer::singleShot(std::chrono::minutes(2), &application, &QCoreApplication::quit);
    application.exec();
    stream.stop();
    thread.quit();
    thread.wait();
    return result;
}
