// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/services.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace kidoku::ui {

class AccountEditor;
class StateBoard;

//! All accounts that are set up: how each of them stands, and its set-up to change. Stands by
//! itself, so that any dialog can hold it.
class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    //! What \a services refers to outlives this.
    explicit AccountsPage(const Services &services, QWidget *parent = nullptr);

    void choose(const core::AccountId &id);
    [[nodiscard]] core::AccountId chosen() const;

Q_SIGNALS:
    //! The user wants another account.
    void addRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void refresh();
    void remove();
    void deleteChats();
    [[nodiscard]] QString stateOf(const accounts::Entry &entry) const;
    void retranslate();

    Services m_services;
    StateBoard *m_board;
    QListWidget *m_list;
    AccountEditor *m_editor;
    QLabel *m_nothing;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_deleteChats;
};

} // namespace kidoku::ui
