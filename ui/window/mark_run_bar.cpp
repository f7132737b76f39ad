// SPDX-License-Identifier: Apache-2.0
#include "mark_run_bar.h"

#include "mark_run.h"
#include "ui/access/access.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace kidoku::ui {

namespace {

constexpr std::chrono::seconds goodNewsStays{8};

QString number(int value)
{
    return QLocale().toString(value);
}

} // namespace

MarkRunBar::MarkRunBar(const Theme &theme, const MarkRun &run, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_words(plainLabel(theme, TextSize::Caption, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
    , m_show(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("markRun"));
    m_words->setObjectName(QStringLiteral("markRunWords"));
    m_bar->setObjectName(QStringLiteral("markRunBar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(120, 6);
    m_cancel->setObjectName(QStringLiteral("markRunCancel"));
    m_show->setObjectName(QStringLiteral("markRunShow"));
    m_close->setObjectName(QStringLiteral("markRunClose"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 10, 0);
    row->setSpacing(8);
    row->addWidget(m_words);
    row->addWidget(m_bar);
    for (QPushButton *button : {m_cancel, m_show, m_close}) {
        setButtonRole(button, ButtonRole::Link);
        followFont(theme, TextSize::Caption, button);
        row->addWidget(button);
    }
    m_fade.setSingleShot(true);
    m_fade.setInterval(goodNewsStays);
    const auto putAway = [this] {
        m_telling = false;
        refresh();
    };
    connect(&m_fade, &QTimer::timeout, this, putAway);
    connect(m_close, &QPushButton::clicked, this, putAway);
    connect(m_cancel, &QPushButton::clicked, this, &MarkRunBar::cancelRequested);
    connect(m_show, &QPushButton::clicked, this, &MarkRunBar::showRequested);
    connect(&run, &MarkRun::changed, this, [this] {
        m_telling = m_run.tally().total > 0;
        m_fade.stop();
        refresh();
    });
    refresh();
}

void MarkRunBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

QString MarkRunBar::outcome() const
{
    const MarkRun::Tally &tally = m_run.tally();
    QStringList parts{tr("%1 read").arg(number(tally.read))};
    if (tally.refused > 0)
        parts.append(tr("%1 refused").arg(number(tally.refused)));
    if (tally.takenBack > 0)
        parts.append(tr("%1 taken back").arg(number(tally.takenBack)));
    return parts.join(QStringLiteral(", "));
}

void MarkRunBar::refresh()
{
    const MarkRun::Tally &tally = m_run.tally();
    const bool running = m_run.isRunning();
    setVisible(m_telling);
    m_bar->setVisible(running);
    m_cancel->setVisible(running);
    m_show->setVisible(tally.refused > 0);
    m_close->setVisible(!running);
    m_cancel->setText(tr("Cancel"));
    m_show->setText(tr("Show"));
    m_close->setText(tr("Close"));
    m_bar->setRange(0, tally.total);
    m_bar->setValue(tally.ended());
    m_words->setText(running
                         ? tr("Marking %1 of %2").arg(number(tally.ended()), number(tally.total))
                         : outcome());
    m_bar->setAccessibleName(m_words->text());
    if (!m_telling || running)
        return;
    if (tally.refused == 0 && !m_fade.isActive())
        m_fade.start();
    announce(m_words, m_words->text()); // once, at the end
}

} // namespace kidoku::ui
