// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setting_form.h"
#include "ui/window/services.h"

#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kidoku::ui {

//! How this computer reaches the net: the proxy with its password, and the certificate
//! authorities that are trusted beside the system's.
class ConnectionPage : public SettingForm
{
    Q_OBJECT

public:
    //! Without \a services there is nothing that takes a password.
    ConnectionPage(core::Settings &settings, const Theme &theme, const Services *services,
                   QWidget *parent);

    using FilesChooser
        = std::function<void(QWidget *parent, std::function<void(const QStringList &)> chosen)>;
    //! A test puts its own in place.
    void setFilesChooser(FilesChooser chooser) { m_choose = std::move(chooser); }

private:
    void addProxy(const Services *services);
    void addAuthorities();
    void useProxyKind();
    void givePassword();
    void addFiles(const QStringList &files);
    void removeFile();
    void showFiles();

    std::function<void(const core::Secret &, const std::function<void(QString)> &)> m_give;
    FilesChooser m_choose;
    QList<QWidget *> m_manual; //!< what counts for a proxy of one's own only
    QLineEdit *m_password;
    QLabel *m_told;
    QListWidget *m_files;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_filesTold;
};

} // namespace kidoku::ui
