// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay/act_client.h"
#include "store/store.h"

#include <QObject>
#include <QSet>

#include <functional>

//! Keeps in the store what the relay has still to be told, until it has taken it: a console that
//! is closed while the relay is away tells it the next time. What the relay refuses becomes a row
//! of the log. GUI thread.
namespace kidoku::inbox {

class ActOutbox : public QObject
{
    Q_OBJECT

public:
    //! All outlive this.
    ActOutbox(core::AccountId account, store::Store &store, relay::ActClient &client,
              const core::Clock &clock, QObject *parent = nullptr);

    //! Sends what an earlier run left. The store is open.
    void start();
    void post(const relay::ReadRecord &record);
    //! The record has its id.
    void post(const relay::ActRecord &record);
    //! The same for one that was added to the store as bodyOf() together with something else.
    void postKept(const relay::ActRecord &record) { send(record); }
    [[nodiscard]] static QByteArray bodyOf(const relay::ActRecord &record);

Q_SIGNALS:
    //! The relay will never take it; it is told no more.
    void refused(const QString &id);

private:
    void forget(const QString &id);
    void noteRefusal(int status, const QString &kind);
    void send(const QString &id, const relay::ReadRecord &record);
    void send(const relay::ActRecord &record);
    void keep(const QString &id, const QJsonObject &body, const std::function<void()> &then);

    const core::AccountId m_account;
    store::Store &m_store;
    relay::ActClient &m_client;
    const core::Clock &m_clock;
    QSet<QString> m_given; //!< to the client, in this run
};

} // namespace kidoku::inbox
