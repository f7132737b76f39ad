// SPDX-License-Identifier: Apache-2.0
#include "start_report.h"

#include "ui/window/console.h"

#include <QAbstractItemView>
#include <QEvent>

#include <cstdio>

namespace kidoku::app {

StartReport::StartReport(QAbstractItemView &list, const ui::Console &console, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    m_since.start();
    list.viewport()->installEventFilter(this);
    connect(&console, &ui::Console::loaded, this, [this] { say("everything loaded"); });
}

bool StartReport::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_list.model() && m_list.model()->rowCount() > 0) {
        m_list.viewport()->removeEventFilter(this);
        // The event comes before the painting; what is queued behind it comes after.
        QMetaObject::invokeMethod(
            this, [this] { say("list usable"); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void StartReport::say(const char *what) const
{
    std::printf("%s after %lld ms\n", what, static_cast<long long>(m_since.elapsed()));
    std::fflush(stdout);
}

} // namespace kidoku::app
