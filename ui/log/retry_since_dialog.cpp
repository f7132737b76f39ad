// SPDX-License-Identifier: Apache-2.0
#include "retry_since_dialog.h"

#include "models/clock_face.h"
#include "ui/theme/plain_text.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

RetrySinceDialog::RetrySinceDialog(const Theme &theme, QList<RetryRun::Mark> failed,
                                   core::Timestamp now, QWidget *parent)
    : QDialog(parent)
    , m_failed(std::move(failed))
    , m_words(plainLabel(theme, TextSize::Body, this))
    , m_count(mutedLabel(theme, TextSize::Body, this))
    , m_since(new QDateTimeEdit(this))
    , m_cancel(new QPushButton(this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("retrySinceDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_since->setObjectName(QStringLiteral("retrySince"));
    m_since->setCalendarPopup(true);
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(now.ms);
    m_since->setDateTime(today.addSecs(-3600));
    m_since->setMaximumDateTime(today);
    m_count->setObjectName(QStringLiteral("retryCount"));
    m_words->setBuddy(m_since);
    m_go->setObjectName(QStringLiteral("retrySinceGo"));
    m_go->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(m_words);
    column->addWidget(m_since);
    column->addWidget(m_count);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    connect(m_since, &QDateTimeEdit::dateTimeChanged, this, &RetrySinceDialog::recount);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
}

QList<RetryRun::Mark> RetrySinceDialog::chosen() const
{
    QList<RetryRun::Mark> marks = m_failed;
    const core::Timestamp since{m_since->dateTime().toMSecsSinceEpoch()};
    marks.removeIf([since](const RetryRun::Mark &mark) { return mark.at < since; });
    return marks;
}

void RetrySinceDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RetrySinceDialog::retranslate()
{
    setWindowTitle(tr("Retry failed read marks"));
    m_words->setText(tr("Those that failed since"));
    m_since->setDisplayFormat(QStringLiteral("yyyy-MM-dd ") + models::clockPattern());
    m_since->setAccessibleName(tr("Those that failed since"));
    m_cancel->setText(tr("Cancel"));
    recount();
}

void RetrySinceDialog::recount()
{
    const int count = int(chosen().size());
    m_count->setText(tr("%n read mark(s) can be tried again.", nullptr, count));
    m_go->setText(tr("Retry %n read mark(s)", nullptr, count));
    m_go->setEnabled(count > 0);
}

} // namespace kidoku::ui
