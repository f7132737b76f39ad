// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QPainter;
class QRect;

//! What stands inside the bubble of a photo, a set of photos, a video, a voice message or a file.
//! A thread without one shows an icon and a word. The cell tells the message, the images of a set,
//! and the words to fall back on. GUI thread.
namespace kidoku::ui {

struct ThreadCell;

class BubbleMedia
{
public:
    virtual ~BubbleMedia() = default;

    //! False: icon and word are shown for this one.
    [[nodiscard]] virtual bool takes(const ThreadCell &cell) const = 0;
    //! No wider than \a width. Kept until ThreadView::refresh() is called for the message.
    [[nodiscard]] virtual QSize size(const ThreadCell &cell, int width) const = 0;
    virtual void paint(QPainter *painter, const QRect &at, const ThreadCell &cell) const = 0;
};

} // namespace kidoku::ui
