// SPDX-License-Identifier: Apache-2.0
#include "fold.h"

#include <algorithm>

namespace kidoku::core {

namespace {

// Canonical ordering is quadratic: a flood of marks is folded in pieces.
constexpr qsizetype longestCluster = 32;
constexpr char16_t kanaDistance = 0x60;

bool isHighKatakana(char32_t c)
{
    return c >= 0x30A1 && c <= 0x30F6;
}

bool isWithoutWidth(char32_t c)
{
    return c == 0x00AD || c == 0x061C || (c >= 0x200B && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064)
        || (c >= 0x2066 && c <= 0x2069) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF
        || (c >= 0xE0100 && c <= 0xE01EF);
}

bool isThai(char16_t c)
{
    return c >= 0x0E01 && c <= 0x0E5B && c != 0x0E33; // that one is two signs in NFKC
}

// May join with what stands before it: marks, half-width sound marks, parts of Hangul; and what
// goes, as it may stand between such.
bool extends(char16_t c)
{
    if (c < 0x0300)
        return c == 0x00AD;
    if ((c >= 0x3041 && c <= 0x3096) || (c >= 0x4E00 && c <= 0x9FFF) || isHighKatakana(c))
        return false;
    if (c == 0xFF9E || c == 0xFF9F || (c >= 0x1100 && c <= 0x11FF) || (c >= 0x3131 && c <= 0x318E)
        || (c >= 0xFFA0 && c <= 0xFFDC) || isWithoutWidth(c))
        return true;
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing;
}

// What a sign becomes that stands alone and stays one unit; 0 for all that needs more thought.
char16_t simple(char16_t c)
{
    if (c >= u'A' && c <= u'Z')
        return char16_t(c + 0x20);
    if (c > 0x20 && c < 0x7F)
        return c;
    if (c == 0x20 || (c >= 0x09 && c <= 0x0D) || c == 0x3000)
        return u' ';
    if ((c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3041 && c <= 0x3096) || c == 0x30FC || c == 0x3001
        || c == 0x3002 || (c >= 0x3008 && c <= 0x3011))
        return c;
    if (isHighKatakana(c))
        return char16_t(c - kanaDistance);
    if (c >= 0xFF21 && c <= 0xFF3A)
        return char16_t(c - 0xFF21 + u'a');
    if (c >= 0xFF01 && c <= 0xFF5E)
        return char16_t(c - 0xFF01 + u'!');
    if (isThai(c))
        return c;
    return 0;
}

char32_t codePointAt(QStringView text, qsizetype i)
{
    const QChar c = text.at(i);
    if (!c.isSurrogate())
        return c.unicode();
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(i + 1));
    return QChar::ReplacementCharacter;
}

qsizetype clusterEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin + (codePointAt(text, begin) > 0xFFFF ? 2 : 1);
    while (end < text.size() && end - begin < longestCluster && extends(text.at(end).unicode()))
        ++end;
    return end;
}

void appendFolded(QString &to, char32_t c)
{
    if (isWithoutWidth(c))
        return;
    if (QChar::isSpace(c))
        c = U' ';
    else if (isHighKatakana(c))
        c -= kanaDistance;
    to += QStringView(QChar::fromUcs4(c));
}

QString foldedCluster(QStringView cluster)
{
    QString whole;
    for (qsizetype i = 0; i < cluster.size();) {
        const char32_t c = codePointAt(cluster, i);
        if (!isWithoutWidth(c))
            whole += QStringView(QChar::fromUcs4(c));
        i += c > 0xFFFF ? 2 : 1;
    }
    // Capitals first: toCaseFolded() alone leaves ß as it is. Folding may undo the normal form.
    for (int turn = 0; turn < 2; ++turn)
        whole = whole.normalized(QString::NormalizationForm_KC).toUpper().toCaseFolded();
    whole = whole.normalized(QString::NormalizationForm_KC);
    QString result;
    for (qsizetype i = 0; i < whole.size();) {
        const char32_t c = codePointAt(whole, i);
        appendFolded(result, c);
        i += c > 0xFFFF ? 2 : 1;
    }
    return result;
}

struct NoMap
{
    void operator()(qsizetype, qsizetype, qsizetype) const {}
};

// map(units, begin, end): so many units were appended for the original's [begin, end).
template <typename Map>
QString folded(QStringView text, const Map &map)
{
    QString result;
    result.reserve(text.size());
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        const char16_t c = text.at(i).unicode();
        const char16_t one = simple(c);
        const bool alone = i + 1 == size || !extends(text.at(i + 1).unicode());
        if (one != 0 && alone && !(isThai(c) && extends(c))) {
            result += QChar(one);
            map(1, i, i + 1);
            ++i;
            continue;
        }
        // A Thai letter with one mark is what nearly all Thai text is made of.
        if (isThai(c) && !alone && isThai(text.at(i + 1).unicode())
            && (i + 2 == size || !extends(text.at(i + 2).unicode()))) {
            result += text.sliced(i, 2);
            map(2, i, i + 2);
            i += 2;
            continue;
        }
        const qsizetype end = clusterEnd(text, i);
        const QString piece = foldedCluster(text.sliced(i, end - i));
        result += piece;
        map(piece.size(), i, end);
        i = end;
    }
    return result;
}

} // namespace

QString fold(QStringView text)
{
    return folded(text, NoMap());
}

FoldedText foldMapped(QStringView text)
{
    FoldedText result;
    result.text = folded(text, [&result](qsizetype units, qsizetype begin, qsizetype end) {
        result.begins.insert(result.begins.size(), units, begin);
        result.ends.insert(result.ends.size(), units, end);
    });
    return result;
}

TextRange FoldedText::original(TextRange range) const
{
    if (range.length <= 0 || range.start < 0 || range.start + range.length > text.size())
        return {};
    const qsizetype begin = begins.at(range.start);
    return {begin, ends.at(range.start + range.length - 1) - begin};
}

QList<TextRange> findFolded(const FoldedText &text, const QStringList &needles, qsizetype limit)
{
    QList<TextRange> found;
    for (const QString &needle : needles) {
        if (needle.isEmpty())
            continue;
        qsizetype at = text.text.indexOf(needle);
        for (qsizetype n = 0; at >= 0 && n < limit; ++n) {
            found.append(text.original({at, needle.size()}));
            at = text.text.indexOf(needle, at + needle.size());
        }
    }
    std::sort(found.begin(), found.end(),
              [](const TextRange &a, const TextRange &b) { return a.start < b.start; });
    QList<TextRange> joined;
    for (const TextRange &range : std::as_const(found)) {
        if (!joined.isEmpty() && range.start < joined.last().start + joined.last().length) {
            TextRange &last = joined.last();
            last.length = qMax(last.length, range.start + range.length - last.start);
        } else if (joined.size() < limit) {
            joined.append(range);
        } else {
            break;
        }
    }
    return joined;
}

QList<TextRange> findFolded(const QString &text, const QStringList &needles)
{
    return findFolded(foldMapped(text), needles);
}

QStringList foldedWords(const QString &typed)
{
    return fold(typed).split(u' ', Qt::SkipEmptyParts);
}

} // namespace kidoku::core
