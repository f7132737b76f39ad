// SPDX-License-Identifier: Apache-2.0
#include "live_pill.h"

#include "models/state_text.h"
#include "ui/access/access.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace kidoku::ui {

namespace {

constexpr int widest = 320;

} // namespace

LivePill::LivePill(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessRole(this, QAccessible::StaticText);
    setObjectName(QStringLiteral("livePill"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followFont(theme, TextSize::Strong, this);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LivePill::setWords(const PillWords &words)
{
    if (words == m_words)
        return;
    const bool another = words.spoken != m_words.spoken;
    m_words = words;
    setToolTip(tipText(words.tip));
    if (another)
        announce();
    updateGeometry();
    update();
}

// The seconds change on the screen only. Trouble is told once; what comes between two tries of the
// same trouble (Connecting…) is neither trouble nor its end.
void LivePill::announce()
{
    setAccessibleName(m_words.spoken);
    setAccessibleDescription(m_words.tip);
    const bool trouble
        = m_words.tone == models::Tone::Warning || m_words.tone == models::Tone::Danger;
    if (m_words.tone == models::Tone::Accent)
        m_told.clear();
    if (!trouble || m_told == m_words.spoken)
        return;
    m_told = m_words.spoken;
    ui::announce(this, m_told);
    Q_EMIT alerted(m_told);
}

QSize LivePill::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(shown()) + metrics.height() + 16, metrics.height() + 6};
}

void LivePill::paintEvent(QPaintEvent *)
{
    const QFontMetrics metrics(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.toneSoft(m_words.tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    const QColor color = m_theme.tone(m_words.tone);
    painter.setBrush(color);
    const qreal dot = metrics.ascent() * 0.62;
    painter.drawEllipse(QRectF(10, (height() - dot) / 2, dot, dot));
    painter.setPen(color);
    painter.drawText(rect().adjusted(int(10 + dot + 6), 0, -6, 0), Qt::AlignVCenter, shown());
}

QString LivePill::shown() const
{
    return QFontMetrics(font()).elidedText(m_words.text, Qt::ElideRight, widest);
}

} // namespace kidoku::ui
