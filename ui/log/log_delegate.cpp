// SPDX-License-Identifier: Apache-2.0
#include "log_delegate.h"

#include "models/log_model.h"
#include "models/state_text.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"

#include <QAbstractItemView>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace kidoku::ui {

namespace {

constexpr int margin = 10;

models::StateIcon iconOf(store::LogState state)
{
    switch (state) {
    case store::LogState::Info:
        break;
    case store::LogState::Working:
        return models::StateIcon::Send;
    case store::LogState::Succeeded:
        return models::StateIcon::Read;
    case store::LogState::Retrying:
        return models::StateIcon::Retry;
    case store::LogState::Failed:
        return models::StateIcon::Fail;
    }
    return models::StateIcon::None;
}

models::Tone toneOf(store::LogState state)
{
    switch (state) {
    case store::LogState::Info:
    case store::LogState::Working:
        break;
    case store::LogState::Succeeded:
        return models::Tone::Accent;
    case store::LogState::Retrying:
        return models::Tone::Warning;
    case store::LogState::Failed:
        return models::Tone::Danger;
    }
    return models::Tone::Neutral;
}

// What has no outcome shows which way it went.
QPixmap directionShape(const store::LogEntry &entry, const QColor &color, int size, qreal ratio)
{
    switch (entry.direction) {
    case store::LogDirection::Incoming:
        return tinted(QStringLiteral("arrow-down"), color, size, ratio);
    case store::LogDirection::Outgoing:
        return tinted(QStringLiteral("arrow-up"), color, size, ratio);
    case store::LogDirection::Local:
        break;
    }
    return tinted(QStringLiteral("info"), color, size, ratio);
}

bool isFixedWidth(models::LogColumn column)
{
    return column == models::LogColumn::Time || column == models::LogColumn::NextTry
        || column == models::LogColumn::RequestId || column == models::LogColumn::EventId;
}

} // namespace

LogDelegate::LogDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{}

void LogDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto entry = index.data(models::LogModel::EntryRole).value<store::LogEntry>();
    const models::Tone tone = toneOf(entry.state);
    const auto column = models::LogColumn(index.column());
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->fillRect(option.rect, selected ? c.selection : c.panel);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      c.border);
    // The tree's branches already keep the first column from the edge.
    const int left = column == models::LogColumn::Time ? 2 : margin;
    QRect room = option.rect.adjusted(left, 0, -4, -1);
    QFont font = m_theme.font(TextSize::Small);
    if (isFixedWidth(column)) {
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(m_theme.font(TextSize::Caption).pointSizeF());
    }
    QColor color = column == models::LogColumn::What ? c.text : c.muted;
    if (column == models::LogColumn::Time || column == models::LogColumn::Conversation
        || column == models::LogColumn::Status)
        color = c.text;
    const bool toned = column == models::LogColumn::What || column == models::LogColumn::State;
    if (toned && tone != models::Tone::Neutral)
        color = m_theme.tone(tone);
    const QPixmap shape = shapeOf(column, entry, index, QFontMetrics(font).ascent(),
                                  painter->device()->devicePixelRatioF());
    if (!shape.isNull()) {
        const int size = int(shape.width() / shape.devicePixelRatio());
        painter->drawPixmap(QPoint(room.left(), room.center().y() - size / 2), shape);
        room.setLeft(room.left() + size + 6);
    }
    painter->setFont(font);
    painter->setPen(color);
    const QString text = index.data(Qt::DisplayRole).toString();
    painter->drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active) {
        painter->setPen(QPen(c.accent, 2));
        painter->drawLine(option.rect.left(), option.rect.bottom(), option.rect.right(),
                          option.rect.bottom());
    }
    painter->restore();
}

QSize LogDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {margin, QFontMetrics(m_theme.font(TextSize::Small)).height() + 7};
}

// The way it went beside what happened, the outcome beside its word, a flag on what is bookmarked.
QPixmap LogDelegate::shapeOf(models::LogColumn column, const store::LogEntry &entry,
                             const QModelIndex &index, int size, qreal ratio) const
{
    const Colors &c = m_theme.colors();
    const models::StateIcon icon = iconOf(entry.state);
    if (column == models::LogColumn::What)
        return directionShape(entry, c.muted, size, ratio);
    if (column == models::LogColumn::State && icon != models::StateIcon::None)
        return m_theme.stateIcon(icon, toneOf(entry.state), size, ratio);
    if (column == models::LogColumn::Time && index.data(models::LogModel::BookmarkRole).toBool())
        return tinted(QStringLiteral("flag"), c.accent, size, ratio);
    return {};
}

bool LogDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                            const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString tip = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), tipText(tip), view, option.rect);
    return !tip.isEmpty();
}

} // namespace kidoku::ui
