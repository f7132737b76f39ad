// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "line/answer.h"
#include "line/network_way.h"
#include "line/webhook.h"

#include <QFuture>
#include <QObject>
#include <QSslCertificate>
#include <QStringList>
#include <QUrl>
#include <QUuid>

#include <functional>
#include <memory>

//! The calls of LINE's API that a console makes. One object per account; lives in the thread
//! that made it; the futures finish in that thread's event loop, exactly once, always with an
//! Answer (never an exception). Nothing is retried here: the queue owns the only retry loop.
//!
//! TLS certificates are verified; HTTP/2 is used where ALPN offers it; redirects are not
//! followed (they would carry the token elsewhere); X-Line-Retry-Key is sent with a push and
//! with nothing else, since LINE answers 400.
//!
//! One call of a mark or a message puts its request on the wire at most once: Qt would send a POST
//! again when the connection ends before the answer, unseen by whoever keeps count of the attempts.
//! Reads may be sent again by Qt, which nobody can tell from one.
namespace kidoku::line {

//! Names of the request headers that tell a gateway what a mark is about.
struct GatewayHeaders
{
    QByteArray chat = QByteArrayLiteral("x-kidoku-chat");
    QByteArray upTo = QByteArrayLiteral("x-kidoku-up-to");
    QByteArray upToTime = QByteArrayLiteral("x-kidoku-up-to-time");
};

//! What a mark is about, for the gateway's `read` record; LINE's read token does not say it.
struct MarkHint
{
    core::LineChatId chat;
    core::MessageId upTo;
    core::Timestamp upToTime; //!< when the customer sent that message
};

struct ClientConfig
{
    //! LINE's address, or `<relay>/line/<channel>` when the relay's gateway holds the token.
    QUrl apiBase{QStringLiteral("https://api.line.me")};
    //! Where message content lives; any base but LINE's own serves both.
    QUrl dataBase{QStringLiteral("https://api-data.line.me")};
    core::Secret token{}; //!< LINE's access token, or the console token with a gateway
    //! apiBase is a relay's gateway: MarkHint is sent along. Never to LINE.
    bool gateway = false;
    GatewayHeaders gatewayHeaders{};
    //! From the call to the whole answer. Content may take twelve times as long, and for hours
    //! when it is handed on as it comes, but is never silent for longer than this.
    core::Milliseconds deadline{10'000};
    qint64 bodyLimit = 1024 * 1024; //!< longest JSON answer that is read
    //! Trusted beside the system's, for a company's own relay.
    QList<QSslCertificate> extraAuthorities{};
    ProxyWay proxy{};
    //! By which the latency of answers is told; outlives the client. None: the system's.
    const core::Clock *clock = nullptr;
};

//! \a base for the API gives the base for content: LINE's own pair, else the same.
[[nodiscard]] QUrl dataBaseFor(const QUrl &apiBase);

struct BotInfo
{
    QString userId; //!< what webhooks carry as `destination`
    QString basicId;
    QString displayName;
    QString pictureUrl;
    QString chatMode;       //!< "chat" (Chat is On in OA Manager) or "bot"
    QString markAsReadMode; //!< "auto" or "manual"
};

struct Profile
{
    QString displayName;
    QString pictureUrl;
    QString statusMessage;
    QString language;
};

//! What LINE accepted: the ids of the messages, in order; empty when its answer did not say.
struct SentMessages
{
    QList<core::MessageId> ids;
};

//! How many messages may be sent in this month; none: no limit.
struct Quota
{
    std::optional<qint64> limit;
};

struct QuotaConsumption
{
    qint64 used = 0; //!< in this month, as LINE counts; an approximation by LINE's own words
};

//! How far LINE is with a video or a voice message that it prepares for download.
enum class Transcoding { Processing, Succeeded, Failed };

//! The address that LINE sends webhooks to.
struct WebhookEndpoint
{
    QString endpoint;
    bool active = false; //!< "Use webhook" is on
};

//! What LINE found when it sent a webhook without events.
struct WebhookTest
{
    bool success = false;
    int statusCode = 0; //!< the webhook server's; 0 when it gave none
    QString reason;     //!< OK, or why not: could_not_connect, request_timeout, …, in any case
    QString detail;
};

//! Where the bytes of a large answer go, in the client's thread.
struct Sink
{
    //! False when it cannot take them (a full disk): the call ends as cancelled.
    std::function<bool(const QByteArray &piece)> write;
    std::function<void(qint64 received, qint64 total)> progress{}; //!< total is -1 when unknown
};

//! An answer and, when it is a good one, what it says.
template <typename T>
struct Reply
{
    Answer answer;
    Meaning meaning;
    std::optional<T> value;
};

class Client : public QObject
{
    Q_OBJECT

public:
    //! Owns its QNetworkAccessManager.
    explicit Client(ClientConfig config, QObject *parent = nullptr);
    //! Calls under way finish as Transport::Cancelled. So does a call whose future is cancelled.
    ~Client() override;

