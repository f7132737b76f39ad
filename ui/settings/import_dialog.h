// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/portable.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kidoku::ui {

class Theme;

//! Shows what a settings file would change before anything is changed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const Theme &theme, const QList<accounts::PortableChange> &changes,
                 QWidget *parent);

    //! Why a file is not taken, in one line.
    [[nodiscard]] static QString wordsFor(const accounts::PortableFault &fault);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_count;
    QLabel *m_title;
    QTreeWidget *m_list;
    QPushButton *m_cancel;
    QPushButton *m_use;
};

} // namespace kidoku::ui
