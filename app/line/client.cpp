// SPDX-License-Identifier: Apache-2.0
#include "client.h"

#include "client_p.h"
#include "http_text_p.h"
#include "tls.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kidoku::line {

namespace {

using namespace Qt::StringLiterals;

constexpr int contentDeadlines = 12;
constexpr core::Milliseconds longestStream = std::chrono::hours(6);

// One segment of a path: ids come from outside and must not add segments or queries.
QString segment(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

// Nothing of a base but its scheme, host, port and path may reach the wire.
QUrl join(const QUrl &base, const QString &encodedPath)
{
    QUrl url = base.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment
                             | QUrl::StripTrailingSlash);
    url.setPath(url.path(QUrl::FullyEncoded) + encodedPath, QUrl::TolerantMode);
    return url;
}

core::Done nothing(const QByteArray &)
{
    return {};
}

QByteArray asIs(const QByteArray &body)
{
    return body;
}

constexpr QLatin1String preview("/preview");

QString contentPath(const core::MessageId &id, QLatin1String part)
{
    return QStringLiteral("/v2/bot/message/") + segment(id.value) + QStringLiteral("/content")
        + part;
}

CallPlan into(Sink sink, CallPlan plan)
{
    plan.deadline = longestStream; // a large file on a slow line: only silence ends it
    plan.sink = std::move(sink.write);
    plan.progress = std::move(sink.progress);
    return plan;
}

} // namespace

QUrl dataBaseFor(const QUrl &apiBase)
{
    const ClientConfig line;
    return apiBase.host() == line.apiBase.host() ? line.dataBase : apiBase;
}

void Client::Private::setConfig(ClientConfig newConfig)
{
    if (newConfig.extraAuthorities != config.extraAuthorities) {
        // A connection that was opened under other authorities is not used again.
        manager.clearConnectionCache();
        tls = tlsTrusting(newConfig.extraAuthorities);
    }
    if (newConfig.proxy != config.proxy)
        useProxy(manager, newConfig.proxy);
    config = std::move(newConfig);
}

CallPlan Client::Private::plan(const QUrl &base, const QString &encodedPath) const
{
    CallPlan plan;
    QNetworkRequest &request = plan.request;
    request.setUrl(join(base, encodedPath));
    // A redirect would carry the token to wherever it points.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    // Over cleartext Qt would try an upgrade that few servers know.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                         base.scheme() == QLatin1String("https"));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Kidoku/" KIDOKU_VERSION));
    // The limit on the body then is a limit on what arrives.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setSslConfiguration(tls);

    const QByteArray token = headerSafe(config.token.reveal());
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token);
    plan.secrets = {config.token.reveal(), token};
    plan.bodyLimit = config.bodyLimit;
    plan.deadline = config.deadline;
    plan.clock = config.clock;
    return plan;
}

CallPlan Client::Private::get(const QString &encodedPath) const
{
    CallPlan result = plan(config.apiBase, encodedPath);
    result.request.setRawHeader("Accept", "application/json");
    return result;
}

CallPlan Client::Private::getContent(const QString &encodedPath, qint64 limit) const
{
    CallPlan result = plan(config.dataBase, encodedPath);
    result.bodyLimit = limit;
    result.deadline = config.deadline * contentDeadlines;
    result.request.setTransferTimeout(static_cast<int>(config.deadline.count()));
    return result;
}

CallPlan Client::Private::post(const QString &path, const QJsonObject &body) const
{
    CallPlan result = get(path);
    result.isPost = true;
    result.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    result.request.setHeader(QNetworkRequest::ContentTypeHeader,
                             QStringLiteral("application/json"));
    return result;
}

CallPlan Client::Private::mark(const QString &path, const QJsonObject &body, const MarkHint &hint,
                               const core::Secret &secret) const
{
    CallPlan result = post(path, body);
    result.statusIsEnough = true;
    result.secrets.append(secret.reveal());
    if (config.gateway) {
        const GatewayHeaders &names = config.gatewayHeaders;
        // Encoded, since an id with a line break would add a header of its own.
        if (!hint.chat.isEmpty())
            result.request.setRawHeader(names.chat, QUrl::toPercentEncoding(hint.chat.value));
        if (!hint.upTo.isEmpty())
            result.request.setRawHeader(names.upTo, QUrl::toPercentEncoding(hint.upTo.value));
        if (hint.upToTime.isValid())
            result.request.setRawHeader(names.upToTime, QByteArray::number(hint.upToTime.ms));
    }
    return result;
}

Client::Client(ClientConfig config, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->setConfig(std::move(config));
}

Client::~Client()
{
    const auto calls = findChildren<Call *>(QString(), Qt::FindDirectChildrenOnly);
    for (Call *call : calls)
        call->cancel();
    // Before the manager goes, which their replies belong to.
    qDeleteAll(calls);
}

void Client::setConfig(ClientConfig config)
{
    d->setConfig(std::move(config));
}

