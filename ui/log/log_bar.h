// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_model.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace kidoku::ui {

class Chip;
class Theme;

//! The line above the log: views with counts, filter, "follow", export.
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
    [[nodiscard]] QLineEdit *filterField() const { return m_filter; }
    void chooseView(models::LogView view);

Q_SIGNALS:
    void viewChosen(kidoku::models::LogView view);
    void filterChanged(const QString &text);
    void followRequested();
    void retryFailedRequested();
    void exportRequested();
    void columnsRequested(const QPoint &globalPos);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void applyTheme();

    const Theme &m_theme;
    QHash<models::LogView, Chip *> m_chips;
    QHash<models::LogView, int> m_counts;
    QLabel *m_title;
    QLineEdit *m_filter;
    QPushButton *m_follow;
    QPushButton *m_retryFailed;
    QPushButton *m_export;
    QPushButton *m_columns;
    QTimer *m_debounce;
    bool m_following = true;
    int m_newRows = 0;
    int m_failedMarks = 0;
};

} // namespace kidoku::ui
