// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "ui/log/save_file.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>

#include <chrono>
#include <functional>

class QComboBox;
class QLabel;
class QPushButton;

namespace kidoku::ui {

//! Says what a recording keeps and what not, and asks for the account, the time and the file.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        core::AccountId id;
        QString name;
    };
    struct Wish
    {
        core::AccountId account;
        QString file;
        std::chrono::minutes time{30};
    };
    //! Starts the recording; gives back one line of reason when it cannot.
    using Start = std::function<QString(const Wish &wish)>;

    RecordDialog(const Theme &theme, const QList<Choice> &accounts, Start start, QWidget *parent);

    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void record();

    Start m_start;
    FileChooser m_chooser = desktopFileChooser();
    QLabel *m_words;
    QLabel *m_accountLabel;
    QComboBox *m_account;
    QLabel *m_timeLabel;
    QComboBox *m_time;
    QLabel *m_problem;
    QPushButton *m_cancel;
    QPushButton *m_record;
};

} // namespace kidoku::ui
