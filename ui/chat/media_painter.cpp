// SPDX-License-Identifier: Apache-2.0
#include "media_bubble.h"

#include "ui/chat/kind_icon.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QPainterPath>

namespace kidoku::ui {

namespace {

constexpr int radius = 11;
constexpr int playSize = 46;

void paintPixmap(const MediaPaint &paint, const QRect &tile, const QPixmap &picture, bool single)
{
    // A picture's pixel is a logical one, as everywhere on screens of any density; what was made
    // for a denser screen has more of them than the tile and is drawn as fine as that shows it.
    QSizeF size = picture.size();
    if (size.width() > tile.width() || size.height() > tile.height())
        size.scale(tile.size(), Qt::KeepAspectRatio);
    QRectF target(QPointF(), size);
    target.moveCenter(QRectF(tile).center());
    if (single && paint.toRight)
        target.moveRight(tile.right() + 1);
    else if (single)
        target.moveLeft(tile.left());
    QPainterPath path;
    path.addRoundedRect(target, radius, radius);
    paint.painter->save();
    paint.painter->setClipPath(path, Qt::IntersectClip);
    paint.painter->setRenderHint(QPainter::SmoothPixmapTransform);
    paint.painter->drawPixmap(target, picture, QRectF(picture.rect()));
    paint.painter->restore();
}

void paintNote(const MediaPaint &paint, const MediaBubble &bubble, const MediaTile &tile,
               const QRect &rect)
{
    const Colors &c = paint.theme.colors();
    QPainter &painter = *paint.painter;
    painter.setPen(QPen(c.border, 1));
    painter.setBrush(bubble.isPictures() ? c.bubbleIn : c.window);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    const int icon = qMin(30, rect.height() / 4);
    const QFontMetrics &metrics = paint.fonts.metrics(ChatFont::Small);
    const bool isRoomy = rect.width() >= 8 * metrics.height();
    const int words = tile.note.isEmpty() || !isRoomy ? 0 : 2 * metrics.height() + 6;
    const int top = rect.top() + (rect.height() - icon - words) / 2;
    painter.drawPixmap(
        rect.center().x() - icon / 2, top,
        tinted(kindIconName(bubble.kind), c.muted, icon, painter.device()->devicePixelRatioF()));
    if (words == 0)
        return;
    const bool canClick = tile.action == MediaAction::Retry || tile.action == MediaAction::Load;
    painter.setFont(paint.fonts.font(ChatFont::Small));
    painter.setPen(canClick ? c.accent : c.muted);
    painter.drawText(QRect(rect.left() + 8, top + icon + 6, rect.width() - 16, words),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tile.note);
}

void paintBar(const MediaPaint &paint, const QRect &rect, double progress)
{
    if (progress < 0)
        return;
    const Colors &c = paint.theme.colors();
    QPainter &painter = *paint.painter;
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.border);
    painter.drawRoundedRect(rect, 1.5, 1.5);
    painter.setBrush(c.accent);
    QRectF done(rect);
    done.setWidth(qMax(3.0, rect.width() * qMin(1.0, progress)));
    painter.drawRoundedRect(done, 1.5, 1.5);
}

// A triangle in a dark disc: seen on any picture.
void paintPlay(QPainter &painter, const QRect &rect)
{
    const int size = qMin(playSize, rect.height() / 2);
    QRectF disc(0, 0, size, size);
    disc.moveCenter(QRectF(rect).center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 150));
    painter.drawEllipse(disc);
    QPainterPath triangle;
    triangle.moveTo(disc.left() + size * 0.4, disc.top() + size * 0.3);
    triangle.lineTo(disc.left() + size * 0.4, disc.top() + size * 0.7);
    triangle.lineTo(disc.left() + size * 0.72, disc.top() + size * 0.5);
    triangle.closeSubpath();
    painter.fillPath(triangle, Qt::white);
}

void paintMore(const MediaPaint &paint, const QRect &rect, int beyond)
{
    QPainter &painter = *paint.painter;
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 140));
    painter.drawRoundedRect(rect, radius, radius);
    painter.setPen(Qt::white);
    painter.setFont(paint.fonts.font(ChatFont::Strong));
    painter.drawText(rect, Qt::AlignCenter, QStringLiteral("+%1").arg(beyond));
}

void paintTile(const MediaPaint &paint, const MediaBubble &bubble, const MediaBubbleLayout &at,
               int index)
{
    const QRect &rect = at.tiles.at(index);
    const MediaTile &tile = bubble.tiles.at(index);
    const bool single = at.tiles.size() == 1 && bubble.isPictures();
    const QPixmap picture = tile.isReady
        ? paint.picture(index, rect.size(), single ? Fit::Contain : Fit::Cover)
        : QPixmap();
    if (!picture.isNull())
        paintPixmap(paint, rect, picture, single);
    else
        paintNote(paint, bubble, tile, rect);
    const QRect bar(rect.left() + 10, rect.bottom() - 12, rect.width() - 20, 3);
    paintBar(paint, bar, tile.progress);
    if (bubble.kind == store::MessageKind::Video && !picture.isNull())
        paintPlay(*paint.painter, rect);
    const int beyond = int(bubble.tiles.size() - at.tiles.size());
    if (index == at.tiles.size() - 1 && beyond > 0)
        paintMore(paint, rect, beyond + 1);
}

} // namespace

void paintMedia(const MediaPaint &paint, const MediaBubble &bubble, const MediaBubbleLayout &at)
{
    const Colors &c = paint.theme.colors();
    QPainter &painter = *paint.painter;
    for (int i = 0; i < at.tiles.size(); ++i)
        paintTile(paint, bubble, at, i);
    if (bubble.isPictures())
        return;
    if (!at.icon.isEmpty()) {
        painter.drawPixmap(at.icon.topLeft(),
                           tinted(kindIconName(bubble.kind), c.accent, at.icon.width(),
                                  painter.device()->devicePixelRatioF()));
        // The ending of a name says what a file is: it is never what is cut off.
        const QString title = paint.fonts.metrics(ChatFont::Strong)
                                  .elidedText(bubble.title, Qt::ElideMiddle, at.title.width());
        paint.lines.paint(&painter, at.title, paint.fonts, ChatFont::Strong, c.text, title);
    }
    paint.lines.paint(&painter, at.facts, paint.fonts, ChatFont::Small,
                      bubble.isTrouble ? c.danger : c.muted, bubble.facts);
    paintBar(paint, at.bar, bubble.progress);
    for (int i = 0; i < at.actions.size(); ++i)
        paint.lines.paint(&painter, at.actions.at(i), paint.fonts, ChatFont::Strong, c.accent,
                          actionWord(bubble.actions.at(i)));
}

} // namespace kidoku::ui
