// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "core/secret.h"
#include "relay/records.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QTimer>
#include <QUrl>

//! Tells the relay what this console has done (POST /acts/<channel>), so that the team's other
//! consoles learn it: needed for marks that went to LINE directly, since a gateway records those
//! itself. Every act carries a uuid and is taken once by the relay, so a repeat is harmless; acts
//! are sent one after the other, in order, and repeated with backoff until the relay answered.
//! Bounded: beyond 10,000 waiting acts the oldest is dropped. One thread.
namespace kidoku::relay {

class ActClient : public QObject
{
    Q_OBJECT

public:
    //! \a acts is the whole URL, `<relay>/acts/<channel>`.
    ActClient(QUrl acts, core::Secret consoleToken, core::RandomFraction random,
              QObject *parent = nullptr);

    //! \a id is that of an earlier post of the same mark; empty: a new one. Returns the id.
    QString post(const ReadRecord &record, const QString &id = {});
    void post(const ActRecord &record);
    void setToken(const core::Secret &consoleToken);
    [[nodiscard]] qsizetype waiting() const { return m_waiting.size(); }

Q_SIGNALS:
    //! The relay has it.
    void delivered(const QString &id);
    //! The relay will never take it (4xx): \a status, and the act's kind.
    void refused(int status, const QString &kind, const QString &id);

private:
    struct Act
    {
        QString id;
        QString kind;
        QByteArray body;
    };
    void enqueue(QJsonObject object, const QString &kind);
    void sendNext();
    void answered(int status);

    QUrl m_url;
    core::Secret m_token;
    core::RandomFraction m_random;
    core::BackoffPolicy m_backoff{core::Milliseconds(500), core::Milliseconds(30'000), 2.0, 1.0};
    QNetworkAccessManager m_network;
    QQueue<Act> m_waiting;
    QTimer m_retry;
    int m_failures = 0;
    bool m_underWay = false;
};

} // namespace kidoku::relay
