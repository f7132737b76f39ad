// SPDX-License-Identifier: Apache-2.0
#include "http_types.h"

#include <QJsonDocument>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

bool Request::isHead() const
{
    return method == "HEAD"_L1;
}

bool Request::isFor(QLatin1String wantedMethod) const
{
    return method == wantedMethod || (isHead() && wantedMethod == "GET"_L1);
}

Response jsonResponse(const QJsonObject &object, int status)
{
    Response response;
    response.status = status;
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

Response jsonListResponse(const QJsonArray &array)
{
    Response response;
    response.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return response;
}

Response errorResponse(int status, const QString &text)
{
    return jsonResponse({{u"message"_s, text}}, status);
}

ParsedBody parseObject(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(body, &error);
    ParsedBody parsed;
    if (error.error == QJsonParseError::NoError && document.isObject()) {
        parsed.object = document.object();
        return parsed;
    }
    if (error.error == QJsonParseError::NoError) {
        parsed.error = u"not a JSON object"_s;
        return parsed;
    }
    parsed.error = error.errorString();
    const QByteArray before = body.first(qBound(0, error.offset, int(body.size())));
    parsed.line = 1 + int(before.count('\n'));
    parsed.column = int(before.size() - before.lastIndexOf('\n'));
    return parsed;
}

} // namespace kidoku::linesim
