// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

//! What Kidoku has written into its data folder. Nothing else in there is touched.
namespace kidoku::app {

//! The files of the data, as paths below \a folder. No locks and no sockets.
[[nodiscard]] QStringList dataFiles(const QString &folder);

//! Deletes it all, once nothing works with it any more. Gives what could not be deleted.
[[nodiscard]] QStringList deleteData(const QString &folder);

} // namespace kidoku::app
