// SPDX-License-Identifier: Apache-2.0
#include "act_client.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QUuid>

namespace kidoku::relay {

namespace {

constexpr qsizetype mostWaiting = 10'000;
constexpr std::chrono::milliseconds inactivity{10'000};

// 408 and 429 ask for another try; every other 4xx would be the same again.
bool isFinal(int status)
{
    return status >= 400 && status < 500 && status != 408 && status != 429;
}

} // namespace

ActClient::ActClient(QUrl acts, core::Secret consoleToken, core::RandomFraction random,
                     QObject *parent)
    : QObject(parent)
    , m_url(std::move(acts))
    , m_token(std::move(consoleToken))
    , m_random(std::move(random))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(static_cast<int>(inactivity.count()));
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &ActClient::sendNext);
}

QString ActClient::post(const ReadRecord &record, const QString &id)
{
    const QString uuid = id.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : id;
    QJsonObject object = toJson(record);
    object.insert(QStringLiteral("kind"), QStringLiteral("read"));
    object.insert(QStringLiteral("id"), uuid);
    enqueue(std::move(object), QStringLiteral("read"));
    return uuid;
}

void ActClient::post(const ActRecord &record)
{
    enqueue(toJson(record), record.kind);
}

void ActClient::setToken(const core::Secret &consoleToken)
{
    m_token = consoleToken;
    m_failures = 0;
    sendNext();
}

void ActClient::enqueue(QJsonObject object, const QString &kind)
{
    if (m_waiting.size() >= mostWaiting)
        m_waiting.removeAt(m_underWay ? 1 : 0);
    m_waiting.enqueue({object.value(QLatin1String("id")).toString(), kind,
                       QJsonDocument(object).toJson(QJsonDocument::Compact)});
    if (!m_retry.isActive())
        sendNext();
}

void ActClient::sendNext()
{
    if (m_underWay || m_waiting.isEmpty())
        return;
    QNetworkRequest request(m_url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!m_token.isEmpty())
        request.setRawHeader(QByteArrayLiteral("Authorization"),
                             QByteArrayLiteral("Bearer ") + m_token.reveal());
    m_underWay = true;
    QNetworkReply *reply = m_network.post(request, m_waiting.head().body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        m_underWay = false;
        answered(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    });
}

void ActClient::answered(int status)
{
    const bool taken = status >= 200 && status < 300;
    if (taken || isFinal(status)) {
        const Act act = m_waiting.dequeue();
        m_failures = 0;
        if (taken)
            Q_EMIT delivered(act.id);
        else
            Q_EMIT refused(status, act.kind, act.id);
        sendNext();
        return;
    }
    ++m_failures;
    m_retry.start(m_backoff.delay(m_failures, m_random));
}

} // namespace kidoku::relay
