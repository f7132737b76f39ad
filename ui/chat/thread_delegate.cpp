// SPDX-License-Identifier: Apache-2.0
#include "thread_delegate.h"

#include "ui/chat/kind_icon.h"
#include "ui/chat/media_desk.h"
#include "ui/chat/thread_cell.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace kidoku::ui {

namespace {

constexpr int radius = 11;
constexpr int dividerGap = 10;

qint64 keyOf(const QModelIndex &index)
{
    return index.data(int(models::ThreadRole::Key)).toLongLong();
}

} // namespace

ThreadDelegate::ThreadDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_fonts(theme)
{}

ThreadCell ThreadDelegate::cellOf(const QModelIndex &index) const
{
    ThreadCell cell = ThreadCell::of(index);
    // Asked first, since most rows are text.
    const bool mayBeMedia = m_desk && cell.isBubble() && !cell.unsent && hasMedia(cell.kind);
    if (!mayBeMedia || !m_desk->covers(index))
        return cell;
    cell.isDrawnBelow = MediaDesk::isDrawnBelow(index);
    cell.media = m_desk->bubble(index);
    return cell;
}

MediaHit ThreadDelegate::mediaHit(const QRect &area, const QModelIndex &index,
                                  const QPoint &at) const
{
    const ThreadCell cell = cellOf(index);
    if (!cell.media || cell.isDrawnBelow)
        return {};
    QRect row = area;
    row.setWidth(m_width);
    const ThreadCellLayout place(row, cell, m_fonts, m_blocks);
    return ThreadCellLayout::mediaLayout(place.media, m_width, cell, m_fonts).hit(at, *cell.media);
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
    paintMedia(paint, *cell.media, ThreadCellLayout::mediaLayout(at.media, m_width, cell, m_fonts));
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
    m_blocks.clear();
    m_lines.clear();
}

QSize ThreadDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    constexpr qsizetype most = 8 * models::ThreadModel::windowSize;
    if (m_sizes.size() > most)
        m_sizes.clear();
    QSize &size = m_sizes[keyOf(index)];
    if (!size.isValid()) {
        const ThreadCellLayout at({0, 0, m_width, 0}, cellOf(index), m_fonts, m_blocks);
        size = QSize(m_width, at.height);
    }
    return size;
}

QRect ThreadDelegate::bubbleRect(const QRect &area, const QModelIndex &index) const
{
    return ThreadCellLayout(area, cellOf(index), m_fonts, m_blocks).bubble;
}

void ThreadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const ThreadCell cell = cellOf(index);
    QRect area = option.rect;
    area.setWidth(m_width);
    const ThreadCellLayout at(area, cell, m_fonts, m_blocks);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    switch (cell.row) {
    case models::ThreadRow::Message:
        if (cell.isDrawnBelow)
            break;
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
    if (cell.media)
        return;
    if (!at.icon.isEmpty())
        painter->drawPixmap(at.icon.topLeft(),
                            tinted(kindIconName(cell.kind),
                                   cell.title.isEmpty() ? c.muted : c.accent, at.icon.width(),
                                   painter->device()->devicePixelRatioF()));
    const int width = ThreadCellLayout::textWidth(m_width, !at.icon.isEmpty(), m_fonts);
    if (!cell.title.isEmpty())
        ThreadCellLayout::titleBlock(cell, width, m_fonts, m_blocks)
            .paint(painter, at.title.topLeft(), c.text);
    const bool aside = cell.unsent || !cell.title.isEmpty();
    ThreadCellLayout::textBlock(cell, width, m_fonts, m_blocks)
        .paint(painter, at.text.topLeft(), aside ? c.muted : c.text);
}

void ThreadDelegate::paintCaption(QPainter *painter, const ThreadCell &cell,
                                  const ThreadCellLayout &at) const
{
    m_lines.paint(painter, at.caption, m_fonts, ChatFont::Caption, m_theme.colors().muted,
                  cell.stamp);
    const int stamp = m_fonts.metrics(ChatFont::Caption).horizontalAdvance(cell.stamp);
    m_lines.paint(painter, at.caption.adjusted(stamp, 0, 2, 0), m_fonts, ChatFont::CaptionBold,
                  m_theme.colors().accent, cell.fresh);
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
