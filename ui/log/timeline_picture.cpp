// SPDX-License-Identifier: Apache-2.0
#include "timeline_picture.h"

#include "ui/access/access.h"
#include "ui/theme/plain_text.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace kidoku::ui {

TimelinePicture::TimelinePicture(const models::LogTimeline &timeline, const Theme &theme,
                                 QWidget *parent)
    : QWidget(parent)
    , m_timeline(timeline)
    , m_theme(theme)
{
    setAccessRole(this, QAccessible::Graphic);
    setObjectName(QStringLiteral("logTimeline"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    refresh();
}

void TimelinePicture::setSpan(models::TimelineSpan span)
{
    m_span = span;
    m_mark = -1;
    m_anchor = -1;
    refresh();
}

void TimelinePicture::setChosen(core::Timestamp from, core::Timestamp to)
{
    m_from = from;
    m_to = to;
    update();
}

void TimelinePicture::refresh()
{
    const core::Timestamp before = m_slots.isEmpty() ? core::Timestamp() : m_slots.first().from;
    m_slots = m_timeline.slotsOf(m_span);
    // The mark stays with its time while the picture moves on.
    const auto moved = int((m_slots.first().from - before) / models::slotLength(m_span));
    if (before.isValid() && moved != 0) {
        m_mark = m_mark < 0 ? -1 : std::max(0, m_mark - moved);
        m_anchor = m_anchor < 0 ? -1 : std::max(0, m_anchor - moved);
    }
    setAccessibleName(tr("Answers over time"));
    const QString text = summary();
    if (m_mark < 0 && text != accessibleDescription())
        setAccessibleDescription(text);
    Q_EMIT refreshed();
    update();
}

QString TimelinePicture::summary() const
{
    return models::describe(m_slots, m_span);
}

QString TimelinePicture::counts() const
{
    return models::describe(m_slots);
}

QSize TimelinePicture::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TextSize::Caption));
    return {400, 34 + metrics.height()};
}

QSize TimelinePicture::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

bool TimelinePicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int slot = slotAt(help->pos().x());
        QToolTip::showText(help->globalPos(), tipText(models::describe(m_slots.at(slot))), this,
                           barOf(slot).toAlignedRect().adjusted(0, -20, 0, 40));
        return true;
    }
    return QWidget::event(event);
}

void TimelinePicture::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void TimelinePicture::focusOutEvent(QFocusEvent *event)
{
    m_mark = -1;
    m_anchor = -1;
    setAccessibleDescription(summary());
    QWidget::focusOutEvent(event);
    update();
}

void TimelinePicture::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_slots.size()) - 1;
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const int step = isRightToLeft() ? -1 : 1;
    const int mark = m_mark < 0 ? last + (event->key() == Qt::Key_Left ? step : 0) : m_mark;
    switch (event->key()) {
    case Qt::Key_Left:
        moveMark(mark - step, extend);
        break;
    case Qt::Key_Right:
        moveMark(mark + step, extend);
        break;
    case Qt::Key_Home:
        moveMark(0, extend);
        break;
    case Qt::Key_End:
        moveMark(last, extend);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_mark >= 0)
            choose(std::min(m_anchor, m_mark), std::max(m_anchor, m_mark));
        break;
    case Qt::Key_Escape:
        if (!m_from.isValid() && !m_to.isValid())
            QWidget::keyPressEvent(event);
        else
            letGo();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelinePicture::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_dragging = true;
    m_anchor = m_mark = slotAt(event->pos().x());
    update();
}

void TimelinePicture::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    m_mark = slotAt(event->pos().x());
    update();
}

void TimelinePicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !std::exchange(m_dragging, false))
        return;
    choose(std::min(m_anchor, m_mark), std::max(m_anchor, m_mark));
    m_anchor = m_mark = -1;
    update();
}

int TimelinePicture::slotAt(int x) const
{
    const QRect area = plot();
    const int count = int(m_slots.size());
    const int slot = (x - area.left()) * count / std::max(1, area.width());
    return std::clamp(isRightToLeft() ? count - 1 - slot : slot, 0, count - 1);
}

void TimelinePicture::moveMark(int to, bool extend)
{
    m_mark = std::clamp(to, 0, int(m_slots.size()) - 1);
    if (!extend || m_anchor < 0)
        m_anchor = m_mark;
    describeMark();
    update();
}

void TimelinePicture::choose(int first, int last)
{
    m_from = m_slots.at(first).from;
    m_to = m_slots.at(last).to;
    update();
    Q_EMIT rangeChosen(m_from, m_to);
}

void TimelinePicture::letGo()
{
    m_from = m_to = {};
    update();
    Q_EMIT rangeCleared();
}

void TimelinePicture::describeMark()
{
    setAccessibleDescription(models::describe(m_slots.at(m_mark)));
}

} // namespace kidoku::ui
