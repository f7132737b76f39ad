// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_query.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLayout;
class QPushButton;

namespace kidoku::ui {

//! The terms that narrow the log, each a chip that a click, Delete or Enter removes. Hidden while
//! there is none. GUI thread.
class TermChips : public QWidget
{
    Q_OBJECT

public:
    explicit TermChips(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const models::LogQuery &query() const { return m_query; }
    //! Terms of time take the place of those before.
    void add(const models::LogTerm &term);
    void remove(const models::LogTerm &term);
    void removeLast();
    //! since and until go.
    void removeTimes();
    void removeAll();
    //! A chip beside the terms that says since when the log was cleared; empty: none.
    void setCleared(const QString &text);

Q_SIGNALS:
    void changed();
    void clearedUnwanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QPushButton *makeChip(const QString &text);

    const Theme &m_theme;
    QLayout *m_flow;
    models::LogQuery m_query;
    QString m_cleared;
};

} // namespace kidoku::ui
