// SPDX-License-Identifier: Apache-2.0
#include "record_run.h"

#include <cstdio>

namespace kidoku::app {

namespace {

relay::StreamConfig streamConfig(const inbox::Account &account)
{
    relay::StreamConfig config;
    config.url = inbox::streamUrl(account);
    config.token = account.consoleToken;
    config.profile = relay::profileFor(account.relayKind);
    config.channelSecrets = account.channelSecrets;
    config.network = account.network;
    return config;
}

} // namespace

RecordRun::RecordRun(const inbox::Account &account, const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_recorder(clock)
    , m_receiver(streamConfig(account), clock, core::systemRandom())
    // Other relays say nothing of what they keep.
    , m_stage(account.relayKind == relay::Kind::Kidoku ? Stage::Asking : Stage::Live)
{
    connect(&m_receiver, &inbox::Receiver::received, this, &RecordRun::take);
    connect(&m_receiver, &inbox::Receiver::statusChanged, this, &RecordRun::follow);
    using End = recording::Recorder::End;
    connect(&m_recorder, &recording::Recorder::ended, this, [this](End how, const QString &why) {
        std::printf("%lld events in %s\n", static_cast<long long>(m_recorder.events()),
                    qUtf8Printable(m_recorder.fileName()));
        std::fflush(stdout);
        if (how == End::CannotWrite)
            refuse(why);
        else
            Q_EMIT finished(true);
    });
}

void RecordRun::start(const QString &file, core::Milliseconds time)
{
    m_file = file;
    m_time = time;
    if (m_stage == Stage::Live)
        begin();
    m_receiver.start({});
}

void RecordRun::begin()
{
    m_stage = Stage::Live;
    if (m_recorder.isOn())
        return; // the stream has come back
    if (const auto started = m_recorder.start(m_file, {m_time, {}}); !started) {
        refuse(started.error());
        return;
    }
    std::printf("recording to %s\n", qUtf8Printable(m_file));
    std::fflush(stdout);
}

void RecordRun::take(const QList<inbox::Incoming> &batch)
{
    m_receiver.acknowledge(batch.size());
    for (const inbox::Incoming &incoming : batch) {
        if (const auto *ready = std::get_if<relay::ReadyRecord>(&incoming.record.body))
            skipBacklog(*ready);
        else if (m_stage == Stage::Live && incoming.webhook)
            m_recorder.take(incoming.webhook->webhook);
    }
}

// What has come in before is nobody's wish.
void RecordRun::skipBacklog(const relay::ReadyRecord &ready)
{
    if (m_stage == Stage::Asking && !ready.newest.isEmpty()) {
        m_stage = Stage::Skipping;
        m_receiver.stop();
        m_receiver.start(ready.newest.toUtf8());
    } else {
        begin();
    }
}

void RecordRun::follow(const relay::StreamStatus &status)
{
    if (status.state == relay::StreamState::Stopped)
        refuse(status.detail);
}

void RecordRun::refuse(const QString &reason)
{
    std::fprintf(stderr, "kidoku: %s\n", qUtf8Printable(reason));
    Q_EMIT finished(false);
}

} // namespace kidoku::app
