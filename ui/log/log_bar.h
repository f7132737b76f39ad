// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_model.h"
#include "models/log_query.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTimer;

namespace kidoku::ui {

class Chip;
class FilterField;
class TermChips;
class Theme;

//! The lines above the log: views with counts, filter and its chips, "follow", pause, export.
class LogBar : public QWidget
{
    Q_OBJECT

public:
    explicit LogBar(const Theme &theme, QWidget *parent = nullptr);

    void setCount(models::LogView view, int count);
    //! \a newRows came while the user reads further up; nothing is new while \a following.
    void setFollowing(bool following, int newRows);
    //! "Retry failed (2)" is there only while something failed.
    void setFailedMarks(int count);
    //! The rows stand still; \a held came meanwhile.
    void setPaused(bool paused, int held);
    void chooseView(models::LogView view);
    //! Terms of time take the place of those before.
    void addTerm(const models::LogTerm &term);
    void removeTimes();
    //! What the field and the chips say together.
    [[nodiscard]] QString query() const;
    //! The log was cleared then; empty: it was not.
    void setCleared(const QString &text);
    //! Where the pane puts what is seldom needed. Not owned.
    void setMenu(QMenu *menu);

Q_SIGNALS:
    void viewChosen(kidoku::models::LogView view);
    void filterChanged(const QString &text);
    void followRequested();
    void pauseRequested(bool paused);
    void retryFailedRequested();
    void exportRequested();
    void columnsRequested(const QPoint &globalPos);
    void clearedUnwanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyTheme();

    void buildButtons();

    const Theme &m_theme;
    QHash<models::LogView, Chip *> m_chips;
    QHash<models::LogView, int> m_counts;
    QLabel *m_title;
    FilterField *m_filter;
    TermChips *m_terms;
    QPushButton *m_follow;
    QPushButton *m_pause;
    QPushButton *m_retryFailed;
    QPushButton *m_export;
    QPushButton *m_columns;
    QPushButton *m_more;
    QTimer *m_debounce;
    bool m_following = true;
    int m_newRows = 0;
    int m_failedMarks = 0;
    bool m_paused = false;
    int m_held = 0;
};

} // namespace kidoku::ui
