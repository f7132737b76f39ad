// SPDX-License-Identifier: Apache-2.0
#include "line_api.h"

#include "line_handlers.h"

#include <array>

namespace kidoku::linesim {

using namespace Qt::StringLiterals;

namespace {

enum class Body { None, Json, OptionalJson, Form };
enum class RetryKey { Refused, Allowed };

struct Route
{
    QLatin1String method;
    QLatin1String pattern; // `*` stands for one segment
    Body body;
    RetryKey retryKey;
    bool needsToken;
    LineHandler handler;
};

constexpr auto get = "GET"_L1;
constexpr auto post = "POST"_L1;
constexpr auto put = "PUT"_L1;

constexpr std::array<Route, 20> routes{{
    {post, "/v2/bot/chat/markAsRead"_L1, Body::Json, RetryKey::Refused, true, markByToken},
    {post, "/v2/bot/message/markAsRead"_L1, Body::Json, RetryKey::Refused, true, markByUser},
    {get, "/v2/bot/info"_L1, Body::None, RetryKey::Refused, true, botInfo},
    {get, "/v2/bot/profile/*"_L1, Body::None, RetryKey::Refused, true, userProfile},
    {get, "/v2/bot/group/*/member/*"_L1, Body::None, RetryKey::Refused, true, groupMemberProfile},
    {get, "/v2/bot/room/*/member/*"_L1, Body::None, RetryKey::Refused, true, roomMemberProfile},
    {get, "/v2/bot/group/*/summary"_L1, Body::None, RetryKey::Refused, true, groupSummary},
    {get, "/v2/bot/message/*/content"_L1, Body::None, RetryKey::Refused, true, content},
    {get, "/v2/bot/message/*/content/preview"_L1, Body::None, RetryKey::Refused, true,
     contentPreview},
    {get, "/v2/bot/message/*/content/transcoding"_L1, Body::None, RetryKey::Refused, true,
     contentTranscoding},
    {post, "/v2/bot/message/reply"_L1, Body::Json, RetryKey::Refused, true, reply},
    {post, "/v2/bot/message/push"_L1, Body::Json, RetryKey::Allowed, true, push},
    {get, "/v2/bot/message/quota"_L1, Body::None, RetryKey::Refused, true, quota},
    {get, "/v2/bot/message/quota/consumption"_L1, Body::None, RetryKey::Refused, true,
     quotaConsumption},
    {get, "/v2/bot/channel/webhook/endpoint"_L1, Body::None, RetryKey::Refused, true,
     webhookEndpoint},
    {put, "/v2/bot/channel/webhook/endpoint"_L1, Body::Json, RetryKey::Refused, true,
     setWebhookEndpoint},
    {post, "/v2/bot/channel/webhook/test"_L1, Body::OptionalJson, RetryKey::Refused, true,
     testWebhookEndpoint},
    {post, "/v2/oauth/verify"_L1, Body::Form, RetryKey::Refused, false, verifyTokenByForm},
    {post, "/oauth2/v2.1/verify"_L1, Body::Form, RetryKey::Refused, false, verifyTokenByForm},
    {get, "/oauth2/v2.1/verify"_L1, Body::None, RetryKey::Refused, false, verifyTokenByQuery},
}};

// The segments at the `*` of the pattern, or nothing when the path does not fit.
std::optional<QStringList> match(QLatin1String pattern, const QStringList &given)
{
    const QStringList wanted = QString(pattern).split(u'/');
    if (wanted.size() != given.size())
        return {};
    QStringList args;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted.at(i) == "*"_L1 && !given.at(i).isEmpty())
            args.append(given.at(i));
        else if (wanted.at(i) != given.at(i))
            return {};
    }
    return args;
}

bool hasContentType(const Request &request, QByteArrayView type)
{
    const QByteArray given = request.contentType.split(';').first().trimmed();
    return given.compare(type, Qt::CaseInsensitive) == 0;
}

// RFC 7235: the scheme in any case, then spaces, then the token.
bool isAuthorised(const QByteArray &authorization, const core::Secret &accessToken)
{
    const qsizetype space = authorization.indexOf(' ');
    return space >= 0 && authorization.first(space).compare("Bearer", Qt::CaseInsensitive) == 0
        && authorization.sliced(space).trimmed() == accessToken.reveal();
}

// Whether the call sends JSON, or has to.
bool hasJson(const Route &route, const Request &request)
{
    return route.body == Body::Json
        || (route.body == Body::OptionalJson && !request.body.isEmpty());
}

// Checks in LINE's order; an answer when the call ends here.
std::optional<Response> refusal(const Route &route, const Request &request,
                                const core::Secret &accessToken)
{
    if (route.needsToken && !isAuthorised(request.authorization, accessToken))
        return lineError(401);
    if (request.retryKey && route.retryKey == RetryKey::Refused)
        return errorResponse(400, u"The X-Line-Retry-Key header is not supported here"_s);
    if (hasJson(route, request) && !hasContentType(request, "application/json"))
        return unsupportedContentType(request.contentType);
    if (route.body == Body::Form && !hasContentType(request, "application/x-www-form-urlencoded"))
        return unsupportedContentType(request.contentType);
    return {};
}

} // namespace

LineApi::LineApi(Platform &platform, core::Secret accessToken, QUrl &webhook)
    : m_platform(platform)
    , m_accessToken(std::move(accessToken))
    , m_webhook(webhook)
{}

bool LineApi::accepts(const QByteArray &authorization) const
{
    return isAuthorised(authorization, m_accessToken);
}

Response LineApi::answer(const Request &request, const QString &requestId)
{
    const QStringList segments = request.path.split(u'/');
    bool pathKnown = false;
    for (const Route &route : routes) {
        const auto args = match(route.pattern, segments);
        pathKnown = pathKnown || args;
        if (!args || !request.isFor(route.method))
            continue;
        if (auto refused = refusal(route, request, m_accessToken))
            return *refused;
        LineCall call{m_platform, m_webhook, m_tests, m_accessToken, request, requestId, *args, {}};
        if (hasJson(route, request)) {
            const ParsedBody body = parseObject(request.body);
            if (!body.object)
                return unparsable(body);
            call.body = *body.object;
        }
        return route.handler(call);
    }
    return lineError(pathKnown ? 405 : 404);
}

} // namespace kidoku::linesim
