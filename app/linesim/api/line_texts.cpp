// SPDX-License-Identifier: Apache-2.0
#include "line_texts.h"

#include "core/text.h"

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

QString textFor(int status)
{
    switch (status) {
    case 400:
        return u"The request body has 1 error(s)"_s;
    case 401:
        return u"Authentication failed due to the following reason: invalid token. Confirm that "
               u"the access token in the authorization header is valid."_s;
    case 403:
        return u"Access to this API is not available for your account"_s;
    case 404:
        return u"Not found"_s;
    case 405:
        return u"Method Not Allowed"_s;
    case 409:
        return u"The retry key is already accepted"_s;
    case 410:
        return u"Gone"_s;
    case 413:
        return u"Payload Too Large"_s;
    case 415:
        return u"The content type is not supported"_s;
    case 429:
        return u"The API rate limit has been exceeded. Try again later."_s;
    case 500:
        return u"Internal Server Error"_s;
    case 502:
        return u"Bad Gateway"_s;
    case 503:
        return u"Service Unavailable"_s;
    case 504:
        return u"Gateway Timeout"_s;
    default:
        return u"Status %1"_s.arg(status);
    }
}

} // namespace

Response lineError(int status)
{
    Response response = errorResponse(status, textFor(status));
    // A place that never exists (RFC 2606): whoever follows it has not understood the answer.
    if (status / 100 == 3)
        response.headers.emplaceBack("Location", "https://redirect.invalid/");
    return response;
}

Response lineError(int status, const QString &path)
{
    if (status == 400 && path == "/v2/bot/chat/markAsRead"_L1)
        return invalidReadToken();
    if (status == 400 && path == "/v2/bot/message/markAsRead"_L1)
        return invalidUserId();
    return lineError(status);
}

Response invalidReadToken()
{
    return errorResponse(400,
                         u"Invalid markAsReadToken. Tokens must be used by the bot that received "
                         u"them via Webhook."_s);
}

Response invalidUserId()
{
    // LINE's reference names the property so, although the request has chat.userId.
    return invalidProperty(u"chat.chatId"_s);
}

Response notFound()
{
    return lineError(404);
}

Response monthlyLimitReached()
{
    return errorResponse(429, u"You have reached your monthly limit."_s);
}

Response invalidProperty(const QString &property)
{
    return errorResponse(
        400,
        u"The property, '%1', in the request body is invalid (line: -, column: -)"_s.arg(property));
}

Response unparsable(const ParsedBody &body)
{
    return errorResponse(
        400,
        u"The request body could not be parsed as JSON (line: %1, column: %2)"_s.arg(body.line).arg(
            body.column));
}

Response unsupportedContentType(const QByteArray &contentType)
{
    const QString shown = core::singleLine(QString::fromLatin1(contentType), 80);
    return errorResponse(415, u"The content type, %1, is not supported"_s.arg(shown));
}

void Complaints::add(const QString &property, const QString &message)
{
    m_details.append(QJsonObject{{u"message"_s, message}, {u"property"_s, property}});
}

Response Complaints::toResponse() const
{
    return jsonResponse(
        {{u"message"_s, u"The request body has %1 error(s)"_s.arg(m_details.size())},
         {u"details"_s, m_details}},
        400);
}

} // namespace kidoku::linesim
