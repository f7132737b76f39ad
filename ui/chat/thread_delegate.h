// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fold.h"
#include "store/records.h"
#include "ui/chat/chat_fonts.h"
#include "ui/chat/lru_cache.h"
#include "ui/chat/media_bubble.h"
#include "ui/chat/text_blocks.h"
#include "ui/chat/text_lines.h"

#include <QHash>
#include <QSet>
#include <QStyledItemDelegate>
#include <QUrl>

namespace kidoku::ui {

struct ThreadCell;
class AvatarPictures;
class MediaDesk;
class ThreadCellLayout;

//! What a point of a row is.
struct ThreadHit
{
    enum class What { None, Quote, Link, More, Media };
    What what = What::None;
    QUrl url; //!< of a link

    friend bool operator==(const ThreadHit &, const ThreadHit &) = default;
};

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
    //! Draws media instead of words for it; \a desk outlives this.
    void setMedia(MediaDesk *desk);
    //! What of a row's media is at that place.
    [[nodiscard]] MediaHit mediaHit(const QRect &area, const QModelIndex &index,
                                    const QPoint &at) const;
    //! Of members of groups; outlives this. Without one there are initials.
    void setPictures(AvatarPictures *pictures) { m_pictures = pictures; }

    //! Long texts show all of themselves; told by row.
    void setExpanded(const QModelIndex &index, bool expanded);
    [[nodiscard]] bool isExpanded(const QModelIndex &index) const;
    void collapseAll() { m_expanded.clear(); }
    //! Folded words that stand out wherever they are; strongest in the row at \a current.
    void setHighlight(const QString &words, store::Position current);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    //! Where the bubble of a row in \a area is; empty for other rows.
    [[nodiscard]] QRect bubbleRect(const QRect &area, const QModelIndex &index) const;
    //! The small line with the time is there.
    [[nodiscard]] bool isCaption(const QRect &area, const QModelIndex &index,
                                 const QPoint &point) const;
    [[nodiscard]] ThreadHit hitAt(const QRect &area, const QModelIndex &index,
                                  const QPoint &point) const;

private:
    [[nodiscard]] ThreadCell cellOf(const QModelIndex &index) const;
    void paintMediaOf(QPainter *painter, const QModelIndex &index, const ThreadCell &cell,
                      const ThreadCellLayout &at) const;
    [[nodiscard]] ThreadCellLayout layOut(const QRect &area, const ThreadCell &cell) const;
    [[nodiscard]] QList<QTextLayout::FormatRange> marks(const ThreadCell &cell,
                                                        const QString &text) const;
    void paintQuote(QPainter *painter, const ThreadCell &cell, const ThreadCellLayout &at) const;
    void paintContent(QPainter *painter, const ThreadCell &cell, const ThreadCellLayout &at) const;
    void paintSender(QPainter *painter, const ThreadCell &cell, const ThreadCellLayout &at) const;
    void paintBubble(QPainter *painter, const ThreadCell &cell, const ThreadCellLayout &at,
                     bool focused) const;
    void paintCaption(QPainter *painter, const ThreadCell &cell, const ThreadCellLayout &at) const;
    void paintDivider(QPainter *painter, const ThreadCell &cell, const ThreadCellLayout &at) const;

    const Theme &m_theme;
    ChatFonts m_fonts;
    int m_width = 0;
    mutable TextLines m_lines;
    mutable TextBlocks m_blocks;
    mutable QHash<qint64, QSize> m_sizes;
    MediaDesk *m_desk = nullptr;
    AvatarPictures *m_pictures = nullptr;
    QSet<qint64> m_expanded;
    QString m_words;
    store::Position m_current;
    mutable LruCache<QString, QList<core::TextRange>> m_ranges; //!< of the words, by text
};

} // namespace kidoku::ui
