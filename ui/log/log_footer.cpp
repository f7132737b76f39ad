// SPDX-License-Identifier: Apache-2.0
#include "log_footer.h"

#include "core/settings.h"
#include "models/state_text.h"
#include "retry_run.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace kidoku::ui {

LogFooter::LogFooter(models::LogModels &models, core::Settings &settings, RetryRun &run,
                     const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_settings(settings)
    , m_run(run)
    , m_kept(mutedLabel(theme, TextSize::Caption, this))
    , m_words(plainLabel(theme, TextSize::Caption, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    m_kept->setObjectName(QStringLiteral("logKept"));
    m_words->setObjectName(QStringLiteral("retryRunWords"));
    m_bar->setObjectName(QStringLiteral("retryRunBar"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(140, 6);
    m_cancel->setObjectName(QStringLiteral("retryRunCancel"));
    setButtonRole(m_cancel, ButtonRole::Link);
    followFont(theme, TextSize::Caption, m_cancel);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 1, 12, 2);
    row->setSpacing(8);
    row->addWidget(m_kept);
    row->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_bar, m_cancel})
        row->addWidget(part);
    connect(m_cancel, &QPushButton::clicked, &run, &RetryRun::cancel);
    connect(&run, &RetryRun::progressed, this, &LogFooter::tellRun);
    connect(&run, &RetryRun::finished, this, &LogFooter::tellRun);
    connect(&models, &models::LogModels::oldestChanged, this, &LogFooter::tellKept);
    connect(&settings, &core::Settings::changed, this, &LogFooter::tellKept);
    tellKept();
    tellRun();
}

void LogFooter::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        tellKept();
        tellRun();
    }
    QWidget::changeEvent(event);
}

void LogFooter::tellKept()
{
    const int days = m_settings.number(core::Setting::LogKeepDays);
    const int rows = m_settings.number(core::Setting::LogKeepRows);
    const QString limits
        = tr("Kept: %1 or %2", "an age, a number of rows")
              .arg(tr("%n day(s)", nullptr, days), tr("%1 rows").arg(QLocale().toString(rows)));
    const core::Timestamp oldest = m_models.oldest();
    const QString since = oldest.isValid()
        ? tr("oldest: %1").arg(models::shortTime(oldest, m_models.clock().now()))
        : QString();
    m_kept->setText(since.isEmpty() ? limits : tr("%1; %2").arg(limits, since));
}

void LogFooter::tellRun()
{
    const bool running = m_run.isRunning();
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_bar, m_cancel})
        part->setVisible(running);
    m_cancel->setText(tr("Cancel"));
    m_bar->setRange(0, m_run.total());
    m_bar->setValue(m_run.done());
    m_words->setText(tr("Retrying: %1 of %2")
                         .arg(QLocale().toString(m_run.done()), QLocale().toString(m_run.total())));
    m_bar->setAccessibleName(m_words->text());
}

} // namespace kidoku::ui
