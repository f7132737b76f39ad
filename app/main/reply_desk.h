// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "readmarks/queue.h"
#include "replies/outbox.h"
#include "replies/quota_watch.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

//! What replies of one account need, wired: the outbox, the read marks that go before it, the
//! quota that it uses up. GUI thread.
namespace kidoku::app {

class ReplyDesk : public QObject
{
    Q_OBJECT

public:
    //! All outlive this.
    ReplyDesk(const core::AccountId &account, store::Store &store, line::Client &client,
              readmarks::Queue &marks, core::Settings &settings, const core::Clock &clock,
              const QString &by, QObject *parent = nullptr);
    ~ReplyDesk() override;

    //! Goes on where the last run stopped, once the store is open and the client has its token.
    void start();
    //! A token or an address is another one now.
    void resume();
    void setOperator(const QString &by);

    [[nodiscard]] replies::Outbox &outbox() { return m_outbox; }
    [[nodiscard]] replies::QuotaWatch &quota() { return m_quota; }

private:
    class Marks;

    [[nodiscard]] replies::OutboxConfig config() const;

    const core::AccountId m_account;
    core::Settings &m_settings;
    QString m_by;
    std::unique_ptr<Marks> m_marks;
    replies::Outbox m_outbox;
    replies::QuotaWatch m_quota;
    bool m_started = false;
};

} // namespace kidoku::app
