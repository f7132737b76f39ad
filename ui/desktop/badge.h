// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusConnection>

//! The number on the program's icon in docks that know com.canonical.Unity.LauncherEntry (KDE,
//! Ubuntu's GNOME, …). Others ignore it.
namespace kidoku::ui {

//! 0 takes the number away. Sends a signal and waits for nobody.
void showBadge(QDBusConnection bus, int count);

} // namespace kidoku::ui
