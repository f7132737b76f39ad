// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

//! Text as it is compared when people look for something: whatever its case, its width (ＡＢＣ,
//! ｶﾅ) and its kana (ひらがな, カタカナ). Pure functions, any thread.
namespace kidoku::core {

//! NFKC, case folded, katakana as hiragana. Texts of plain letters, kana and kanji take a short
//! way: a list of a hundred thousand names is folded while somebody types.
[[nodiscard]] QString fold(const QString &text);

struct FoldedSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const FoldedSpan &, const FoldedSpan &) = default;
};
//! Where the \a words, which are folded already, stand in \a text: parts of it as it is, in
//! order, none over another.
[[nodiscard]] QList<FoldedSpan> findFolded(const QString &text, const QStringList &words);

//! The words of what somebody typed, folded.
[[nodiscard]] QStringList foldedWords(const QString &typed);

} // namespace kidoku::core
