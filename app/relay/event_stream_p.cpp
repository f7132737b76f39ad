// SPDX-License-Identifier: Apache-2.0
#include "relay/event_stream_p.h"

#include "relay/cursor.h"
#include "relay/envelope.h"
#include "relay/wire.h"

#include <algorithm>
#include <utility>

namespace kidoku::relay {

namespace {

using core::Milliseconds;
using std::chrono_literals::operator""s;

// Without a limit QNetworkReply swallows a flood whole before it says readyRead.
constexpr qsizetype readBuffer = 64 * 1024;
// The limit reaches the manager's thread as an event after the request has started; on a busy
// machine a fast plain-text relay can be quicker, and that thread then reads without pause. A
// stream that can resume is opened anew before this costs more memory than so much.
constexpr qint64 mostBuffered = 8 * 1024 * 1024;
constexpr Milliseconds heardInterval = 1s;

Milliseconds since(const QElapsedTimer &timer)
{
    return Milliseconds(timer.elapsed());
}

Milliseconds silenceOf(const StreamConfig &config)
{
    return config.silence.count() > 0 ? config.silence : config.profile.heartbeat * 5 / 2;
}

} // namespace

EventStream::Private::Private(EventStream *owner, StreamConfig streamConfig,
                              const core::Clock &timeOfDay, core::RandomFraction randomness)
    : q(owner)
    , config(std::move(streamConfig))
    , clock(timeOfDay)
    , random(std::move(randomness))
    , watchdog(owner)
    , retry(owner)
    , buffer(readBuffer, Qt::Uninitialized)
{
    config.unacknowledged = std::max<qsizetype>(1, config.unacknowledged);
    config.unacknowledgedBytes = std::max<qsizetype>(1, config.unacknowledgedBytes);
    watchdog.setSingleShot(true);
    retry.setSingleShot(true);
    QObject::connect(&watchdog, &QTimer::timeout, q, [this] { checkSilence(); });
    QObject::connect(&retry, &QTimer::timeout, q, [this] { open(); });
}

void EventStream::Private::open()
{
    close();
    parser.reset();
    cursorAtOpen = cursor;
    sentCursor = cursorToSend();
    status.state = StreamState::Connecting;
    status.detail.clear();
    status.nextTry = {};
    if (!publish())
        return;
    const auto request = streamRequest(config, sentCursor);
    if (!request) {
        conclude(request.error());
        return;
    }
    network = new QNetworkAccessManager(q);
    line::useProxy(*network, config.network.proxy);
    reply = network->get(*request);
    reply->setReadBufferSize(readBuffer);
    // Queued, since a reply that is aborted while it announces its head gets confused.
    QObject::connect(
        reply, &QNetworkReply::metaDataChanged, q,
        [this, mine = era] {
            if (mine == era)
                takeHead();
        },
        Qt::QueuedConnection);
    QObject::connect(reply, &QNetworkReply::readyRead, q, [this] { takeBytes(); });
    QObject::connect(reply, &QNetworkReply::finished, q, [this] { takeEnd(); });
    sinceBytes.start();
    watchdog.start(silenceOf(config));
}

void EventStream::Private::close()
{
    ++era;
    retry.stop();
    watchdog.stop();
    live = false;
    sawBytes = false;
    ended = false;
    draining = false;
    if (!reply)
        return;
    // abort() says finished() at once: nobody may hear it. The manager goes with its reply (its
    // child), since after a reset it sometimes asks again on its own and would then keep a
    // second stream open that nobody reads.
    QNetworkReply *old = std::exchange(reply, nullptr);
    old->disconnect(q);
    old->abort();
    std::exchange(network, nullptr)->deleteLater();
}

QByteArray EventStream::Private::cursorToSend() const
{
    const bool mayAskForAll = config.profile.knowsEarliest && !earliestRefused;
    return cursor.isEmpty() && mayAskForAll ? QByteArray(wire::earliest) : cursor;
}

void EventStream::Private::takeHead()
{
    if (live || ended)
        return;
    if (const auto refusal = refusalOf(*reply, !sentCursor.isEmpty())) {
        conclude(*refusal);
        return;
    }
    if (config.profile.answersWithCursor && !cursor.isEmpty()
        && beginsElsewhere(*reply, sentCursor)) {
        conclude({StreamTrouble::BadCursor,
                  false,
                  EventStream::tr("The relay does not hold what was asked for"),
                  {}});
        return;
    }
    live = true;
    sinceLive.start();
    status.state = StreamState::Live;
    if (publish() && handOutGap() && reply->bytesAvailable() > 0)
        takeBytes();
}

void EventStream::Private::takeBytes()
{
    const quint64 now = era;
    sinceBytes.restart();
    if (!sinceHeard.isValid() || since(sinceHeard) >= heardInterval) {
        sinceHeard.start();
        Q_EMIT q->heard(clock.now());
    }
    if (now != era)
        return;
    if (live && reply->bytesAvailable() > mostBuffered
        && config.profile.cursor != CursorPolicy::None)
        conclude({StreamTrouble::Ended, false, EventStream::tr("Opened anew to save memory"), {}});
    else
        drain();
}

void EventStream::Private::drain()
{
    if (draining || !reply || !live)
        return;
    draining = true;
    while (mayRead()) {
        const qint64 count = reply->read(buffer.data(), buffer.size());
        if (count <= 0)
            break;
        sawBytes = true;
        QList<SseEvent> events;
        const auto fault = parser.feed(QByteArrayView(buffer.constData(), count), events);
        QList<Record> records = recordsOf(events);
        if (fault != SseParser::Fault::None)
            stepOverOversizedEvent(records);
        if (!handOut(records))
            return;
        if (fault != SseParser::Fault::None) {
            conclude({StreamTrouble::TooLarge,
                      false,
                      EventStream::tr("A record is larger than any webhook can be"),
                      {}});
            return;
        }
    }
    draining = false;
    if (ended && reply->bytesAvailable() == 0)
        conclude(endingOf(*reply, live, !sentCursor.isEmpty(), config));
}

QList<Record> EventStream::Private::recordsOf(const QList<SseEvent> &events)
{
    QList<Record> records;
    records.reserve(events.size());
    for (const SseEvent &event : events) {
        Record record = decode(event, config.profile, config.channelSecrets);
        if (!record.cursor.isEmpty())
            cursor = record.cursor;
        // A greeting alone proves little: a broken relay can greet and hang up for ever.
        if (!std::holds_alternative<ReadyRecord>(record.body))
            status.failures = 0;
        if (!std::holds_alternative<PingRecord>(record.body))
            records.append(std::move(record));
    }
    return records;
}

// Otherwise the next connection would resume right before it and fail again, for ever.
void EventStream::Private::stepOverOversizedEvent(QList<Record> &records)
{
    const std::optional<QByteArray> id = parser.unfinishedId();
    if (!id || !isUsableCursor(config.profile.cursor, *id))
        return;
    cursor = *id;
    Record record;
    record.cursor = cursor;
    record.body = UndecodableRecord{QStringLiteral("record too large"), {}};
    records.append(record);
}

bool EventStream::Private::handOut(const QList<Record> &records)
{
    if (records.isEmpty())
        return true;
    const quint64 now = era;
    outstanding.add(records);
    Q_EMIT q->received(records);
    return now == era;
}

bool EventStream::Private::handOutGap()
{
    if (!gap)
        return true;
    Record record;
    record.body = *std::exchange(gap, std::nullopt);
    return handOut({record});
}

void EventStream::Private::takeEnd()
{
    const quint64 now = era;
    const bool hasHead = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (!live && hasHead)
        takeHead();
    if (now != era)
        return;
    ended = true;
    if (live)
        drain(); // concludes once the last byte is read
    else
        conclude(endingOf(*reply, live, !sentCursor.isEmpty(), config));
}

void EventStream::Private::checkSilence()
{
    const Milliseconds silence = silenceOf(config);
    const Milliseconds quiet = since(sinceBytes);
    // While we do not read, the silence is our own.
    if (live && !mayRead())
        watchdog.start(silence);
    else if (quiet < silence)
        watchdog.start(silence - quiet);
    else
        conclude({live ? StreamTrouble::Silent : StreamTrouble::NotReachable,
                  false,
                  EventStream::tr("Nothing came for %1 seconds")
                      .arg(std::chrono::duration_cast<std::chrono::seconds>(silence).count()),
                  {}});
}

bool EventStream::Private::hasSettled() const
{
    return live && (cursor != cursorAtOpen || (sawBytes && since(sinceLive) >= config.settle));
}

void EventStream::Private::conclude(const StreamOutcome &outcome)
{
    const bool settled = hasSettled();
    const bool clean = outcome.trouble == StreamTrouble::Ended && reply
        && reply->error() == QNetworkReply::NoError;
    close();
    if (settled)
        status.failures = 0;
    Milliseconds delay(0);
    if (!(settled && clean)) {
        ++status.failures;
        delay = std::max(config.backoff.delay(status.failures, random),
                         std::min(outcome.atLeast, config.backoff.most));
    }
    if (outcome.trouble == StreamTrouble::BadCursor) {
        earliestRefused = cursor.isEmpty();
        // Nothing else would tell what is missing between here and what is kept.
        if (!cursor.isEmpty() && !config.profile.provesCompleteness)
            gap = GapRecord{QString::fromUtf8(cursor), {}};
        cursor.clear();
    }
    status.trouble = outcome.trouble;
    status.detail = outcome.detail;
    status.state = outcome.stops ? StreamState::Stopped : StreamState::Waiting;
    status.nextTry = outcome.stops ? core::Timestamp() : clock.now() + delay;
    if (!outcome.stops)
        retry.start(delay);
    (void)publish();
}

void EventStream::Private::setIdle()
{
    status = {};
    (void)publish();
}

bool EventStream::Private::publish()
{
    const quint64 now = era;
    const StreamStatus copy = status;
    Q_EMIT q->statusChanged(copy);
    return now == era;
}

} // namespace kidoku::relay
