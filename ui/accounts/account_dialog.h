// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/services.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kidoku::ui {

//! Takes what a new account needs, or other addresses of one that is there, and stays until they
//! are good. Secrets are shown as dots, wiped from their fields when the dialog is done, and go
//! nowhere but to Services::addAccount.
class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    //! A new account. What \a services refers to outlives this.
    AccountDialog(const Services &services, QWidget *parent);
    //! The addresses of \a known.
    AccountDialog(const Services &services, const accounts::Entry &known, QWidget *parent);
    ~AccountDialog() override;

Q_SIGNALS:
    //! It is in the book.
    void added(const kidoku::core::AccountId &id);

private:
    AccountDialog(const Services &services, const std::optional<accounts::Entry> &known,
                  QWidget *parent);
    void addFields();
    void addSecrets();
    QLineEdit *addLine(const QString &label, const char *objectName, const QString &hint);
    QLineEdit *addSecret(const QString &label, const char *objectName);
    void addRow(const QString &label, QWidget *field, const char *objectName);
    void followGateway();
    void submit();
    void refuse(accounts::EntryProblem problem);
    [[nodiscard]] accounts::Entry entry() const;

    Services m_services;
    std::optional<accounts::Entry> m_known;
    QFormLayout *m_form;
    QLineEdit *m_channel = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_relay = nullptr;
    QComboBox *m_kind = nullptr;
    QCheckBox *m_gateway = nullptr;
    QLineEdit *m_lineApi = nullptr;
    QComboBox *m_api = nullptr;
    QLineEdit *m_channelSecret = nullptr;
    QLineEdit *m_accessToken = nullptr;
    QLineEdit *m_consoleToken = nullptr;
    QLabel *m_problem;
    QPushButton *m_accept;
};

} // namespace kidoku::ui
