// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replies/reply_status.h"

#include <QStringList>

#include <optional>

//! LINE's limits for what is written, and what the bubbles of a reply say of themselves in the
//! thread. Pure functions.
namespace kidoku::replies {

inline constexpr qsizetype maxUnits = 5000; //!< UTF-16, of one bubble
inline constexpr qsizetype maxBubbles = 5;

//! As it goes out: line breaks as \n, no white space at the end, no control characters, nothing
//! that is no Unicode.
[[nodiscard]] QString cleaned(const QString &text);
//! Pieces of at most \a limit units, cut after a paragraph, a line, a sentence or a word where
//! there is one in the last third, and never inside a character.
[[nodiscard]] QStringList split(const QString &text, qsizetype limit = maxUnits);

//! Why something cannot be sent.
enum class SendRefusal { Empty, TooLong, TooMany, StoreFailed };
//! \a texts are cleaned().
[[nodiscard]] std::optional<SendRefusal> refusalOf(const QStringList &texts);

//! What a bubble of the thread says about the reply it belongs to.
struct BubbleState
{
    core::ReplyId reply;
    ReplyState state = ReplyState::Queued;
    line::Reason reason = line::Reason::None;
    QString by;
};
[[nodiscard]] QByteArray detailOf(const ReplyStatus &status, const QString &by);
//! None for what no console of ours has written.
[[nodiscard]] std::optional<BubbleState> bubbleState(const store::Message &message);

} // namespace kidoku::replies
