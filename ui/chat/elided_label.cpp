// SPDX-License-Identifier: Apache-2.0
#include "elided_label.h"

#include "ui/access/access.h"
#include "ui/theme/plain_text.h"

#include <QPainter>

namespace kidoku::ui {

ElidedLabel::ElidedLabel(const Theme &theme, TextSize size, Ink ink, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_size(size)
    , m_ink(ink)
{
    setAccessRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    setAccessibleName(text);
    updateTip();
    updateGeometry();
    update();
    Q_EMIT textChanged(m_text);
}

QSize ElidedLabel::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(m_size));
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {qMin(whole.width(), 8 * QFontMetrics(m_theme.font(m_size)).averageCharWidth()),
            whole.height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateTip();
}

void ElidedLabel::updateTip()
{
    setToolTip(width() < sizeHint().width() ? tipText(m_text) : QString());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(m_size));
    painter.setPen(m_ink == Ink::Muted ? m_theme.colors().muted : m_theme.colors().text);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}

} // namespace kidoku::ui
