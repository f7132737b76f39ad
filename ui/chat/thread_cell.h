// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/thread_model.h"
#include "ui/chat/chat_fonts.h"
#include "ui/chat/media_bubble.h"
#include "ui/chat/text_blocks.h"

#include <QModelIndex>
#include <QRect>

#include <optional>

//! One row of a thread: what it says, and where. The same layout answers painting, size and hit
//! tests.
namespace kidoku::ui {

struct ThreadCell
{
    qint64 key = 0;
    models::ThreadRow row = models::ThreadRow::Message;
    store::MessageKind kind = store::MessageKind::Text;
    bool incoming = true;
    bool unsent = false;
    QString title; //!< first line of a card, else empty
    QString text;
    QString stamp; //!< "10:42 · Read 10:43"
    QString fresh; //!< " · New", stands out
    QString sender;
    std::optional<MediaBubble> media; //!< drawn instead of the text
    bool isDrawnBelow = false;        //!< by the last row of its set of pictures

    [[nodiscard]] static ThreadCell of(const QModelIndex &index);
    [[nodiscard]] bool isBubble() const { return row == models::ThreadRow::Message; }
};

class ThreadCellLayout
{
public:
    //! \a blocks is asked for the texts' sizes; \a area gives place and width, not the height.
    ThreadCellLayout(const QRect &area, const ThreadCell &cell, const ChatFonts &fonts,
                     TextBlocks &blocks);

    QRect sender;
    QRect bubble;
    QRect icon;
    QRect title; //!< inside the bubble, as the two below
    QRect text;
    QRect caption;
    QPoint media;   //!< corner of what the media takes
    int height = 0; //!< of the whole row

    //! Widest that text may be in a bubble of this area.
    [[nodiscard]] static int textWidth(int areaWidth, bool withIcon, const ChatFonts &fonts);
    //! Where everything of the cell's media is.
    [[nodiscard]] static MediaBubbleLayout mediaLayout(const QPoint &corner, int areaWidth,
                                                       const ThreadCell &cell,
                                                       const ChatFonts &fonts);
    //! The blocks as they are painted.
    [[nodiscard]] static const TextBlock &titleBlock(const ThreadCell &cell, int width,
                                                     const ChatFonts &fonts, TextBlocks &blocks);
    [[nodiscard]] static const TextBlock &textBlock(const ThreadCell &cell, int width,
                                                    const ChatFonts &fonts, TextBlocks &blocks);

private:
    void layOutBubble(const QRect &area, const ThreadCell &cell, const ChatFonts &fonts,
                      TextBlocks &blocks);
    void layOutLine(const QRect &area, const ThreadCell &cell, const ChatFonts &fonts);
};

} // namespace kidoku::ui
