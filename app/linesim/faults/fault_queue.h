// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/faults/fault_script.h"

#include <QJsonArray>

#include <optional>

//! The faults that wait for the next calls: one script per account and path prefix. Owned by one
//! thread; `now` is any clock that does not go back.
namespace kidoku::linesim {

class FaultQueue
{
public:
    static constexpr qsizetype scriptLimit = 100;
    //! How often an item comes that is there until it is cleared or its time is over.
    static constexpr int forEver = 1'000'000;

    //! Which calls, and what it is called.
    struct Target
    {
        QString prefix;  //!< what paths begin with, `*` for one segment; empty: all
        QString account; //!< empty: all
        QString name;    //!< of a named fault; empty: a script
        std::optional<core::Milliseconds> ends; //!< when its time is over
    };

    //! Replaces the script for such calls; without a prefix and an account it replaces all scripts
    //! there are. An empty script only clears. False: too many scripts.
    bool set(const QString &prefix, const FaultScript &script);
    bool replace(const Target &target, const FaultScript &script);
    //! Puts one more beside the others, in the place of that of the same target.
    bool add(const Target &target, const FaultScript &script);
    void clear() { m_entries.clear(); }

    //! The fault for one call to \a path, used up: from the script with the longest prefix
    //! that fits. None: answer normally. A `down` that comes first is left for takeDown().
    [[nodiscard]] std::optional<Fault> take(const QString &path, const QString &account = {},
                                            core::Milliseconds now = {});
    struct Down
    {
        QString prefix; //!< whose script it was
        QString name;
        core::Milliseconds duration{0};
    };
    //! The next `down`, used up, when one stands first in a script: its time begins now.
    [[nodiscard]] std::optional<Down> takeDown();

    //! Drops what is over; when the next one will be.
    std::optional<core::Milliseconds> prune(core::Milliseconds now);

    //! `[{"path"|null,"script"}]`: what is still to come, each as it can be ordered again.
    [[nodiscard]] QJsonArray toJson() const;
    //! The same with `"fault"`, `"account"`, `"msLeft"` and `"answersLeft"` where they apply.
    [[nodiscard]] QJsonArray toJson(core::Milliseconds now) const;

private:
    struct Entry
    {
        Target target;
        FaultScript script;
    };
    void dropFirst(qsizetype index);
    [[nodiscard]] static QJsonObject basic(const Entry &entry);

    QList<Entry> m_entries;
};

} // namespace kidoku::linesim
