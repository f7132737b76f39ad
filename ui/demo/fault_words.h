// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/fault_client.h"

#include <QString>
#include <QStringList>

//! What the named faults of the simulator are called, and what each one does, in one line.
namespace kidoku::ui {

//! In the order in which they are offered.
[[nodiscard]] const QStringList &faultNames();
//! \a name as the simulator has it, such as "500-twice"; one that is not known comes back as it is.
[[nodiscard]] QString faultTitle(const QString &name);
[[nodiscard]] QString faultEffect(const QString &name);
//! What the presenter will see in the console and on the phone.
[[nodiscard]] QString faultSight(const QString &name);
//! Of one that goes on: "Offline · 12 s", "500 twice · 1 answer left".
[[nodiscard]] QString faultText(const demo::ActiveFault &fault);

} // namespace kidoku::ui
