// SPDX-License-Identifier: Apache-2.0
#include "thread_delegate.h"

#include "ui/chat/kind_icon.h"
#include "ui/chat/media_desk.h"
#include "ui/chat/thread_cell.h"
#include "ui/media/avatar_pictures.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace kidoku::ui {

namespace {

constexpr int radius = 11;
constexpr int dividerGap = 10;
constexpr int quoteBar = 3;
constexpr qsizetype keptRanges = 200;

qint64 keyOf(const QModelIndex &index)
{
    return index.data(int(models::ThreadRole::Key)).toLongLong();
}

SpanColors spanColors(const Colors &colors)
{
    return {colors.muted, colors.accent, colors.accentSoft};
}

} // namespace

ThreadDelegate::ThreadDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_fonts(theme)
    , m_ranges(keptRanges)
{
    m_blocks.setColors(spanColors(theme.colors()));
}

void ThreadDelegate::setWidth(int width)
{
    if (std::exchange(m_width, width) != width)
        m_sizes.clear();
}

void ThreadDelegate::forget(const QModelIndex &index)
{
    m_sizes.remove(keyOf(index));
}

void ThreadDelegate::restyle()
{
    m_fonts = ChatFonts(m_theme);
    m_sizes.clear();
    m_blocks.setColors(spanColors(m_theme.colors()));
    m_lines.clear();
}

void ThreadDelegate::setMedia(MediaDesk *desk)
{
    m_desk = desk;
    m_sizes.clear();
}

ThreadCell ThreadDelegate::cellOf(const QModelIndex &index) const
{
    ThreadCell cell = ThreadCell::of(index, isExpanded(index));
    // Asked first, since most rows are text.
    const bool mayBeMedia = m_desk && cell.isBubble() && !cell.unsent && hasMedia(cell.kind);
    if (mayBeMedia && m_desk->covers(index))
        cell.media = m_desk->bubble(index);
    return cell;
}

MediaHit ThreadDelegate::mediaHit(const QRect &area, const QModelIndex &index,
                                  const QPoint &at) const
{
    const ThreadCell cell = cellOf(index);
    if (!cell.media)
        return {};
    QRect row = area;
    row.setWidth(m_width);
    return layOut(row, cell).mediaLayout(cell, m_fonts).hit(at, *cell.media);
}

void ThreadDelegate::paintMediaOf(QPainter *painter, const QModelIndex &index,
                                  const ThreadCell &cell, const ThreadCellLayout &at) const
{
    const QList<store::Message> messages = MediaDesk::messagesOf(index);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const MediaPaint paint{.painter = painter,
                           .theme = m_theme,
                           .fonts = m_fonts,
                           .lines = m_lines,
                           .toRight = !cell.incoming,
                           .picture = [&](int tile, QSize box, Fit fit) {
                               return m_desk->picture(messages.at(tile), box, ratio, fit);
                           }};
    paintMedia(paint, *cell.media, at.mediaLayout(cell, m_fonts));
}

void ThreadDelegate::setExpanded(const QModelIndex &index, bool expanded)
{
    const qint64 key = keyOf(index);
    if (expanded)
        m_expanded.insert(key);
    else
        m_expanded.remove(key);
    m_sizes.remove(key);
}

bool ThreadDelegate::isExpanded(const QModelIndex &index) const
{
    return !m_expanded.isEmpty() && m_expanded.contains(keyOf(index));
}

void ThreadDelegate::setHighlight(const QString &words, store::Position current)
{
    if (std::exchange(m_words, words) != words)
        m_ranges.clear();
    m_current = current;
}

ThreadCellLayout ThreadDelegate::layOut(const QRect &area, const ThreadCell &cell) const
{
    return {area, cell, m_fonts, m_blocks};
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr qsizetype most = 8 * models::ThreadModel::windowSize;
    if (m_sizes.size() > most)
        m_sizes.clear();
    QSize &size = m_sizes[keyOf(index)];
    if (!size.isValid())
        size = QSize(m_width, layOut({0, 0, m_width, 0}, cellOf(index)).height);
    return size;
}

QRect ThreadDelegate::bubbleRect(const QRect &area, const QModelIndex &index) const
{
    return layOut(area, cellOf(index)).bubble;
}

