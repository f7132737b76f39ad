// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

//! What the named faults of the simulator are called, and what each one does, in one line.
namespace kidoku::ui {

//! In the order in which they are offered.
[[nodiscard]] const QStringList &faultNames();
//! \a name as the simulator has it, such as "500-twice"; one that is not known comes back as it is.
[[nodiscard]] QString faultTitle(const QString &name);
[[nodiscard]] QString faultEffect(const QString &name);

} // namespace kidoku::ui
