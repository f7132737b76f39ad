// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! Lets a simulated customer write.
class SendDialog : public QDialog
{
    Q_OBJECT

public:
    SendDialog(const Theme &theme, const QString &person, QWidget *parent);

Q_SIGNALS:
    void submitted(const QString &person, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLineEdit *m_person;
    QLineEdit *m_text;
    QLabel *m_personLabel;
    QLabel *m_textLabel;
    QPushButton *m_cancel;
    QPushButton *m_send;
};

} // namespace kidoku::ui
