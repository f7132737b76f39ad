// SPDX-License-Identifier: Apache-2.0
#include "slow_line.h"

#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace kidoku::bench {

namespace {

// The length of the first whole request in \a input, 0 when there is none yet.
qsizetype requestLength(const QByteArray &input)
{
    const qsizetype end = input.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const QByteArray head = input.first(end).toLower();
    const qsizetype field = head.indexOf("content-length:");
    qsizetype body = 0;
    if (field >= 0) {
        const qsizetype start = field + 15;
        const qsizetype line = head.indexOf('\r', start);
        body = head.mid(start, line < 0 ? -1 : line - start).trimmed().toLongLong();
    }
    const qsizetype whole = end + 4 + body;
    return input.size() >= whole ? whole : 0;
}

void serve(QTcpServer &server, std::chrono::milliseconds latency, std::atomic<int> &calls)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        auto input = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, &calls] {
            *input += socket->readAll();
            for (auto length = requestLength(*input); length > 0; length = requestLength(*input)) {
                input->remove(0, length);
                ++calls;
                QTimer::singleShot(latency, Qt::PreciseTimer, socket, [socket] {
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                  "x-line-request-id: bench\r\nContent-Length: 2\r\n\r\n{}");
                });
            }
        });
    }
}

} // namespace

SlowLine::SlowLine(std::chrono::milliseconds latency)
{
    QSemaphore ready;
    auto *server = new QTcpServer;
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(&m_thread, &QThread::started, server, [this, server, latency, &ready] {
        QObject::connect(server, &QTcpServer::newConnection, server,
                         [this, server, latency] { serve(*server, latency, m_calls); });
        server->listen(QHostAddress::LocalHost);
        m_port = server->serverPort();
        ready.release();
    });
    m_thread.start();
    ready.acquire();
}

SlowLine::~SlowLine()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace kidoku::bench
