// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/lru_cache.h"

#include <QFont>
#include <QSize>
#include <QString>
#include <QTextLayout>

#include <memory>

//! Plain text laid out once and kept for painting: line breaking of a long message costs a
//! hundred times what painting it does. GUI thread.
namespace kidoku::ui {

class TextBlock
{
public:
    //! Broken into lines no wider than \a width; words that are longer are broken too.
    TextBlock(const QString &text, const QFont &font, int width);

    //! What the lines really take.
    [[nodiscard]] QSize size() const { return m_size; }
    //! The text as it is broken.
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] bool isFor(const QString &text, const QFont &font, int width) const
    {
        return m_width == width && m_text == text && m_layout->font() == font;
    }
    void paint(QPainter *painter, const QPoint &at, const QColor &color) const;

private:
    QString m_text;
    int m_width;
    std::unique_ptr<QTextLayout> m_layout;
    QSize m_size;
};

//! The blocks that were used last.
class TextBlocks
{
public:
    TextBlocks();

    //! \a key tells rows and parts of rows apart. Valid until the next call.
    const TextBlock &block(qint64 key, const QString &text, const QFont &font, int width);
    void clear() { m_blocks.clear(); }

private:
    LruCache<qint64, std::shared_ptr<TextBlock>> m_blocks;
};

} // namespace kidoku::ui
