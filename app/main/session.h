// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "core/clock.h"
#include "core/settings.h"
#include "inbox/act_outbox.h"
#include "inbox/inbox.h"
#include "inbox/names.h"
#include "inbox/preflight.h"
#include "inbox/receiver.h"
#include "line/client.h"
#include "main/reply_desk.h"
#include "policies/policy_desk.h"
#include "readmarks/queue.h"
#include "relay/act_client.h"
#include "store/store.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

//! Everything of one account but its window, wired together over a store that it shares with the
//! others: LINE client, receiver, inbox, names, pre-flight, read-mark queue. GUI thread.
namespace kidoku::app {

//! What differs between two runs unless it is fixed.
struct Habits
{
    core::RandomFraction random = core::systemRandom();
    //! One thing after the other: accounts begin when Workspace::beginNext() says so, the relay
    //! goes before LINE, one mark is under way at a time.
    bool oneByOne = false;
};

class Session : public QObject
{
    Q_OBJECT

public:
    //! All outlive this.
    Session(inbox::Account account, store::Store &store, core::Settings &settings,
            const core::Clock &clock, Habits habits = Habits(), QObject *parent = nullptr);
    ~Session() override;

    //! Recalls what the open store knows of the account, then calls \a then. Nobody is asked or
    //! told anything yet.
    void recall(const std::function<void()> &then);
    //! Goes on where the last run stopped, once it has recalled. Secrets that \a found has
    //! and this session does not are used.
    void begin(const inbox::Account &found);

    //! A new secret: used from now on by all that needs it, and what was stopped or paused for
    //! the old one goes on. Channel secrets may be several, separated by commas; those before
    //! stay valid for what was signed by them.
    void setSecret(core::SecretName name, const core::Secret &secret);
    //! Remembered for the next start.
    void setApi(store::ReadApi api);
    //! The operator pauses the account, or lets it go on. Remembered for the next start.
    void setHeld(bool held);
    //! Another way to the net, for all calls from now on.
    void setNetwork(const line::NetworkWay &network);
    //! Does not wait for the next try of the stream.
    void retryRelay();

    [[nodiscard]] const inbox::Account &account() const { return m_account; }
    [[nodiscard]] line::Client &client() { return m_client; }
    [[nodiscard]] inbox::Receiver &receiver() { return m_receiver; }
    [[nodiscard]] inbox::Inbox &inbox() { return m_inbox; }
    [[nodiscard]] inbox::Names &names() { return m_names; }
    [[nodiscard]] inbox::Preflight &preflight() { return m_preflight; }
    [[nodiscard]] readmarks::Queue &queue() { return m_queue; }
    [[nodiscard]] policies::PolicyDesk &policies() { return m_policies; }
    [[nodiscard]] ReplyDesk &replies() { return m_replies; }

private:
    void wire();
    void useApi(store::ReadApi api);
    [[nodiscard]] readmarks::QueueConfig presentConfig() const;
    void startQueue();
    void useChannelSecrets(const QList<core::Secret> &newest);
    void useConsoleToken(const core::Secret &token);
    void takePreflight(const inbox::PreflightStatus &status);
    void applySettings();

    inbox::Account m_account;
    const Habits m_habits;
    const core::Clock &m_clock;
    core::Settings &m_settings;
    store::Store &m_store;
    line::Client m_client;
    inbox::Receiver m_receiver;
    inbox::Inbox m_inbox;
    inbox::Names m_names;
    inbox::Preflight m_preflight;
    readmarks::Queue m_queue;
    policies::PolicyDesk m_policies;
    ReplyDesk m_replies;
    QString m_bot;       //!< as it is stored
    QTimer m_queueRetry; //!< while the queue could not load
    int m_queueFailures = 0;
    bool m_queueLoads = false;
    bool m_held = false; //!< by the operator
    bool m_begun = false;
    // Only with a relay that carries acts. Marks that go through its gateway it tells by itself.
    std::unique_ptr<relay::ActClient> m_acts;
    std::unique_ptr<inbox::ActOutbox> m_outbox;
};

} // namespace kidoku::app
