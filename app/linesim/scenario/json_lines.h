// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

//! In which line of a JSON text each value begins, so that a complaint can name its place.
//! Pure function.
namespace kidoku::linesim {

//! Keys such as "timeline[3].message.type"; the whole document is "". \a json has to be
//! well-formed; the scan stops quietly where it is not.
[[nodiscard]] QHash<QString, int> linesOf(const QByteArray &json);

} // namespace kidoku::linesim
