// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

//! What this process needs while it runs, and how long its event loop was held.
namespace kidoku::testing {

//! A straight line through points, by least squares.
struct Line
{
    double slope = 0; //!< per hour
    double mean = 0;
};

struct Gauge
{
    double atSeconds = 0;
    double memoryMiB = 0; //!< its own pages, without files that are mapped
    double descriptors = 0;
    double threads = 0;
};

[[nodiscard]] Gauge readGauge(double atSeconds);
[[nodiscard]] Line fit(const std::vector<Gauge> &gauges, double Gauge::*what);

//! Looks every \a interval, and comes round each millisecond to see when it cannot. GUI thread.
class Watch : public QObject
{
public:
    explicit Watch(std::chrono::milliseconds interval);

    void start();
    void stop();
    //! Without the first part of the run, in which caches fill.
    [[nodiscard]] std::vector<Gauge> settled(double share) const;
    //! In milliseconds, at that part of all times it came round: 0.99, 1.
    [[nodiscard]] double heldMs(double part) const;

private:
    void look();
    void comeRound();

    QTimer m_timer;
    QTimer m_pulse;
    QElapsedTimer m_since;
    qint64 m_lastNs = 0;
    std::vector<Gauge> m_gauges;
    std::vector<quint32> m_held; //!< how often, by milliseconds; its last place is "or more"
};

} // namespace kidoku::testing
