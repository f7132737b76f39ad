// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "line/client.h"
#include "store/records.h"

#include <QObject>
#include <QTimer>

//! Asks LINE every hour (every minute while it does not answer, and on demand) how the account is
//! set up, and judges whether the chosen Mark as read API can work: the table of line-api.md
//! section 2 as data. GUI thread.
namespace kidoku::inbox {

enum class PreflightVerdict {
    Unknown, //!< not asked yet, or LINE did not answer
    Works,
    AutomaticRead,  //!< new API, Chat is off: LINE marks everything by itself
    OldApiWithChat, //!< old API, Chat is on: not allowed together
    TokenRefused,   //!< 401
};

[[nodiscard]] PreflightVerdict judge(store::ReadApi api, const line::BotInfo &info);

struct PreflightStatus
{
    PreflightVerdict verdict = PreflightVerdict::Unknown;
    line::BotInfo info;
    core::Timestamp askedAt;
    line::Meaning meaning; //!< of the last answer
};

class Preflight : public QObject
{
    Q_OBJECT

public:
    //! \a client outlives this.
    Preflight(line::Client &client, store::ReadApi api, const core::Clock &clock,
              QObject *parent = nullptr);

    void check();
    void setApi(store::ReadApi api);
    [[nodiscard]] const PreflightStatus &status() const { return m_status; }

Q_SIGNALS:
    void changed(const kidoku::inbox::PreflightStatus &status);

private:
    void take(const line::Reply<line::BotInfo> &reply);

    line::Client &m_client;
    store::ReadApi m_api;
    const core::Clock &m_clock;
    QTimer m_hourly;
    PreflightStatus m_status;
    int m_questions = 0;
};

} // namespace kidoku::inbox
