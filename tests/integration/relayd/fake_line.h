// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QMutex>

#include <functional>
#include <memory>
#include <thread>
#include <vector>

using SSL_CTX = struct ssl_ctx_st;
using SSL = struct ssl_st;

//! An HTTP server in threads of its own that answers byte by byte as a test says.
namespace kidoku::testing {

class FakeLine
{
public:
    //! One connection, seen from the server.
    class Peer
    {
    public:
        Peer(int socket, SSL_CTX *tls);
        ~Peer();
        Q_DISABLE_COPY_MOVE(Peer)
        //! Head and body; empty when the client is gone.
        [[nodiscard]] QByteArray readRequest();
        void send(const QByteArray &bytes);
        //! Waits until the client closes.
        void waitForEnd();
        //! Ends the connection with a reset instead of in order.
        void reset();

    private:
        qint64 receive(char *bytes, size_t size);

        int m_socket;
        SSL *m_ssl = nullptr;
    };
    //! Serves one request; false ends the connection.
    using Handler = std::function<bool(Peer &, const QByteArray &request)>;

    //! With \a certificate and \a key (PEM files) it speaks TLS.
    explicit FakeLine(Handler handler, const QByteArray &certificate = {},
                      const QByteArray &key = {});
    //! The relay must have ended its connections.
    ~FakeLine();
    Q_DISABLE_COPY_MOVE(FakeLine)

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QList<QByteArray> requests() const;
    [[nodiscard]] int connections() const;

    //! A whole answer.
    [[nodiscard]] static QByteArray answer(int status, const QByteArray &body,
                                           const QByteArray &headers = {});

private:
    void accept();
    void serve(int socket);

    Handler m_handler;
    int m_listener = -1;
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<QByteArray> m_requests;
    std::vector<std::thread> m_threads;
    std::shared_ptr<SSL_CTX> m_tls;
    std::thread m_acceptor;
};

} // namespace kidoku::testing
