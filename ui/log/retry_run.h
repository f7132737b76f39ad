// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/mark_status.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace kidoku::ui {

//! Read marks to be tried again, a few in each turn of the event loop, so that thousands neither
//! stop the window nor leave at once when the user thinks better of it. GUI thread.
class RetryRun : public QObject
{
    Q_OBJECT

public:
    struct Mark
    {
        core::ConversationId conversation;
        core::ReadRequestId request;
        core::Timestamp at; //!< of its last failure
    };

    explicit RetryRun(QObject *parent = nullptr);

    //! In place of what is left of another run.
    void start(const QList<Mark> &marks);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return int(m_marks.size()); }

Q_SIGNALS:
    void retryWanted(kidoku::core::ConversationId conversation,
                     kidoku::core::ReadRequestId request);
    void progressed();
    void finished();

private:
    void turn();

    QList<Mark> m_marks;
    int m_done = 0;
    QTimer m_timer;
};

} // namespace kidoku::ui
