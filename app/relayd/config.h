// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/listen_address.h"
#include "core/result.h"
#include "core/secret.h"

#include <QList>
#include <QString>
#include <QUrl>

#include <map>
#include <memory>
#include <optional>

//! Everything that a relay is told at its start. Plain values.
namespace kidoku::relayd {

//! How long records are kept; 0 means without end.
struct Keep
{
    qint64 rows = 0;
    core::Milliseconds age = std::chrono::hours(24 * 30);
};

//! One LINE Official Account.
struct ChannelConfig
{
    QString name;                //!< the last part of its webhook address: letters, digits, - and _
    QList<core::Secret> secrets; //!< channel secrets, several while one is being replaced
    core::Secret accessToken{};  //!< LINE's; empty: the gateway answers no_line_token
    std::optional<Keep> retention{}; //!< instead of the one for all channels
};

//! What a stranger can take from the relay is bounded by these numbers; all sizes are bytes.
struct Limits
{
    size_t header = 16 * 1024;
    size_t webhook = 1024 * 1024;    //!< longest webhook body
    size_t act = 64 * 1024;          //!< longest body of an act or of a mark
    size_t sending = 256 * 1024;     //!< of a reply or a push: five texts of 5,000 units
    size_t lineAnswer = 1024 * 1024; //!< longest answer of LINE but for content, which is streamed
    size_t bodiesInFlight = 256 * 1024 * 1024; //!< bodies being received, all together

    int connections = 4096;
    int threads = 2; //!< that serve connections; the log has two more

    core::Milliseconds headerTime{10'000};
    core::Milliseconds bodyTime{10'000};
    core::Milliseconds idleTime{60'000};  //!< between two requests of one connection
    core::Milliseconds writeTime{10'000}; //!< for one answer, or one batch of a stream
    core::Milliseconds lineTime{10'000};  //!< for one call of LINE's API, all in all
    core::Milliseconds appendTime{1500};  //!< for the log; LINE counts 2 s as a timeout
    core::Milliseconds recordTime{250};   //!< that a mark's answer waits for its `read` record

    core::Milliseconds ping{15'000};
    size_t streamBatch = 256 * 1024; //!< written to a console at a time (one record may be longer)
    size_t tail = 4 * 1024 * 1024;   //!< latest records kept in memory, for each channel

    size_t queuedRecords = 8192; //!< waiting for the log; beyond it 503
    size_t queuedBytes = 64 * 1024 * 1024;
};

//! What the log keeps of each channel.
struct Retention
{
    qint64 rows = 0;
    core::Milliseconds age = std::chrono::hours(24 * 30);
    //! Channels with a rule of their own, by their number in the log.
    std::map<qint64, Keep> ofChannel{};

    [[nodiscard]] Keep forChannel(qint64 channel) const
    {
        const auto own = ofChannel.find(channel);
        return own == ofChannel.end() ? Keep{rows, age} : own->second;
    }
};

struct ServerConfig
{
    //! Port 0 lets the system choose. An address that is not loopback needs a console token.
    core::ListenAddress listen{QStringLiteral("127.0.0.1"), 0};
    //! Holds everything that the relay writes; created when it is missing; one relay each.
    QString dataDir;
    QList<ChannelConfig> channels;
    //! "sqlite", in dataDir, or the address of a PostgreSQL database that several relays share.
    QString log = QStringLiteral("sqlite");
    //! What consoles show that have no token of their own. Empty, and no person has a token
    //! either: stream, acts and gateway are open to this machine.
    core::Secret consoleToken;
    //! Where the gateway calls LINE; plain http only to loopback.
    QUrl lineApi{QStringLiteral("https://api.line.me")};
    //! Bytes of disk below which /readyz says that the relay is not ready.
    qint64 freeDisk = 256 * 1024 * 1024;
    Limits limits;
    Retention retention;
    //! Time of day of everything that is written; null is the system's clock.
    std::shared_ptr<const core::Clock> clock;
};

//! True for what may stand in a path as a channel's name.
[[nodiscard]] bool isChannelName(const QString &name);
//! Whether \a url may be LINE's API: the access token goes there.
[[nodiscard]] core::Result<core::Done, QString> checkLineApi(const QUrl &url);
//! The error is one line for the user and names no secret.
[[nodiscard]] core::Result<core::Done, QString> check(const ServerConfig &config);

} // namespace kidoku::relayd
