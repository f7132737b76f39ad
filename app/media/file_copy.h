// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFuture>
#include <QString>

namespace kidoku::media {

//! Copies \a from to \a to, whole or not at all, in a thread of its own: files may be large and
//! \a to on a slow disk. True when it went well. The copy is never executable.
[[nodiscard]] QFuture<bool> copyFile(const QString &from, const QString &to);

} // namespace kidoku::media
