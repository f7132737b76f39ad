// SPDX-License-Identifier: Apache-2.0
#include "relay/event_stream.h"

#include "relay/cursor.h"
#include "relay/event_stream_p.h"

namespace kidoku::relay {

EventStream::EventStream(StreamConfig config, const core::Clock &clock, core::RandomFraction random,
                         QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(config), clock, std::move(random)))
{}

EventStream::~EventStream()
{
    d->close();
}

void EventStream::start(const QByteArray &cursor)
{
    d->close();
    d->cursor = isUsableCursor(d->config.profile.cursor, cursor) ? cursor : QByteArray();
    d->outstanding.clear();
    d->gap.reset();
    d->earliestRefused = false;
    d->status.failures = 0;
    d->status.trouble = StreamTrouble::None;
    d->open();
}

void EventStream::stop()
{
    d->close();
    d->setIdle();
}

void EventStream::retryNow()
{
    if (d->status.state == StreamState::Waiting || d->status.state == StreamState::Stopped)
        d->open();
}

void EventStream::setToken(const core::Secret &token)
{
    const bool isNew = token != d->config.token;
    d->config.token = token;
    openAnew(isNew);
}

void EventStream::setNetwork(const line::NetworkWay &network)
{
    const bool isNew = network != d->config.network;
    d->config.network = network;
    openAnew(isNew);
}

void EventStream::openAnew(bool isNew)
{
    const StreamState state = d->status.state;
    const bool isOpen = state == StreamState::Connecting || state == StreamState::Live;
    if (state == StreamState::Idle || (isOpen && !isNew))
        return;
    d->status.failures = 0;
    d->open();
}

void EventStream::setChannelSecrets(const QList<core::Secret> &secrets)
{
    d->config.channelSecrets = secrets;
}

void EventStream::acknowledge(qsizetype records)
{
    const bool wasPaused = !d->mayRead();
    d->outstanding.take(records);
    if (!wasPaused || !d->mayRead() || d->drainQueued)
        return;
    // Never from inside acknowledge(): the caller does not expect received() before it returns.
    d->drainQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            d->drainQueued = false;
            d->sinceBytes.restart();
            d->drain();
        },
        Qt::QueuedConnection);
}

const StreamStatus &EventStream::status() const
{
    return d->status;
}

} // namespace kidoku::relay
