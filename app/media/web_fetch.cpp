// SPDX-License-Identifier: Apache-2.0
#include "web_fetch.h"

#include "line/tls.h"

#include <QFutureWatcher>
#include <QHostAddress>
#include <QNetworkReply>
#include <QPromise>

#include <memory>

namespace kidoku::media {

namespace {

constexpr qint64 readBufferBytes = 64 * 1024;

bool isLoopback(const QUrl &url)
{
    return QHostAddress(url.host()).isLoopback();
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

// One download, from the request to its result; deletes itself with the reply.
class Download : public QObject
{
public:
    Download(QNetworkReply *reply, line::Sink sink, qint64 limit)
        : QObject(reply)
        , m_reply(reply)
        , m_sink(std::move(sink))
        , m_limit(limit)
    {
        m_promise.start();
        connect(reply, &QNetworkReply::readyRead, this, &Download::take);
        connect(reply, &QNetworkReply::finished, this, &Download::finish);
        auto *watcher = new QFutureWatcher<MediaState>(this);
        connect(watcher, &QFutureWatcherBase::canceled, reply, &QNetworkReply::abort);
        watcher->setFuture(m_promise.future());
    }
    ~Download() override
    {
        if (!m_done)
            m_promise.finish();
    }
    [[nodiscard]] QFuture<MediaState> future() { return m_promise.future(); }

private:
    void take()
    {
        if (statusOf(*m_reply) != 200)
            return;
        const QByteArray piece = m_reply->readAll();
        m_received += piece.size();
        bool isKnown = false;
        const qint64 told
            = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&isKnown);
        const qint64 total = isKnown ? told : -1;
        if (std::max(m_received, total) > m_limit)
            end(MediaPhase::TooLarge);
        else if (!piece.isEmpty() && !m_sink.write(piece))
            end(MediaPhase::None);
        else if (m_sink.progress)
            m_sink.progress(m_received, total);
    }
    void finish()
    {
        if (m_done)
            return;
        if (m_reply->isOpen())
            take();
        if (m_done)
            return;
        const int status = statusOf(*m_reply);
        if (status == 404 || status == 410)
            end(MediaPhase::Expired);
        else if (status == 200 && m_reply->error() == QNetworkReply::NoError)
            end(MediaPhase::Ready);
        else if (status >= 300 && status < 500)
            end(MediaPhase::Failed, MediaProblem::Refused);
        else
            end(MediaPhase::Failed,
                status >= 500 ? MediaProblem::LineFault : MediaProblem::Network);
    }
    void end(MediaPhase phase, MediaProblem problem = MediaProblem::None)
    {
        m_done = true;
        MediaState state;
        state.phase = phase;
        state.problem = problem;
        state.received = m_received;
        m_promise.addResult(state);
        m_promise.finish();
        m_reply->abort();
        m_reply->deleteLater();
    }

    QNetworkReply *m_reply;
    line::Sink m_sink;
    qint64 m_limit;
    qint64 m_received = 0;
    bool m_done = false;
    QPromise<MediaState> m_promise;
};

QFuture<MediaState> refused()
{
    QPromise<MediaState> promise;
    promise.start();
    MediaState state;
    state.phase = MediaPhase::Failed;
    state.problem = MediaProblem::UnsafeAddress;
    promise.addResult(state);
    promise.finish();
    return promise.future();
}

} // namespace

WebFetch::WebFetch(core::Milliseconds silence, QObject *parent)
    : QObject(parent)
    , m_silence(silence)
    , m_tls(line::tlsTrusting({}))
{}

void WebFetch::setNetwork(const line::NetworkWay &network)
{
    if (network == m_way)
        return;
    m_way = network;
    line::useProxy(m_manager, m_way.proxy);
    m_tls = line::tlsTrusting(m_way.authorities);
}

bool WebFetch::isAllowed(const QUrl &url) const
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == QLatin1String("https"))
        return true;
    return m_loopback && url.scheme() == QLatin1String("http") && isLoopback(url);
}

QFuture<MediaState> WebFetch::get(const QUrl &url, line::Sink sink, qint64 limit)
{
    if (!isAllowed(url))
        return refused();
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::SameOriginRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                         url.scheme() == QLatin1String("https"));
    request.setSslConfiguration(m_tls);
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Kidoku/" KIDOKU_VERSION));
    request.setRawHeader("Accept-Encoding", "identity");
    request.setTransferTimeout(int(m_silence.count()));
    QNetworkReply *reply = m_manager.get(request);
    reply->setReadBufferSize(readBufferBytes);
    auto *download = new Download(reply, std::move(sink), limit);
    return download->future();
}

} // namespace kidoku::media
