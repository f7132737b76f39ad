// SPDX-License-Identifier: Apache-2.0
#include "bot_server.h"

#include <QJsonArray>

#include <memory>

namespace kidoku::testing {

QJsonObject Hook::event() const
{
    return object().value(QLatin1String("events")).toArray().first().toObject();
}

QString Hook::eventId() const
{
    return event().value(QLatin1String("webhookEventId")).toString();
}

BotServer::BotServer(QObject *parent)
    : QObject(parent)
{
    m_server.listen(QHostAddress(QHostAddress::LocalHost));
    connect(&m_server, &QTcpServer::newConnection, this, &BotServer::takeConnection);
}

QUrl BotServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/line/hook?a=b").arg(m_server.serverPort()));
}

void BotServer::takeConnection()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    const int number = ++m_connections;
    auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, number, buffer] {
        *buffer += socket->readAll();
        for (;;) {
            const qsizetype end = buffer->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            Hook hook;
            hook.connection = number;
            const QList<QByteArray> lines = buffer->first(end).split('\n');
            hook.path = lines.first().split(' ').value(1);
            for (const QByteArray &line : lines.sliced(1)) {
                const qsizetype colon = line.indexOf(':');
                hook.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
            }
            const qsizetype size = hook.headers.value("content-length").toLongLong();
            if (buffer->size() < end + 4 + size)
                return;
            hook.body = buffer->sliced(end + 4, size);
            buffer->remove(0, end + 4 + size);
            m_hooks.append(hook);
            if (m_status != 0)
                answer(*socket);
            else
                m_unanswered.append(socket);
        }
    });
}

void BotServer::answer(QTcpSocket &socket)
{
    socket.write("HTTP/1.1 " + QByteArray::number(m_status) + " X\r\nContent-Length: 0\r\n\r\n");
    if (m_closing)
        socket.disconnectFromHost();
}

void BotServer::answerAll()
{
    while (!m_unanswered.isEmpty()) {
        if (const QPointer<QTcpSocket> socket = m_unanswered.takeLast()) {
            answer(*socket);
            socket->flush();
        }
    }
}

} // namespace kidoku::testing
