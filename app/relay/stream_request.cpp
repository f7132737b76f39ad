// SPDX-License-Identifier: Apache-2.0
#include "relay/stream_request.h"

#include "core/redact.h"
#include "core/text.h"
#include "line/tls.h"
#include "relay/console_request.h"

#include <algorithm>

namespace kidoku::relay {

namespace {

using core::Milliseconds;

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isEventStream(const QNetworkReply &reply)
{
    QByteArray type = reply.rawHeader("Content-Type");
    if (const qsizetype parameters = type.indexOf(';'); parameters >= 0)
        type.truncate(parameters);
    const QByteArray encoding = reply.rawHeader("Content-Encoding").trimmed().toLower();
    return type.trimmed().toLower() == "text/event-stream"
        && (encoding.isEmpty() || encoding == "identity");
}

Milliseconds retryAfter(const QNetworkReply &reply)
{
    constexpr int longest = 3600; // the caller caps it further by its backoff
    bool ok = false;
    const int seconds = reply.rawHeader("Retry-After").trimmed().toInt(&ok);
    return ok ? std::chrono::seconds(std::clamp(seconds, 0, longest)) : Milliseconds(0);
}

QString httpLine(int status)
{
    return EventStream::tr("HTTP status %1").arg(status);
}

} // namespace

QString safeLine(const QString &text, const StreamConfig &config)
{
    const QByteArray query = config.url.query(QUrl::FullyEncoded).toUtf8();
    return core::singleLine(core::redact(text, {config.token.reveal(), query}));
}

core::Result<QNetworkRequest, StreamOutcome> streamRequest(const StreamConfig &config,
                                                           const QByteArray &cursor)
{
    if (!isHttpAddress(config.url))
        return core::Failure{
            StreamOutcome{StreamTrouble::NotReachable,
                          true,
                          EventStream::tr("The relay's address is not an http or https address"),
                          {}}};
    if (!fitsAHeader(config.token.reveal()))
        return core::Failure{
            StreamOutcome{StreamTrouble::TokenRefused,
                          true,
                          EventStream::tr("The token has characters that cannot be sent"),
                          {}}};

    QNetworkRequest request = consoleRequest(config.url, config.token);
    request.setSslConfiguration(line::tlsTrusting(config.network.authorities));
    request.setRawHeader("Accept", "text/event-stream");
    // A compressed stream would be held back until a block is full.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Cache-Control", "no-store");
    if (!cursor.isEmpty())
        request.setRawHeader("Last-Event-ID", cursor);
    // Over HTTP/2 the reply's buffer limit does not reach the sender, so a flood would be
    // swallowed whole; one connection for one stream needs no multiplexing.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
}

std::optional<StreamOutcome> refusalOf(const QNetworkReply &reply, bool cursorSent)
{
    const int status = statusOf(reply);
    if (status == 200 && isEventStream(reply))
        return std::nullopt;
    if (status == 401 || status == 403)
        return StreamOutcome{StreamTrouble::TokenRefused, true, httpLine(status), {}};
    if (status == 404)
        return StreamOutcome{StreamTrouble::NoSuchChannel, true, httpLine(status), {}};
    if (status == 400 && cursorSent)
        return StreamOutcome{StreamTrouble::BadCursor, false, httpLine(status), {}};
    // A page that answers for the relay, such as a proxy's or a hotel's, goes away by itself.
    if (status >= 300 && status < 400)
        return StreamOutcome{StreamTrouble::NotAStream,
                             false,
                             EventStream::tr("The address redirects to another one"),
                             {}};
    if (status >= 200 && status < 300)
        return StreamOutcome{StreamTrouble::NotAStream,
                             false,
                             EventStream::tr("The answer is not an event stream"),
                             {}};
    return StreamOutcome{StreamTrouble::ServerFault, false, httpLine(status), retryAfter(reply)};
}

bool beginsElsewhere(const QNetworkReply &reply, const QByteArray &cursor)
{
    const QByteArray begin = reply.rawHeader("Last-Event-ID").trimmed();
    return !begin.isEmpty() && begin != cursor;
}

StreamOutcome endingOf(const QNetworkReply &reply, bool wasLive, bool cursorSent,
                       const StreamConfig &config)
{
    if (!wasLive && statusOf(reply) != 0) {
        if (const std::optional<StreamOutcome> refusal = refusalOf(reply, cursorSent))
            return *refusal;
    }
    const QString detail = safeLine(reply.errorString(), config);
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return {StreamTrouble::TlsFailed, false, detail, {}};
    if (reply.error() == QNetworkReply::NoError || wasLive)
        return {StreamTrouble::Ended, false, EventStream::tr("The relay ended the stream"), {}};
    return {StreamTrouble::NotReachable, false, detail, {}};
}

} // namespace kidoku::relay
