// SPDX-License-Identifier: Apache-2.0
#include "simulator_client.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkReply>

#include <algorithm>

namespace kidoku::demo {

namespace {

constexpr std::chrono::milliseconds gatherTime{30};
constexpr std::chrono::milliseconds reconnectTime{500};
constexpr qint64 largestAnswer = 16 * 1024 * 1024;

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

SimulatorClient::SimulatorClient(QUrl simulator, QObject *parent)
    : QObject(parent)
    , m_simulator(std::move(simulator))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(gatherTime);
    connect(&m_refresh, &QTimer::timeout, this, &SimulatorClient::refresh);
    m_reconnect.setSingleShot(true);
    m_reconnect.setInterval(reconnectTime);
    connect(&m_reconnect, &QTimer::timeout, this, &SimulatorClient::follow);
}

void SimulatorClient::start()
{
    follow();
    refresh();
}

QNetworkRequest SimulatorClient::request(const QString &path) const
{
    QUrl url = m_simulator;
    url.setPath(url.path() + path.section(QLatin1Char('?'), 0, 0));
    url.setQuery(path.section(QLatin1Char('?'), 1));
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setRawHeader(QByteArrayLiteral("Accept-Encoding"), QByteArrayLiteral("identity"));
    return request;
}

void SimulatorClient::follow()
{
    if (!isLoopback(m_simulator)) {
        Q_EMIT failed(tr("The demo talks to this computer only."));
        return;
    }
    QNetworkRequest stream = request(QStringLiteral("/_sim/stream"));
    stream.setRawHeader(QByteArrayLiteral("Accept"), QByteArrayLiteral("text/event-stream"));
    m_stream = m_network.get(stream);
    m_parser.reset();
    connect(m_stream, &QNetworkReply::metaDataChanged, this, [this] {
        askAccounts();
        Q_EMIT following();
    });
    connect(m_stream, &QNetworkReply::readyRead, this, &SimulatorClient::readStream);
    connect(m_stream, &QNetworkReply::finished, this, [this, reply = m_stream.data()] {
        reply->deleteLater();
        m_reconnect.start();
    });
}

void SimulatorClient::readStream()
{
    QList<relay::SseEvent> events;
    if (m_parser.feed(m_stream->readAll(), events) != relay::SseParser::Fault::None)
        m_stream->abort(); // and begin anew
    for (const relay::SseEvent &event : std::as_const(events))
        Q_EMIT told(QString::fromLatin1(event.type), QJsonDocument::fromJson(event.data).object());
    // What phones show is asked for: these events are a hint only.
    if (!m_refresh.isActive())
        m_refresh.start();
}

void SimulatorClient::askAccounts()
{
    fetch(QStringLiteral("/_sim/accounts"), this, [this](const QJsonDocument &list) {
        QStringList accounts;
        const QJsonArray array = list.array();
        for (const QJsonValue &account : array)
            accounts.append(account.toObject().value(QLatin1String("id")).toString());
        if (accounts.isEmpty() || accounts == m_accounts)
            return;
        m_accounts = accounts;
        m_phonesOf.clear();
        m_callsOf.clear();
        refresh();
    });
}

void SimulatorClient::refresh()
{
    for (const QString &account : std::as_const(m_accounts)) {
        const QString query = account.isEmpty() ? QString() : QStringLiteral("?account=") + account;
        fetch(QStringLiteral("/_sim/chats") + query, this,
              [this, account](const QJsonDocument &chats) {
                  m_phonesOf.insert(account, phonesFromJson(chats.array(), account));
                  gather();
              });
        fetch(QStringLiteral("/_sim/calls") + query, this,
              [this, account](const QJsonDocument &calls) {
                  m_callsOf.insert(account, callsFromJson(calls.array(), account));
                  gather();
              });
    }
}

void SimulatorClient::gather()
{
    QList<Phone> phones;
    QList<Call> calls;
    for (const QString &account : std::as_const(m_accounts)) {
        phones.append(m_phonesOf.value(account));
        calls.append(m_callsOf.value(account));
    }
    std::stable_sort(calls.begin(), calls.end(),
                     [](const Call &a, const Call &b) { return a.at < b.at; });
    if (phones != m_phones) {
        m_phones = std::move(phones);
        Q_EMIT phonesChanged(m_phones);
    }
    if (calls != m_calls) {
        m_calls = std::move(calls);
        Q_EMIT callsChanged(m_calls);
    }
}

void SimulatorClient::fetch(const QString &path, QObject *context,
                            std::function<void(const QJsonDocument &)> take)
{
    fetchBytes(path, context, [take = std::move(take)](const QByteArray &body) {
        take(QJsonDocument::fromJson(body));
    });
}

void SimulatorClient::fetchPhoto(const QString &messageId, const QString &account, QObject *context,
                                 std::function<void(const QByteArray &)> take)
{
    QString path = QStringLiteral("/_sim/contents/") + messageId;
    if (!account.isEmpty())
        path += QStringLiteral("?account=") + account;
    fetchBytes(path, context, std::move(take));
}

void SimulatorClient::fetchBytes(const QString &path, QObject *context,
                                 std::function<void(const QByteArray &)> take)
{
    if (!isLoopback(m_simulator))
        return;
    QNetworkReply *reply = m_network.get(request(path));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, context, [reply, take = std::move(take)] {
        if (reply->error() == QNetworkReply::NoError)
            take(reply->read(largestAnswer));
    });
}

