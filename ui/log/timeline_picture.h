// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_timeline.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace kidoku::ui {

//! How LINE answered, as bars over time (read, retried, failed, waiting) and two lines of latency.
//! A click, a drag or Enter chooses a time, Esc lets go of it; what stands under the pointer or the
//! keyboard's mark is told in words. GUI thread.
class TimelinePicture : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive this.
    TimelinePicture(const models::LogTimeline &timeline, const Theme &theme,
                    QWidget *parent = nullptr);

    void setSpan(models::TimelineSpan span);
    [[nodiscard]] models::TimelineSpan span() const { return m_span; }
    //! What is filtered for, from outside; both invalid: nothing.
    void setChosen(core::Timestamp from, core::Timestamp to);
    //! Takes the counts anew, as they or the time of day have changed.
    void refresh();
    //! In words, with and without its span.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString counts() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rangeChosen(kidoku::core::Timestamp from, kidoku::core::Timestamp to);
    void rangeCleared();
    void refreshed();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] int slotAt(int x) const;
    [[nodiscard]] QRectF barOf(int slot) const;
    void moveMark(int to, bool extend);
    void choose(int first, int last);
    void letGo();
    void describeMark();
    void paintBars(QPainter &painter) const;
    void paintLatency(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintChosen(QPainter &painter) const;

    const models::LogTimeline &m_timeline;
    const Theme &m_theme;
    models::TimelineSpan m_span = models::TimelineSpan::Hour;
    QList<models::TimelineSlot> m_slots;
    core::Timestamp m_from; //!< what is filtered for
    core::Timestamp m_to;
    int m_mark = -1;   //!< the keyboard's, or where a drag is
    int m_anchor = -1; //!< where it began
    bool m_dragging = false;
};

} // namespace kidoku::ui
