// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/command.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QString>

//! Which keys order what. A value; kept in the settings as text, in which only what differs from
//! the usual keys stands.
namespace kidoku::ui {

class KeyMap
{
public:
    //! The usual keys.
    KeyMap() = default;
    //! A line that cannot be understood (an edited file, a later version) counts for nothing: its
    //! command keeps its usual keys. No key is left to two commands.
    [[nodiscard]] static KeyMap read(const QString &text);
    [[nodiscard]] QString write() const;

    [[nodiscard]] QList<QKeySequence> keys(Command command) const;
    //! The first one as people write it; empty when there is none.
    [[nodiscard]] QString shown(Command command) const;
    [[nodiscard]] bool isUsual(Command command) const { return !m_own.contains(command); }
    //! Who has \a keys already; Count: nobody.
    [[nodiscard]] Command owner(const QKeySequence &keys) const;

    //! \a keys are taken away from whoever has them.
    void add(Command command, const QKeySequence &keys);
    void remove(Command command, const QKeySequence &keys);
    //! The usual keys again, taken away from whoever has got them meanwhile.
    void reset(Command command);

    //! Can be a command's: no letter that is typed, no modifier alone.
    [[nodiscard]] static bool isPossible(const QKeySequence &keys);

private:
    void set(Command command, const QList<QKeySequence> &keys);

    QHash<Command, QList<QKeySequence>> m_own;
};

//! The name of \a command without what only menus need.
[[nodiscard]] QString plainTextOf(Command command);

} // namespace kidoku::ui
