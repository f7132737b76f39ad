// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! Takes a new token. It is shown as dots, wiped from the field when the dialog is done, and
//! goes nowhere but into submitted().
class TokenDialog : public QDialog
{
    Q_OBJECT

public:
    //! \a gateway: it is the relay's console token that is asked for, not LINE's.
    TokenDialog(const Theme &theme, const QString &account, bool gateway, QWidget *parent);
    ~TokenDialog() override;

    //! What became of the token ("kept in memory …"); the dialog stays until it is closed.
    void tell(const QString &text);

Q_SIGNALS:
    void submitted(const kidoku::core::Secret &token);

private:
    void submit();

    QLineEdit *m_field;
    QLabel *m_told;
    QPushButton *m_use;
    QPushButton *m_close;
};

} // namespace kidoku::ui
