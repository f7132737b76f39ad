// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kidoku::ui {

class MarkRun;

//! In the status bar: how far an order to mark many chats is, and what came of it. Hidden while
//! there is nothing to tell. GUI thread.
class MarkRunBar : public QWidget
{
    Q_OBJECT

public:
    //! \a run outlives this.
    MarkRunBar(const Theme &theme, const MarkRun &run, QWidget *parent = nullptr);

Q_SIGNALS:
    void cancelRequested();
    //! What was refused is to be shown.
    void showRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString outcome() const;

    const MarkRun &m_run;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_show;
    QPushButton *m_close;
    QTimer m_fade; //!< a good outcome need not be put away
    bool m_telling = false;
};

} // namespace kidoku::ui
