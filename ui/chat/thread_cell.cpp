// SPDX-License-Identifier: Apache-2.0
#include "thread_cell.h"

#include "models/message_text.h"
#include "ui/chat/kind_icon.h"

#include <QFontMetrics>

namespace kidoku::ui {

namespace {

constexpr int side = 18; // empty at both edges of the thread
constexpr int rowGap = 7;
constexpr int paddingX = 12;
constexpr int paddingY = 8;
constexpr int captionGap = 8;
constexpr int iconGap = 7;
constexpr int lineMargin = 9; // above and below days and dividers
constexpr int narrowest = 40;
constexpr int bubbleShare = 70; // per cent

bool hasIcon(const ThreadCell &cell)
{
    return !cell.unsent && !kindIconName(cell.kind).isEmpty();
}

int iconSize(const ChatFonts &fonts)
{
    return fonts.metrics(ChatFont::Body).ascent() + 3;
}

QFont textFont(const ThreadCell &cell, const ChatFonts &fonts)
{
    QFont font = fonts.font(cell.title.isEmpty() ? ChatFont::Body : ChatFont::Small);
    font.setItalic(cell.unsent);
    return font;
}

} // namespace

ThreadCell ThreadCell::of(const QModelIndex &index)
{
    using models::ThreadRole;
    using models::ThreadRow;
    const auto text = [&index](ThreadRole role) { return index.data(int(role)).toString(); };
    ThreadCell cell;
    cell.key = index.data(int(ThreadRole::Key)).toLongLong();
    cell.row = index.data(int(ThreadRole::Row)).value<ThreadRow>();
    cell.text = text(ThreadRole::Text);
    if (cell.row != ThreadRow::Message)
        return cell;
    const auto record = index.data(int(ThreadRole::Record)).value<store::Message>();
    cell.kind = record.kind;
    cell.incoming = record.incoming;
    cell.unsent = record.unsentAt.isValid();
    cell.sender = text(ThreadRole::Sender);
    cell.stamp = text(ThreadRole::Stamp);
    cell.fresh = text(ThreadRole::Caption).mid(cell.stamp.size());
    if (cell.kind == store::MessageKind::Location && !cell.unsent) {
        cell.title = cell.text.section(QLatin1Char('\n'), 0, 0);
        const QString address = cell.text.section(QLatin1Char('\n'), 1);
        cell.text = address.isEmpty() ? models::kindWord(cell.kind) : address;
    }
    return cell;
}

int ThreadCellLayout::textWidth(int areaWidth, bool withIcon, const ChatFonts &fonts)
{
    const int bubbleWidth = (areaWidth - 2 * side) * bubbleShare / 100;
    const int icon = withIcon ? iconSize(fonts) + iconGap : 0;
    return qMax(narrowest, bubbleWidth - 2 * paddingX - icon);
}

const TextBlock &ThreadCellLayout::titleBlock(const ThreadCell &cell, int width,
                                              const ChatFonts &fonts, TextBlocks &blocks)
{
    return blocks.block(cell.key * 2 + 1, cell.title, fonts.font(ChatFont::Strong), width);
}

const TextBlock &ThreadCellLayout::textBlock(const ThreadCell &cell, int width,
                                             const ChatFonts &fonts, TextBlocks &blocks)
{
    return blocks.block(cell.key * 2, cell.text, textFont(cell, fonts), width);
}

MediaBubbleLayout ThreadCellLayout::mediaLayout(const QPoint &corner, int areaWidth,
                                                const ThreadCell &cell, const ChatFonts &fonts)
{
    return {corner, textWidth(areaWidth, false, fonts), *cell.media, fonts};
}

ThreadCellLayout::ThreadCellLayout(const QRect &area, const ThreadCell &cell,
                                   const ChatFonts &fonts, TextBlocks &blocks)
{
    if (cell.isDrawnBelow)
        return;
    if (cell.isBubble())
        layOutBubble(area, cell, fonts, blocks);
    else
        layOutLine(area, cell, fonts);
}

void ThreadCellLayout::layOutLine(const QRect &area, const ThreadCell &cell, const ChatFonts &fonts)
{
    const int line = fonts.metrics(ChatFont::Caption).height();
    const bool divider
        = cell.row == models::ThreadRow::ReadDivider || cell.row == models::ThreadRow::SeenDivider;
    const int margin = divider ? lineMargin + 2 : lineMargin;
    text = QRect(area.left() + side, area.top() + margin, area.width() - 2 * side, line);
    height = line + 2 * margin;
}

void ThreadCellLayout::layOutBubble(const QRect &area, const ThreadCell &cell,
                                    const ChatFonts &fonts, TextBlocks &blocks)
{
    const QRect room = area.adjusted(side, 0, -side, 0);
    const int icons = !cell.media && hasIcon(cell) ? iconSize(fonts) + iconGap : 0;
    QSize titleSize(0, 0);
    QSize textSize;
    QSize padding(paddingX, paddingY);
    if (cell.media) {
        textSize = mediaLayout({}, area.width(), cell, fonts).size;
        if (cell.media->isPictures())
            padding = QSize(0, 0);
    } else {
        const int width = textWidth(area.width(), hasIcon(cell), fonts);
        if (!cell.title.isEmpty())
            titleSize = titleBlock(cell, width, fonts, blocks).size();
        textSize = textBlock(cell, width, fonts, blocks).size();
    }

    int y = area.top() + rowGap / 2;
    if (!cell.sender.isEmpty()) {
        sender = QRect(room.left(), y, room.width() * bubbleShare / 100,
                       fonts.metrics(ChatFont::Caption).height());
        y = sender.bottom() + 3;
    }
    const int inner = icons + qMax(titleSize.width(), textSize.width());
    const QSize size(inner + 2 * padding.width(),
                     titleSize.height() + textSize.height() + 2 * padding.height());
    const int left = cell.incoming ? room.left() : room.right() + 1 - size.width();
    bubble = QRect(QPoint(left, y), size);

    const QPoint content(bubble.left() + padding.width(), bubble.top() + padding.height());
    media = content;
    if (icons > 0) {
        const QFont first
            = cell.title.isEmpty() ? textFont(cell, fonts) : fonts.font(ChatFont::Strong);
        const int line = QFontMetrics(first).height();
        icon = QRect(content.x(), content.y() + (line - iconSize(fonts)) / 2, iconSize(fonts),
                     iconSize(fonts));
    }
    title = QRect(content + QPoint(icons, 0), titleSize);
    text = QRect(content + QPoint(icons, titleSize.height()), textSize);

    const QFontMetrics &small = fonts.metrics(ChatFont::Caption);
    const int captionWidth = small.horizontalAdvance(cell.stamp)
        + fonts.metrics(ChatFont::CaptionBold).horizontalAdvance(cell.fresh) + 2;
    const bool beside = size.width() + captionGap + captionWidth <= room.width();
    const int captionY = beside ? bubble.bottom() - small.height() - 1 : bubble.bottom() + 3;
    const int indent = beside ? size.width() + captionGap : 0;
    caption = QRect(cell.incoming ? room.left() + indent : room.right() + 1 - indent - captionWidth,
                    captionY, captionWidth, small.height());
    height = qMax(bubble.bottom(), caption.bottom()) + 1 + rowGap / 2 + 1 - area.top();
}

} // namespace kidoku::ui
