// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/save_all.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! How far "Save all" is, and what could not be saved; closes by itself when all went well. GUI
//! thread.
class SaveAllDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a run becomes its own.
    SaveAllDialog(const Theme &theme, SaveAll *run, QWidget *parent);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void ended();

    SaveAll *m_run;
    QLabel *m_words;
    QProgressBar *m_bar;
    QPlainTextEdit *m_failures;
    QPushButton *m_button; //!< Cancel, then Close
};

} // namespace kidoku::ui
