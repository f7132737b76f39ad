// SPDX-License-Identifier: Apache-2.0
#include "log_pane.h"

#include "core/settings.h"
#include "log_bar.h"
#include "log_clip.h"
#include "log_table.h"
#include "ui/theme/plain_text.h"

#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr std::array countedViews{models::LogView::Retries, models::LogView::Failures,
                                  models::LogView::Webhooks};

} // namespace

LogPane::LogPane(models::LogModel &model, models::LogModel &failures, core::Settings &settings,
                 const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_failures(failures)
    , m_settings(settings)
    , m_bar(new LogBar(theme, this))
    , m_table(new LogTable(settings, theme, this))
    , m_actions(new LogActions(*m_table))
    , m_hint(mutedLabel(theme, TextSize::Body, m_table))
    , m_recount(new QTimer(this))
{
    setObjectName(QStringLiteral("logPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_table, 1);
    m_hint->setObjectName(QStringLiteral("logHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_shown.setSourceModel(&m_model);
    m_table->setModel(&m_shown);
    for (size_t i = 0; i < m_counted.size(); ++i) {
        m_counted[i].setView(countedViews[i]);
        m_counted[i].setSourceModel(&sourceOf(countedViews[i]));
    }
    m_recount->setSingleShot(true);
    m_recount->setInterval(std::chrono::milliseconds(100));
    connect(m_recount, &QTimer::timeout, this, &LogPane::recount);
    const auto due = [this] {
        if (!m_recount->isActive())
            m_recount->start();
    };
    for (QAbstractItemModel *source :
         std::initializer_list<QAbstractItemModel *>{&m_model, &m_failures, &m_shown}) {
        connect(source, &QAbstractItemModel::rowsInserted, this, due);
        connect(source, &QAbstractItemModel::rowsRemoved, this, due);
        connect(source, &QAbstractItemModel::modelReset, this, due);
        connect(source, &QAbstractItemModel::dataChanged, this, due);
    }

    connect(m_bar, &LogBar::viewChosen, this, &LogPane::setView);
    connect(m_bar, &LogBar::filterChanged, this, [this](const QString &text) {
        m_shown.setText(text);
        m_table->follow();
        recount();
    });
    connect(m_bar, &LogBar::followRequested, m_table, &LogTable::follow);
    connect(m_bar, &LogBar::columnsRequested, m_table, &LogTable::showColumnMenu);
    connect(m_bar, &LogBar::exportRequested, this, &LogPane::exportRows);
    connect(m_bar, &LogBar::retryFailedRequested, this, &LogPane::retryFailedRequested);
    connect(m_table, &LogTable::followingChanged, this,
            [this] { m_bar->setFollowing(m_table->isFollowing(), m_table->newRows()); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &pos) {
        m_actions->showMenu(m_table->viewport()->mapToGlobal(pos));
    });
    connect(m_actions, &LogActions::goToRequested, this, &LogPane::goToRequested);
    connect(m_actions, &LogActions::retryRequested, this, &LogPane::retryRequested);
    connect(m_actions, &LogActions::cancelRequested, this, &LogPane::cancelRequested);
    retranslate();
    recount();
}

void LogPane::setView(models::LogView view)
{
    m_shown.setView(view, m_conversation);
    if (m_shown.sourceModel() != &sourceOf(view))
        m_shown.setSourceModel(&sourceOf(view));
    m_table->follow();
    recount();
}

models::LogModel &LogPane::sourceOf(models::LogView view) const
{
    return view == models::LogView::Failures ? m_failures : m_model;
}

void LogPane::setConversation(core::ConversationId conversation)
{
    m_conversation = conversation;
    if (m_shown.view() == models::LogView::ThisConversation)
        m_shown.setView(models::LogView::ThisConversation, conversation);
}

void LogPane::setFailedMarks(int count)
{
    m_bar->setFailedMarks(count);
}

void LogPane::showView(models::LogView view)
{
    m_bar->chooseView(view);
}

std::optional<store::LogEntry> LogPane::focusedEntry() const
{
    return m_table->hasFocus() ? m_table->currentEntry() : std::nullopt;
}

void LogPane::copyNewestTry(core::ConversationId conversation)
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = m_model.index(row, 0);
        const auto entry = index.data(models::LogModel::EntryRole).value<store::LogEntry>();
        if (entry.conversation != conversation || entry.what != store::LogWhat::MarkAttempt)
            continue;
        QGuiApplication::clipboard()->setText(rowDetails(index));
        Q_EMIT told(tr("The details of the newest try are in the clipboard."));
        return;
    }
    Q_EMIT told(tr("No try of this conversation is in the log."));
}

void LogPane::exportRows()
{
    const QString name
        = QStringLiteral("kidoku-log-%1.csv")
              .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmm")));
    m_chooser(this, name, [this](const QString &file) {
        const QString reason = saveFile(file, models::toCsv(m_shown));
        Q_EMIT told(reason.isEmpty() ? tr("%n row(s) written to %1", nullptr, m_shown.rowCount())
                                           .arg(QDir::toNativeSeparators(file))
                                     : reason);
    });
}

void LogPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LogPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateHint();
}

void LogPane::recount()
{
    for (size_t i = 0; i < m_counted.size(); ++i)
        m_bar->setCount(countedViews[i], m_counted[i].rowCount());
    updateHint();
}

void LogPane::retranslate()
{
    m_actions->retranslate();
    m_table->setAccessibleName(tr("Activity"));
    updateHint();
}

void LogPane::updateHint()
{
    const bool empty = m_shown.rowCount() == 0;
    m_hint->setVisible(empty);
    if (!empty)
        return;
    const bool failures = m_shown.view() == models::LogView::Failures;
    if (m_model.rowCount() == 0 && m_failures.rowCount() == 0)
        m_hint->setText(tr("Nothing has happened yet."));
    else if (failures && m_failures.rowCount() == 0)
        m_hint->setText(tr("No failed deliveries among the newest %n row(s) that are kept.",
                           nullptr, m_settings.number(core::Setting::LogKeepRows)));
    else
        m_hint->setText(tr("Nothing fits among the newest %n row(s).", nullptr,
                           sourceOf(m_shown.view()).rowCount()));
    m_hint->setGeometry(m_table->viewport()->geometry());
}

} // namespace kidoku::ui
