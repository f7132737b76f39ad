// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

#include <cstdio>

//! The table that `packaging/dev.sh bench console` ends with, a line from each benchmark.
namespace kidoku::bench {

inline void tabulate(const char *figure, double value, const char *unit, double goal,
                     bool mayBeEqual = false)
{
    const bool met = mayBeEqual ? value <= goal : value < goal;
    const QByteArray line = QByteArray(figure) + '\t'
        + QByteArray::number(value, 'f', goal < 5 ? 2 : 1) + ' ' + unit + '\t'
        + (mayBeEqual ? "<= " : "< ") + QByteArray::number(goal, 'f', 1) + ' ' + unit + '\t'
        + (met ? "met" : "NOT met") + '\n';
    std::fputs(line.constData(), stdout);
    std::fflush(stdout);
    QFile file(qEnvironmentVariable("KIDOKU_BENCH_TABLE"));
    if (!file.fileName().isEmpty() && file.open(QFile::Append))
        file.write(line);
}

} // namespace kidoku::bench
