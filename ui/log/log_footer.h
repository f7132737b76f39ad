// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_models.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kidoku::core {
class Settings;
}

namespace kidoku::ui {

class RetryRun;

//! The line below the log: how far back it goes, and how far a run of retries has come.
class LogFooter : public QWidget
{
    Q_OBJECT

public:
    //! All outlive this.
    LogFooter(models::LogModels &models, core::Settings &settings, RetryRun &run,
              const Theme &theme, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tellKept();
    void tellRun();

    models::LogModels &m_models;
    core::Settings &m_settings;
    RetryRun &m_run;
    QLabel *m_kept;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace kidoku::ui
