// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kidoku::ui {

class Theme;

//! Takes a new secret and says which. It is shown as dots, wiped from the field when the dialog is
//! done, and goes nowhere but into submitted().
class TokenDialog : public QDialog
{
    Q_OBJECT

public:
    TokenDialog(const Theme &theme, const QString &account, core::SecretName name, QWidget *parent);
    ~TokenDialog() override;

    [[nodiscard]] core::SecretName secretName() const { return m_name; }
    //! What became of the secret ("kept in memory …"); the dialog stays until it is closed.
    void tell(const QString &text);

Q_SIGNALS:
    void submitted(const kidoku::core::Secret &secret);

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void retranslate();

    core::SecretName m_name;
    QString m_account;
    bool m_hasTold = false;
    QLabel *m_title;
    QLabel *m_where;
    QLabel *m_stored;
    QLineEdit *m_field;
    QLabel *m_told;
    QPushButton *m_use;
    QPushButton *m_close;
};

} // namespace kidoku::ui
