// SPDX-License-Identifier: Apache-2.0
#include "media_bubble.h"

#include <QCoreApplication>

namespace kidoku::ui {

namespace {

constexpr int boxLines = 13;  // width of a picture's box, in lines of text
constexpr int cardLines = 15; // of a file's card
constexpr int tileGap = 3;
constexpr int lineGap = 5;
constexpr int iconGap = 10;
constexpr int actionGap = 18;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kidoku::ui::MediaBubble)
};

int columnsFor(int count)
{
    return count == 1 ? 1 : count <= 4 ? 2 : 3;
}

} // namespace

QString actionWord(MediaAction action)
{
    switch (action) {
    case MediaAction::None:
        break;
    case MediaAction::Open:
        return Words::tr("Open");
    case MediaAction::Save:
        return Words::tr("Save as…");
    case MediaAction::Cancel:
        return Words::tr("Cancel");
    case MediaAction::SaveAll:
        return Words::tr("Save all…");
    case MediaAction::Retry:
        return Words::tr("Try again");
    case MediaAction::Load:
        return Words::tr("Load");
    }
    return {};
}

MediaBubbleLayout::MediaBubbleLayout(const QPoint &corner, int maxWidth, const MediaBubble &bubble,
                                     const ChatFonts &fonts)
{
    const int line = fonts.metrics(ChatFont::Body).height();
    const bool hasTiles = !bubble.tiles.isEmpty();
    const int width = qMin(maxWidth, line * (hasTiles ? boxLines : cardLines));
    int height = 0;
    if (hasTiles) {
        placeTiles(corner, width, int(bubble.tiles.size()));
        height = tiles.constLast().bottom() + 1 - corner.y();
    }
    if (!bubble.isPictures()) {
        const int top = hasTiles ? height + lineGap : 0;
        height = top + placeLines(corner + QPoint(0, top), width, bubble, fonts);
    }
    size = QSize(width, height);
}

void MediaBubbleLayout::placeTiles(const QPoint &corner, int width, int count)
{
    const int shown = qMin(count, mostTiles);
    const int columns = columnsFor(shown);
    const int side = (width - (columns - 1) * tileGap) / columns;
    const int height = columns == 1 ? width * 3 / 4 : side;
    for (int i = 0; i < shown; ++i) {
        const QPoint place(i % columns * (side + tileGap), i / columns * (height + tileGap));
        tiles.append(QRect(corner + place, QSize(side, height)));
    }
}

int MediaBubbleLayout::placeLines(const QPoint &corner, int width, const MediaBubble &bubble,
                                  const ChatFonts &fonts)
{
    const QFontMetrics &strong = fonts.metrics(ChatFont::Strong);
    const QFontMetrics &small = fonts.metrics(ChatFont::Small);
    int left = corner.x();
    int y = corner.y();
    if (bubble.tiles.isEmpty()) {
        const int side = strong.height() + small.height();
        icon = QRect(left, y, side, side);
        left += side + iconGap;
        title = QRect(left, y, corner.x() + width - left, strong.height());
        y = title.bottom() + 1;
    }
    facts = QRect(left, y, corner.x() + width - left, small.height());
    y = facts.bottom() + 1 + lineGap;
    bar = QRect(corner.x(), y - 3, width, 3);
    int x = left;
    for (const MediaAction action : bubble.actions) {
        const int wide = fonts.metrics(ChatFont::Strong).horizontalAdvance(actionWord(action)) + 4;
        actions.append(QRect(x, y, wide, strong.height() + 2));
        x += wide + actionGap;
    }
    return y + strong.height() + 2 - corner.y();
}

MediaHit MediaBubbleLayout::hit(const QPoint &at, const MediaBubble &bubble) const
{
    for (int i = 0; i < actions.size(); ++i) {
        if (actions.at(i).adjusted(-6, -4, 6, 4).contains(at))
            return {bubble.actions.at(i), 0};
    }
    for (int i = 0; i < tiles.size(); ++i) {
        if (tiles.at(i).contains(at))
            return {bubble.tiles.at(i).action, i};
    }
    return {};
}

} // namespace kidoku::ui
