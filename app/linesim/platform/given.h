// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

//! Optional keys: many a writer of JSON sends null for what it leaves out. Pure functions.
namespace kidoku::linesim {

//! False for a key that is not there and for null, which counts as the same.
[[nodiscard]] inline bool isGiven(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return !value.isUndefined() && !value.isNull();
}

} // namespace kidoku::linesim
