// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/log/save_file.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QRadioButton;

namespace kidoku::ui {

//! Asks for a recording, says what is in it or what is wrong with it, and how it shall be played.
class ReplayDialog : public QDialog
{
    Q_OBJECT

public:
    ReplayDialog(const Theme &theme, QWidget *parent);

    //! Asks for a file that is there; the suggestion is empty.
    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }

Q_SIGNALS:
    //! \a bySteps: each waits for "next step".
    void playRequested(const QString &file, double speed, bool bySteps);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void read(const QString &file);

    FileChooser m_chooser;
    QString m_file;
    QLabel *m_words;
    QLabel *m_content;
    QPushButton *m_choose;
    QRadioButton *m_asItWas;
    QRadioButton *m_faster;
    QRadioButton *m_bySteps;
    QPushButton *m_cancel;
    QPushButton *m_play;
};

} // namespace kidoku::ui
