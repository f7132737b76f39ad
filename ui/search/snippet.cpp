// SPDX-License-Identifier: Apache-2.0
#include "snippet.h"

#include "core/text.h"

namespace kidoku::ui {

namespace {

constexpr qsizetype longestText = 5000; // LINE's limit
constexpr qsizetype shownBefore = 12;   // so that the word stands in the first line
constexpr qsizetype shownText = 160;

// Not between the halves of one sign, nor before a mark that belongs to the sign before.
qsizetype signStart(const QString &text, qsizetype at)
{
    while (at > 0 && at < text.size()
           && (text.at(at).isLowSurrogate() || text.at(at).isMark()
               || text.at(at).unicode() == 0x200D || text.at(at - 1).unicode() == 0x200D))
        --at;
    return at;
}

} // namespace

Snippet snippetOf(const QString &text, const QStringList &words)
{
    Snippet snippet{core::singleLine(text, longestText), {}};
    const auto found = core::findFolded(core::foldMapped(snippet.text), words);
    const qsizetype first = found.isEmpty() ? 0 : found.first().start;
    const qsizetype start
        = first > 2 * shownBefore ? signStart(snippet.text, first - shownBefore) : 0;
    const qsizetype end
        = qMax(start, signStart(snippet.text, qMin(snippet.text.size(), start + shownText)));
    const QString lead = start > 0 ? QStringLiteral("…") : QString();
    for (const core::TextRange &range : found) {
        const qsizetype last = qMin(range.start + range.length, end);
        if (range.start >= start && range.start < last)
            snippet.marked.append({range.start - start + lead.size(), last - range.start});
    }
    const QString trail = end < snippet.text.size() ? QStringLiteral("…") : QString();
    snippet.text = lead + snippet.text.sliced(start, end - start) + trail;
    return snippet;
}

} // namespace kidoku::ui
