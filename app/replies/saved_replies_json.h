// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "store/draft_tables.h"

#include <QByteArray>
#include <QList>

//! Saved replies as a file that another console can take in. Pure functions.
namespace kidoku::replies {

inline constexpr qsizetype longestTitle = 80;
inline constexpr qsizetype mostSavedReplies = 500;
inline constexpr qint64 largestImport = 4 * 1024 * 1024;

//! As it may be stored: bounded, without what cannot be sent. Empty title or text: unusable.
[[nodiscard]] store::SavedReply tidied(store::SavedReply reply);

[[nodiscard]] QByteArray toJson(const QList<store::SavedReply> &replies);

enum class ImportFault { TooLarge, NotJson, TooMany };
//! Entries without a title or a text are left out; ids are none.
[[nodiscard]] core::Result<QList<store::SavedReply>, ImportFault> savedRepliesFromJson(
    const QByteArray &json);

} // namespace kidoku::replies
