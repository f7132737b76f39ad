// SPDX-License-Identifier: Apache-2.0
#include "jump_button.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QPainter>

namespace kidoku::ui {

namespace {

constexpr int margin = 12;
constexpr int gap = 6;

} // namespace

JumpButton::JumpButton(const Theme &theme, Direction direction, QWidget *parent, Subject subject)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_direction(direction)
    , m_subject(subject)
{
    setObjectName(QStringLiteral("jumpButton"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::NoFocus); // Home and End do the same by keyboard
    connect(&theme, &Theme::changed, this, &JumpButton::say);
    hide();
    say();
}

void JumpButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    say();
}

void JumpButton::say()
{
    const bool isUnread = m_subject == Subject::Unread;
    setText(m_count == 0   ? QString()
                : isUnread ? tr("%n not marked read", nullptr, m_count)
                           : tr("%n new", nullptr, m_count));
    setAccessibleName(isUnread          ? tr("To the first message not marked read")
                          : m_count > 0 ? text()
                          : m_direction == Direction::Up ? tr("To the top")
                                                         : tr("To the newest message"));
    resize(sizeHint());
    update();
}

void JumpButton::showIn(const QRect &area, bool shown)
{
    if (isHidden() == shown) {
        setVisible(shown);
        raise();
    }
    if (!shown)
        return;
    const int y = m_direction == Direction::Up ? area.top() + gap : area.bottom() - height() - gap;
    move(area.center().x() - width() / 2, y);
}

QSize JumpButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Small));
    const int words = text().isEmpty() ? 0 : gap + metrics.horizontalAdvance(text());
    return {2 * margin + metrics.height() + words, metrics.height() + 12};
}

void JumpButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QAbstractButton::changeEvent(event);
}

void JumpButton::paintEvent(QPaintEvent *)
{
    const Colors &c = m_theme.colors();
    const bool stands = m_count > 0 && m_subject == Subject::New;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(stands ? c.accent : c.border, 1));
    painter.setBrush(stands ? c.accent : c.panel);
    const QRectF pill = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    const QColor ink = stands ? c.onAccent : c.text;
    painter.setFont(m_theme.font(TextSize::Small));
    const int size = painter.fontMetrics().height();
    const QString arrow
        = m_direction == Direction::Up ? QStringLiteral("arrow-up") : QStringLiteral("arrow-down");
    painter.drawPixmap(margin, (height() - size) / 2,
                       tinted(arrow, ink, size, devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(margin + size + gap, 0, -margin, 0),
                     Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace kidoku::ui
