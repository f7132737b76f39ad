// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "core/clock.h"
#include "core/secret.h"
#include "line/network_way.h"
#include "relay/profile.h"
#include "relay/records.h"

#include <QList>
#include <QObject>
#include <QUrl>

#include <memory>

//! The console's end of the relay: keeps one event stream open for ever, resumes it where it
//! stopped, and hands out decoded records in order.
//!
//! Lives in one thread (the account's receiver thread, not the GUI's), owns its own
//! QNetworkAccessManager because a stream holds a connection for ever. Signals come in this
//! order: statusChanged(Connecting), then either statusChanged(Live) followed by any number of
//! received(), or statusChanged(Waiting | Stopped). heard() comes with bytes, also of pings.
//! A slot may stop or restart the stream; to delete it from a slot, use deleteLater().
//!
//! Back pressure: the reader stops (and with it, by TCP, the relay) while more than
//! StreamConfig::unacknowledged records or unacknowledgedBytes are out; acknowledge() lets it go
//! on. The last burst may pass these numbers by what fits into 64 KiB, or by one record.
namespace kidoku::relay {

struct StreamConfig
{
    QUrl url;           //!< whole URL of the stream, without cursor
    core::Secret token; //!< sent as Authorization: Bearer; may be empty
    line::NetworkWay network = {};
    Profile profile;
    QList<core::Secret> channelSecrets;
    core::BackoffPolicy backoff{core::Milliseconds(500), core::Milliseconds(30'000), 2.0, 1.0};
    //! Bytes must come at least this often; 0 means 2.5 heartbeats of the profile.
    core::Milliseconds silence{0};
    //! A connection that brought bytes but no record must have lasted so long before its end is
    //! taken as orderly; otherwise one that ends at once would be opened in a hot loop.
    core::Milliseconds settle{1000};
    qsizetype unacknowledged = 5000;
    qsizetype unacknowledgedBytes = 32 * 1024 * 1024; //!< of bodies
};

enum class StreamState {
    Idle, //!< not started
    Connecting,
    Live,
    Waiting, //!< will try again by itself, see StreamStatus::nextTry
    Stopped, //!< 401, 403, 404, or nothing that can be asked: somebody must change something
};

enum class StreamTrouble {
    None,
    NotReachable,
    TlsFailed,
    Silent,        //!< the watchdog ended it
    Ended,         //!< the relay closed it
    TokenRefused,  //!< 401, 403
    NoSuchChannel, //!< 404
    BadCursor,     //!< 400, or lost: the cursor is dropped, the stream starts from what is kept
    NotAStream,    //!< 2xx without text/event-stream, or a redirect
    ServerFault,   //!< 5xx, 429
    TooLarge,      //!< a line or event beyond the limits
};

struct StreamStatus
{
    StreamState state = StreamState::Idle;
    StreamTrouble trouble = StreamTrouble::None; //!< of the last connection that ended
    QString detail;                              //!< one line, redacted
    core::Timestamp nextTry;                     //!< while Waiting
    int failures = 0;                            //!< in a row
};

class EventStream : public QObject
{
    Q_OBJECT

public:
    EventStream(StreamConfig config, const core::Clock &clock, core::RandomFraction random,
                QObject *parent = nullptr);
    ~EventStream() override;

    //! Opens the stream after \a cursor (empty: from the oldest record that is kept).
    void start(const QByteArray &cursor);
    void stop();
    //! While Waiting: try at once. While Stopped: try again, after the cause was fixed.
    void retryNow();
    //! A new token. An open stream is opened anew at the last cursor when the token differs, and
    //! one that waits or has stopped tries at once.
    void setToken(const core::Secret &token);
    //! Another way to the relay, as setToken().
    void setNetwork(const line::NetworkWay &network);
    //! Proves the webhooks that come from now on; the connection stays.
    void setChannelSecrets(const QList<core::Secret> &secrets);
    //! The receiver has taken (stored) \a records of those handed out.
    void acknowledge(qsizetype records);

    [[nodiscard]] const StreamStatus &status() const;

Q_SIGNALS:
    void statusChanged(const kidoku::relay::StreamStatus &status);
    //! Records in stream order; never empty. Pings are not passed on.
    void received(const QList<kidoku::relay::Record> &records);
    //! Bytes came, at most once per second.
    void heard(kidoku::core::Timestamp at);

private:
    void openAnew(bool isNew);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::relay
