// SPDX-License-Identifier: Apache-2.0
#include "text_lines.h"

#include <QPainter>

namespace kidoku::ui {

namespace {

constexpr qsizetype keptLines = 400; // several screens of rows

QStaticText shaped(const QString &text, const ChatFonts &fonts, ChatFont font, int width)
{
    QStaticText line(fonts.metrics(font).elidedText(text, Qt::ElideRight, width));
    line.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    line.setTextOption(option);
    line.prepare({}, fonts.font(font));
    return line;
}

} // namespace

TextLines::TextLines()
    : m_lines(keptLines)
{}

void TextLines::paint(QPainter *painter, const QRect &rect, const ChatFonts &fonts, ChatFont font,
                      const QColor &color, const QString &text, Qt::Alignment side)
{
    if (text.isEmpty() || rect.isEmpty())
        return;
    const Key key{text, font, rect.width()};
    const QStaticText *line = m_lines.find(key);
    if (!line)
        line = &m_lines.insert(key, shaped(text, fonts, font, rect.width()));
    const QSizeF size = line->size();
    qreal x = rect.left();
    if (side.testFlag(Qt::AlignRight))
        x = rect.right() + 1 - size.width();
    else if (side.testFlag(Qt::AlignHCenter))
        x = rect.left() + (rect.width() - size.width()) / 2;
    painter->setFont(fonts.font(font));
    painter->setPen(color);
    painter->drawStaticText(QPointF(x, rect.top() + (rect.height() - size.height()) / 2), *line);
}

} // namespace kidoku::ui