bool ThreadDelegate::isCaption(const QRect &area, const QModelIndex &index,
                               const QPoint &point) const
{
    const ThreadCell cell = cellOf(index);
    return cell.isBubble() && layOut(area, cell).caption.contains(point);
}

ThreadHit ThreadDelegate::hitAt(const QRect &area, const QModelIndex &index,
                                const QPoint &point) const
{
    const ThreadCell cell = cellOf(index);
    const ThreadCellLayout at = layOut(area, cell);
    using What = ThreadHit::What;
    if (!cell.isBubble() || !at.bubble.contains(point))
        return {};
    if (at.quote.contains(point))
        return {cell.quote.place.isValid() ? What::Quote : What::None, {}};
    if (at.more.contains(point))
        return {What::More, {}};
    if (cell.media) {
        const bool does
            = at.mediaLayout(cell, m_fonts).hit(point, *cell.media).action != MediaAction::None;
        return {does ? What::Media : What::None, {}};
    }
    if (!at.text.contains(point) || cell.spans.isEmpty())
        return {};
    const auto *span = ThreadCellLayout::textBlock(cell, at.textWidth, m_fonts, m_blocks)
                           .spanAt(point - at.text.topLeft());
    const bool isLink = span && span->kind == models::SpanKind::Link;
    return isLink ? ThreadHit{What::Link, span->url} : ThreadHit{};
}

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThreadCell cell = cellOf(index);
    QRect area = option.rect;
    area.setWidth(m_width);
    const ThreadCellLayout at = layOut(area, cell);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (cell.row) {
    case models::ThreadRow::Message:
        paintBubble(painter, cell, at, option.state & QStyle::State_Selected);
        if (cell.media)
            paintMediaOf(painter, index, cell, at);
        paintCaption(painter, cell, at);
        break;
    case models::ThreadRow::SeenDivider:
    case models::ThreadRow::ReadDivider:
        paintDivider(painter, cell, at);
        break;
    case models::ThreadRow::Day:
    case models::ThreadRow::System: {
        const bool selected = option.state & QStyle::State_Selected;
        m_lines.paint(painter, at.text, m_fonts, ChatFont::Caption,
                      selected ? m_theme.colors().accent : m_theme.colors().muted, cell.text,
                      Qt::AlignHCenter);
        break;
    }
    }
    painter->restore();
}

void ThreadDelegate::paintBubble(QPainter *painter, const ThreadCell &cell,
                                 const ThreadCellLayout &at, bool focused) const
{
    const Colors &c = m_theme.colors();
    m_lines.paint(painter, at.sender, m_fonts, ChatFont::CaptionBold, c.muted, cell.sender);
    painter->setPen(Qt::NoPen);
    painter->setBrush(cell.incoming ? c.bubbleIn : c.bubbleOut);
    const bool isPictures = cell.media && cell.media->isPictures();
    if (!isPictures) // they stand for themselves
        painter->drawRoundedRect(at.bubble, radius, radius);
    if (focused) {
        // Around pictures, within everything else.
        const qreal inset = isPictures ? -3 : 1;
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(at.bubble).adjusted(inset, inset, -inset, -inset),
                                 radius - inset, radius - inset);
    }
    if (!cell.sender.isEmpty() && !at.avatar.isEmpty())
        paintSender(painter, cell, at);
    paintQuote(painter, cell, at);
    if (!cell.media)
        paintContent(painter, cell, at);
    m_lines.paint(painter, at.more, m_fonts, ChatFont::Small, c.accent, cell.more);
}

void ThreadDelegate::paintSender(QPainter *painter, const ThreadCell &cell,
                                 const ThreadCellLayout &at) const
{
    const QPixmap picture = m_pictures ? m_pictures->picture(cell.senderPicture, at.avatar.width(),
                                                             painter->device()->devicePixelRatioF())
                                       : QPixmap();
    if (picture.isNull())
        m_theme.paintAvatar(*painter, at.avatar, cell.senderId.value, cell.sender);
    else
        painter->drawPixmap(at.avatar.topLeft(), picture);
}

