// SPDX-License-Identifier: Apache-2.0
#include "line_handlers.h"

#include "line_api.h"
#include "linesim/platform/given.h"

#include <QDateTime>
#include <QHostAddress>
#include <QUrlQuery>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

Response invalidEndpoint()
{
    return errorResponse(400, u"Invalid webhook endpoint URL"_s);
}

QUrl endpointOf(const QJsonObject &body)
{
    return QUrl(body.value("endpoint"_L1).toString(), QUrl::StrictMode);
}

Response verified(LineCall &call, const QByteArray &token)
{
    constexpr int thirtyDays = 30 * 24 * 3600;
    if (token.isEmpty() || token != call.accessToken.reveal())
        return jsonResponse({{u"error"_s, u"invalid_request"_s},
                             {u"error_description"_s, u"access token expired"_s}},
                            400);
    return jsonResponse({{u"client_id"_s, u"1000000001"_s},
                         {u"expires_in"_s, thirtyDays},
                         {u"scope"_s, u"P CM"_s}});
}

QString detailOf(std::optional<int> status, const QString &reason)
{
    if (status)
        return QString::number(*status);
    if (reason == "could_not_connect"_L1)
        return u"Failure to connect"_s;
    if (reason == "request_timeout"_L1)
        return u"Request timeout"_s;
    return u"N/A"_s;
}

} // namespace

bool isUsableWebhook(const QUrl &url)
{
    const bool loopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    return url.isValid() && url.scheme() == "http"_L1 && loopback && url.userInfo().isEmpty()
        && url.toEncoded().size() <= 500;
}

Response testAnswer(std::optional<int> status, const QString &reason, core::Timestamp now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC);
    return jsonResponse({{u"success"_s, reason.isEmpty()},
                         {u"timestamp"_s, time.toString(Qt::ISODateWithMs)},
                         {u"statusCode"_s, status.value_or(0)},
                         {u"reason"_s, reason.isEmpty() ? u"OK"_s : reason.toUpper()},
                         {u"detail"_s, detailOf(status, reason)}});
}

Response botInfo(LineCall &call)
{
    const Account &account = call.platform.account();
    return jsonResponse({{u"userId"_s, account.userId},
                         {u"basicId"_s, account.basicId},
                         {u"displayName"_s, account.displayName},
                         {u"chatMode"_s, account.chatOn ? u"chat"_s : u"bot"_s},
                         {u"markAsReadMode"_s, account.manualRead ? u"manual"_s : u"auto"_s}});
}

Response webhookEndpoint(LineCall &call)
{
    if (call.webhook.isEmpty())
        return errorResponse(404, u"Webhook endpoint not found"_s);
    return jsonResponse(
        {{u"endpoint"_s, QString::fromLatin1(call.webhook.toEncoded())}, {u"active"_s, true}});
}

Response setWebhookEndpoint(LineCall &call)
{
    const QUrl endpoint = endpointOf(call.body);
    if (!isUsableWebhook(endpoint))
        return invalidEndpoint();
    call.webhook = endpoint;
    return jsonResponse(QJsonObject());
}

Response testWebhookEndpoint(LineCall &call)
{
    constexpr core::Milliseconds hour{3'600'000};
    constexpr size_t testsPerHour = 60;
    QUrl endpoint = call.webhook;
    if (isGiven(call.body, "endpoint"_L1)) {
        endpoint = endpointOf(call.body);
        if (!isUsableWebhook(endpoint))
            return invalidEndpoint();
    } else if (endpoint.isEmpty()) {
        return errorResponse(404, u"Webhook endpoint not found"_s);
    }
    const core::Timestamp now = call.platform.now();
    while (!call.webhookTests.empty() && now - call.webhookTests.front() >= hour)
        call.webhookTests.pop_front();
    if (call.webhookTests.size() >= testsPerHour)
        return lineError(429);
    call.webhookTests.push_back(now);
    Response response;
    response.webhookToTest = endpoint;
    return response;
}

Response verifyTokenByForm(LineCall &call)
{
    const QUrlQuery form(QString::fromLatin1(call.request.body));
    return verified(call, form.queryItemValue(u"access_token"_s, QUrl::FullyDecoded).toUtf8());
}

Response verifyTokenByQuery(LineCall &call)
{
    const QUrlQuery query(QString::fromLatin1(call.request.query));
    return verified(call, query.queryItemValue(u"access_token"_s, QUrl::FullyDecoded).toUtf8());
}

} // namespace kidoku::linesim
