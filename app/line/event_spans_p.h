// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

//! Where the events stand in a webhook body, so that each can be kept as LINE wrote it:
//! writing parsed JSON again costs four times the parsing and loses the order of keys and
//! the digits of large numbers.
namespace kidoku::line {

//! The items of the top-level list `events`, as bytes of \a body, which is valid JSON with an
//! object at the top. Nothing when an outer key is escaped or not ASCII: then only the parser
//! knows which key is which.
[[nodiscard]] std::optional<QList<QByteArrayView>> eventSpans(QByteArrayView body);

//! \a json without the white space between its tokens.
[[nodiscard]] QByteArray compacted(QByteArrayView json);

} // namespace kidoku::line
