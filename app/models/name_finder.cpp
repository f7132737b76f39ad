// SPDX-License-Identifier: Apache-2.0
#include "name_finder.h"

#include "core/text.h"

#include <algorithm>

namespace kidoku::models {

namespace {

constexpr qsizetype longestName = 200; // far more than is shown of one

// One unit for one, so that places stay what they are.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        c = c.toCaseFolded();
    return result;
}

// Thai, Chinese and Japanese put no spaces between words.
bool isOfSpacedWord(QChar c)
{
    return c.isLetterOrNumber() && c.unicode() < 0x0e00;
}

bool isWholeWord(QStringView text, qsizetype at, qsizetype length)
{
    const qsizetype end = at + length;
    const bool joinsBefore = at > 0 && isOfSpacedWord(text[at - 1]) && isOfSpacedWord(text[at]);
    const bool joinsAfter
        = end < text.size() && isOfSpacedWord(text[end]) && isOfSpacedWord(text[end - 1]);
    return !joinsBefore && !joinsAfter;
}

quint32 firstTwo(QStringView text)
{
    return quint32(text[0].unicode()) << 16 | text[1].unicode();
}

// Too short to be told from the words around it.
bool isTooShort(const QString &word)
{
    const bool spaced = isOfSpacedWord(word.back());
    return word.size() < (spaced ? 3 : 2);
}

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (const QChar c : name + QLatin1Char(' ')) {
        if (c.isLetterOrNumber() || c.isSurrogate() || c.isMark()) {
            word += c;
            continue;
        }
        if (!word.isEmpty() && !isTooShort(word))
            words.append(word);
        word.clear();
    }
    return words;
}

} // namespace

void NameFinder::add(const core::LineChatId &who, const QString &name)
{
    const QString shown = folded(core::singleLine(name, longestName));
    QString &known = m_names[who];
    if (shown.isEmpty() || known == shown)
        return;
    known = shown;
    if (shown.size() < 2 || m_whole.contains(shown))
        return;
    m_whole.insert(shown, who);
    Lengths &lengths = m_lengths[firstTwo(shown)];
    const auto length = quint16(shown.size());
    if (lengths.contains(length))
        return;
    lengths.append(length);
    std::sort(lengths.begin(), lengths.end(), std::greater<>()); // the longest name is meant
}

void NameFinder::clear()
{
    *this = {};
}

QList<NameFinder::Found> NameFinder::find(const QString &text,
                                          const QList<core::LineChatId> &about) const
{
    const QString plain = folded(text);
    QList<std::pair<QString, core::LineChatId>> own;
    for (const core::LineChatId &who : about) {
        const QString name = m_names.value(who);
        if (!name.isEmpty())
            own.append({name, who});
        for (const QString &word : wordsOf(name))
            own.append({word, who});
    }
    std::stable_sort(own.begin(), own.end(),
                     [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    QList<Found> found;
    const QStringView view(plain);
    for (qsizetype at = 0; at < view.size(); ++at) {
        Found best;
        for (const auto &[word, who] : std::as_const(own)) {
            if (view.sliced(at).startsWith(word) && isWholeWord(view, at, word.size())) {
                best = {{at, word.size()}, who};
                break;
            }
        }
        const auto lengths = at + 1 < view.size() ? m_lengths.constFind(firstTwo(view.sliced(at)))
                                                  : m_lengths.constEnd();
        if (lengths != m_lengths.constEnd()) {
            for (const quint16 length : *lengths) {
                if (length <= best.at.length)
                    break;
                if (at + length > view.size() || !isWholeWord(view, at, length))
                    continue;
                const auto whole = m_whole.constFind(plain.mid(at, length));
                if (whole == m_whole.constEnd())
                    continue;
                best = {{at, length}, *whole};
                break;
            }
        }
        if (best.at.length == 0)
            continue;
        found.append(best);
        at += best.at.length - 1;
    }
    return found;
}

} // namespace kidoku::models
