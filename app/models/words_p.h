// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace kidoku::models {

//! The translation context of everything that is said outside a QObject.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Words)
};

//! The parts that are not empty as one line: "LINE answered 503 · attempt 3".
[[nodiscard]] inline QString facts(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace kidoku::models
