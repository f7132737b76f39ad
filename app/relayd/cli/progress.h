// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtGlobal>

#include <chrono>

namespace kidoku::relayd::cli {

//! A bar on stderr while a command works, when that is a terminal; nothing else anywhere. Drawn
//! ten times a second at most.
class Progress
{
public:
    //! \a what stands in front; \a total 0: only a count is shown.
    Progress(const QString &what, qint64 total);
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void setTotal(qint64 total) { m_total = total; }
    void show(qint64 done);
    //! Takes the bar away, so that a line can be written.
    void clear();

    //! What the terminal gets, without the control characters.
    [[nodiscard]] static QString bar(const QString &what, qint64 done, qint64 total);

private:
    const QString m_what;
    qint64 m_total;
    const bool m_isTerminal;
    bool m_isDrawn = false;
    std::chrono::steady_clock::time_point m_next;
};

} // namespace kidoku::relayd::cli
