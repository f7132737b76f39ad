// SPDX-License-Identifier: Apache-2.0
#include "text_blocks.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace kidoku::ui {

namespace {

constexpr qsizetype keptBlocks = 500; // many screens of messages

QTextCharFormat formatOf(models::SpanKind kind, const SpanColors &colors)
{
    QTextCharFormat format;
    switch (kind) {
    case models::SpanKind::Emoji:
        format.setForeground(colors.muted);
        break;
    case models::SpanKind::MentionOfUs:
        format.setBackground(colors.accentSoft);
        format.setFontWeight(QFont::DemiBold);
        [[fallthrough]];
    case models::SpanKind::Mention:
        format.setForeground(colors.accent);
        break;
    case models::SpanKind::Link:
        format.setForeground(colors.accent);
        format.setFontUnderline(true);
        break;
    }
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const QList<models::TextSpan> &spans,
                                          const SpanColors &colors)
{
    QList<QTextLayout::FormatRange> formats;
    for (const models::TextSpan &span : spans)
        formats.append({int(span.at), int(span.length), formatOf(span.kind, colors)});
    return formats;
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, int width,
                     const QList<models::TextSpan> &spans, const SpanColors &colors)
    : m_text(text)
    , m_width(width)
    , m_spans(spans)
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout = std::make_unique<QTextLayout>(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    if (!spans.isEmpty())
        m_layout->setFormats(formatsOf(spans, colors));

    qreal y = 0;
    qreal widest = 0;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout->endLayout();
    m_size = QSize(int(std::ceil(widest)), int(std::ceil(y)));
    // Text that runs from right to left stands at the right end of its lines: make them as wide
    // as what is shown, or it would stand outside.
    if (!text.isRightToLeft())
        return;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        QTextLine line = m_layout->lineAt(i);
        line.setPosition({m_size.width() - qreal(width), line.y()});
    }
}

QStringList TextBlock::lines() const
{
    QStringList lines;
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        lines.append(m_layout->text().mid(line.textStart(), line.textLength()));
    }
    return lines;
}

void TextBlock::paint(QPainter *painter, const QPoint &at, const QColor &color,
                      const QList<QTextLayout::FormatRange> &marks) const
{
    painter->setPen(color);
    const QRectF clip = painter->hasClipping() ? painter->clipBoundingRect() : QRectF();
    m_layout->draw(painter, at, marks, clip);
}

const models::TextSpan *TextBlock::spanAt(const QPoint &point) const
{
    for (int i = 0; i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        if (!line.naturalTextRect().contains(point))
            continue;
        const int offset = line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
        const auto span
            = std::find_if(m_spans.begin(), m_spans.end(), [offset](const models::TextSpan &one) {
                  return one.at <= offset && offset < one.at + one.length;
              });
        return span != m_spans.end() ? &*span : nullptr;
    }
    return nullptr;
}

TextBlocks::TextBlocks()
    : m_blocks(keptBlocks)
{}

const TextBlock &TextBlocks::block(qint64 key, const QString &text, const QFont &font, int width,
                                   const QList<models::TextSpan> &spans)
{
    const auto *known = m_blocks.find(key);
    if (known && (*known)->isFor(text, font, width, spans))
        return **known;
    return *m_blocks.insert(key, std::make_shared<TextBlock>(text, font, width, spans, m_colors));
}

void TextBlocks::setColors(const SpanColors &colors)
{
    m_colors = colors;
    clear();
}

} // namespace kidoku::ui
