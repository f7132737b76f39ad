// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/chat_fonts.h"
#include "ui/chat/media_bubble.h"
#include "ui/chat/text_blocks.h"
#include "ui/chat/text_lines.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace kidoku::ui {

class MediaDesk;
struct ThreadCell;
class ThreadCellLayout;

//! Paints bubbles, days, system rows and dividers. Keeps sizes by row, so that a new message
//! costs one layout and not a thousand. GUI thread.
class ThreadDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ThreadDelegate(const Theme &theme, QObject *parent = nullptr);

    //! Width of the rows; another one makes all sizes new.
    void setWidth(int width);
    //! Fonts, colours or language are others now.
    void restyle();
    //! Text or kind of this row are others now.
    void forget(const QModelIndex &index);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    //! Where the bubble of a row in \a area is; empty for other rows.
    [[nodiscard]] QRect bubbleRect(const QRect &area, const QModelIndex &index) const;
    //! Draws media instead of words for it; \a desk outlives this.
    void setMedia(MediaDesk *desk) { m_desk = desk; }
    //! What of a row's media is at that place.
    [[nodiscard]] MediaHit mediaHit(const QRect &area, const QModelIndex &index,
                                    const QPoint &at) const;

private:
    [[nodiscard]] ThreadCell cellOf(const QModelIndex &index) const;
    void paintMediaOf(QPainter *painter, const QModelIndex &index, const ThreadCell &cell,
                      const ThreadCellLayout &at) const;
    void paintBubble(QPainter *painter, const ThreadCell &cell, const ThreadCellLayout &at,
                     bool focused) const;
    void paintCaption(QPainter *painter, const ThreadCell &cell, const ThreadCellLayout &at) const;
    void paintDivider(QPainter *painter, const ThreadCell &cell, const ThreadCellLayout &at) const;

    const Theme &m_theme;
    ChatFonts m_fonts;
    MediaDesk *m_desk = nullptr;
    int m_width = 0;
    mutable TextLines m_lines;
    mutable TextBlocks m_blocks;
    mutable QHash<qint64, QSize> m_sizes;
};

} // namespace kidoku::ui
