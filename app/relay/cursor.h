// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relay/profile.h"

#include <QByteArrayView>

//! Which event ids may be kept and sent back as Last-Event-ID. Pure functions, any thread.
namespace kidoku::relay {

//! An id of the policy's form that can stand in a header: at most 512 bytes, no white space and
//! no control characters, since the id is a stranger's text. Never true for CursorPolicy::None.
[[nodiscard]] bool isUsableCursor(CursorPolicy policy, QByteArrayView id);

} // namespace kidoku::relay
