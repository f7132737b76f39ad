// SPDX-License-Identifier: Apache-2.0
#include "relayd/operation/process_figures.h"

#include <filesystem>
#include <fstream>

#include <sys/resource.h>
#include <unistd.h>

namespace kidoku::relayd {

namespace {

double secondsOf(const timeval &time)
{
    constexpr double microsecond = 1e-6;
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * microsecond;
}

qint64 countDescriptors()
{
    std::error_code error;
    std::filesystem::directory_iterator entries("/proc/self/fd", error);
    qint64 count = 0;
    for (; !error && entries != std::filesystem::directory_iterator(); entries.increment(error))
        ++count;
    return count > 0 ? count - 1 : 0; // without the one that has just counted
}

} // namespace

ProcessFigures readProcessFigures()
{
    ProcessFigures figures;
    std::ifstream statm("/proc/self/statm");
    qint64 pages = 0;
    qint64 resident = 0;
    if (statm >> pages >> resident)
        figures.residentBytes = resident * sysconf(_SC_PAGESIZE);
    figures.openDescriptors = countDescriptors();
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0)
        figures.mostDescriptors = static_cast<qint64>(limit.rlim_cur);
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) == 0)
        figures.cpuSeconds = secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
    return figures;
}

} // namespace kidoku::relayd
