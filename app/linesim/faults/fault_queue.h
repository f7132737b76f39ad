// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/faults/fault_script.h"

#include <QJsonArray>

#include <optional>

//! The faults that wait for the next calls: one script per path prefix. Owned by one thread.
namespace kidoku::linesim {

class FaultQueue
{
public:
    static constexpr qsizetype scriptLimit = 100;

    //! Replaces the script for paths that begin with \a prefix; without a prefix it replaces all
    //! scripts there are. An empty script only clears. False: too many scripts.
    bool set(const QString &prefix, const FaultScript &script);
    void clear() { m_entries.clear(); }

    //! The fault for one call to \a path, used up: from the script with the longest prefix
    //! that fits. None: answer normally. A `down` that comes first is left for takeDown().
    [[nodiscard]] std::optional<Fault> take(const QString &path);
    struct Down
    {
        QString prefix; //!< whose script it was
        core::Milliseconds duration{0};
    };
    //! The next `down`, used up, when one stands first in a script: its time begins now.
    [[nodiscard]] std::optional<Down> takeDown();

    //! `[{"path"|null,"script"}]`: what is still to come, each as it can be ordered again.
    [[nodiscard]] QJsonArray toJson() const;

private:
    struct Entry
    {
        QString prefix;
        FaultScript script;
    };
    void dropFirst(qsizetype index);

    QList<Entry> m_entries;
};

} // namespace kidoku::linesim
