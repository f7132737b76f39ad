// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "inbox/account.h"
#include "inbox/preflight.h"
#include "line/client.h"
#include "relay/event_stream.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

//! Goes the way of a message and of a mark once, without changing anything at LINE: does the relay
//! answer and stream, does LINE accept the token, can the chosen Mark as read API work, do the
//! clocks agree. One object per run; GUI thread.
namespace kidoku::inbox {

struct CheckStep
{
    enum class Name { Relay, ChannelSecret, LineAccount, MarkAsRead, Clock };
    Name name = Name::Relay;
    bool passed = false;
    QString finding; //!< one line: what was found
    QString remedy;  //!< one line: what to do; empty when it passed and nothing can be better
    core::Milliseconds took{0};
};

class ConnectionCheck : public QObject
{
    Q_OBJECT

public:
    //! \a patience bounds the wait for the relay's stream.
    ConnectionCheck(const Account &account, const core::Clock &clock,
                    core::Milliseconds patience = std::chrono::seconds(15),
                    QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void stepped(const kidoku::inbox::CheckStep &step);
    //! After the last step.
    void finished(bool allPassed);

private:
    void relayStatus(const relay::StreamStatus &status);
    void relayDone(bool passed, const QString &finding, const QString &remedy);
    void judgeSecret();
    void askLine();
    void lineAnswered(const line::Reply<line::BotInfo> &reply);
    void judgeApi(const line::BotInfo &info);
    void judgeClock(const line::Answer &answer);
    void step(CheckStep::Name name, bool passed, const QString &finding, const QString &remedy);

    Account m_account;
    const core::Clock &m_clock;
    line::Client m_client;
    relay::EventStream m_stream;
    QTimer m_patience;
    QElapsedTimer m_stepTime;
    bool m_relayIsDone = false;
    bool m_allPassed = true;
};

} // namespace kidoku::inbox
