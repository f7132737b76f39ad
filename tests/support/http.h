// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

//! One blocking HTTP/1.1 request per connection, for tests that talk to a server from outside.
namespace kidoku::testing {

struct HttpAnswer
{
    int status = 0; //!< 0: no whole answer came
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

inline QByteArray unchunked(const QByteArray &chunks)
{
    QByteArray body;
    for (qsizetype at = 0; at < chunks.size();) {
        const qsizetype end = chunks.indexOf("\r\n", at);
        const qsizetype size = end < 0 ? 0 : chunks.mid(at, end - at).toLongLong(nullptr, 16);
        if (size <= 0)
            break;
        body += chunks.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
    return body;
}

inline HttpAnswer http(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
                       const QList<QPair<QByteArray, QByteArray>> &headers = {},
                       int timeoutMs = 15'000)
{
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port(80)));
    if (!socket.waitForConnected(timeoutMs))
        return {};
    const QByteArray target
        = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    QByteArray request = method + ' ' + (target.isEmpty() ? QByteArrayLiteral("/") : target)
        + " HTTP/1.1\r\nHost: " + url.host().toUtf8() + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PUT")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    socket.write(request + "\r\n" + body);
    QByteArray all;
    while (socket.waitForReadyRead(timeoutMs))
        all += socket.readAll();
    all += socket.readAll();
    const qsizetype end = all.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    HttpAnswer answer;
    answer.head = all.left(end);
    answer.status = answer.head.mid(9, 3).toInt();
    answer.body = all.mid(end + 4);
    if (answer.head.toLower().contains("transfer-encoding: chunked"))
        answer.body = unchunked(answer.body);
    return answer;
}

inline HttpAnswer httpJson(const QByteArray &method, const QUrl &url, const QJsonObject &body)
{
    return http(method, url, QJsonDocument(body).toJson(QJsonDocument::Compact),
                {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json")}});
}

} // namespace kidoku::testing
