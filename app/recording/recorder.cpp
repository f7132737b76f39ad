// SPDX-License-Identifier: Apache-2.0
#include "recorder.h"

#include <algorithm>

namespace kidoku::recording {

Recorder::Recorder(const core::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { end(End::TimeOver); });
}

Recorder::~Recorder() = default;

core::Result<core::Done, QString> Recorder::start(const QString &file, const Until &until)
{
    stop();
    m_file.setFileName(file);
    // Of the owner before a byte is in it.
    const bool open = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    if (open)
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    m_bytes = 0;
    if (!open || !write(headerLine())) {
        const QString why = m_file.errorString();
        m_file.close();
        return core::Failure{why};
    }
    m_until = until;
    m_until.time
        = std::clamp(until.time, core::Milliseconds(1), core::Milliseconds(until.limits.lastMs));
    m_events = 0;
    m_names = 0;
    m_since = m_clock.monotonic();
    m_scrubber.emplace(m_clock.now());
    m_timer.start(m_until.time);
    Q_EMIT changed();
    return core::Done();
}

core::Milliseconds Recorder::elapsed() const
{
    return m_clock.monotonic() - m_since;
}

void Recorder::take(const line::Webhook &webhook)
{
    if (!isOn())
        return;
    const core::Milliseconds at = elapsed();
    if (at >= m_until.time) {
        end(End::TimeOver);
        return;
    }
    const line::Webhook scrubbed = m_scrubber->scrubbed(webhook);
    const QList<Scrubber::Naming> names = m_scrubber->takeNewNames();
    QByteArray lines;
    for (const Scrubber::Naming &naming : names)
        lines += nameLine(at, naming);
    const QByteArray last = webhookLine(at, scrubbed);
    lines += last;
    const Limits &limits = m_until.limits;
    const bool isFull = m_bytes + lines.size() > limits.bytes || last.size() > limits.lineBytes
        || m_events + scrubbed.events.size() > limits.events
        || m_names + names.size() > limits.people;
    if (isFull) {
        end(End::Full);
        return;
    }
    if (!write(lines)) {
        end(End::CannotWrite);
        return;
    }
    m_events += scrubbed.events.size();
    m_names += names.size();
    Q_EMIT changed();
}

// One write for what belongs together: a line is never cut while the program runs.
bool Recorder::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size() || !m_file.flush())
        return false;
    m_bytes += bytes.size();
    return true;
}

void Recorder::stop()
{
    if (isOn())
        end(End::Stopped);
}

void Recorder::end(End how)
{
    const QString why = how == End::CannotWrite ? m_file.errorString() : QString();
    m_timer.stop();
    m_scrubber.reset();
    if (how == End::CannotWrite)
        m_file.resize(m_bytes); // without the line that was cut
    m_file.close();
    Q_EMIT changed();
    Q_EMIT ended(how, why);
}

} // namespace kidoku::recording
