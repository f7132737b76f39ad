// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrl>

#include <optional>
#include <utility>

//! A request and its answer without any socket, so that the rules can be tested as values.
namespace kidoku::linesim {

struct Request
{
    QString method;
    QString path; //!< without the query
    QByteArray query;
    QByteArray host; //!< as the client calls this server
    QByteArray authorization;
    QByteArray contentType;
    std::optional<QByteArray> retryKey; //!< X-Line-Retry-Key
    QByteArray body;

    [[nodiscard]] bool isHead() const;
    //! HEAD asks for what GET would give; the server then sends no body.
    [[nodiscard]] bool isFor(QLatin1String wantedMethod) const;
};

struct Response
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    //! Set by "test webhook endpoint": the server sends an empty webhook there first and answers
    //! with what testAnswer() makes of the outcome.
    QUrl webhookToTest;
};

[[nodiscard]] Response jsonResponse(const QJsonObject &object, int status = 200);
[[nodiscard]] Response jsonListResponse(const QJsonArray &array);
//! `{"message": text}`.
[[nodiscard]] Response errorResponse(int status, const QString &text);

//! A JSON object, or where the text stops being one.
struct ParsedBody
{
    std::optional<QJsonObject> object;
    int line = 1;   //!< of the fault, from 1
    int column = 1; //!< of the fault, from 1, in bytes
    QString error;
};
[[nodiscard]] ParsedBody parseObject(const QByteArray &body);

} // namespace kidoku::linesim
