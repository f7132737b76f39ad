// SPDX-License-Identifier: Apache-2.0
#include "relayd/cli/progress.h"

#include <algorithm>
#include <cstdio>

#include <unistd.h>

namespace kidoku::relayd::cli {

namespace {

constexpr auto drawEvery = std::chrono::milliseconds(100);
constexpr int barWidth = 30;

} // namespace

Progress::Progress(const QString &what, qint64 total)
    : m_what(what)
    , m_total(total)
    , m_isTerminal(isatty(STDERR_FILENO) == 1)
{}

Progress::~Progress()
{
    clear();
}

QString Progress::bar(const QString &what, qint64 done, qint64 total)
{
    if (total <= 0)
        return QStringLiteral("%1 %2").arg(what).arg(done);
    const qint64 reached = std::min(done, total);
    const auto filled = static_cast<int>(reached * barWidth / total);
    return QStringLiteral("%1 [%2%3] %4 % (%5 of %6)")
        .arg(what, QString(filled, u'#'), QString(barWidth - filled, u'.'))
        .arg(reached * 100 / total, 3)
        .arg(done)
        .arg(total);
}

void Progress::show(qint64 done)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_isTerminal || now < m_next)
        return;
    m_next = now + drawEvery;
    m_isDrawn = true;
    std::fprintf(stderr, "\r%s\033[K", qPrintable(bar(m_what, done, m_total)));
    std::fflush(stderr);
}

void Progress::clear()
{
    if (m_isDrawn)
        std::fputs("\r\033[K", stderr);
    m_isDrawn = false;
}

} // namespace kidoku::relayd::cli
