// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_spans.h"
#include "ui/chat/lru_cache.h"

#include <QColor>
#include <QFont>
#include <QSize>
#include <QString>
#include <QTextLayout>

#include <memory>

//! Plain text laid out once and kept for painting: line breaking of a long message costs a
//! hundred times what painting it does. GUI thread.
namespace kidoku::ui {

//! How what stands out in a text is drawn.
struct SpanColors
{
    QColor muted;
    QColor accent;
    QColor accentSoft;
};

class TextBlock
{
public:
    //! Broken into lines no wider than \a width; words that are longer are broken too. \a spans
    //! lie within the text and do not overlap.
    TextBlock(const QString &text, const QFont &font, int width,
              const QList<models::TextSpan> &spans = {}, const SpanColors &colors = {});

    //! What the lines really take.
    [[nodiscard]] QSize size() const { return m_size; }
    //! The text as it is broken.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] bool isFor(const QString &text, const QFont &font, int width,
                             const QList<models::TextSpan> &spans) const
    {
        return m_width == width && m_text == text && m_layout->font() == font && m_spans == spans;
    }
    //! Lines outside of the painter's clip cost nothing. \a marks are drawn over the text's own
    //! colours.
    void paint(QPainter *painter, const QPoint &at, const QColor &color,
               const QList<QTextLayout::FormatRange> &marks = {}) const;
    //! The span under \a point, which counts from where the text is painted; null when there is
    //! none.
    [[nodiscard]] const models::TextSpan *spanAt(const QPoint &point) const;

private:
    QString m_text;
    int m_width;
    QList<models::TextSpan> m_spans;
    std::unique_ptr<QTextLayout> m_layout;
    QSize m_size;
};

//! The blocks that were used last.
class TextBlocks
{
public:
    TextBlocks();

    //! \a key tells rows and parts of rows apart. Valid until the next call.
    const TextBlock &block(qint64 key, const QString &text, const QFont &font, int width,
                           const QList<models::TextSpan> &spans = {});
    void clear() { m_blocks.clear(); }
    void setColors(const SpanColors &colors);

private:
    LruCache<qint64, std::shared_ptr<TextBlock>> m_blocks;
    SpanColors m_colors;
};

} // namespace kidoku::ui
