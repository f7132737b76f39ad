// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <ctime>

#include <algorithm>
#include <cstdio>
#include <functional>

//! Times of many turns, told as median and 99th percentile. Processor time of this thread, so
//! that a busy machine does not blur them.
namespace kidoku::bench {

inline double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

struct Figures
{
    QList<double> ms;

    void measure(int turns, const std::function<void(int)> &work)
    {
        for (int turn = 0; turn < turns; ++turn) {
            const double start = threadMs();
            work(turn);
            ms.append(threadMs() - start);
        }
        std::sort(ms.begin(), ms.end());
    }
    [[nodiscard]] double median() const { return ms.at(ms.size() / 2); }
    [[nodiscard]] double p99() const { return ms.at(ms.size() * 99 / 100); }
};

//! \a limitMs is what stack.md section h measured for the same thing, 0 when nothing did.
inline void print(const char *what, const Figures &figures, double limitMs = 0)
{
    std::printf("%-58s %8.3f ms  p99 %8.3f ms", what, figures.median(), figures.p99());
    if (limitMs > 0)
        std::printf("  limit %6.3f ms  ratio %5.2f", limitMs, figures.median() / limitMs);
    std::printf("\n");
    std::fflush(stdout);
}

//! Against a goal that 99 of 100 turns have to keep.
inline void printGoal(const char *what, const Figures &figures, double goalMs)
{
    std::printf("%-58s %8.3f ms  p99 %8.3f ms  goal %6.3f ms  p99/goal %5.2f\n", what,
                figures.median(), figures.p99(), goalMs, figures.p99() / goalMs);
    std::fflush(stdout);
}

} // namespace kidoku::bench
