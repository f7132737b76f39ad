// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTcpSocket>

//! A raw HTTP client for the tests: sees every byte, retries nothing, follows nothing. Blocks;
//! the simulator answers from a thread or a process of its own.
namespace kidoku::testing {

struct RawAnswer
{
    enum class End { Answered, Refused, Cut, Silent };
    End end = End::Silent;
    int status = 0;
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    [[nodiscard]] QString message() const
    {
        return object().value(QLatin1String("message")).toString();
    }
};

class SimClient
{
public:
    explicit SimClient(quint16 port, QByteArray token = "tok");

    //! One request; the connection is kept for the next one while the server keeps it.
    RawAnswer call(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {});
    //! Bytes as they are; waits for one answer, at most \a patienceMs. After a HEAD no body is
    //! expected: one that comes nevertheless spoils the next answer.
    RawAnswer raw(const QByteArray &bytes, int patienceMs = 5000);
    RawAnswer get(const QByteArray &path) { return call("GET", path); }
    //! POST /_sim/messages with a text; the answer's object.
    QJsonObject say(const QString &from, const QString &text);
    //! PUT /_sim/faults.
    RawAnswer faults(const QString &script, const QString &path = {});
    void disconnect();
    //! False when the port refuses.
    bool connectNow();
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    RawAnswer read(int patienceMs);

    quint16 m_port;
    QByteArray m_token;
    QTcpSocket m_socket;
    QByteArray m_buffer;
    bool m_expectsBody = true;
};

} // namespace kidoku::testing
