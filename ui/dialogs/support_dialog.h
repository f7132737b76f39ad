// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/bundle.h"
#include "ui/log/save_file.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace kidoku::ui {

//! Shows every file of a support bundle with its size and its content before it is written.
class SupportDialog : public QDialog
{
    Q_OBJECT

public:
    using Told = std::function<void(const support::BundleFacts &)>;
    //! Gives the facts of the last so many hours.
    using Gather = std::function<void(int hours, const Told &told)>;

    //! \a settings outlives this.
    SupportDialog(const Theme &theme, const core::Settings &settings, Gather gather,
                  QWidget *parent);

    void setFileChooser(FileChooser chooser) { m_chooser = std::move(chooser); }

Q_SIGNALS:
    //! Where it went, or why not.
    void saved(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const Theme &theme);
    void retranslate();
    void gather();
    void take(const support::BundleFacts &facts);
    void preview();
    void save();

    const core::Settings &m_settings;
    Gather m_gather;
    FileChooser m_chooser = desktopFileChooser();
    core::Timestamp m_now;
    QList<support::NamedBytes> m_files;
    QLabel *m_words;
    QLabel *m_hoursLabel;
    QComboBox *m_hours;
    QTreeWidget *m_list;
    QPlainTextEdit *m_preview;
    QPushButton *m_cancel;
    QPushButton *m_save;
    int m_round = 0; //!< an answer to an older question is of no use
};

} // namespace kidoku::ui
