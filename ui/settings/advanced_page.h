// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setting_form.h"
#include "ui/log/save_file.h"
#include "ui/window/services.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kidoku::ui {

//! Where the data lies and how much of it there is, settings to and from a file, and the end of
//! all data.
class AdvancedPage : public SettingForm
{
    Q_OBJECT

public:
    //! What \a services refers to outlives this.
    AdvancedPage(const Services &services, QWidget *parent);

    //! A test puts its own in place.
    void setFileChoosers(FileChooser toSave, FileChooser toOpen);
    void setFolderChooser(FileChooser chooser) { m_toFolder = std::move(chooser); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QPushButton *addButton(const Words &label, const Words &words, const char *objectName);
    void showSizes();
    void exportSettings();
    void importSettings();
    void tell(const QString &text);
    void askToDelete();
    void addFolder();
    void askToMove(const QString &chosen);
    void compact();
    [[nodiscard]] QString folder() const;

    Services m_services;
    FileChooser m_toSave;
    FileChooser m_toOpen;
    FileChooser m_toFolder;
    QLineEdit *m_folder;
    QLabel *m_sizes;
    QLabel *m_told;
    QLabel *m_folderTold;
    QPushButton *m_compact = nullptr;
};

//! The bytes of what Kidoku keeps in \a folder.
struct DataSizes
{
    qint64 database = 0; //!< with its log of changes
    qint64 media = 0;
    qint64 backups = 0;
    qint64 settings = 0;
};
[[nodiscard]] DataSizes sizesOf(const QString &folder);

} // namespace kidoku::ui
