// SPDX-License-Identifier: Apache-2.0
#include "relay_rig.h"

#include <QDir>
#include <QFile>

#include <QMutexLocker>

namespace kidoku::testing {

namespace {

const core::Secret &secret()
{
    static const core::Secret value{QByteArrayLiteral("8c570fa6dd201bb328f1c1eac23a96d8")};
    return value;
}

constexpr char consoleToken[] = "console-token-of-the-test";

} // namespace

RelayRig::RelayRig()
{
    config.dataDir = m_dir.filePath(QStringLiteral("data"));
    config.channels = {{QStringLiteral("line-a"), {secret()}, core::Secret("line-access-token")}};
    config.consoleToken = core::Secret(consoleToken);
    config.lineApi = QUrl(QStringLiteral("http://127.0.0.1:1"));
}

bool RelayRig::start()
{
    const auto sink = [this](const QByteArray &line) {
        const QMutexLocker lock(&m_mutex);
        m_lines += line;
    };
    auto started = relayd::Server::start(config, core::Log(core::LogFormat::Text, sink));
    if (!started) {
        m_error = started.error();
        return false;
    }
    m_server = std::move(started).value();
    return true;
}

QByteArray RelayRig::logFile() const
{
    return QFile::encodeName(QDir(config.dataDir).filePath(QStringLiteral("relay.sqlite")));
}

QByteArray RelayRig::lines() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lines;
}

QByteArray RelayRig::body(const QByteArray &text)
{
    return R"({"destination":"U8e742f61d673b39c7fff3cecb7536ef0","events":[{"text":")" + text
        + "\"}]}";
}

QByteArray RelayRig::webhook(const QByteArray &body, const QByteArray &headers) const
{
    return "POST /webhook/line-a HTTP/1.1\r\nHost: relay\r\nContent-Type: application/json\r\n"
           "x-line-signature: "
        + line::signatureOf(body, secret()) + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

int RelayRig::post(const QByteArray &body)
{
    RawClient client(port());
    client.send(webhook(body));
    return client.readAnswer().status;
}

QByteArray RelayRig::request(const QByteArray &method, const QByteArray &target,
                             const QByteArray &body, const QByteArray &headers)
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer "
        + consoleToken + "\r\n" + headers;
    if (!body.isEmpty())
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

RawAnswer RelayRig::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body,
                        const QByteArray &headers)
{
    RawClient client(port());
    client.send(request(method, target, body, headers));
    return client.readAnswer();
}

StreamReader::StreamReader(quint16 port, const QByteArray &cursor, const QByteArray &headers,
                           int receiveBuffer)
    : m_client(port, receiveBuffer)
{
    QByteArray target = "/events/line-a";
    if (!cursor.isEmpty())
        target += "?last_event_id=" + cursor;
    m_client.send(RelayRig::request("GET", target, {}, "Accept: text/event-stream\r\n" + headers));
    m_head = m_client.readUntil("\r\n\r\n");
    m_status = m_head.mid(9, 3).toInt();
}

relay::Record StreamReader::next(int timeoutMs)
{
    while (m_events.isEmpty() && !m_hasEnded) {
        const QByteArray size = m_client.readUntil("\r\n", timeoutMs);
        bool isNumber = false;
        const qsizetype length = size.trimmed().toLongLong(&isNumber, 16);
        if (!isNumber)
            break;
        m_hasEnded = length == 0;
        // A chunk may hold the mark inside: its length decides, not the mark.
        QByteArray chunk;
        while (chunk.size() < length + 2) {
            const QByteArray more = m_client.readUntil("\r\n", timeoutMs);
            if (!more.endsWith("\r\n"))
                break;
            chunk += more;
        }
        m_parser.feed(chunk.left(length), m_events);
    }
    if (m_events.isEmpty()) {
        relay::Record none;
        none.body = relay::UndecodableRecord{QStringLiteral("none"), {}};
        return none;
    }
    return relay::decode(m_events.takeFirst(), relay::profileFor(relay::Kind::Kidoku), {secret()});
}

relay::Record StreamReader::nextRecord(int timeoutMs)
{
    while (true) {
        relay::Record record = next(timeoutMs);
        if (!std::holds_alternative<relay::PingRecord>(record.body))
            return record;
    }
}

} // namespace kidoku::testing
