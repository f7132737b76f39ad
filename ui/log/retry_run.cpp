// SPDX-License-Identifier: Apache-2.0
#include "retry_run.h"

namespace kidoku::ui {

namespace {

constexpr int perTurn = 20;

} // namespace

RetryRun::RetryRun(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &RetryRun::turn);
}

void RetryRun::start(const QList<Mark> &marks)
{
    m_marks = marks;
    m_done = 0;
    m_timer.start();
    Q_EMIT progressed();
}

void RetryRun::cancel()
{
    if (!isRunning())
        return;
    m_timer.stop();
    Q_EMIT finished();
}

void RetryRun::turn()
{
    for (int i = 0; i < perTurn && m_done < total(); ++i) {
        const Mark mark = m_marks.at(m_done++);
        Q_EMIT retryWanted(mark.conversation, mark.request);
    }
    Q_EMIT progressed();
    if (m_done < total())
        return;
    m_timer.stop();
    Q_EMIT finished();
}

} // namespace kidoku::ui
