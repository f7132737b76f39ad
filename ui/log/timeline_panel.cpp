// SPDX-License-Identifier: Apache-2.0
#include "timeline_panel.h"

#include "timeline_picture.h"
#include "ui/theme/plain_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

using models::TimelineSpan;

constexpr std::array spans{TimelineSpan::Quarter, TimelineSpan::Hour, TimelineSpan::Day};

} // namespace

TimelinePanel::TimelinePanel(const models::LogTimeline &timeline, const Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_span(new QComboBox(this))
    , m_words(mutedLabel(theme, TextSize::Caption, this))
    , m_picture(new TimelinePicture(timeline, theme, this))
    , m_soon(new QTimer(this))
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("logTimelinePanel"));
    m_span->setObjectName(QStringLiteral("logTimelineSpan"));
    for (const TimelineSpan span : spans)
        m_span->addItem(QString(), int(span));
    m_span->setCurrentIndex(1);
    m_span->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_words->setObjectName(QStringLiteral("logTimelineWords"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Words that do not fit end early; the picture's description has them whole.
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    followFont(theme, TextSize::Caption, m_span);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_span);
    row->addWidget(m_words, 1);
    column->addLayout(row);
    column->addWidget(m_picture);

    m_soon->setSingleShot(true);
    m_soon->setInterval(std::chrono::milliseconds(250));
    m_tick->setInterval(std::chrono::seconds(5));
    connect(m_soon, &QTimer::timeout, m_picture, &TimelinePicture::refresh);
    connect(m_tick, &QTimer::timeout, m_picture, &TimelinePicture::refresh);
    connect(&timeline, &models::LogTimeline::changed, this, [this] {
        if (isVisible() && !m_soon->isActive())
            m_soon->start();
    });
    connect(m_span, &QComboBox::currentIndexChanged, this,
            [this] { m_picture->setSpan(TimelineSpan(m_span->currentData().toInt())); });
    connect(m_picture, &TimelinePicture::refreshed, this,
            [this] { m_words->setText(m_picture->counts()); });
    retranslate();
}

void TimelinePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimelinePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick->stop();
}

void TimelinePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_picture->refresh();
    m_tick->start();
}

void TimelinePanel::retranslate()
{
    for (int i = 0; i < m_span->count(); ++i)
        m_span->setItemText(i, models::nameOf(TimelineSpan(m_span->itemData(i).toInt())));
    m_span->setAccessibleName(tr("How far the picture goes back"));
    m_words->setText(m_picture->counts());
}

} // namespace kidoku::ui