void ThreadDelegate::paintQuote(QPainter *painter, const ThreadCell &cell,
                                const ThreadCellLayout &at) const
{
    if (at.quote.isEmpty())
        return;
    const Colors &c = m_theme.colors();
    QRect bar = at.quote;
    bar.setWidth(quoteBar);
    painter->setPen(Qt::NoPen);
    painter->setBrush(cell.quote.place.isValid() ? c.accent : c.muted);
    painter->drawRoundedRect(bar, 1, 1);
    QRect line = at.quote.adjusted(3 * quoteBar, 0, 0, 0);
    line.setHeight(m_fonts.metrics(ChatFont::Caption).height());
    if (!cell.quote.sender.isEmpty()) {
        m_lines.paint(painter, line, m_fonts, ChatFont::CaptionBold, c.accent, cell.quote.sender);
        line.translate(0, line.height());
    }
    m_lines.paint(painter, line, m_fonts, ChatFont::Caption, c.muted, cell.quote.text);
}

void ThreadDelegate::paintContent(QPainter *painter, const ThreadCell &cell,
                                  const ThreadCellLayout &at) const
{
    const Colors &c = m_theme.colors();
    if (!at.icon.isEmpty())
        painter->drawPixmap(at.icon.topLeft(),
                            tinted(kindIconName(cell.kind),
                                   cell.title.isEmpty() ? c.muted : c.accent, at.icon.width(),
                                   painter->device()->devicePixelRatioF()));
    if (!cell.title.isEmpty())
        ThreadCellLayout::titleBlock(cell, at.textWidth, m_fonts, m_blocks)
            .paint(painter, at.title.topLeft(), c.text, marks(cell, cell.title));
    const bool aside = cell.unsent || !cell.title.isEmpty();
    ThreadCellLayout::textBlock(cell, at.textWidth, m_fonts, m_blocks)
        .paint(painter, at.text.topLeft(), aside ? c.muted : c.text, marks(cell, cell.text));
}

QList<QTextLayout::FormatRange> ThreadDelegate::marks(const ThreadCell &cell,
                                                      const QString &text) const
{
    if (m_words.isEmpty() || cell.unsent)
        return {};
    const auto *ranges = m_ranges.find(text);
    if (!ranges)
        ranges = &m_ranges.insert(text, core::findFolded(text, {m_words}));
    const Colors &c = m_theme.colors();
    const bool isCurrent = cell.record.position == m_current;
    QTextCharFormat format;
    format.setBackground(isCurrent ? c.accent : c.warningSoft);
    format.setForeground(isCurrent ? c.onAccent : c.text);
    QList<QTextLayout::FormatRange> marks;
    for (const core::TextRange &range : *ranges)
        marks.append({int(range.start), int(range.length), format});
    return marks;
}

void ThreadDelegate::paintCaption(QPainter *painter, const ThreadCell &cell,
                                  const ThreadCellLayout &at) const
{
    m_lines.paint(painter, at.caption, m_fonts, ChatFont::Caption, m_theme.colors().muted,
                  cell.stamp);
    const int stamp = m_fonts.metrics(ChatFont::Caption).horizontalAdvance(cell.stamp);
    m_lines.paint(painter, at.caption.adjusted(stamp, 0, 2, 0), m_fonts, ChatFont::CaptionBold,
                  cell.hasFailed ? m_theme.colors().danger : m_theme.colors().accent, cell.fresh);
}

void ThreadDelegate::paintDivider(QPainter *painter, const ThreadCell &cell,
                                  const ThreadCellLayout &at) const
{
    const bool read = cell.row == models::ThreadRow::ReadDivider;
    const QColor color = read ? m_theme.colors().accent : m_theme.colors().muted;
    const QFontMetrics &metrics = m_fonts.metrics(ChatFont::CaptionBold);
    const int width = qMin(at.text.width(), metrics.horizontalAdvance(cell.text));
    const int half = width / 2 + dividerGap;
    m_lines.paint(painter, at.text, m_fonts, ChatFont::CaptionBold, color, cell.text,
                  Qt::AlignHCenter);

    // The customer's border is solid, the operator's own is dashed: told apart without colour.
    QPen pen(color, 1, read ? Qt::SolidLine : Qt::CustomDashLine);
    if (!read)
        pen.setDashPattern({3, 3});
    painter->setPen(pen);
    painter->setRenderHint(QPainter::Antialiasing, false);
    const int y = at.text.center().y() + 1;
    const int middle = at.text.center().x();
    painter->drawLine(at.text.left(), y, middle - half, y);
    painter->drawLine(middle + half, y, at.text.right(), y);
}

} // namespace kidoku::ui
