// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "retry_run.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QDateTimeEdit;
class QLabel;
class QPushButton;

namespace kidoku::ui {

//! Asks since when failed read marks are to be tried again, and tells how many these are.
class RetrySinceDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a failed: all that can be tried again.
    RetrySinceDialog(const Theme &theme, QList<RetryRun::Mark> failed, core::Timestamp now,
                     QWidget *parent);

    [[nodiscard]] QList<RetryRun::Mark> chosen() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void recount();

    QList<RetryRun::Mark> m_failed;
    QLabel *m_words;
    QLabel *m_count;
    QDateTimeEdit *m_since;
    QPushButton *m_cancel;
    QPushButton *m_go;
};

} // namespace kidoku::ui
