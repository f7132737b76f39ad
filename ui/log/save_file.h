// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

//! Asking for a file name and writing the file, each without blocking or half-written results.
namespace kidoku::ui {

//! Asks for a file name near \a parent, proposing \a suggested, and calls \a chosen with it;
//! not called when the user changes his mind. A test puts its own in place.
using FileChooser = std::function<void(QWidget *parent, const QString &suggested,
                                       std::function<void(QString file)> chosen)>;
//! The desktop's file dialog.
[[nodiscard]] FileChooser desktopFileChooser();

//! Writes \a bytes to \a file, whole or not at all. Empty when it went well, else one line of
//! reason for the user.
[[nodiscard]] QString saveFile(const QString &file, const QByteArray &bytes);

} // namespace kidoku::ui
