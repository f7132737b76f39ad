// SPDX-License-Identifier: Apache-2.0
#include "shortcut_button.h"

#include "ui/theme/icons.h"
#include "ui/theme/style.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace kidoku::ui {

namespace {

constexpr int margin = 13;
constexpr int gap = 6;
constexpr int keyGap = 9;
constexpr qreal keyStrength = 0.9; // still 4.5:1 on the accent

} // namespace

ShortcutButton::ShortcutButton(const Theme &theme, const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_theme(theme)
    , m_icon(icon)
{
    setButtonRole(this, ButtonRole::Primary);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ShortcutButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys.toString(QKeySequence::NativeText);
    updateGeometry();
    update();
}

int ShortcutButton::iconSize() const
{
    return QFontMetrics(m_theme.font(TextSize::Strong)).ascent();
}

QSize ShortcutButton::sizeHint() const
{
    const int keys = m_keys.isEmpty()
        ? 0
        : keyGap + QFontMetrics(m_theme.font(TextSize::Small)).horizontalAdvance(m_keys);
    return minimumSizeHint() + QSize(keys, 0);
}

// Where room is short the tool tip names the keys.
QSize ShortcutButton::minimumSizeHint() const
{
    const QFontMetrics words(m_theme.font(TextSize::Strong));
    return {2 * margin + iconSize() + gap + words.horizontalAdvance(text()), words.height() + 14};
}

void ShortcutButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButtonBevel, option);

    QColor ink = isEnabled() ? m_theme.colors().onAccent
                             : palette().color(QPalette::Disabled, QPalette::ButtonText);
    QRect room = rect().adjusted(margin, 0, -margin, 0);
    const int icon = iconSize();
    painter.drawPixmap(room.left(), room.center().y() - icon / 2 + 1,
                       tinted(m_icon, ink, icon, devicePixelRatioF()));
    room.setLeft(room.left() + icon + gap);
    painter.setFont(m_theme.font(TextSize::Strong));
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, text());
    if (width() < sizeHint().width())
        return;
    if (isEnabled())
        ink.setAlphaF(float(keyStrength));
    painter.setFont(m_theme.font(TextSize::Small));
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, m_keys);
}

} // namespace kidoku::ui
