// SPDX-License-Identifier: Apache-2.0
#include "log_bar.h"

#include "ui/theme/chip.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

namespace kidoku::ui {

namespace {

using models::LogView;

struct ChipName
{
    LogView view;
    const char *objectName;
};

constexpr ChipName chips[] = {
    {LogView::All, "logViewAll"},
    {LogView::Retries, "logViewRetries"},
    {LogView::Failures, "logViewFailures"},
    {LogView::Webhooks, "logViewWebhooks"},
    {LogView::ThisConversation, "logViewThisConversation"},
};

QString wordOf(LogView view)
{
    switch (view) {
    case LogView::All:
        return LogBar::tr("All");
    case LogView::Retries:
        return LogBar::tr("Retries");
    case LogView::Failures:
        return LogBar::tr("Failures");
    case LogView::Webhooks:
        return LogBar::tr("Webhooks");
    case LogView::ThisConversation:
        return LogBar::tr("This conversation");
    }
    return {};
}

} // namespace

LogBar::LogBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(plainLabel(theme, TextSize::Strong, this))
    , m_filter(new QLineEdit(this))
    , m_follow(new QPushButton(this))
    , m_retryFailed(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_columns(new QPushButton(this))
    , m_debounce(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_title);
    auto *views = new QWidget(this);
    auto *flow = new FlowLayout(views, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    views->setSizePolicy(policy);
    row->addWidget(views);
    for (const ChipName &name : chips) {
        auto *chip = new Chip(theme, views);
        chip->setObjectName(QLatin1String(name.objectName));
        const LogView view = name.view;
        connect(chip, &Chip::toggled, this, [this, view](bool on) {
            if (on)
                Q_EMIT viewChosen(view);
        });
        m_chips.insert(view, chip);
        flow->addWidget(chip);
    }
    m_chips.value(LogView::All)->setChecked(true);
    m_filter->setObjectName(QStringLiteral("logFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaxLength(200);
    m_filter->setMinimumWidth(80);
    m_filter->setMaximumWidth(260);
    row->addWidget(m_filter, 3);
    row->addStretch(1);
    m_follow->setObjectName(QStringLiteral("logFollow"));
    setButtonRole(m_follow, ButtonRole::Quiet);
    m_retryFailed->setObjectName(QStringLiteral("logRetryFailed"));
    m_export->setObjectName(QStringLiteral("logExport"));
    m_columns->setObjectName(QStringLiteral("logColumns"));
    setButtonRole(m_columns, ButtonRole::Quiet);
    for (QPushButton *button : {m_follow, m_retryFailed, m_columns, m_export})
        row->addWidget(button);

    m_debounce->setSingleShot(true);
    m_debounce->setInterval(std::chrono::milliseconds(150));
    connect(m_filter, &QLineEdit::textChanged, m_debounce, qOverload<>(&QTimer::start));
    connect(m_debounce, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(m_filter->text()); });
    connect(m_follow, &QPushButton::clicked, this, &LogBar::followRequested);
    connect(m_retryFailed, &QPushButton::clicked, this, &LogBar::retryFailedRequested);
    connect(m_export, &QPushButton::clicked, this, &LogBar::exportRequested);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        Q_EMIT columnsRequested(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(&theme, &Theme::changed, this, &LogBar::applyTheme);
    applyTheme();
    retranslate();
}

void LogBar::setCount(LogView view, int count)
{
    m_counts.insert(view, count);
    // The ring's size says nothing to anybody; the other counts do.
    const bool counted = view != LogView::All && view != LogView::ThisConversation && count > 0;
    m_chips.value(view)->setLabel(wordOf(view), counted ? count : -1);
}

void LogBar::setFollowing(bool following, int newRows)
{
    m_following = following;
    m_newRows = newRows;
    m_follow->setText(following         ? tr("Following ↓")
                          : newRows > 0 ? tr("↓ %n new", nullptr, newRows)
                                        : tr("Go to newest ↓"));
    m_follow->setEnabled(!following);
}

void LogBar::setFailedMarks(int count)
{
    m_failedMarks = count;
    m_retryFailed->setVisible(count > 0);
    m_retryFailed->setText(tr("Retry failed (%1)").arg(QLocale().toString(count)));
}

void LogBar::chooseView(LogView view)
{
    m_chips.value(view)->setChecked(true);
}

void LogBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogBar::retranslate()
{
    m_title->setText(tr("Activity"));
    m_filter->setPlaceholderText(tr("Filter activity"));
    m_filter->setToolTip(tipText(
        tr("Words, or state:failed, http:5xx, tries:>2, account:\"Shop A\". All must fit.")));
    m_filter->setAccessibleName(tr("Filter activity"));
    m_export->setText(tr("Export…"));
    m_columns->setToolTip(tipText(tr("Choose columns")));
    m_columns->setAccessibleName(tr("Choose columns"));
    for (const ChipName &name : chips)
        setCount(name.view, m_counts.value(name.view, 0));
    setFollowing(m_following, m_newRows);
    setFailedMarks(m_failedMarks);
}

void LogBar::applyTheme()
{
    m_columns->setIcon(tintedIcon(QStringLiteral("columns"), m_theme.colors().muted));
    const QFont small = m_theme.font(TextSize::Small);
    m_filter->setFont(small);
    for (QPushButton *button : {m_follow, m_retryFailed, m_export})
        button->setFont(small);
}

} // namespace kidoku::ui
