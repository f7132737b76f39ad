// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/settings.h"
#include "inbox/inbox.h"
#include "inbox/names.h"
#include "inbox/preflight.h"
#include "inbox/receiver.h"
#include "line/client.h"
#include "readmarks/queue.h"
#include "relay/act_client.h"
#include "store/store.h"

#include <QObject>

#include <memory>

//! Everything of one account but its window, wired together: store, LINE client, receiver,
//! inbox, names, pre-flight, read-mark queue. The window and the test probe both stand on it.
//! GUI thread.
namespace kidoku::app {

class Session : public QObject
{
    Q_OBJECT

public:
    //! \a dataDir exists. \a settings and \a clock outlive this.
    Session(inbox::Account account, const QString &dataDir, core::Settings &settings,
            const core::Clock &clock, QObject *parent = nullptr);
    ~Session() override;

    //! Opens the store and, when that went well, goes on where the last run stopped.
    QFuture<store::StoreResult<core::Done>> open();

    //! A new secret: used from now on by all that needs it, and what was stopped or paused for
    //! the old one goes on.
    void setSecret(core::SecretName name, const core::Secret &secret);
    void setApi(store::ReadApi api);
    //! Does not wait for the next try of the stream.
    void retryRelay() { m_receiver.retryNow(); }

    [[nodiscard]] const inbox::Account &account() const { return m_account; }
    [[nodiscard]] store::Store &store() { return m_store; }
    [[nodiscard]] inbox::Inbox &inbox() { return m_inbox; }
    [[nodiscard]] inbox::Names &names() { return m_names; }
    [[nodiscard]] inbox::Preflight &preflight() { return m_preflight; }
    [[nodiscard]] readmarks::Queue &queue() { return m_queue; }

private:
    void wire();
    void begin();
    void applySettings();

    inbox::Account m_account;
    core::Settings &m_settings;
    store::Store m_store;
    line::Client m_client;
    inbox::Receiver m_receiver;
    inbox::Inbox m_inbox;
    inbox::Names m_names;
    inbox::Preflight m_preflight;
    readmarks::Queue m_queue;
    std::unique_ptr<relay::ActClient> m_acts; //!< only when marks go to LINE directly
};

} // namespace kidoku::app
