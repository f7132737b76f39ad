// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <deque>
#include <functional>
#include <memory>
#include <utility>

//! An HTTP server on loopback that does what a test tells it, byte by byte: answers, streams,
//! cuts, stays silent. One step of the script per request, in order. Lives in one thread; link
//! Qt6::Network.
namespace kidoku::testing {

struct HttpRequest
{
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;

    //! Empty when there is none.
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key == name.toLower())
                return value;
        }
        return {};
    }
};

//! One request and the connection on which it is answered. A step may keep the pointer and go
//! on answering later. Sending on a connection that is gone does nothing.
class HttpExchange
{
public:
    HttpExchange(HttpRequest request, QTcpSocket *socket)
        : m_request(std::move(request))
        , m_socket(socket)
    {}

    [[nodiscard]] const HttpRequest &request() const { return m_request; }
    [[nodiscard]] bool isOpen() const
    {
        return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
    }
    [[nodiscard]] qint64 unsent() const { return m_socket ? m_socket->bytesToWrite() : 0; }

    void send(const QByteArray &bytes)
    {
        if (!isOpen())
            return;
        m_socket->write(bytes);
        m_socket->flush();
    }
    //! Closes in order, after everything has been sent.
    void end()
    {
        if (m_socket)
            m_socket->disconnectFromHost();
    }
    //! Closes at once and throws away what was not sent.
    void cut()
    {
        if (m_socket)
            m_socket->abort();
    }
    //! Sends what \a next gives, as fast as the peer takes it and never more than 256 KiB ahead,
    //! until it gives nothing.
    void pump(std::function<QByteArray()> next)
    {
        if (!isOpen())
            return;
        auto step = [socket = m_socket.data(), next = std::move(next)] {
            constexpr qint64 ahead = 256 * 1024;
            while (socket->bytesToWrite() < ahead) {
                const QByteArray bytes = next();
                if (bytes.isEmpty())
                    return;
                socket->write(bytes);
            }
        };
        QObject::connect(m_socket, &QTcpSocket::bytesWritten, m_socket, step);
        step();
    }

private:
    HttpRequest m_request;
    QPointer<QTcpSocket> m_socket;
};

using HttpExchangePtr = std::shared_ptr<HttpExchange>;
using HttpStep = std::function<void(const HttpExchangePtr &)>;

//! Status line and header fields; \a fields are whole lines without their line end.
inline QByteArray httpHead(int status, const QByteArrayList &fields = {})
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &field : fields)
        head += field + "\r\n";
    return head + "\r\n";
}

inline QByteArray eventStreamHead(const QByteArrayList &more = {})
{
    return httpHead(200, QByteArrayList{"Content-Type: text/event-stream"} + more);
}

//! One chunk of Transfer-Encoding: chunked; the empty one ends the body.
inline QByteArray httpChunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

//! A whole answer with its length.
inline HttpStep answerWith(int status, const QByteArray &body = {},
                           const QByteArrayList &fields = {})
{
    return [=](const HttpExchangePtr &exchange) {
        const QByteArray length = "Content-Length: " + QByteArray::number(body.size());
        exchange->send(httpHead(status, fields + QByteArrayList{length}) + body);
    };
}

class ScriptedHttpServer : public QObject
{
public:
    //! \a server lets a test bring another kind, such as QSslServer.
    explicit ScriptedHttpServer(std::unique_ptr<QTcpServer> server = nullptr)
        : m_server(server ? std::move(server) : std::make_unique<QTcpServer>())
    {
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this,
                &ScriptedHttpServer::accept);
    }

    //! Port 0 lets the system choose; a port given again is that of a restarted server.
    [[nodiscard]] bool listen(quint16 port = 0)
    {
        return m_server->listen(QHostAddress::LocalHost, port);
    }
    //! Stops listening and cuts every connection.
    void shutDown()
    {
        m_server->close();
        for (const HttpExchangePtr &exchange : std::as_const(m_exchanges))
            exchange->cut();
    }
    [[nodiscard]] quint16 port() const { return m_server->serverPort(); }
    [[nodiscard]] QUrl url(const QString &path,
                           const QString &scheme = QStringLiteral("http")) const
    {
        QUrl url;
        url.setScheme(scheme);
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(port());
        url.setPath(path);
        return url;
    }

    //! What to do with the next request that no step is there for yet.
    void then(HttpStep step) { m_script.push_back(std::move(step)); }
    //! What to do once the script is used up; without it such requests stay unanswered.
    void otherwise(HttpStep step) { m_otherwise = std::move(step); }

    [[nodiscard]] const QList<HttpExchangePtr> &exchanges() const { return m_exchanges; }
    [[nodiscard]] const HttpRequest &request(qsizetype index) const
    {
        return m_exchanges.at(index)->request();
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server->nextPendingConnection()) {
            auto input = std::make_shared<QByteArray>();
            const auto read = [this, socket, input] {
                *input += socket->readAll();
                // A client may ask again on a connection whose end it has not noticed yet.
                while (socket->state() == QAbstractSocket::ConnectedState
                       && takeRequest(*input, socket)) {}
            };
            connect(socket, &QTcpSocket::readyRead, this, read);
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read();
        }
    }

    bool takeRequest(QByteArray &input, QTcpSocket *socket)
    {
        const qsizetype end = input.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        HttpRequest request;
        QList<QByteArray> lines = input.first(end).split('\n');
        const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : std::as_const(lines)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                request.headers.append(
                    {line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
        }
        const qsizetype length = request.header("content-length").toLongLong();
        if (input.size() < end + 4 + length)
            return false;
        request.body = input.sliced(end + 4, length);
        input.remove(0, end + 4 + length);
        answer(std::make_shared<HttpExchange>(std::move(request), socket));
        return true;
    }

    void answer(const HttpExchangePtr &exchange)
    {
        m_exchanges.append(exchange);
        HttpStep step = m_otherwise;
        if (!m_script.empty()) {
            step = std::move(m_script.front());
            m_script.pop_front();
        }
        if (step)
            step(exchange);
    }

    std::unique_ptr<QTcpServer> m_server;
    std::deque<HttpStep> m_script;
    HttpStep m_otherwise;
    QList<HttpExchangePtr> m_exchanges;
};

} // namespace kidoku::testing
