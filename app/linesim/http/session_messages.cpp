// SPDX-License-Identifier: Apache-2.0
#include "session_p.h"

#include <QDateTime>
#include <QLocale>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;
namespace http = boost::beast::http;

namespace {

QByteArray bytesOf(boost::beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

// RFC 9110's date, always in English.
std::string httpDate(core::Timestamp time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.ms, Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toStdString();
}

} // namespace

Request requestFrom(Parser &parser)
{
    auto &message = parser.get();
    Request request;
    request.method = QString::fromLatin1(bytesOf(message.method_string()));
    const QByteArray target = bytesOf(message.target());
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.first(question);
    request.path = QString::fromLatin1(path);
    if (question >= 0)
        request.query = target.sliced(question + 1);
    request.host = bytesOf(message[http::field::host]);
    request.authorization = bytesOf(message[http::field::authorization]);
    request.contentType = bytesOf(message[http::field::content_type]);
    const auto retryKey = message.find("X-Line-Retry-Key");
    if (retryKey != message.end())
        request.retryKey = bytesOf(retryKey->value());
    request.body = QByteArray::fromStdString(message.body());
    return request;
}

Message messageFrom(const Response &response, const QString &requestId, core::Timestamp now)
{
    Message message(static_cast<http::status>(response.status), 11);
    message.set(http::field::date, httpDate(now));
    message.set(http::field::content_type, response.contentType.toStdString());
    message.set(http::field::cache_control, "no-store");
    if (!requestId.isEmpty())
        message.set("x-line-request-id", requestId.toStdString());
    for (const auto &[name, value] : response.headers)
        message.set(name.toStdString(), value.toStdString());
    if (response.status != 304) // the one status of ours that must not have a body
        message.body() = response.body.toStdString();
    return message;
}

} // namespace kidoku::linesim
