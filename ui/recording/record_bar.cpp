// SPDX-License-Identifier: Apache-2.0
#include "record_bar.h"

#include "ui/access/access.h"
#include "ui/help/help_topics.h"
#include "ui/theme/plain_text.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace kidoku::ui {

using End = recording::Recorder::End;

namespace {

constexpr int dotSize = 12;
constexpr int margin = 16;

//! "3:05", "1:03:05".
QString spent(core::Milliseconds time)
{
    const qint64 seconds = time.count() / 1000;
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? QStringLiteral("%1:%2").arg(seconds / 3600).arg(rest) : rest;
}

} // namespace

RecordBar::RecordBar(recording::Recorder &recorder, const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_recorder(recorder)
    , m_theme(theme)
    , m_text(plainLabel(theme, TextSize::Strong, this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("recordBar"));
    setHelpTopic(this, "recording");
    m_text->setObjectName(QStringLiteral("recordState"));
    m_text->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("recordStop"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * margin + dotSize, 8, 12, 8);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &RecordBar::tell);
    connect(&m_recorder, &recording::Recorder::changed, this, [this] {
        if (!m_recorder.isOn()) {
            m_second.stop();
            return;
        }
        if (m_second.isActive()) {
            tell();
            return;
        }
        m_outcome.reset();
        m_second.start();
        retranslate();
        update();
        Q_EMIT wanted(true);
        announce(this, m_text->text());
    });
    connect(&m_recorder, &recording::Recorder::ended, this, &RecordBar::take);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_recorder.isOn())
            m_recorder.stop();
        else
            Q_EMIT wanted(false);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void RecordBar::setSubject(const QString &account, core::Milliseconds time)
{
    m_account = account;
    m_time = time;
}

void RecordBar::take(End how, const QString &detail)
{
    m_outcome = Outcome{how, detail};
    retranslate();
    update();
    announce(this, m_text->text());
}

void RecordBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void RecordBar::retranslate()
{
    m_button->setText(m_recorder.isOn() ? tr("Stop recording") : tr("Close"));
    tell();
}

void RecordBar::tell()
{
    const QString text = words();
    if (text != m_text->text())
        m_text->setText(text);
}

QString RecordBar::words() const
{
    if (m_recorder.isOn()) {
        return tr("Recording the webhooks of %1: %2 of %3")
                   .arg(m_account, spent(m_recorder.elapsed()), spent(m_time))
            + QStringLiteral(" · ") + tr("%n event(s)", nullptr, int(m_recorder.events()));
    }
    if (!m_outcome)
        return {};
    const QString file = QDir::toNativeSeparators(m_recorder.fileName());
    const QString saved = tr("%n event(s) are in %1.", nullptr, int(m_recorder.events())).arg(file);
    switch (m_outcome->how) {
    case End::Stopped:
        return tr("The recording has ended.") + u' ' + saved;
    case End::TimeOver:
        return tr("The recording has ended: its time is over.") + u' ' + saved;
    case End::Full:
        return tr("The recording has ended: it is as large as it may be.") + u' ' + saved;
    case End::CannotWrite:
        return tr("The recording has ended, because the file cannot be written: %1")
                   .arg(m_outcome->detail)
            + u' ' + saved;
    }
    return {};
}

void RecordBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOn = m_recorder.isOn();
    const Colors &colors = m_theme.colors();
    painter.fillRect(rect(), isOn ? colors.dangerSoft : colors.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), isOn ? colors.danger : colors.border);
    if (!isOn)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.danger);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - margin - dotSize : margin;
    painter.drawEllipse(QRect(left, (height() - dotSize) / 2, dotSize, dotSize));
}

} // namespace kidoku::ui