const ClientConfig &Client::config() const
{
    return d->config;
}

QFuture<Reply<core::Done>> Client::markAsReadByToken(const core::Secret &markAsReadToken,
                                                     const MarkHint &hint)
{
    const QJsonObject body{{"markAsReadToken"_L1, QString::fromUtf8(markAsReadToken.reveal())}};
    return d->run<core::Done>(
        this, Endpoint::MarkAsReadByToken,
        d->mark(QStringLiteral("/v2/bot/chat/markAsRead"), body, hint, markAsReadToken), nothing);
}

QFuture<Reply<core::Done>> Client::markAsReadByUser(const core::LineChatId &userId,
                                                    const MarkHint &hint)
{
    const QJsonObject body{{"chat"_L1, QJsonObject{{"userId"_L1, userId.value}}}};
    return d->run<core::Done>(this, Endpoint::MarkAsReadByUser,
                              d->mark(QStringLiteral("/v2/bot/message/markAsRead"), body, hint, {}),
                              nothing);
}

QFuture<Reply<BotInfo>> Client::botInfo()
{
    return d->run<BotInfo>(this, Endpoint::BotInfo, d->get(QStringLiteral("/v2/bot/info")),
                           readBotInfo);
}

QFuture<Reply<Profile>> Client::userProfile(const core::LineChatId &userId)
{
    return d->run<Profile>(this, Endpoint::UserProfile,
                           d->get(QStringLiteral("/v2/bot/profile/") + segment(userId.value)),
                           readProfile);
}

QFuture<Reply<Profile>> Client::groupMemberProfile(const core::LineChatId &groupId,
                                                   const core::LineChatId &userId)
{
    return d->run<Profile>(this, Endpoint::GroupMemberProfile,
                           d->get(QStringLiteral("/v2/bot/group/") + segment(groupId.value)
                                  + QStringLiteral("/member/") + segment(userId.value)),
                           readProfile);
}

QFuture<Reply<Profile>> Client::roomMemberProfile(const core::LineChatId &roomId,
                                                  const core::LineChatId &userId)
{
    return d->run<Profile>(this, Endpoint::RoomMemberProfile,
                           d->get(QStringLiteral("/v2/bot/room/") + segment(roomId.value)
                                  + QStringLiteral("/member/") + segment(userId.value)),
                           readProfile);
}

QFuture<Reply<Profile>> Client::groupSummary(const core::LineChatId &groupId)
{
    return d->run<Profile>(this, Endpoint::GroupSummary,
                           d->get(QStringLiteral("/v2/bot/group/") + segment(groupId.value)
                                  + QStringLiteral("/summary")),
                           readGroupSummary);
}

QFuture<Reply<WebhookEndpoint>> Client::webhookEndpoint()
{
    return d->run<WebhookEndpoint>(this, Endpoint::WebhookEndpoint,
                                   d->get(QStringLiteral("/v2/bot/channel/webhook/endpoint")),
                                   readWebhookEndpoint);
}

QFuture<Reply<WebhookTest>> Client::testWebhook()
{
    CallPlan plan = d->get(QStringLiteral("/v2/bot/channel/webhook/test"));
    plan.isPost = true;
    plan.body = QByteArrayLiteral("{}");
    plan.request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return d->run<WebhookTest>(this, Endpoint::WebhookTest, std::move(plan), readWebhookTest);
}

QFuture<Reply<QByteArray>> Client::content(const core::MessageId &messageId, qint64 limit)
{
    return d->run<QByteArray>(this, Endpoint::Content,
                              d->getContent(contentPath(messageId, {}), limit), asIs);
}

QFuture<Reply<QByteArray>> Client::contentPreview(const core::MessageId &messageId, qint64 limit)
{
    return d->run<QByteArray>(this, Endpoint::ContentPreview,
                              d->getContent(contentPath(messageId, preview), limit), asIs);
}

QFuture<Reply<core::Done>> Client::contentTo(const core::MessageId &messageId, Sink sink,
                                             qint64 limit)
{
    return d->run<core::Done>(
        this, Endpoint::Content,
        into(std::move(sink), d->getContent(contentPath(messageId, {}), limit)), nothing);
}

QFuture<Reply<core::Done>> Client::contentPreviewTo(const core::MessageId &messageId, Sink sink,
                                                    qint64 limit)
{
    return d->run<core::Done>(
        this, Endpoint::ContentPreview,
        into(std::move(sink), d->getContent(contentPath(messageId, preview), limit)), nothing);
}

QFuture<Reply<Transcoding>> Client::contentTranscoding(const core::MessageId &messageId)
{
    CallPlan plan
        = d->getContent(contentPath(messageId, QLatin1String("/transcoding")), d->config.bodyLimit);
    plan.deadline = d->config.deadline;
    return d->run<Transcoding>(this, Endpoint::ContentTranscoding, std::move(plan),
                               readTranscoding);
}

} // namespace kidoku::line
