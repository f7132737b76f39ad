// SPDX-License-Identifier: Apache-2.0
#include "log_menu.h"

#include <QActionGroup>

namespace kidoku::ui {

LogMenu::LogMenu(QWidget *keysIn, QWidget *parent)
    : QMenu(parent)
    , m_timesMenu(addMenu(QString()))
    , m_times(new QActionGroup(this))
{
    setObjectName(QStringLiteral("logMoreMenu"));
    buildTimes();
    m_timeline = add("logTimelineShown", QT_TR_NOOP("Show answers over time"));
    m_timeline->setCheckable(true);
    connect(m_timeline, &QAction::toggled, this, &LogMenu::timelineToggled);
    const auto on = [this](QAction *action, auto signal, auto... arguments) {
        connect(action, &QAction::triggered, this, [this, signal, arguments...] {
            Q_EMIT(this->*signal)(arguments...);
        });
    };
    addSeparator();
    on(add("logExpandFailed", QT_TR_NOOP("Expand all failed")), &LogMenu::expandFailedRequested);
    on(add("logCollapseAll", QT_TR_NOOP("Collapse all")), &LogMenu::collapseAllRequested);
    QAction *next = add("logNextBookmark", QT_TR_NOOP("Next bookmark"));
    QAction *previous = add("logPreviousBookmark", QT_TR_NOOP("Previous bookmark"));
    on(next, &LogMenu::bookmarkStepRequested, 1);
    on(previous, &LogMenu::bookmarkStepRequested, -1);
    next->setShortcut(QKeySequence(Qt::Key_F2));
    previous->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F2));
    for (QAction *action : {next, previous}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        keysIn->addAction(action);
    }
    addSeparator();
    on(add("logRetryShown", QT_TR_NOOP("Retry all shown")), &LogMenu::retryShownRequested);
    on(add("logRetrySince", QT_TR_NOOP("Retry failed since…")), &LogMenu::retrySinceRequested);
    addSeparator();
    on(add("logExportCsv", QT_TR_NOOP("Export CSV…")), &LogMenu::exportRequested, false);
    on(add("logExportJson", QT_TR_NOOP("Export JSON lines…")), &LogMenu::exportRequested, true);
    on(add("logBundle", QT_TR_NOOP("Save support bundle…")), &LogMenu::bundleRequested);
    addSeparator();
    on(add("logClear", QT_TR_NOOP("Clear the view (deletes nothing)")), &LogMenu::clearRequested);
    retranslate();
}

void LogMenu::setTimes(models::LogTimes times)
{
    for (QAction *action : m_times->actions()) {
        if (action->data().toInt() == int(times))
            action->setChecked(true);
    }
}

void LogMenu::setTimelineShown(bool shown)
{
    m_timeline->setChecked(shown);
}

void LogMenu::retranslate()
{
    m_timesMenu->setTitle(tr("Times"));
    for (const Worded &worded : std::as_const(m_worded))
        worded.action->setText(tr(worded.text));
}

void LogMenu::buildTimes()
{
    struct Choice
    {
        models::LogTimes times;
        const char *objectName;
        const char *text;
    };
    static constexpr Choice choices[] = {
        {models::LogTimes::Clock, "logTimesClock", QT_TR_NOOP("Time of day")},
        {models::LogTimes::Relative, "logTimesRelative", QT_TR_NOOP("How long ago")},
        {models::LogTimes::SinceRow, "logTimesSinceRow", QT_TR_NOOP("Since the selected row")},
    };
    for (const Choice &choice : choices) {
        QAction *action = m_timesMenu->addAction(QString());
        action->setObjectName(QLatin1String(choice.objectName));
        action->setCheckable(true);
        action->setData(int(choice.times));
        m_times->addAction(action);
        m_worded.append({action, choice.text});
        connect(action, &QAction::triggered, this,
                [this, times = choice.times] { Q_EMIT timesChosen(times); });
    }
    m_times->actions().first()->setChecked(true);
}

QAction *LogMenu::add(const char *objectName, const char *text)
{
    QAction *action = addAction(QString());
    action->setObjectName(QLatin1String(objectName));
    m_worded.append({action, text});
    return action;
}

} // namespace kidoku::ui
