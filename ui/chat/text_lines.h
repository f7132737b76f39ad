// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/chat_fonts.h"
#include "ui/chat/lru_cache.h"

#include <QRect>
#include <QStaticText>

class QPainter;

//! Single lines of plain text, cut with "…" where there is no room, shaped once and painted often:
//! a list that repaints at every change would else spend its time on shaping. GUI thread.
namespace kidoku::ui {

class TextLines
{
public:
    TextLines();

    //! Vertically in the middle of \a rect.
    void paint(QPainter *painter, const QRect &rect, const ChatFonts &fonts, ChatFont font,
               const QColor &color, const QString &text, Qt::Alignment side = Qt::AlignLeft);
    //! After a change of fonts.
    void clear() { m_lines.clear(); }

private:
    struct Key
    {
        QString text;
        ChatFont font = ChatFont::Body;
        int width = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, int(key.font), key.width);
        }
    };
    LruCache<Key, QStaticText> m_lines;
};

} // namespace kidoku::ui
