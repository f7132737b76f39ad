// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/services.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kidoku::ui {

class ColorPicker;

//! How one account is set up. Each change applies at once; what cannot be changed while the
//! account is switched off is greyed out.
class AccountEditor : public QWidget
{
    Q_OBJECT

public:
    explicit AccountEditor(const Services &services, QWidget *parent = nullptr);

    //! An id that the book does not know (empty) greys everything out.
    void setAccount(const core::AccountId &id);
    [[nodiscard]] const core::AccountId &account() const { return m_id; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void addLooks();
    void addHabits();
    void addConnection();
    void connectParts();
    QLabel *addRow(QWidget *field);
    QPushButton *addButton(QWidget *row, const char *objectName);
    void refresh();
    void showAddresses(const accounts::Entry &entry, const AccountServices *services);
    //! \a edit changes the entry as it is now.
    void change(const std::function<void(accounts::Entry &)> &edit);
    void chooseApi();
    void askSecret(core::SecretName name);
    void retranslate();

    Services m_services;
    core::AccountId m_id;
    QFormLayout *m_form;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_signLabel;
    QLineEdit *m_letter;
    ColorPicker *m_color;
    QLabel *m_apiLabel;
    QComboBox *m_api;
    QLabel *m_policyLabel;
    QComboBox *m_policy;
    QSpinBox *m_seconds;
    QLabel *m_policyHint;
    QCheckBox *m_enabled;
    QCheckBox *m_muted;
    QLabel *m_lineLabel;
    QLabel *m_line;
    QLabel *m_addressLabel;
    QLabel *m_address;
    QLabel *m_secretsLabel;
    QPushButton *m_ask;
    QPushButton *m_addresses;
    QPushButton *m_accessToken;
    QPushButton *m_channelSecret;
    QPushButton *m_consoleToken;
};

} // namespace kidoku::ui
