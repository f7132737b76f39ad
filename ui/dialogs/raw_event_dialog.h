// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! What LINE has sent for one row of a thread, as text to read and copy. The text comes with its
//! tokens struck out (models::shownRawEvent()). Closes with Esc. GUI thread.
class RawEventDialog : public QDialog
{
    Q_OBJECT

public:
    RawEventDialog(const Theme &theme, QWidget *parent);

    void setText(const QString &text);
    //! Instead of a text: why there is none.
    void setReason(const QString &reason);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_hint;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace kidoku::ui
