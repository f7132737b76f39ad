// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay/event_stream.h"
#include "relay/outstanding_p.h"
#include "relay/sse_parser.h"
#include "relay/stream_request.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QTimer>

#include <optional>

namespace kidoku::relay {

//! The stream's machinery: one connection at a time, from open() to conclude(). A slot of the
//! receiver may stop or restart the stream from inside any signal; the methods that return bool
//! tell whether the connection they work on is still the same afterwards.
struct EventStream::Private
{
    Private(EventStream *owner, StreamConfig streamConfig, const core::Clock &timeOfDay,
            core::RandomFraction randomness);

    void open();
    //! Drops the connection, says nothing.
    void close();
    void takeHead();
    void takeBytes();
    //! Reads, parses and hands out what has come, as far as the receiver keeps up.
    void drain();
    void takeEnd();
    void checkSilence();
    void conclude(const StreamOutcome &outcome);
    void setIdle();

    //! False when the receiver must acknowledge first.
    [[nodiscard]] bool mayRead() const
    {
        return outstanding.records() < config.unacknowledged
            && outstanding.bytes() < config.unacknowledgedBytes;
    }
    [[nodiscard]] bool hasSettled() const;
    [[nodiscard]] QByteArray cursorToSend() const;
    QList<Record> recordsOf(const QList<SseEvent> &events);
    void stepOverOversizedEvent(QList<Record> &records);
    [[nodiscard]] bool handOut(const QList<Record> &records);
    [[nodiscard]] bool handOutGap();
    [[nodiscard]] bool publish();

    // The timers are children of the stream, so that they move to its thread with it.
    EventStream *q;
    StreamConfig config;
    const core::Clock &clock;
    core::RandomFraction random;
    QTimer watchdog;
    QTimer retry;
    StreamStatus status;
    SseParser parser;
    QByteArray buffer;
    QNetworkAccessManager *network = nullptr; //!< of this connection only
    QNetworkReply *reply = nullptr;
    QElapsedTimer sinceBytes;
    QElapsedTimer sinceHeard;
    QElapsedTimer sinceLive;
    QByteArray cursor;       //!< of the last record handed out
    QByteArray cursorAtOpen; //!< as it was when this connection began
    QByteArray sentCursor;
    std::optional<GapRecord> gap; //!< to hand out before whatever comes next
    Outstanding outstanding;
    quint64 era = 0;       //!< counts connections, to notice a change inside a signal
    bool live = false;     //!< this connection's head was an event stream
    bool sawBytes = false; //!< of the stream, on this connection
    bool ended = false;    //!< the reply has finished, its last bytes may be unread
    bool draining = false;
    bool drainQueued = false;
    bool earliestRefused = false; //!< the server answered 400 to the word itself
};

} // namespace kidoku::relay