QNetworkReply *SimulatorClient::send(const QByteArray &method, const QString &path,
                                     const QJsonObject &body)
{
    return sendBytes(method, path, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QNetworkReply *SimulatorClient::sendBytes(const QByteArray &method, const QString &path,
                                          const QByteArray &body)
{
    if (!isLoopback(m_simulator)) {
        Q_EMIT failed(tr("The demo talks to this computer only."));
        return nullptr;
    }
    QNetworkReply *reply = m_network.sendCustomRequest(request(path), method, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError)
            Q_EMIT failed(tr("The simulator did not take it: %1").arg(reply->errorString()));
    });
    return reply;
}

void SimulatorClient::setFaults(const QString &script, const QString &path)
{
    QJsonObject body{{QStringLiteral("script"), script}};
    if (!path.isEmpty())
        body.insert(QStringLiteral("path"), path);
    QNetworkReply *reply = send(QByteArrayLiteral("PUT"), QStringLiteral("/_sim/faults"), body);
    if (!reply)
        return;
    connect(reply, &QNetworkReply::finished, this, [this, reply, script] {
        if (reply->error() != QNetworkReply::NoError)
            return;
        m_faults = script;
        Q_EMIT faultsChanged(script);
    });
}

void SimulatorClient::setAccount(const QJsonObject &changes)
{
    send(QByteArrayLiteral("PUT"), QStringLiteral("/_sim/account"), changes);
}

void SimulatorClient::sendText(const QString &from, const QString &text)
{
    sendMessage(from,
                {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}});
}

void SimulatorClient::sendMessage(const QString &from, const QJsonObject &message,
                                  const Place &place)
{
    act(QStringLiteral("/_sim/messages"),
        {{QStringLiteral("from"), from}, {QStringLiteral("message"), message}}, place);
}

void SimulatorClient::unsend(const QString &from, const QString &messageId, const Place &place)
{
    QJsonObject event{{QStringLiteral("type"), QStringLiteral("unsend")}};
    if (!messageId.isEmpty())
        event.insert(QStringLiteral("unsend"),
                     QJsonObject{{QStringLiteral("messageId"), messageId}});
    act(QStringLiteral("/_sim/events"),
        {{QStringLiteral("from"), from}, {QStringLiteral("event"), event}}, place);
}

void SimulatorClient::act(const QString &path, QJsonObject body, const Place &place)
{
    if (!place.group.isEmpty())
        body.insert(QStringLiteral("group"), place.group);
    if (!place.room.isEmpty())
        body.insert(QStringLiteral("room"), place.room);
    const QString query = place.account.isEmpty()
        ? QString()
        : QStringLiteral("?account=") + place.account; // a to z, digits and '-' only
    send(QByteArrayLiteral("POST"), path + query, body);
}

} // namespace kidoku::demo
