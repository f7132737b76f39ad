// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

//! What a file is by its first bytes, never by its name. Pure functions, any thread.
namespace kidoku::ui {

enum class FileKind { Other, Picture, Video, Sound };

struct FileSort
{
    FileKind kind = FileKind::Other;
    QByteArray suffix; //!< "jpg", "mp4", …; empty for Other
};

[[nodiscard]] FileSort sortOf(const QByteArray &firstBytes);
[[nodiscard]] FileSort sortOfFile(const QString &file);

} // namespace kidoku::ui
