// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

//! Text as it is compared in a search: width, case and kind of kana do not count. Pure functions,
//! any thread; time grows with the length of the text and with nothing else in it.
namespace kidoku::core {

//! NFKC (so that ＡＢＣ is ABC and ｶﾞ is ガ), case folding, katakana as hiragana, every white space
//! as a space; signs without width go. Iteration marks and the long mark ー stay. Lone surrogates
//! become U+FFFD. Folding what is folded changes nothing.
[[nodiscard]] QString fold(QStringView text);

//! A piece of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

//! A folded text that knows where each of its parts came from.
struct FoldedText
{
    QString text;
    //! By unit of text: where the signs that it was made of begin and end.
    QList<qsizetype> begins;
    QList<qsizetype> ends;

    //! What \a range of the folded text was made of; whole signs of the original.
    [[nodiscard]] TextRange original(TextRange range) const;
};
[[nodiscard]] FoldedText foldMapped(QStringView text);

//! Where the \a needles, which are folded, stand in \a text: in order, joined where they overlap,
//! \a limit at most.
[[nodiscard]] QList<TextRange> findFolded(const FoldedText &text, const QStringList &needles,
                                          qsizetype limit = 50);
//! The same for a text of which nothing else is asked.
[[nodiscard]] QList<TextRange> findFolded(const QString &text, const QStringList &needles);
//! The words of what somebody typed, folded.
[[nodiscard]] QStringList foldedWords(const QString &typed);

} // namespace kidoku::core
