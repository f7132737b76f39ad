// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QHash>
#include <QStringList>

//! What of a record can be found, folded.
namespace kidoku::store::search {

enum class Kind;

//! A message or the names of a conversation.
struct Document
{
    QString text;
    QList<char32_t> marks; //!< the kinds it is of, as heads of grams

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && marks.isEmpty(); }
    [[nodiscard]] bool holds(const QStringList &words) const;
};

//! Text, name of a file, place with its address, words of a sticker. Empty for what was unsent
//! and for events that are no message.
[[nodiscard]] Document documentOf(MessageKind kind, const QString &text, const QByteArray &detail);
[[nodiscard]] Document documentOf(const Message &message);
//! The name of the chat and those of its members, a line each.
[[nodiscard]] Document documentOf(const QString &name, const QStringList &members);
[[nodiscard]] char32_t markOf(Kind kind);

} // namespace kidoku::store::search
