// SPDX-License-Identifier: Apache-2.0
#include "log_pane.h"

#include "core/settings.h"
#include "log_bar.h"
#include "log_clip.h"
#include "log_footer.h"
#include "log_menu.h"
#include "log_tree.h"
#include "models/log_export.h"
#include "models/state_text.h"
#include "timeline_panel.h"
#include "timeline_picture.h"
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

constexpr int leastRows = 5; // with the head of the columns, below the picture

} // namespace

LogPane::LogPane(models::LogModels &models, core::Settings &settings, const Theme &theme,
                 QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_settings(settings)
    , m_theme(theme)
    , m_bar(new LogBar(theme, this))
    , m_timeline(new TimelinePanel(models.timeline(), theme, this))
    , m_tree(new LogTree(settings, theme, this))
    , m_actions(new LogActions(*m_tree))
    , m_menu(new LogMenu(m_tree, this))
    , m_hint(mutedLabel(theme, TextSize::Body, m_tree))
    , m_recount(new QTimer(this))
    , m_tick(new QTimer(this))
{
    setObjectName(QStringLiteral("logPane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_timeline);
    column->addWidget(m_tree, 1);
    column->addWidget(new LogFooter(models, settings, m_run, theme, this));
    m_hint->setObjectName(QStringLiteral("logHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_bar->setMenu(m_menu);
    m_shown.setSourceModel(&m_models.all());
    m_tree->setModel(&m_shown);

    connectModels();
    connectBar();
    connectMenu();
    connectActions();
    connectTimeline();
    retranslate();
    recount();
}

void LogPane::connectModels()
{
    m_recount->setSingleShot(true);
    m_recount->setInterval(std::chrono::milliseconds(100));
    connect(m_recount, &QTimer::timeout, this, &LogPane::recount);
    const auto due = [this] {
        if (!m_recount->isActive())
            m_recount->start();
    };
    for (QAbstractItemModel *source : std::initializer_list<QAbstractItemModel *>{
             &m_models.all(), &m_models.failures(), &m_models.bookmarked(), &m_shown}) {
        connect(source, &QAbstractItemModel::rowsInserted, this, due);
        connect(source, &QAbstractItemModel::rowsRemoved, this, due);
        connect(source, &QAbstractItemModel::modelReset, this, due);
        connect(source, &QAbstractItemModel::dataChanged, this, due);
    }
    const auto tellPause = [this] { m_bar->setPaused(m_models.isPaused(), m_models.held()); };
    connect(&m_models, &models::LogModels::pauseChanged, this, tellPause);
    connect(&m_models, &models::LogModels::heldChanged, this, tellPause);
    tellPause();
}

void LogPane::connectBar()
{
    connect(m_bar, &LogBar::viewChosen, this, &LogPane::setView);
    connect(m_bar, &LogBar::filterChanged, this, [this](const QString &text) {
        m_shown.setText(text);
        m_tree->follow();
        recount();
    });
    connect(m_bar, &LogBar::followRequested, m_tree, &LogTree::follow);
    connect(m_bar, &LogBar::pauseRequested, &m_models, &models::LogModels::setPaused);
    connect(m_bar, &LogBar::columnsRequested, m_tree, &LogTree::showColumnMenu);
    connect(m_bar, &LogBar::exportRequested, this, [this] { exportRows(); });
    connect(m_bar, &LogBar::retryFailedRequested, this, &LogPane::retryFailedRequested);
    connect(m_bar, &LogBar::clearedUnwanted, this, [this] {
        m_shown.setClearedUpTo(0);
        m_bar->setCleared({});
        recount();
    });
    connect(m_tree, &LogTree::followingChanged, this,
            [this] { m_bar->setFollowing(m_tree->isFollowing(), m_tree->newRows()); });
}

void LogPane::connectMenu()
{
    m_tick->setInterval(std::chrono::seconds(1));
    connect(m_tick, &QTimer::timeout, m_tree->viewport(), qOverload<>(&QWidget::update));
    connect(m_menu, &LogMenu::timesChosen, this, [this](models::LogTimes times) {
        const auto entry = m_tree->currentEntry();
        setTimes(times, entry ? entry->at : m_models.clock().now());
    });
    connect(m_menu, &LogMenu::expandFailedRequested, m_tree, &LogTree::expandFailed);
    connect(m_menu, &LogMenu::collapseAllRequested, m_tree, &QTreeView::collapseAll);
    connect(m_menu, &LogMenu::bookmarkStepRequested, this, &LogPane::goToBookmark);
    connect(m_menu, &LogMenu::retryShownRequested, this, &LogPane::retryShown);
    connect(m_menu, &LogMenu::retrySinceRequested, this, &LogPane::retrySince);
    connect(m_menu, &LogMenu::exportRequested, this, &LogPane::exportRows);
    connect(m_menu, &LogMenu::bundleRequested, this, &LogPane::bundleRequested);
    connect(m_menu, &LogMenu::clearRequested, this, &LogPane::clearView);
}

void LogPane::connectActions()
{
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &pos) {
        m_actions->showMenu(m_tree->viewport()->mapToGlobal(pos));
    });
    connect(m_actions, &LogActions::goToRequested, this, &LogPane::goToRequested);
    connect(m_actions, &LogActions::retryRequested, this, &LogPane::retryRequested);
    connect(m_actions, &LogActions::cancelRequested, this, &LogPane::cancelRequested);
    connect(m_actions, &LogActions::holdRequested, this, &LogPane::holdRequested);
    connect(m_actions, &LogActions::bookmarkRequested, &m_models,
            &models::LogModels::toggleBookmarks);
    connect(m_actions, &LogActions::sinceRowRequested, this,
            [this](core::Timestamp at) { setTimes(models::LogTimes::SinceRow, at); });
    connect(&m_run, &RetryRun::retryWanted, this, &LogPane::retryRequested);
}

void LogPane::connectTimeline()
{
    m_menu->setTimelineShown(m_settings.flag(core::Setting::LogTimeline));
    fitTimeline();
    connect(m_menu, &LogMenu::timelineToggled, this, [this](bool wanted) {
        m_settings.set(core::Setting::LogTimeline, wanted);
        fitTimeline();
    });
    TimelinePicture &picture = m_timeline->picture();
    connect(&picture, &TimelinePicture::rangeChosen, this,
            [this](core::Timestamp from, core::Timestamp to) {
                const QDate today = m_models.all().newestDay();
                m_bar->addTerm({QStringLiteral("since"), models::timeTerm(from, today)});
                m_bar->addTerm({QStringLiteral("until"), models::timeTerm(to, today)});
            });
    connect(&picture, &TimelinePicture::rangeCleared, m_bar, &LogBar::removeTimes);
    connect(m_bar, &LogBar::filterChanged, this, [this](const QString &text) {
        core::Timestamp from;
        core::Timestamp to;
        const QDate today = m_models.all().newestDay();
        for (const models::LogTerm &term : models::LogQuery::parse(text).terms) {
            const auto at = term.isTime() ? models::timeIn(term.value, today) : std::nullopt;
            if (at)
                (term.key == QLatin1String("since") ? from : to) = *at;
        }
        m_timeline->picture().setChosen(from, to);
    });
}

void LogPane::setView(models::LogView view)
{
    m_shown.setView(view, m_conversation);
    if (m_shown.sourceModel() != &sourceOf(view))
        m_shown.setSourceModel(&sourceOf(view));
    m_tree->follow();
    recount();
}

models::LogModel &LogPane::sourceOf(models::LogView view) const
{
    if (view == models::LogView::Bookmarks)
        return m_models.bookmarked();
    return view == models::LogView::Failures ? m_models.failures() : m_models.all();
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

void LogPane::setMarkStatus(MarkStatusOf statusOf)
{
    m_statusOf = statusOf;
    m_actions->setMarkStatus(std::move(statusOf));
}

std::optional<store::LogEntry> LogPane::focusedEntry() const
{
    return m_tree->hasFocus() ? m_tree->currentEntry() : std::nullopt;
}

void LogPane::copyNewestTry(core::ConversationId conversation)
{
    m_models.catchUp(); // the newest is meant, also while the rows stand still
    models::LogModel &all = m_models.all();
    for (int row = all.rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = all.index(row, 0);
        const store::LogEntry &entry = *all.entry(index);
        if (entry.conversation != conversation || entry.attempt == 0)
            continue;
        QGuiApplication::clipboard()->setText(rowDetails(index));
        Q_EMIT told(tr("The details of the newest try are in the clipboard."));
        return;
    }
    Q_EMIT told(tr("No try of this conversation is in the log."));
}

void LogPane::setTimes(models::LogTimes times, core::Timestamp base)
{
    m_models.setTimes(times, base);
    m_menu->setTimes(times);
    if (times == models::LogTimes::Relative)
        m_tick->start();
    else
        m_tick->stop();
}

void LogPane::clearView()
{
    m_shown.setClearedUpTo(m_models.all().newestId());
    m_bar->setCleared(
        tr("Cleared %1", "at that time").arg(models::clockTime(m_models.clock().now())));
    m_tree->follow();
    recount();
}

void LogPane::goToBookmark(int step)
{
    if (!m_tree->goToBookmark(step))
        Q_EMIT told(tr("No row that is shown has a bookmark."));
}

QList<RetryRun::Mark> LogPane::retryable(const QAbstractItemModel &model) const
{
    QList<RetryRun::Mark> marks;
    for (int row = 0; m_statusOf && row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const auto entry = index.data(models::LogModel::EntryRole).value<store::LogEntry>();
        if (!entry.request.isValid())
            continue;
        const readmarks::MarkStatus status = m_statusOf(entry.conversation);
        if (status.request != entry.request || !models::canRetry(status))
            continue;
        const int tries = model.rowCount(index);
        const QModelIndex last = tries > 0 ? model.index(tries - 1, 0, index) : index;
        const auto newest = last.data(models::LogModel::EntryRole).value<store::LogEntry>();
        marks.append({entry.conversation, entry.request, newest.at});
    }
    return marks;
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
    fitTimeline();
    updateHint();
}

// Where there is little room it belongs to the rows.
void LogPane::fitTimeline()
{
    const int needed = m_bar->sizeHint().height() + m_timeline->sizeHint().height()
        + leastRows * QFontMetrics(m_tree->font()).height();
    m_timeline->setVisible(m_settings.flag(core::Setting::LogTimeline) && height() >= needed);
}

void LogPane::recount()
{
    using models::LogView;
    for (const LogView view : {LogView::Retries, LogView::Failures, LogView::Webhooks})
        m_bar->setCount(view, sourceOf(view).count(view));
    m_bar->setCount(LogView::Bookmarks, m_models.bookmarked().rowCount());
    updateHint();
}

void LogPane::retranslate()
{
    m_actions->retranslate();
    m_menu->retranslate();
    m_tree->setAccessibleName(tr("Activity"));
    updateHint();
}

void LogPane::updateHint()
{
    const bool empty = m_shown.rowCount() == 0;
    m_hint->setVisible(empty);
    if (!empty)
        return;
    const bool failures = m_shown.view() == models::LogView::Failures;
    if (m_models.all().rowCount() == 0 && m_models.failures().rowCount() == 0)
        m_hint->setText(tr("Nothing has happened yet."));
    else if (failures && m_models.failures().rowCount() == 0)
        m_hint->setText(tr("No failed deliveries among the newest %n row(s) that are kept.",
                           nullptr, m_settings.number(core::Setting::LogKeepRows)));
    else
        m_hint->setText(tr("Nothing fits among the newest %n row(s).", nullptr,
                           sourceOf(m_shown.view()).rowCount()));
    m_hint->setGeometry(m_tree->viewport()->geometry());
}

} // namespace kidoku::ui
