// SPDX-License-Identifier: Apache-2.0
#include "conversation_delegate.h"

#include "models/conversation_list_model.h"
#include "ui/chat/account_badge.h"
#include "ui/chat/kind_icon.h"
#include "ui/chat/row_ground.h"
#include "ui/media/avatar_pictures.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QPixmapCache>
#include <QToolTip>

namespace kidoku::ui {

namespace {

QString handlingTip(const QModelIndex &index)
{
    const auto record
        = index.data(int(models::ConversationRole::Record)).value<store::Conversation>();
    if (record.spam)
        return ConversationDelegate::tr("Spam: shown in its own view only, counted nowhere");
    if (record.done && !index.data(int(models::ConversationRole::IsMuted)).toBool())
        return index.data(int(models::ConversationRole::DoneText)).toString() + QLatin1Char('\n')
            + ConversationDelegate::tr("A new message opens it again");
    if (!record.mutedUntil.isValid())
        return ConversationDelegate::tr("Muted: not counted as unread, no notification");
    return ConversationDelegate::tr("Muted until %1").arg(models::clockTime(record.mutedUntil));
}

} // namespace

ConversationDelegate::ConversationDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_fonts(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        m_fonts = ChatFonts(m_theme);
        m_lines.clear();
    });
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, conversationRowHeight(m_fonts, m_density)};
}

void ConversationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const ConversationRow row = ConversationRow::of(index);
    const ConversationRowLayout at(option.rect, row, m_fonts, m_density);
    const qreal ratio = painter->device()->devicePixelRatioF();

    painter->save();
    // Marks that strangers stack on a letter reach far above and below it.
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(painter, option, m_theme.colors());
    const auto line = [&](const QRect &rect, ChatFont font, const QColor &color,
                          const QString &text, Qt::Alignment side = Qt::AlignLeft) {
        m_lines.paint(painter, rect, m_fonts, font, color, text, side);
    };
    painter->drawPixmap(at.avatar.topLeft(), avatar(row, at.avatar.width(), ratio));
    if (const auto look = m_looks.constFind(row.account); look != m_looks.cend())
        paintAccountBadge(*painter, at.account, *look, m_theme);
    line(at.name, row.strong ? ChatFont::Strong : ChatFont::Body, c.text, row.name);
    if (!at.handlingIcon.isEmpty())
        painter->drawPixmap(at.handlingIcon.topLeft(),
                            tinted(row.handlingIcon, c.muted, at.handlingIcon.width(), ratio));
    line(at.time, ChatFont::Caption, c.muted, row.time, Qt::AlignRight);
    if (!at.kindIcon.isEmpty())
        painter->drawPixmap(
            at.kindIcon.topLeft(),
            tinted(kindIconName(row.previewKind), c.muted, at.kindIcon.width(), ratio));
    line(at.preview, ChatFont::Body, row.isDraft ? c.accent : c.muted, row.preview);
    if (!at.stateIcon.isEmpty())
        painter->drawPixmap(
            at.stateIcon.topLeft(),
            m_theme.stateIcon(row.state.icon, row.state.tone, at.stateIcon.width(), ratio));
    line(at.stateText, ChatFont::CaptionBold, m_theme.tone(row.state.tone), row.state.brief,
         Qt::AlignRight);
    if (!at.flag.isEmpty()) {
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(QRectF(at.flag).adjusted(1, 1, -1, -1));
    }
    if (!at.badge.isEmpty())
        paintBadge(painter, at.badge, row);
    painter->restore();
}

void ConversationDelegate::paintBadge(QPainter *painter, const QRect &rect,
                                      const ConversationRow &row) const
{
    const Colors &c = m_theme.colors();
    const QColor &ground = row.muted ? c.muted : c.accent;
    const QRectF pill = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setPen(QPen(ground, 1));
    painter->setBrush(row.badgeFull ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    m_lines.paint(painter, rect, m_fonts, ChatFont::CaptionBold,
                  row.badgeFull ? (row.muted ? c.panel : c.onAccent) : ground, row.badge,
                  Qt::AlignHCenter);
}

QPixmap ConversationDelegate::avatar(const ConversationRow &row, int size, qreal ratio) const
{
    if (m_pictures) {
        const QPixmap shown = m_pictures->picture(row.pictureUrl, size, ratio);
        if (!shown.isNull())
            return shown;
    }
    const QString key
        = QStringLiteral("kidoku/avatar/%1/%2/%3/%4")
              .arg(row.avatarId, row.name, QString::number(size), QString::number(ratio));
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSize(size, size) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    m_theme.paintAvatar(painter, QRect(0, 0, size, size), row.avatarId, row.name);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}

bool ConversationDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                     const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const ConversationRow row = ConversationRow::of(index);
    const ConversationRowLayout at(option.rect, row, m_fonts, m_density);
    QString tip;
    if (at.state().contains(event->pos()))
        tip = row.state.title + QLatin1Char('\n') + row.state.body;
    else if (at.badge.contains(event->pos()))
        tip = row.badgeFull ? tr("Not marked read; some are new to you")
                            : tr("Not marked read; you have seen all of them");
    else if (at.flag.contains(event->pos()))
        tip = tr("Flagged by you as unread; only you see this");
    else if (at.avatar.united(at.account).contains(event->pos()))
        tip = m_looks.value(row.account).name;
    else if (at.handlingIcon.contains(event->pos()))
        tip = handlingTip(index);
    else if (at.name.contains(event->pos()))
        tip = row.name;
    else if (m_density == Density::Compact && at.preview.contains(event->pos()))
        tip = row.preview;
    QToolTip::showText(event->globalPos(), tipText(tip.trimmed()), view->viewport());
    return true;
}

} // namespace kidoku::ui
