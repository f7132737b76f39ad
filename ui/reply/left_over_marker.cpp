// SPDX-License-Identifier: Apache-2.0
#include "left_over_marker.h"

#include "replies/placeholders.h"

namespace kidoku::ui {

LeftOverMarker::LeftOverMarker(const Theme &theme, Where where, QTextDocument *document)
    : QSyntaxHighlighter(document)
    , m_theme(theme)
    , m_where(where)
{
    connect(&theme, &Theme::changed, this, &LeftOverMarker::rehighlight);
}

void LeftOverMarker::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setForeground(m_theme.colors().warning);
    format.setBackground(m_theme.colors().warningSoft);
    format.setUnderlineStyle(QTextCharFormat::DotLine); // not by colour alone
    const auto spans = replies::leftOver(text);
    for (const replies::Span &span : spans) {
        const bool isFine
            = m_where == Where::SavedReply && replies::isKnown(text.mid(span.start, span.length));
        if (!isFine)
            setFormat(int(span.start), int(span.length), format);
    }
}

} // namespace kidoku::ui
