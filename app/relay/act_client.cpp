// SPDX-License-Identifier: Apache-2.0
#include "act_client.h"

#include "line/tls.h"
#include "relay/console_request.h"
#include "relay/wire.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QUuid>

namespace kidoku::relay {

namespace {

constexpr qsizetype mostWaiting = 10'000;
// The relay's answers are shorter; what is longer is not read and meets the deadline.
constexpr qint64 readBuffer = 64 * 1024;
constexpr std::chrono::milliseconds inactivity{10'000};

// Nothing of this console will succeed until somebody changes something.
bool concernsAll(int status)
{
    return status == 401 || status == 403 || status == 404;
}

// 408 and 429 ask for another try; every other 4xx would be the same again.
bool isFinal(int status)
{
    return status >= 400 && status < 500 && status != 408 && status != 429;
}

QString idOr(const QString &id)
{
    return id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
}

} // namespace

ActClient::ActClient(QUrl acts, core::Secret consoleToken, core::RandomFraction random,
                     QObject *parent)
    : QObject(parent)
    , m_url(std::move(acts))
    , m_token(std::move(consoleToken))
    , m_random(std::move(random))
{
    m_network.setTransferTimeout(static_cast<int>(inactivity.count()));
    m_retry.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ActClient::sendNext);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_reply)
            m_reply->abort(); // says finished at once
    });
}

ActClient::~ActClient()
{
    forgetReply(); // its end would be told to members that are gone
}

QString ActClient::post(const ReadRecord &record, const QString &id)
{
    return enqueue(toJson(record), wire::readType, idOr(id));
}

QString ActClient::post(const ActRecord &record)
{
    return enqueue(toJson(record), record.kind, idOr(record.id));
}

void ActClient::setToken(const core::Secret &consoleToken)
{
    m_token = consoleToken;
    forgetReply(); // a refusal of the old token would stop the new one
    retryNow();
}

void ActClient::setNetwork(const line::NetworkWay &network)
{
    if (network == m_way)
        return;
    m_way = network;
    forgetReply();
    line::useProxy(m_network, m_way.proxy);
    m_tls = line::tlsTrusting(m_way.authorities);
    retryNow();
}

void ActClient::retryNow()
{
    m_isStopped = false;
    m_failures = 0;
    m_retry.stop();
    sendNext();
}

QString ActClient::enqueue(const QJsonObject &object, const QString &kind, const QString &id)
{
    QJsonObject body = object;
    body.insert(wire::kind, kind);
    body.insert(wire::id, id);
    m_waiting.enqueue({id, kind, QJsonDocument(body).toJson(QJsonDocument::Compact)});
    if (m_waiting.size() > mostWaiting)
        Q_EMIT dropped(m_waiting.takeAt(m_reply ? 1 : 0).id);
    if (!m_retry.isActive())
        sendNext();
    return id;
}

void ActClient::sendNext()
{
    if (m_reply || m_isStopped || m_waiting.isEmpty())
        return;
    if (!isHttpAddress(m_url) || !fitsAHeader(m_token.reveal())) {
        stop(0);
        return;
    }
    QNetworkRequest request = consoleRequest(m_url, m_token);
    request.setSslConfiguration(m_tls);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = m_network.post(request, m_waiting.head().body);
    m_reply = reply;
    reply->setReadBufferSize(readBuffer);
    m_deadline.start(m_deadlineTime);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        m_deadline.stop();
        reply->deleteLater();
        m_reply.clear();
        answered(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    });
}

void ActClient::answered(int status)
{
    const bool taken = status >= 200 && status < 300;
    if (concernsAll(status)) {
        stop(status);
    } else if (taken || isFinal(status)) {
        m_failures = 0;
        const Act act = m_waiting.dequeue();
        if (taken)
            Q_EMIT delivered(act.id);
        else
            Q_EMIT refused(status, act.kind, act.id);
        sendNext();
    } else {
        ++m_failures;
        m_retry.start(m_backoff.delay(m_failures, m_random));
    }
}

void ActClient::forgetReply()
{
    m_deadline.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void ActClient::stop(int status)
{
    m_isStopped = true;
    Q_EMIT stopped(status);
}

} // namespace kidoku::relay