    //! New token or base from now on; calls under way keep theirs.
    void setConfig(ClientConfig config);
    [[nodiscard]] const ClientConfig &config() const;

    //! New API, reference/messaging-api#mark-as-read.
    QFuture<Reply<core::Done>> markAsReadByToken(const core::Secret &markAsReadToken,
                                                 const MarkHint &hint = {});
    //! Old API, reference/partner-docs#mark-messages-from-users-as-read.
    QFuture<Reply<core::Done>> markAsReadByUser(const core::LineChatId &userId,
                                                const MarkHint &hint = {});

    //! \a texts, one to five, become bubbles of the chat that \a replyToken belongs to. The token
    //! works once, and LINE knows no retry key here: after an answer that isUncertain() only
    //! the same token again can be tried.
    QFuture<Reply<SentMessages>> reply(const core::Secret &replyToken, const QStringList &texts);
    //! \a texts, one to five, to a user, group or room; counts to the month's quota. LINE takes
    //! one \a retryKey once within 24 hours, so that the same call may be repeated.
    QFuture<Reply<SentMessages>> push(const core::LineChatId &to, const QStringList &texts,
                                      const QUuid &retryKey);
    QFuture<Reply<Quota>> messageQuota();
    QFuture<Reply<QuotaConsumption>> quotaConsumption();

    QFuture<Reply<BotInfo>> botInfo();
    QFuture<Reply<Profile>> userProfile(const core::LineChatId &userId);
    QFuture<Reply<Profile>> groupMemberProfile(const core::LineChatId &groupId,
                                               const core::LineChatId &userId);
    QFuture<Reply<Profile>> roomMemberProfile(const core::LineChatId &roomId,
                                              const core::LineChatId &userId);
    //! The summary's groupName and pictureUrl as a Profile.
    QFuture<Reply<Profile>> groupSummary(const core::LineChatId &groupId);

    QFuture<Reply<WebhookEndpoint>> webhookEndpoint();
    //! Lets LINE send a webhook without events to the registered address. 60 an hour at most.
    QFuture<Reply<WebhookTest>> testWebhook();

    //! At most \a limit bytes; more is Reason::TooLarge.
    QFuture<Reply<QByteArray>> content(const core::MessageId &messageId, qint64 limit);
    QFuture<Reply<QByteArray>> contentPreview(const core::MessageId &messageId, qint64 limit);
    //! The same, handed on as it comes: a long video is never in memory whole. What came before
    //! a failure has been written too.
    QFuture<Reply<core::Done>> contentTo(const core::MessageId &messageId, Sink sink, qint64 limit);
    QFuture<Reply<core::Done>> contentPreviewTo(const core::MessageId &messageId, Sink sink,
                                                qint64 limit);
    //! After a 202 for content.
    QFuture<Reply<Transcoding>> contentTranscoding(const core::MessageId &messageId);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::line
