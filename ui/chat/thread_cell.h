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
    bool hasFailed = false; //!< a message of our own
    QString title;          //!< first line of a card, else empty
    QString text;
    QList<models::TextSpan> spans; //!< what stands out in text
    QString more;                  //!< "Show all…" below a long text, else empty
    models::ThreadQuote quote;     //!< no id: nothing is quoted
    QString stamp;                 //!< "10:42 · Read 10:43"
    QString fresh;                 //!< " · New", stands out
    QString sender;
    core::LineChatId senderId; //!< in groups; the picture stands beside the bubble
    QString senderPicture;     //!< its address
    store::Message record;
    QList<store::Message> images;     //!< of a set in one bubble
    std::optional<MediaBubble> media; //!< drawn instead of the text

    //! A long text is cut unless it is \a expanded.
    [[nodiscard]] static ThreadCell of(const QModelIndex &index, bool expanded = false);
    [[nodiscard]] bool isBubble() const { return row == models::ThreadRow::Message; }
};

class ThreadCellLayout
{
public:
    //! \a blocks is asked for the texts' sizes; \a area gives place and width, not the height.
    ThreadCellLayout(const QRect &area, const ThreadCell &cell, const ChatFonts &fonts,
                     TextBlocks &blocks);

    QRect sender;
    QRect avatar; //!< the place is kept also where none is painted
    QRect bubble;
    QRect quote; //!< inside the bubble, as the five below
    QRect icon;
    QPoint media; //!< corner of what the media takes
    QRect title;
    QRect text;
    QRect more;
    QRect caption;
    int textWidth = 0; //!< that the blocks were laid out for
    int height = 0;    //!< of the whole row

    //! Where everything of the cell's media is.
    [[nodiscard]] MediaBubbleLayout mediaLayout(const ThreadCell &cell,
                                                const ChatFonts &fonts) const;
    //! The blocks as they are painted.
    [[nodiscard]] static const TextBlock &titleBlock(const ThreadCell &cell, int width,
                                                     const ChatFonts &fonts, TextBlocks &blocks);
    [[nodiscard]] static const TextBlock &textBlock(const ThreadCell &cell, int width,
                                                    const ChatFonts &fonts, TextBlocks &blocks);

private:
    void layOutBubble(const QRect &area, const ThreadCell &cell, const ChatFonts &fonts,
                      TextBlocks &blocks);
    void layOutInside(const ThreadCell &cell, const ChatFonts &fonts, TextBlocks &blocks);
    void layOutCaption(const QRect &room, const ThreadCell &cell, const ChatFonts &fonts);
    void layOutLine(const QRect &area, const ThreadCell &cell, const ChatFonts &fonts);
};

} // namespace kidoku::ui
