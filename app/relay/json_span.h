// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

#include <optional>

//! Finds the members of a JSON object without building a tree, as spans of the bytes that came.
//! A signature covers bytes, so a body inside an envelope must be cut out exactly as it stands;
//! it is also several times faster than a tree for an envelope that is mostly one long string.
//! Nested values are skipped, not checked: who reads them parses them. Pure functions.
namespace kidoku::relay {

struct JsonMember
{
    QByteArrayView key;   //!< as it stands, without the quotes, escapes not undone
    QByteArrayView value; //!< as it stands: a string has its quotes, an object its braces
};

using JsonMembers = QVarLengthArray<JsonMember, 32>;

//! The members in their order; nothing when \a json is not one object with nothing but white
//! space around it, is cut off, or has more than \a most members.
[[nodiscard]] std::optional<JsonMembers> membersOf(QByteArrayView json, qsizetype most = 512);

//! The text of a JSON string token in UTF-8 (lone surrogates become U+FFFD), of any other
//! scalar its own characters; nothing for objects, arrays and broken escapes.
[[nodiscard]] std::optional<QByteArray> textOf(QByteArrayView token);

//! The first element of an array token, or \a token itself when it is none. For header fields
//! that are written as lists.
[[nodiscard]] QByteArrayView firstElement(QByteArrayView token);

} // namespace kidoku::relay
