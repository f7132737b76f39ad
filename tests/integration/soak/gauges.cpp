// SPDX-License-Identifier: Apache-2.0
#include "gauges.h"

#include <QDir>
#include <QFile>

#include <numeric>

namespace kidoku::testing {

namespace {

constexpr size_t longestMs = 2000;

double ownMemoryMiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("RssAnon:"))
            return line.mid(8).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

double entries(const char *folder)
{
    return double(QDir(QLatin1String(folder))
                      .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                      .size());
}

} // namespace

Gauge readGauge(double atSeconds)
{
    return {atSeconds, ownMemoryMiB(), entries("/proc/self/fd"), entries("/proc/self/task")};
}

Line fit(const std::vector<Gauge> &gauges, double Gauge::*what)
{
    if (gauges.empty())
        return {};
    double meanAt = 0;
    double mean = 0;
    for (const Gauge &gauge : gauges) {
        meanAt += gauge.atSeconds / double(gauges.size());
        mean += gauge.*what / double(gauges.size());
    }
    double above = 0;
    double below = 0;
    for (const Gauge &gauge : gauges) {
        const double at = gauge.atSeconds - meanAt;
        above += at * (gauge.*what - mean);
        below += at * at;
    }
    return {below > 0 ? above / below * 3600 : 0, mean};
}

Watch::Watch(std::chrono::milliseconds interval)
    : m_held(longestMs + 1)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &Watch::look);
    m_pulse.setTimerType(Qt::PreciseTimer);
    m_pulse.setInterval(1);
    connect(&m_pulse, &QTimer::timeout, this, &Watch::comeRound);
}

void Watch::start()
{
    m_since.start();
    m_timer.start();
    m_pulse.start();
}

void Watch::stop()
{
    m_timer.stop();
    m_pulse.stop();
}

std::vector<Gauge> Watch::settled(double share) const
{
    const auto first = std::ptrdiff_t(double(m_gauges.size()) * share);
    return {m_gauges.begin() + first, m_gauges.end()};
}

double Watch::heldMs(double part) const
{
    const double all = std::accumulate(m_held.begin(), m_held.end(), 0.0);
    double seen = 0;
    for (size_t ms = 0; ms < m_held.size(); ++ms) {
        seen += m_held[ms];
        if (seen > 0 && seen >= all * part)
            return double(ms);
    }
    return double(longestMs);
}

void Watch::look()
{
    m_gauges.push_back(readGauge(double(m_since.elapsed()) / 1000));
}

void Watch::comeRound()
{
    const qint64 now = m_since.nsecsElapsed();
    const qint64 ms = std::max<qint64>(0, (now - m_lastNs) / 1'000'000 - 1);
    m_lastNs = now;
    ++m_held[std::min(size_t(ms), longestMs)];
}

} // namespace kidoku::testing
