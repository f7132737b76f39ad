// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/connection_check.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace kidoku::ui {

class Theme;

//! The steps of a connection check as they come: a sign, what was found, how long it took, and what
//! to do about it. Steps that are still to come stand there greyed.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(const Theme &theme, QWidget *parent = nullptr);

    //! Forgets the last run.
    void begin(const QList<inbox::CheckStep::Name> &expected);
    void take(const inbox::CheckStep &step);
    //! What has not come will not come.
    void end();
    //! Nothing failed, and something was tried.
    [[nodiscard]] bool allPassed() const;
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    //! One line a step, for a clipboard; no secrets.
    [[nodiscard]] QString report() const;

    [[nodiscard]] static QList<inbox::CheckStep::Name> stepsOf(inbox::ConnectionCheck::Parts parts);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Pending, Passed, Advised, Skipped, Failed, NotTried };
    struct Row
    {
        inbox::CheckStep step;
        State state = State::Pending;
        QLabel *sign = nullptr;
        QLabel *finding = nullptr;
        QLabel *time = nullptr;
        QLabel *remedy = nullptr;
    };
    Row &row(inbox::CheckStep::Name name);
    void show(Row &row);
    void paint(Row &row);
    [[nodiscard]] QString lineOf(const Row &row) const;
    void clear();

    const Theme &m_theme;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace kidoku::ui
