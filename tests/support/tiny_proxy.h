// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>
#include <QHostAddress>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>

//! A real HTTP proxy on loopback: takes https by CONNECT and http as it is. It looks up every name
//! itself, and finds all of them on this computer. Link Qt6::Network.
namespace kidoku::testing {

class TinyProxy : public QObject
{
public:
    TinyProxy()
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] { accept(); });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
    }
    [[nodiscard]] int port() const { return m_server.serverPort(); }
    //! Asks for these from now on.
    void demand(const QByteArray &user, const QByteArray &password)
    {
        m_credentials = "Basic " + (user + ':' + password).toBase64();
    }
    //! First lines of what it has let through: "CONNECT relay.test:443 HTTP/1.1".
    [[nodiscard]] const QByteArrayList &passed() const { return m_passed; }
    [[nodiscard]] bool hasPassed(const QByteArray &part) const
    {
        return std::any_of(m_passed.cbegin(), m_passed.cend(),
                           [&part](const QByteArray &line) { return line.contains(part); });
    }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    void accept()
    {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
    }
    // A request comes whole, as small ones on loopback do.
    void read(QTcpSocket *client)
    {
        QTcpSocket *peer = client->findChild<QTcpSocket *>();
        const QByteArray bytes = client->readAll();
        if (peer && m_tunnels.contains(client)) {
            peer->write(bytes);
            return;
        }
        const QByteArray line = bytes.left(bytes.indexOf("\r\n"));
        const QByteArrayList words = line.split(' ');
        if (words.size() != 3)
            return client->abort();
        if (!m_credentials.isEmpty() && !bytes.contains(m_credentials)) {
            ++m_refused;
            client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic realm=\"tiny\"\r\n"
                          "Content-Length: 0\r\nConnection: close\r\n\r\n");
            return client->disconnectFromHost();
        }
        m_passed.append(line);
        const bool isTunnel = words.at(0) == "CONNECT";
        const QUrl url(QString::fromLatin1(isTunnel ? "http://" + words.at(1) : words.at(1)));
        if (!peer) {
            peer = new QTcpSocket(client);
            connect(peer, &QTcpSocket::readyRead, client,
                    [client, peer] { client->write(peer->readAll()); });
            connect(peer, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(peer, &QTcpSocket::errorOccurred, client, &QTcpSocket::disconnectFromHost);
            peer->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(url.port()));
        }
        if (isTunnel) {
            m_tunnels.insert(client);
            connect(client, &QObject::destroyed, this,
                    [this, client] { m_tunnels.remove(client); });
            client->write("HTTP/1.1 200 Go on\r\n\r\n");
            return;
        }
        QByteArray request = bytes;
        request.replace(words.at(1),
                        url.path(QUrl::FullyEncoded).toLatin1()
                            + (url.hasQuery() ? '?' + url.query().toLatin1() : QByteArray()));
        peer->write(request);
    }

    QByteArray m_credentials;
    QByteArrayList m_passed;
    QSet<QObject *> m_tunnels;
    int m_refused = 0;
    QTcpServer m_server; //!< its sockets, which tell of their end, go first
};

} // namespace kidoku::testing
