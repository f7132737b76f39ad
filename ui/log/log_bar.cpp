// SPDX-License-Identifier: Apache-2.0
#include "log_bar.h"

#include "filter_field.h"
#include "term_chips.h"
#include "ui/access/access.h"
#include "ui/theme/chip.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

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
    {LogView::Bookmarks, "logViewBookmarks"},
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
    case LogView::Bookmarks:
        return LogBar::tr("Bookmarks");
    }
    return {};
}

} // namespace

LogBar::LogBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(plainLabel(theme, TextSize::Strong, this))
    , m_filter(new FilterField(this))
    , m_terms(new TermChips(theme, this))
    , m_follow(new QPushButton(this))
    , m_pause(new QPushButton(this))
    , m_retryFailed(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_columns(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_debounce(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_terms);
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
    m_filter->setMinimumWidth(80);
    m_filter->setMaximumWidth(260);
    row->addWidget(m_filter, 3);
    row->addStretch(1);
    buildButtons();
    auto *orders = new QWidget(this);
    orders->setSizePolicy(policy);
    auto *lines = new FlowLayout(orders, 8);
    lines->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_follow, m_pause, m_retryFailed, m_columns, m_export, m_more})
        lines->addWidget(button);
    row->addWidget(orders);

    m_debounce->setSingleShot(true);
    m_debounce->setInterval(std::chrono::milliseconds(150));
    connect(m_filter, &QLineEdit::textChanged, m_debounce, qOverload<>(&QTimer::start));
    connect(m_debounce, &QTimer::timeout, this, [this] { Q_EMIT filterChanged(query()); });
    connect(m_filter, &FilterField::termFinished, m_terms, &TermChips::add);
    connect(m_filter, &FilterField::lastTermUnwanted, m_terms, &TermChips::removeLast);
    connect(m_terms, &TermChips::changed, this, [this] { Q_EMIT filterChanged(query()); });
    connect(m_terms, &TermChips::clearedUnwanted, this, &LogBar::clearedUnwanted);
    connect(&theme, &Theme::changed, this, &LogBar::applyTheme);
    applyTheme();
    retranslate();
}

void LogBar::buildButtons()
{
    m_follow->setObjectName(QStringLiteral("logFollow"));
    m_pause->setObjectName(QStringLiteral("logPause"));
    m_pause->setCheckable(true);
    m_retryFailed->setObjectName(QStringLiteral("logRetryFailed"));
    m_export->setObjectName(QStringLiteral("logExport"));
    m_columns->setObjectName(QStringLiteral("logColumns"));
    m_more->setObjectName(QStringLiteral("logMore"));
    for (QPushButton *button : {m_follow, m_pause, m_columns, m_more})
        setButtonRole(button, ButtonRole::Quiet);
    connect(m_follow, &QPushButton::clicked, this, &LogBar::followRequested);
    connect(m_pause, &QPushButton::clicked, this, &LogBar::pauseRequested);
    connect(m_retryFailed, &QPushButton::clicked, this, &LogBar::retryFailedRequested);
    connect(m_export, &QPushButton::clicked, this, &LogBar::exportRequested);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        Q_EMIT columnsRequested(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
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

void LogBar::setPaused(bool paused, int held)
{
    m_paused = paused;
    m_held = held;
    m_pause->setChecked(paused);
    m_pause->setText(!paused        ? tr("Pause")
                         : held > 0 ? tr("Resume (%n new)", nullptr, held)
                                    : tr("Resume"));
    setTip(m_pause,
           paused ? tr("The rows stand still. Nothing is lost.") : tr("Let the rows stand still"));
}

void LogBar::chooseView(LogView view)
{
    m_chips.value(view)->setChecked(true);
}

void LogBar::addTerm(const models::LogTerm &term)
{
    m_terms->add(term);
}

void LogBar::removeTimes()
{
    m_terms->removeTimes();
}

QString LogBar::query() const
{
    return (m_terms->query().text() + QLatin1Char(' ') + m_filter->text()).trimmed();
}

void LogBar::setCleared(const QString &text)
{
    m_terms->setCleared(text);
}

void LogBar::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
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
    setTip(m_filter,
           tr("Words, or state:failed, http:5xx, tries:>2, account:\"Shop A\", api:old, dir:in, "
              "since:14:00, until:14:30. All must fit; Enter makes a chip of it."));
    m_filter->setAccessibleName(tr("Filter activity"));
    m_export->setText(tr("Export…"));
    setTip(m_columns, tr("Choose columns"));
    m_columns->setAccessibleName(tr("Choose columns"));
    setTip(m_more, tr("More to do with the log"));
    m_more->setAccessibleName(tr("More to do with the log"));
    for (const ChipName &name : chips)
        setCount(name.view, m_counts.value(name.view, 0));
    setFollowing(m_following, m_newRows);
    setFailedMarks(m_failedMarks);
    setPaused(m_paused, m_held);
}

void LogBar::applyTheme()
{
    m_columns->setIcon(tintedIcon(QStringLiteral("columns"), m_theme.colors().muted));
    m_more->setIcon(tintedIcon(QStringLiteral("menu"), m_theme.colors().muted));
    const QFont small = m_theme.font(TextSize::Small);
    m_filter->setFont(small);
    for (QPushButton *button : {m_follow, m_pause, m_retryFailed, m_export})
        button->setFont(small);
}

} // namespace kidoku::ui
