// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

//! Texts of HTTP as they may be shown and logged. Pure functions.
namespace kidoku::line {

//! \a text as one short line without the \a secrets.
[[nodiscard]] QString safeLine(const QString &text, const QList<QByteArray> &secrets);

//! LINE's `message` out of an error body, else "HTTP 502"; as safeLine().
[[nodiscard]] QString statusText(int status, const QByteArray &body,
                                 const QList<QByteArray> &secrets);

//! The Date header of RFC 9110, section 5.6.7 (the preferred form).
[[nodiscard]] std::optional<core::Timestamp> httpDate(const QByteArray &header);

//! The Retry-After header of RFC 9110, section 10.2.3: seconds, or a date, which is taken from
//! the answer's own \a date, so that no two clocks need agree. Nothing that cannot be read.
[[nodiscard]] std::optional<core::Milliseconds> retryAfter(const QByteArray &header,
                                                           std::optional<core::Timestamp> date);

//! \a token without what cannot stand in a header, such as the line break that copying adds.
[[nodiscard]] QByteArray headerSafe(const QByteArray &token);

} // namespace kidoku::line
