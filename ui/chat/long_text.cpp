// SPDX-License-Identifier: Apache-2.0
#include "long_text.h"

#include "ui/chat/thread_cell.h"

#include <QCoreApplication>

namespace kidoku::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::ThreadView)
};

// Beyond the first pair a text is long; the second pair is what is shown of it then.
constexpr qsizetype longUnits = 1500;
constexpr qsizetype longLines = 40;
constexpr qsizetype shownUnits = 1000;
constexpr qsizetype shownLines = 30;

// Where the line after \a lines lines begins, or the end of the text.
qsizetype endOfLines(const QString &text, qsizetype lines)
{
    qsizetype at = 0;
    for (qsizetype line = 0; line < lines; ++line) {
        const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
        if (end < 0)
            return text.size();
        at = end + 1;
    }
    return at;
}

qsizetype endOfSign(const QString &text, qsizetype at)
{
    while (at > 0 && at < text.size() && (text.at(at).isLowSurrogate() || text.at(at).isMark()))
        --at;
    return at;
}

} // namespace

void shorten(ThreadCell &cell, bool expanded)
{
    const bool isLong
        = cell.text.size() > longUnits || endOfLines(cell.text, longLines) < cell.text.size();
    if (!isLong)
        return;
    if (expanded) {
        cell.more = Text::tr("Show less");
        return;
    }
    cell.more = Text::tr("Show all…");
    const qsizetype end
        = endOfSign(cell.text, qMin(shownUnits, endOfLines(cell.text, shownLines) - 1));
    cell.text.truncate(end);
    cell.text += QStringLiteral("…");
    cell.spans.removeIf([end](const models::TextSpan &span) { return span.at >= end; });
    for (models::TextSpan &span : cell.spans)
        span.length = qMin(span.length, end - span.at);
}

} // namespace kidoku::ui
