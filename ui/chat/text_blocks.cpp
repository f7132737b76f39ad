// SPDX-License-Identifier: Apache-2.0
#include "text_blocks.h"

#include <QPainter>
#include <QTextOption>

#include <cmath>

namespace kidoku::ui {

namespace {

constexpr qsizetype keptBlocks = 300; // several screens of messages

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, int width)
    : m_text(text)
    , m_width(width)
{
    QString lines = text;
    lines.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    m_layout = std::make_unique<QTextLayout>(lines, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);

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

void TextBlock::paint(QPainter *painter, const QPoint &at, const QColor &color) const
{
    painter->setPen(color);
    m_layout->draw(painter, at);
}

TextBlocks::TextBlocks()
    : m_blocks(keptBlocks)
{}

const TextBlock &TextBlocks::block(qint64 key, const QString &text, const QFont &font, int width)
{
    const auto *known = m_blocks.find(key);
    if (known && (*known)->isFor(text, font, width))
        return **known;
    return *m_blocks.insert(key, std::make_shared<TextBlock>(text, font, width));
}

} // namespace kidoku::ui
