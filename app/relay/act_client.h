// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "core/secret.h"
#include "line/network_way.h"
#include "relay/records.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QSslConfiguration>
#include <QTimer>
#include <QUrl>

class QNetworkReply;

//! Tells the relay what this console has done (POST /acts/<channel>), so that the team's other
//! consoles learn it: needed for marks that went to LINE directly, since a gateway records those
//! itself. Every act carries a uuid and is taken once by the relay, so a repeat is harmless; acts
//! are sent one after the other, in order, and repeated with backoff until the relay answered.
//! Of every act exactly one of delivered(), refused() and dropped() is said, so that a caller can
//! keep those in a store of which it has heard nothing. Bounded: beyond 10,000 waiting acts the
//! oldest is dropped. One thread.
namespace kidoku::relay {

class ActClient : public QObject
{
    Q_OBJECT

public:
    //! \a acts is the whole URL, `<relay>/acts/<channel>`.
    ActClient(QUrl acts, core::Secret consoleToken, core::RandomFraction random,
              QObject *parent = nullptr);
    ~ActClient() override; //!< says nothing of the act that is under way

    //! \a id is that of an earlier post of the same mark; empty: a new one. Returns the id.
    QString post(const ReadRecord &record, const QString &id = {});
    //! The id is the record's own; empty: a new one. Returns the id.
    QString post(const ActRecord &record);
    //! Tries at once, also after stopped(); what is under way with the old one is sent again.
    void setToken(const core::Secret &consoleToken);
    //! Another way to the relay, as setToken().
    void setNetwork(const line::NetworkWay &network);
    //! Tries at once, also after stopped().
    void retryNow();
    //! From a request to the end of its answer.
    void setDeadline(core::Milliseconds deadline) { m_deadlineTime = deadline; }
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }
    [[nodiscard]] bool isStopped() const { return m_isStopped; }

Q_SIGNALS:
    //! The relay has it.
    void delivered(const QString &id);
    //! The relay will never take this act (4xx); the next one follows.
    void refused(int status, const QString &kind, const QString &id);
    //! Too many were waiting.
    void dropped(const QString &id);
    //! The relay refuses this console or does not know the channel (401, 403, 404), or the token
    //! or the address is nothing that can be sent (0). All acts wait until setToken() or
    //! retryNow().
    void stopped(int status);

private:
    struct Act
    {
        QString id;
        QString kind;
        QByteArray body;
    };
    QString enqueue(const QJsonObject &object, const QString &kind, const QString &id);
    void sendNext();
    void answered(int status);
    void forgetReply();
    void stop(int status);

    QUrl m_url;
    line::NetworkWay m_way;
    QSslConfiguration m_tls;
    core::Secret m_token;
    core::RandomFraction m_random;
    core::BackoffPolicy m_backoff{core::Milliseconds(500), core::Milliseconds(30'000), 2.0, 1.0};
    core::Milliseconds m_deadlineTime{30'000};
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply; //!< under way, for the first that waits
    QQueue<Act> m_waiting;
    QTimer m_retry;
    QTimer m_deadline;
    int m_failures = 0;
    bool m_isStopped = false;
};

} // namespace kidoku::relay
