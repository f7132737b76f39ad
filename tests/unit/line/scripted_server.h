// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QQueue>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <sys/socket.h>

#include <memory>

//! An HTTP/1.1 server on loopback that does exactly what the test tells it, also what no
//! server should do. Lives in the test's thread.
namespace kidoku::testing {

struct SeenRequest
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;
    int connection = 0; //!< from 1, in the order of accepting
};

//! What to do once a request has been read.
struct Step
{
    enum class Then {
        KeepOpen,
        Stall, //!< like KeepOpen; the answer never ends
        Close,
        CloseAndWait, //!< says that nothing more comes, and stays until the peer has closed too
        Reset,
    };
    QByteArray bytes;
    Then then = Then::KeepOpen;
};

inline Step answer(int status, const QByteArray &body = "{}", const QByteArray &headers = {})
{
    return {"HTTP/1.1 " + QByteArray::number(status) + " Word\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n"
                + body,
            Step::Then::KeepOpen};
}

inline Step raw(const QByteArray &bytes, Step::Then then = Step::Then::KeepOpen)
{
    return {bytes, then};
}

//! Reads the request and says nothing, for ever.
inline Step silence()
{
    return raw({}, Step::Then::Stall);
}

class ScriptedServer
{
public:
    ScriptedServer()
        : ScriptedServer(std::make_unique<QTcpServer>())
    {}
    //! Over TLS.
    explicit ScriptedServer(const QSslConfiguration &tls)
        : ScriptedServer(std::make_unique<QSslServer>())
    {
        static_cast<QSslServer *>(m_server.get())->setSslConfiguration(tls);
        m_scheme = QStringLiteral("https");
    }

    [[nodiscard]] quint16 port() const { return m_port; }
    //! No more connections; those that are open stay.
    void stopListening() { m_server->close(); }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_scheme).arg(m_port));
    }
    //! What comes after the script's end is answered with 200 {}.
    void script(const QList<Step> &steps)
    {
        for (const Step &step : steps)
            m_script.enqueue(step);
    }
    //! Leaves requests unanswered until as many are waiting, then answers all.
    void gather(int count) { m_gather = count; }
    [[nodiscard]] const QList<SeenRequest> &seen() const { return m_seen; }
    [[nodiscard]] int accepted() const { return m_accepted; }
    [[nodiscard]] int closedByPeer() const { return m_closedByPeer; }
    //! Bytes that arrived without making a whole request.
    [[nodiscard]] qsizetype strayBytes() const { return m_strayBytes; }
    void closeConnections()
    {
        const auto sockets = m_server->findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->disconnectFromHost();
    }
    //! On every open connection.
    void write(const QByteArray &bytes)
    {
        const auto sockets = m_server->findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->write(bytes);
    }

private:
    explicit ScriptedServer(std::unique_ptr<QTcpServer> server)
        : m_server(std::move(server))
    {
        // Of a TLS server this comes after the handshake.
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { accept(); });
        if (m_server->listen(QHostAddress::LocalHost))
            m_port = m_server->serverPort();
    }

    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            const int connection = ++m_accepted;
            auto buffer = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket, connection, buffer] {
                                 buffer->append(socket->readAll());
                                 m_strayBytes = buffer->size();
                                 while (takeRequest(*buffer, connection))
                                     respond(socket);
                             });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
                ++m_closedByPeer;
                m_waiting.removeAll(socket);
                socket->deleteLater();
            });
        }
    }

    bool takeRequest(QByteArray &buffer, int connection)
    {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> lines = buffer.first(end).split('\n');
        SeenRequest request;
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        request.connection = connection;
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return false;
        request.body = buffer.sliced(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_strayBytes = buffer.size();
        m_seen.append(request);
        return true;
    }

    void respond(QTcpSocket *socket)
    {
        if (m_gather > 0) {
            m_waiting.append(socket);
            if (m_waiting.size() < m_gather)
                return;
            m_gather = 0;
            const auto waiting = std::exchange(m_waiting, {});
            for (QTcpSocket *one : waiting)
                play(one, answer(200));
            return;
        }
        play(socket, m_script.isEmpty() ? answer(200) : m_script.dequeue());
    }

    void play(QTcpSocket *socket, const Step &step)
    {
        socket->write(step.bytes);
        if (step.then == Step::Then::Close) {
            socket->disconnectFromHost();
        } else if (step.then == Step::Then::CloseAndWait) {
            socket->flush();
            ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
        } else if (step.then == Step::Then::Reset) {
            socket->flush();
            socket->abort();
        }
    }

    std::unique_ptr<QTcpServer> m_server;
    QString m_scheme = QStringLiteral("http");
    quint16 m_port = 0;
    QQueue<Step> m_script;
    QList<SeenRequest> m_seen;
    QList<QTcpSocket *> m_waiting;
    int m_gather = 0;
    int m_accepted = 0;
    int m_closedByPeer = 0;
    qsizetype m_strayBytes = 0;
};

} // namespace kidoku::testing
