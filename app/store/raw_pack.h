// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

//! How an event's JSON is stored: the names that LINE writes into every event, a third of its
//! bytes, as one byte each. Takes a microsecond, where a general compressor takes twenty, and
//! tokens and ids cannot be made smaller by either. Pure, any thread.
namespace kidoku::store {

//! For events.raw.
[[nodiscard]] QByteArray packRaw(const QByteArray &json);
//! What packRaw() was given; what is stored as it is comes back so.
[[nodiscard]] QByteArray unpackRaw(const QByteArray &stored);

} // namespace kidoku::store
