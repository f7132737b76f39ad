// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/services.h"

#include <QDialog>

class QPushButton;

namespace kidoku::ui {

class AccountsPage;

//! The accounts in a window of their own. Closes with Esc.
class AccountsDialog : public QDialog
{
    Q_OBJECT

public:
    AccountsDialog(const Services &services, QWidget *parent);

    [[nodiscard]] AccountsPage &page() { return *m_page; }

protected:
    void changeEvent(QEvent *event) override;

private:
    AccountsPage *m_page;
    QPushButton *m_close;
};

} // namespace kidoku::ui
