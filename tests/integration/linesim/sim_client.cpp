// SPDX-License-Identifier: Apache-2.0
#include "sim_client.h"

#include <QDeadlineTimer>
#include <QHostAddress>

namespace kidoku::testing {

namespace {

using End = RawAnswer::End;

// Reads the head of an answer out of the buffer.
RawAnswer headOf(const QByteArray &head)
{
    RawAnswer answer;
    answer.end = End::Answered;
    const QList<QByteArray> lines = head.split('\n');
    answer.status = lines.first().mid(9, 3).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    return answer;
}

} // namespace

SimClient::SimClient(quint16 port, QByteArray token)
    : m_port(port)
    , m_token(std::move(token))
{}

void SimClient::disconnect()
{
    m_socket.abort();
    m_buffer.clear();
}

bool SimClient::connectNow()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        return true;
    disconnect();
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    return m_socket.waitForConnected(5000);
}

RawAnswer SimClient::call(const QByteArray &method, const QByteArray &path, const QJsonObject &body)
{
    const QByteArray json
        = method == "GET" ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    QByteArray request = method + ' ' + path + " HTTP/1.1\r\nHost: sim\r\nAuthorization: Bearer "
        + m_token + "\r\n";
    if (method != "GET") {
        request += "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(json.size()) + "\r\n";
    }
    return raw(request + "\r\n" + json);
}

RawAnswer SimClient::raw(const QByteArray &bytes, int patienceMs)
{
    // An end that came while nobody looked shows only after a look.
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.waitForReadyRead(0);
    if (!connectNow()) {
        RawAnswer refused;
        refused.end = End::Refused;
        return refused;
    }
    m_expectsBody = !bytes.startsWith("HEAD ");
    m_socket.write(bytes);
    return read(patienceMs);
}

RawAnswer SimClient::read(int patienceMs)
{
    RawAnswer answer;
    const QDeadlineTimer deadline(patienceMs);
    for (;;) {
        m_buffer += m_socket.readAll();
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end >= 0) {
            answer = headOf(m_buffer.first(end));
            const qsizetype size
                = m_expectsBody ? answer.headers.value("content-length").toLongLong() : 0;
            if (m_buffer.size() >= end + 4 + size) {
                answer.body = m_buffer.sliced(end + 4, size);
                m_buffer.remove(0, end + 4 + size);
                return answer;
            }
        }
        if (m_socket.state() != QAbstractSocket::ConnectedState) {
            answer.end = End::Cut;
            m_buffer.clear();
            return answer;
        }
        if (deadline.hasExpired()) {
            answer.end = End::Silent;
            return answer;
        }
        m_socket.waitForReadyRead(int(deadline.remainingTime()));
    }
}

QJsonObject SimClient::say(const QString &from, const QString &text)
{
    const QJsonObject message{{QStringLiteral("type"), QStringLiteral("text")},
                              {QStringLiteral("text"), text}};
    return call("POST", "/_sim/messages",
                {{QStringLiteral("from"), from}, {QStringLiteral("message"), message}})
        .object();
}

RawAnswer SimClient::faults(const QString &script, const QString &path)
{
    QJsonObject body{{QStringLiteral("script"), script}};
    if (!path.isEmpty())
        body.insert(QStringLiteral("path"), path);
    return call("PUT", "/_sim/faults", body);
}

} // namespace kidoku::testing
