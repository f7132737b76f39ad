// SPDX-License-Identifier: Apache-2.0
#include "phone_delegate.h"

#include "core/text.h"
#include "models/state_text.h"
#include "phone_model.h"
#include "phone_pictures.h"
#include "phone_words.h"

#include <QPainter>
#include <QPainterPath>

namespace kidoku::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 8;
constexpr int pad = 8;
constexpr int side = 6; // between bubble and caption
constexpr int radius = 9;
constexpr int stickerSize = 84;
constexpr int photoWidth = 190;

const PhoneItem &itemAt(const QModelIndex &index)
{
    return static_cast<const PhoneModel *>(index.model())->item(index.row());
}

bool isSticker(const PhoneItem &item)
{
    return item.message.type == "sticker"_L1;
}

bool isPhoto(const PhoneItem &item)
{
    // Photos of the account are somewhere else in the net; here they are a word.
    return item.message.type == "image"_L1 && item.message.fromCustomer;
}

bool isPlace(const PhoneItem &item)
{
    return item.message.type == "location"_L1;
}

// Room for text is kept by its contents: the key tells rows apart.
qint64 keyOf(const PhoneItem &item)
{
    return item.message.id.toLongLong();
}

QString wordsInBubble(const PhoneItem &item, const QString &words)
{
    if (isSticker(item))
        return stickerWord(item.message);
    if (!isPlace(item))
        return words;
    const QString title = core::singleLine(item.message.content.value("title"_L1).toString(), 120);
    const QString address
        = core::singleLine(item.message.content.value("address"_L1).toString(), 200);
    const QString both
        = title.isEmpty() || address.isEmpty() ? title + address : title + u'\n' + address;
    return both.isEmpty() ? words : both;
}

} // namespace

PhoneDelegate::PhoneDelegate(const PhoneLook &look, PhonePictures &pictures, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_look(look)
    , m_pictures(pictures)
{}

void PhoneDelegate::setAppearing(const QSet<QString> &messageIds, qreal how)
{
    m_appearing = messageIds;
    m_how = how;
}

const TextBlock &PhoneDelegate::block(const PhoneItem &item, const QString &words, int width) const
{
    return m_texts.block(keyOf(item), words, m_look.font(TextSize::Small), width);
}

PhoneDelegate::Cell PhoneDelegate::arrange(const PhoneItem &item, const QString &words,
                                           int width) const
{
    const QFontMetrics small(m_look.font(TextSize::Caption));
    Cell cell;
    if (item.kind != PhoneItem::Kind::Bubble) {
        cell.height = small.height() + m_look.px(gap) * 2;
        return cell;
    }
    const int space = m_look.px(gap);
    const int inner = m_look.px(pad);
    const int captionWidth = qMax(small.horizontalAdvance(readWord(item.message)),
                                  small.horizontalAdvance(models::clockTime(item.message.sentAt)));
    const int widest
        = qMax(m_look.px(50), width - 2 * space - captionWidth - m_look.px(side) - 2 * space);
    int y = 0;
    if (item.showsSender) {
        cell.sender = QRect(space, 0, width - 2 * space, small.height());
        y = small.height() + 2;
    }
    const QString inBubble = wordsInBubble(item, words);
    QSize content;
    if (isSticker(item)) {
        const int size = qMin(widest, m_look.px(stickerSize));
        content = {size, size};
    } else if (isPhoto(item)) {
        const int across = qMin(widest, m_look.px(photoWidth));
        content = {across, across * 3 / 4};
    } else if (isPlace(item)) {
        content = {widest, widest * 2 / 5};
    }
    QSize text;
    cell.textWidth = widest - 2 * inner;
    if (!isPhoto(item) && !inBubble.isEmpty())
        text = block(item, inBubble, cell.textWidth).size();
    QSize bubble = content;
    if (!text.isEmpty()) {
        bubble.setWidth(qMax(content.width(), text.width() + 2 * inner + 2));
        bubble.setHeight(content.height() + text.height() + 2 * inner - 4);
    }
    bubble = bubble.expandedTo({m_look.px(2 * radius), m_look.px(2 * radius)});
    const int x = item.isOwn ? width - space - bubble.width() : space;
    cell.bubble = QRect(QPoint(x, y), bubble);
    if (!content.isEmpty())
        cell.content = QRect(QPoint(x + (bubble.width() - content.width()) / 2, y), content);
    if (!text.isEmpty()) {
        const int left = isSticker(item) ? x + (bubble.width() - text.width()) / 2 : x + inner;
        cell.text = QRect(QPoint(left, y + content.height() + inner - 2), text);
    }
    const int captionHeight = small.height() * (readWord(item.message).isEmpty() ? 1 : 2);
    cell.caption = QRect(item.isOwn ? x - m_look.px(side) - captionWidth
                                    : cell.bubble.right() + 1 + m_look.px(side),
                         cell.bubble.bottom() + 1 - captionHeight, captionWidth, captionHeight);
    if (cell.caption.top() < y) { // two lines beside one
        const int down = y - cell.caption.top();
        for (QRect *rect : {&cell.bubble, &cell.content, &cell.text, &cell.caption})
            rect->translate(0, down);
    }
    cell.height = cell.bubble.bottom() + 1 + space;
    return cell;
}

QSize PhoneDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    const QString words = index.data().toString();
    return {width, arrange(itemAt(index), words, width).height};
}

void PhoneDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const PhoneItem &item = itemAt(index);
    const QString words = index.data().toString();
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    const auto drawFocus = [&](const QRect &rect) {
        if (!hasFocus)
            return;
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(phone::ink, 2));
        painter->drawRoundedRect(rect.adjusted(-2, -2, 2, 2), m_look.px(radius), m_look.px(radius));
    };
    if (item.kind != PhoneItem::Kind::Bubble) {
        paintLine(*painter, option.rect, item, words);
        drawFocus(option.rect.adjusted(6, 3, -6, -3));
        painter->restore();
        return;
    }
    painter->translate(option.rect.topLeft());
    const Cell cell = arrange(item, words, option.rect.width());
    if (item.showsSender) {
        const QFont small = m_look.font(TextSize::Caption);
        painter->setFont(small);
        painter->setPen(phone::faint);
        painter->drawText(
            cell.sender, Qt::AlignLeft,
            QFontMetrics(small).elidedText(item.sender, Qt::ElideRight, cell.sender.width()));
    }
    if (!isSticker(item)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(item.isOwn ? phone::own : phone::others);
        painter->drawRoundedRect(cell.bubble, m_look.px(radius), m_look.px(radius));
    }
    const auto *model = static_cast<const PhoneModel *>(index.model());
    paintContent(*painter, cell, item, model->phone().account);
    if (!cell.text.isEmpty()) {
        block(item, wordsInBubble(item, words), cell.textWidth)
            .paint(painter, cell.text.topLeft(), phone::ink);
    }
    paintCaption(*painter, cell.caption, item);
    drawFocus(cell.bubble);
    painter->restore();
}

void PhoneDelegate::paintLine(QPainter &painter, const QRect &row, const PhoneItem &item,
                              const QString &words) const
{
    const QFont small = m_look.font(TextSize::Caption);
    const QFontMetrics lines(small);
    const int most = row.width() - 4 * m_look.px(gap);
    const QString shown = lines.elidedText(words, Qt::ElideRight, most);
    const int width = lines.horizontalAdvance(shown) + 2 * m_look.px(gap);
    QRect pill(0, 0, width, lines.height() + 4);
    pill.moveCenter(row.center());
    if (item.kind == PhoneItem::Kind::Day) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(phone::others);
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    }
    painter.setFont(small);
    painter.setPen(phone::ink);
    painter.drawText(pill, Qt::AlignCenter, shown);
}

void PhoneDelegate::paintContent(QPainter &painter, const Cell &cell, const PhoneItem &item,
                                 const QString &account) const
{
    if (cell.content.isEmpty())
        return;
    if (isSticker(item)) {
        paintSticker(painter, cell.content, item.message.content.value("stickerId"_L1).toString());
        return;
    }
    painter.save();
    QPainterPath edge;
    edge.addRoundedRect(cell.bubble, m_look.px(radius), m_look.px(radius));
    painter.setClipPath(edge, Qt::IntersectClip);
    if (isPlace(item)) {
        paintMap(painter, cell.content);
    } else {
        const QPixmap photo = m_pictures.photo(item.message.id, account);
        if (photo.isNull()) {
            painter.setFont(m_look.font(TextSize::Small));
            painter.setPen(phone::ink);
            painter.drawText(cell.content, Qt::AlignCenter, bubbleText(item.message));
        } else {
            painter.drawPixmap(cell.content, photo);
        }
    }
    painter.restore();
}

void PhoneDelegate::paintCaption(QPainter &painter, const QRect &rect, const PhoneItem &item) const
{
    const QFont small = m_look.font(TextSize::Caption);
    const int line = QFontMetrics(small).height();
    const auto align = item.isOwn ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(small);
    painter.setPen(phone::faint);
    painter.drawText(QRect(rect.left(), rect.bottom() + 1 - line, rect.width(), line), align,
                     models::clockTime(item.message.sentAt));
    const QString read = readWord(item.message);
    if (read.isEmpty())
        return;
    painter.setOpacity(m_appearing.contains(item.message.id) ? m_how : 1);
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), line), align, read);
    painter.setOpacity(1);
}

} // namespace kidoku::ui
