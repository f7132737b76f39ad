// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "inbox/account.h"
#include "inbox/preflight.h"
#include "line/client.h"
#include "relay/probe.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

//! Goes the way of a message and of a mark once, without changing anything at LINE: does the relay
//! answer and stream, does LINE accept the token, can the chosen Mark as read API work, do the
//! clocks agree, do LINE's webhooks arrive (LINE is asked to send one without events). One object
//! per run; GUI thread.
namespace kidoku::inbox {

struct CheckStep
{
    enum class Name {
        RelayName,
        RelayConnect,
        RelayTls,
        RelaySignIn,
        RelayVersion,
        RelayClock,
        Relay, //!< its stream
        ChannelSecret,
        LineAccount,
        MarkAsRead,
        Clock,
        WebhookAddress,
        WebhookTest,
    };
    Name name = Name::Relay;
    bool passed = false;
    bool skipped = false; //!< neither passed nor failed: it could not be tried now
    QString finding;      //!< one line: what was found
    QString remedy;       //!< one line: what to do; empty when it passed and can be no better
    core::Milliseconds took{0};
};

class ConnectionCheck : public QObject
{
    Q_OBJECT

public:
    enum Part {
        RelayPart = 1,   //!< as far as its stream
        LinePart = 2,    //!< token, API and clock
        WebhookPart = 4, //!< from LINE to the relay
        AllParts = RelayPart | LinePart | WebhookPart,
    };
    Q_DECLARE_FLAGS(Parts, Part)

    //! \a patience bounds the wait for the relay's stream.
    ConnectionCheck(const Account &account, const core::Clock &clock,
                    core::Milliseconds patience = std::chrono::seconds(15),
                    QObject *parent = nullptr);

    //! A step that depends on one that failed is left out.
    void start(Parts parts = AllParts);

    //! Once LINE told it.
    [[nodiscard]] const std::optional<line::BotInfo> &info() const { return m_info; }

Q_SIGNALS:
    void stepped(const kidoku::inbox::CheckStep &step);
    //! After the last step. Skipped ones do not count.
    void finished(bool allPassed);

private:
    void judgeSecret();
    void askLine();
    void lineAnswered(const line::Reply<line::BotInfo> &reply);
    void judgeApi(const line::BotInfo &info);
    void judgeClock(const line::Answer &answer);
    void askWebhook();
    void testWebhook();
    void step(CheckStep::Name name, bool passed, const QString &finding, const QString &remedy);
    void tell(CheckStep step);
    void finish();

    Account m_account;
    const core::Clock &m_clock;
    line::Client m_client;
    relay::Probe m_probe;
    QElapsedTimer m_stepTime;
    Parts m_parts = AllParts;
    std::optional<line::BotInfo> m_info;
    bool m_allPassed = true;
};

} // namespace kidoku::inbox
