// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_model.h"

#include <QMenu>

class QActionGroup;

namespace kidoku::ui {

//! What can be done with the log as a whole. Gives no orders itself. GUI thread.
class LogMenu : public QMenu
{
    Q_OBJECT

public:
    //! The keys of its actions work while \a keysIn has the keyboard.
    explicit LogMenu(QWidget *keysIn, QWidget *parent = nullptr);

    void setTimes(models::LogTimes times);
    void setTimelineShown(bool shown);
    void retranslate();

Q_SIGNALS:
    void timesChosen(kidoku::models::LogTimes times);
    void expandFailedRequested();
    void collapseAllRequested();
    void bookmarkStepRequested(int step);
    void retryShownRequested();
    void retrySinceRequested();
    void exportRequested(bool jsonLines);
    void bundleRequested();
    void clearRequested();
    void timelineToggled(bool shown);

private:
    QAction *add(const char *objectName, const char *text);
    void buildTimes();

    struct Worded
    {
        QAction *action;
        const char *text;
    };
    QList<Worded> m_worded;
    QMenu *m_timesMenu;
    QActionGroup *m_times;
    QAction *m_timeline;
};

} // namespace kidoku::ui
