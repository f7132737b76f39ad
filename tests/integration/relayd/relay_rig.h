// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "raw_client.h"

#include "line/signature.h"
#include "relay/envelope.h"
#include "relayd/server.h"

#include <QMutex>
#include <QTemporaryDir>

#include <memory>
#include <thread>

//! A relay inside the test's process, and the requests and streams that tests need.
namespace kidoku::testing {

class RelayRig
{
public:
    RelayRig();

    relayd::ServerConfig config; //!< change it before start()
    bool start();
    void stop() { m_server.reset(); }
    [[nodiscard]] relayd::Server &server() { return *m_server; }
    [[nodiscard]] quint16 port() const { return m_server->port(); }
    [[nodiscard]] QString error() const { return m_error; }
    //! The SQLite file of the log.
    [[nodiscard]] QByteArray logFile() const;
    //! What the relay has logged so far.
    [[nodiscard]] QByteArray lines() const;

    //! A webhook's body with \a text in it.
    [[nodiscard]] static QByteArray body(const QByteArray &text);
    [[nodiscard]] QByteArray webhook(const QByteArray &body, const QByteArray &headers = {}) const;
    //! Posts on a connection of its own and returns the status.
    int post(const QByteArray &body);
    //! A request with the console's token.
    [[nodiscard]] static QByteArray request(const QByteArray &method, const QByteArray &target,
                                            const QByteArray &body = {},
                                            const QByteArray &headers = {});
    RawAnswer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                  const QByteArray &headers = {});

private:
    QTemporaryDir m_dir;
    mutable QMutex m_mutex;
    QByteArray m_lines;
    QString m_error;
    std::unique_ptr<relayd::Server> m_server;
};

//! Tries again until \a works, for what another thread is about to do. Unlike QTRY_VERIFY it does
//! not look again after a success, which matters where looking takes up a place.
template <typename Works>
bool eventually(Works works)
{
    for (int i = 0; i < 500; ++i) {
        if (works())
            return true;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    return false;
}

//! A console on one stream: chunks, frames and records.
class StreamReader
{
public:
    //! \a cursor as in last_event_id; \a headers whole lines.
    StreamReader(quint16 port, const QByteArray &cursor, const QByteArray &headers = {},
                 int receiveBuffer = 0);

    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &head() const { return m_head; }
    //! The next record; an UndecodableRecord with the reason "none" when none comes in time.
    relay::Record next(int timeoutMs = 10'000);
    //! The next one that is no ping.
    relay::Record nextRecord(int timeoutMs = 10'000);
    //! True when the relay ended the stream in order, with the last chunk.
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] RawClient &client() { return m_client; }

private:
    RawClient m_client;
    int m_status = 0;
    QByteArray m_head;
    relay::SseParser m_parser;
    QList<relay::SseEvent> m_events;
    bool m_hasEnded = false;
};

} // namespace kidoku::testing
