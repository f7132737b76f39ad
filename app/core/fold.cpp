// SPDX-License-Identifier: Apache-2.0
#include "fold.h"

#include <algorithm>

namespace kidoku::core {

namespace {

constexpr char16_t kanaShift = 0x60; // from katakana to hiragana

bool hasHiragana(char16_t c)
{
    return (c >= 0x30A1 && c <= 0x30F6) || c == 0x30FD || c == 0x30FE;
}

// What NFKC leaves as it is, whatever stands beside it in such a text.
bool isPlain(char16_t c)
{
    if (c < 0x80)
        return true;
    if (c >= 0x3041 && c <= 0x3096)
        return true;
    if (c == 0x309D || c == 0x309E || (c >= 0x30A0 && c <= 0x30FE))
        return true;
    return c >= 0x4E00 && c <= 0x9FEF;
}

char16_t foldedPlain(char16_t c)
{
    if (c >= u'A' && c <= u'Z')
        return char16_t(c + (u'a' - u'A'));
    return hasHiragana(c) ? char16_t(c - kanaShift) : c;
}

bool joinsTheOneBefore(QChar c)
{
    const bool soundMark = c.unicode() == 0xFF9E || c.unicode() == 0xFF9F; // half-width ﾞ ﾟ
    return soundMark || c.isMark() || c.isLowSurrogate();
}

} // namespace

QString fold(const QString &text)
{
    const auto *begin = reinterpret_cast<const char16_t *>(text.utf16());
    const auto *end = begin + text.size();
    if (!std::all_of(begin, end, isPlain)) {
        const QString level = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
        QString folded = level;
        std::transform(level.begin(), level.end(), folded.begin(), [](QChar c) {
            return hasHiragana(c.unicode()) ? QChar(char16_t(c.unicode() - kanaShift)) : c;
        });
        return folded;
    }
    QString folded(text.size(), Qt::Uninitialized);
    std::transform(begin, end, folded.begin(), [](char16_t c) { return QChar(foldedPlain(c)); });
    return folded;
}

QList<FoldedSpan> findFolded(const QString &text, const QStringList &words)
{
    // Folding may shorten and lengthen, so every unit of the result knows where it came from.
    QString folded;
    QList<qsizetype> origin;
    QList<qsizetype> after;
    for (qsizetype start = 0; start < text.size();) {
        qsizetype end = start + 1;
        while (end < text.size() && joinsTheOneBefore(text.at(end)))
            ++end;
        const QString part = fold(text.mid(start, end - start));
        folded += part;
        origin.insert(origin.size(), part.size(), start);
        after.insert(after.size(), part.size(), end);
        start = end;
    }

    QList<FoldedSpan> spans;
    for (const QString &word : words) {
        const qsizetype at = word.isEmpty() ? -1 : folded.indexOf(word);
        if (at >= 0)
            spans.append({origin.at(at), after.at(at + word.size() - 1) - origin.at(at)});
    }
    std::sort(spans.begin(), spans.end(),
              [](const FoldedSpan &a, const FoldedSpan &b) { return a.start < b.start; });
    QList<FoldedSpan> apart;
    for (const FoldedSpan &span : std::as_const(spans)) {
        if (apart.isEmpty() || span.start >= apart.last().start + apart.last().length) {
            apart.append(span);
            continue;
        }
        FoldedSpan &last = apart.last();
        last.length = qMax(last.length, span.start + span.length - last.start);
    }
    return apart;
}

QStringList foldedWords(const QString &typed)
{
    return fold(typed).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace kidoku::core
