// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/records.h"

#include <QString>

//! What is shown for a message, a list row's preview and a name: plain text, safe to lay out,
//! with a word for what is no text. GUI thread (tr).
namespace kidoku::models {

//! Whole text of a message for its bubble; may have several lines.
[[nodiscard]] QString messageText(const store::Message &message);
//! \a count images of one set that are shown as one; \a newest is one of them.
[[nodiscard]] QString imageSetText(int count, const store::Message &newest);
//! One line for the list.
[[nodiscard]] QString previewText(const store::Conversation &conversation);
//! Never empty: a person whom LINE has not named yet is told by the first signs of the id.
[[nodiscard]] QString shownName(const store::Conversation &conversation);
//! The same for the member of a group who wrote a message.
[[nodiscard]] QString shownSender(const store::LineChatId &sender, const QString &name);
//! "Photo", "Sticker", …; empty for text.
[[nodiscard]] QString kindWord(store::MessageKind kind);

} // namespace kidoku::models
