// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/kinds.h"

#include <QString>

namespace kidoku::ui {

//! Name of the drawing (ui/theme/icons.h) for messages that are no text; empty for the others.
[[nodiscard]] QString kindIconName(store::MessageKind kind);

} // namespace kidoku::ui
