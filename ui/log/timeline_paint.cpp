// SPDX-License-Identifier: Apache-2.0
#include "models/clock_face.h"
#include "timeline_picture.h"

#include "models/state_text.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

//! How the picture of answers is painted: each kind by a colour and a texture of its own.
namespace kidoku::ui {

namespace {

constexpr int sides = 12;
constexpr int above = 3;

} // namespace

QRect TimelinePicture::plot() const
{
    const int times = QFontMetrics(m_theme.font(TextSize::Caption)).height();
    return rect().adjusted(sides, above, -sides, -times - 1);
}

QRectF TimelinePicture::barOf(int slot) const
{
    const QRectF area = plot();
    const qreal width = area.width() / qreal(m_slots.size());
    const qsizetype place = isRightToLeft() ? m_slots.size() - 1 - slot : slot;
    return {area.left() + width * qreal(place), area.top(), width, area.height()};
}

void TimelinePicture::paintEvent(QPaintEvent *)
{
    const Colors &c = m_theme.colors();
    QPainter painter(this);
    painter.fillRect(rect(), c.panel);
    painter.setFont(m_theme.font(TextSize::Caption));
    const QRect area = plot();
    paintChosen(painter);
    painter.setPen(c.border);
    painter.drawLine(area.bottomLeft() + QPoint(0, 1), area.bottomRight() + QPoint(0, 1));
    paintBars(painter);
    paintLatency(painter);
    paintTimes(painter);
    if (!hasFocus())
        return;
    painter.setPen(QPen(c.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(2.5, 0.5, -2.5, -0.5));
}

void TimelinePicture::paintBars(QPainter &painter) const
{
    const Colors &c = m_theme.colors();
    int most = 1;
    for (const models::TimelineSlot &slot : m_slots)
        most = std::max(most, slot.total());
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < int(m_slots.size()); ++i) {
        const models::TimelineSlot &slot = m_slots.at(i);
        const QRectF room = barOf(i);
        const qreal gap = room.width() > 5 ? 1.5 : 0.5;
        qreal bottom = room.bottom();
        const auto pile = [&](int count, const QBrush &fill, const QPen &line) {
            if (count == 0)
                return;
            // What happened at all is seen, however much else did.
            const qreal height = std::max<qreal>(2, room.height() * count / most);
            const QRectF bar(room.left() + gap / 2, std::max(room.top(), bottom - height),
                             room.width() - gap, std::min(height, bottom - room.top()));
            painter.fillRect(bar, fill);
            painter.setPen(line);
            painter.setBrush(Qt::NoBrush);
            if (line.style() != Qt::NoPen)
                painter.drawRect(bar.adjusted(0, 0, -1, -1));
            bottom -= height;
        };
        pile(slot.failed, c.danger, Qt::NoPen);
        if (slot.retried > 0) {
            const qreal before = bottom;
            pile(slot.retried, c.warningSoft, c.warning);
            const QRectF bar(room.left() + gap / 2, bottom, room.width() - gap, before - bottom);
            painter.fillRect(bar, QBrush(c.warning, Qt::BDiagPattern));
        }
        pile(slot.read, c.accent, Qt::NoPen);
        pile(slot.waiting, c.panel, QPen(c.muted, 1, Qt::DotLine));
    }
}

// Half of the answers as a whole line, all but one of twenty as a broken one.
void TimelinePicture::paintLatency(QPainter &painter) const
{
    const Colors &c = m_theme.colors();
    core::Milliseconds most(0);
    for (const models::TimelineSlot &slot : m_slots)
        most = std::max(most, slot.p95);
    if (most <= core::Milliseconds(0))
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const std::array lines{std::pair{&models::TimelineSlot::p50, Qt::SolidLine},
                           std::pair{&models::TimelineSlot::p95, Qt::DashLine}};
    for (const auto &[member, style] : lines) {
        painter.setPen(QPen(c.text, 1.2, style));
        QPolygonF line;
        const auto flush = [&] {
            if (line.size() == 1) // alone among slots without an answer
                painter.drawLine(line.first() - QPointF(2, 0), line.first() + QPointF(2, 0));
            else
                painter.drawPolyline(line);
            line.clear();
        };
        for (int i = 0; i < int(m_slots.size()); ++i) {
            const core::Milliseconds took = m_slots.at(i).*member;
            if (took < core::Milliseconds(0)) {
                flush();
                continue;
            }
            const QRectF room = barOf(i);
            const qreal share = qreal(took.count()) / qreal(most.count());
            line.append({room.center().x(), room.bottom() - (room.height() - 2) * share});
        }
        flush();
    }
}

void TimelinePicture::paintTimes(QPainter &painter) const
{
    const QRect area = plot();
    const QRect under(area.left(), area.bottom() + 2, area.width(), height() - area.bottom() - 2);
    painter.setPen(m_theme.colors().muted);
    const auto clockOf = [](core::Timestamp at) {
        return models::clockText(QDateTime::fromMSecsSinceEpoch(at.ms).time());
    };
    const int count = int(m_slots.size());
    constexpr int labels = 6;
    for (int i = 0; i < labels; ++i) {
        const int slot = i * count / labels;
        const QRectF bar = barOf(slot);
        const QString text = clockOf(m_slots.at(slot).from);
        const int width = QFontMetrics(painter.font()).horizontalAdvance(text) + 4;
        const qreal left = isRightToLeft() ? bar.right() - width : bar.left();
        painter.drawText(QRectF(left, under.top(), width, under.height()),
                         Qt::AlignLeading | Qt::AlignVCenter | Qt::TextDontClip, text);
    }
    core::Milliseconds most(0);
    for (const models::TimelineSlot &slot : m_slots)
        most = std::max(most, slot.p95);
    const QString scale = most > core::Milliseconds(0)
        ? tr("latency up to %1", "a duration").arg(models::tookText(most))
        : QString();
    painter.drawText(under, Qt::AlignTrailing | Qt::AlignVCenter, scale);
}

void TimelinePicture::paintChosen(QPainter &painter) const
{
    const Colors &c = m_theme.colors();
    for (int i = 0; i < int(m_slots.size()); ++i) {
        const models::TimelineSlot &slot = m_slots.at(i);
        const bool marked
            = m_mark >= 0 && i >= std::min(m_anchor, m_mark) && i <= std::max(m_anchor, m_mark);
        const bool chosen
            = m_from.isValid() && slot.from >= m_from && (!m_to.isValid() || slot.to <= m_to);
        if (marked || chosen)
            painter.fillRect(barOf(i), marked ? c.selection : c.accentSoft);
        if (marked && i == m_mark) {
            painter.setPen(c.accent);
            painter.drawRect(barOf(i).adjusted(0, 0, -1, -1));
        }
    }
}

} // namespace kidoku::ui
