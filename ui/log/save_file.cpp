// SPDX-License-Identifier: Apache-2.0
#include "save_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace kidoku::ui {

FileChooser desktopFileChooser()
{
    return [](QWidget *parent, const QString &suggested, std::function<void(QString)> chosen) {
        auto *dialog = new QFileDialog(parent);
        dialog->setObjectName(QStringLiteral("saveFileDialog"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        const QString suffix = suggested.section(QLatin1Char('.'), -1);
        dialog->setDefaultSuffix(suffix);
        dialog->setNameFilter(QStringLiteral("*.") + suffix);
        dialog->selectFile(suggested);
        QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
        dialog->open();
    };
}

QString saveFile(const QString &file, const QByteArray &bytes)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
        return {};
    return QCoreApplication::translate("kidoku::ui::LogPane", "The file could not be written: %1")
        .arg(out.errorString());
}

} // namespace kidoku::ui
