// SPDX-License-Identifier: Apache-2.0
#include "thread_cell.h"

#include "ui/chat/kind_icon.h"
#include "ui/chat/long_text.h"

#include <QFontMetrics>

namespace kidoku::ui {

namespace {

constexpr int side = 18; // empty at both edges of the thread
constexpr int rowGap = 7;
constexpr int paddingX = 12;
constexpr int paddingY = 8;
constexpr int captionGap = 8;
constexpr int iconGap = 7;
constexpr int avatarGap = 8;
constexpr int quoteIndent = 10; // the bar and what is empty beside it
constexpr int quoteGap = 6;
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

int avatarSize(const ChatFonts &fonts)
{
    return fonts.metrics(ChatFont::Body).height() + 12;
}

QFont textFont(const ThreadCell &cell, const ChatFonts &fonts)
{
    QFont font = fonts.font(cell.title.isEmpty() ? ChatFont::Body : ChatFont::Small);
    font.setItalic(cell.unsent);
    return font;
}

QSize quoteSize(const ThreadCell &cell, int width, const ChatFonts &fonts)
{
    const int words = fonts.metrics(ChatFont::Caption).horizontalAdvance(cell.quote.text);
    const int name = fonts.metrics(ChatFont::CaptionBold).horizontalAdvance(cell.quote.sender);
    const int lines = cell.quote.sender.isEmpty() ? 1 : 2;
    return {qMin(width, quoteIndent + qMax(words, name) + 2),
            lines * fonts.metrics(ChatFont::Caption).height()};
}

} // namespace

ThreadCell ThreadCell::of(const QModelIndex &index, bool expanded)
{
    using models::ThreadRole;
    using models::ThreadRow;
    const auto text = [&index](ThreadRole role) { return index.data(int(role)).toString(); };
    ThreadCell cell;
    cell.key = index.data(int(ThreadRole::Key)).toLongLong();
    cell.row = index.data(int(ThreadRole::Row)).value<ThreadRow>();
    if (cell.row != ThreadRow::Message) {
        cell.text = text(ThreadRole::Text);
        return cell;
    }
    cell.record = index.data(int(ThreadRole::Record)).value<store::Message>();
    cell.kind = cell.record.kind;
    cell.incoming = cell.record.incoming;
    cell.unsent = cell.record.unsentAt.isValid();
    cell.images = index.data(int(ThreadRole::Images)).value<QList<store::Message>>();
    cell.sender = text(ThreadRole::Sender);
    cell.senderPicture = text(ThreadRole::SenderPicture);
    cell.senderId = index.data(int(ThreadRole::SenderId)).value<core::LineChatId>();
    cell.quote = index.data(int(ThreadRole::Quote)).value<models::ThreadQuote>();
    const auto state = index.data(int(ThreadRole::Outgoing)).value<models::OutgoingState>();
    cell.hasFailed = state == models::OutgoingState::Failed;
    cell.stamp = text(ThreadRole::Stamp);
    cell.fresh = text(ThreadRole::Caption).mid(cell.stamp.size());
    const auto body = index.data(int(ThreadRole::Body)).value<models::MarkedText>();
    cell.spans = body.spans;
    cell.text = cell.images.isEmpty() ? body.text : text(ThreadRole::Text);
    if (cell.kind == store::MessageKind::Location && !cell.unsent)
        cell.title = models::placeOf(cell.record).title;
    if (cell.kind == store::MessageKind::Text)
        shorten(cell, expanded);
    return cell;
}

const TextBlock &ThreadCellLayout::titleBlock(const ThreadCell &cell, int width,
                                              const ChatFonts &fonts, TextBlocks &blocks)
{
    return blocks.block(cell.key * 2 + 1, cell.title, fonts.font(ChatFont::Strong), width);
}

const TextBlock &ThreadCellLayout::textBlock(const ThreadCell &cell, int width,
                                             const ChatFonts &fonts, TextBlocks &blocks)
{
    return blocks.block(cell.key * 2, cell.text, textFont(cell, fonts), width, cell.spans);
}

MediaBubbleLayout ThreadCellLayout::mediaLayout(const ThreadCell &cell,
                                                const ChatFonts &fonts) const
{
    return {media, textWidth, *cell.media, fonts};
}

ThreadCellLayout::ThreadCellLayout(const QRect &area, const ThreadCell &cell,
                                   const ChatFonts &fonts, TextBlocks &blocks)
{
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
    QRect room = area.adjusted(side, 0, -side, 0);
    const int widest = room.width() * bubbleShare / 100;
    int y = area.top() + rowGap / 2;
    if (!cell.senderId.isEmpty()) {
        avatar = QRect(room.left(), y, avatarSize(fonts), avatarSize(fonts));
        room.setLeft(avatar.right() + 1 + avatarGap);
    }
    if (!cell.sender.isEmpty()) {
        sender = QRect(room.left(), y, widest, fonts.metrics(ChatFont::Caption).height());
        y = sender.bottom() + 3;
    }
    textWidth = qMax(narrowest, widest - 2 * paddingX - (avatar.isEmpty() ? 0 : avatar.width()));
    bubble.moveTo(0, y);
    layOutInside(cell, fonts, blocks);
    const int shift = cell.incoming ? room.left() : room.right() + 1 - bubble.width();
    media += QPoint(shift, 0);
    for (QRect *part : {&bubble, &quote, &icon, &title, &text, &more})
        part->translate(shift, 0);
    layOutCaption(room, cell, fonts);
    const int bottom = qMax(qMax(bubble.bottom(), caption.bottom()),
                            cell.sender.isEmpty() ? 0 : avatar.bottom());
    height = bottom + 1 + rowGap / 2 + 1 - area.top();
}

// Everything inside the bubble, whose top is known and whose left edge is 0 for now.
void ThreadCellLayout::layOutInside(const ThreadCell &cell, const ChatFonts &fonts,
                                    TextBlocks &blocks)
{
    int y = bubble.top() + paddingY;
    int widest = 0;
    const int most = textWidth;
    if (!cell.quote.id.isEmpty()) {
        quote = QRect(QPoint(paddingX, y), quoteSize(cell, most, fonts));
        widest = quote.width();
        y = quote.bottom() + 1 + quoteGap;
    }
    if (cell.media) {
        // Pictures stand for themselves, without a ground.
        const bool bare = cell.media->isPictures() && quote.isEmpty();
        media = bare ? bubble.topLeft() : QPoint(paddingX, y);
        const QSize size = mediaLayout(cell, fonts).size;
        bubble.setSize(bare ? size
                            : QSize(qMax(widest, size.width()) + 2 * paddingX,
                                    y + size.height() + paddingY - bubble.top()));
        return;
    }
    const int icons = hasIcon(cell) ? iconSize(fonts) + iconGap : 0;
    textWidth = qMax(narrowest, most - icons);
    if (icons > 0) {
        const QFont first
            = cell.title.isEmpty() ? textFont(cell, fonts) : fonts.font(ChatFont::Strong);
        const int line = QFontMetrics(first).height();
        icon = QRect(paddingX, y + (line - iconSize(fonts)) / 2, iconSize(fonts), iconSize(fonts));
    }
    const QSize titleSize
        = cell.title.isEmpty() ? QSize(0, 0) : titleBlock(cell, textWidth, fonts, blocks).size();
    title = QRect(QPoint(paddingX + icons, y), titleSize);
    y += titleSize.height();
    text = QRect(QPoint(paddingX + icons, y), textBlock(cell, textWidth, fonts, blocks).size());
    y += text.height();
    widest = qMax(widest, icons + qMax(title.width(), text.width()));
    if (!cell.more.isEmpty()) {
        const QFontMetrics &small = fonts.metrics(ChatFont::Small);
        more = QRect(paddingX, y + 4, small.horizontalAdvance(cell.more) + 2, small.height());
        widest = qMax(widest, qMin(more.width(), most));
        y = more.bottom() + 1;
    }
    bubble.setSize({widest + 2 * paddingX, y + paddingY - bubble.top()});
    // A quote is as wide as what it stands above, when that is wider.
    if (!quote.isEmpty())
        quote.setWidth(widest);
}

void ThreadCellLayout::layOutCaption(const QRect &room, const ThreadCell &cell,
                                     const ChatFonts &fonts)
{
    const QFontMetrics &small = fonts.metrics(ChatFont::Caption);
    const int captionWidth = small.horizontalAdvance(cell.stamp)
        + fonts.metrics(ChatFont::CaptionBold).horizontalAdvance(cell.fresh) + 2;
    const bool beside = bubble.width() + captionGap + captionWidth <= room.width();
    const int captionY = beside ? bubble.bottom() - small.height() - 1 : bubble.bottom() + 3;
    const int indent = beside ? bubble.width() + captionGap : 0;
    caption = QRect(cell.incoming ? room.left() + indent : room.right() + 1 - indent - captionWidth,
                    captionY, captionWidth, small.height());
}

} // namespace kidoku::ui
