// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secret.h"

#include <QList>

namespace kidoku::core {

//! The channel secrets of a text as the environment, the key store or a person gives it: the
//! present one first, others behind commas while one is being replaced. Blanks around them and
//! empty places count for nothing.
[[nodiscard]] QList<Secret> secretsFromList(const QByteArray &text);

} // namespace kidoku::core
