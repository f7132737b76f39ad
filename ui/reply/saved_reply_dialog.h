// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/draft_tables.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kidoku::replies {
class SavedReplies;
}

namespace kidoku::ui {

//! Saved replies: find, write, change, delete; out to a file and in from one. GUI thread.
class SavedReplyDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a replies and \a theme outlive this.
    SavedReplyDialog(replies::SavedReplies &replies, const Theme &theme, QWidget *parent);

    //! How it asks for a file to write or to read; a test puts its own in place.
    using Chooser
        = std::function<void(QWidget *parent, bool saves, std::function<void(QString)> chosen)>;
    void setFileChooser(Chooser chooser) { m_chooser = std::move(chooser); }

private:
    void fill();
    void show(const store::SavedReply &reply);
    void showCurrent();
    void beginNew();
    void save();
    void remove();
    void exportAll();
    void importFile(const QString &file);
    void updateButtons();
    [[nodiscard]] store::SavedReply written() const;

    replies::SavedReplies &m_replies;
    Chooser m_chooser;
    store::SavedReply m_shown; //!< as it is stored
    QLineEdit *m_search;
    QListWidget *m_list;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QLabel *m_told;
    QPushButton *m_save;
    QPushButton *m_remove;
    QPushButton *m_export;
};

} // namespace kidoku::ui
