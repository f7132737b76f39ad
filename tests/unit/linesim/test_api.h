// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/api/line_api.h"
#include "recorder.h"

namespace kidoku::testing {

//! LINE's API over a platform of its own, without a wire.
struct TestApi
{
    TestApi()
        : line(t.platform, core::Secret("tok"), webhook)
    {}
    linesim::Response call(const QString &method, const QString &path, const QByteArray &body = {})
    {
        linesim::Request request = authorised(method, path, body);
        return line.answer(request, QStringLiteral("request-1"));
    }
    static linesim::Request authorised(const QString &method, const QString &path,
                                       const QByteArray &body)
    {
        linesim::Request request;
        request.method = method;
        request.path = path;
        request.authorization = "Bearer tok";
        request.contentType = "application/json; charset=UTF-8";
        request.body = body;
        return request;
    }
    static QJsonObject json(const linesim::Response &response)
    {
        return QJsonDocument::fromJson(response.body).object();
    }

    TestPlatform t;
    QUrl webhook;
    linesim::LineApi line;
};

} // namespace kidoku::testing
