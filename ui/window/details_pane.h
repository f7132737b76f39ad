// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/log_filter.h"
#include "ui/window/console.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kidoku::ui {

class AccountBadge;
class AvatarPictures;
class AvatarWidget;

//! Who the open conversation is with, its ids to copy, and when it was marked read by whom.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    //! Both outlive this.
    DetailsPane(Console &console, const Services &services, QWidget *parent = nullptr);

    //! Shown instead of initials; \a pictures outlives this.
    void setPictures(AvatarPictures *pictures);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void refreshHistory();
    void showAccount(const core::AccountId &id);
    void retranslate();
    QLabel *addHeading(QVBoxLayout *column);
    QLabel *addText(QVBoxLayout *column, const char *objectName);

    Console &m_console;
    Services m_services;
    models::LogFilter m_ofThis;
    AvatarWidget *m_avatar;
    QLabel *m_name;
    QLabel *m_kind;
    AccountBadge *m_badge;
    QLabel *m_account;
    QLabel *m_idTitle;
    QLabel *m_id;
    QPushButton *m_copy;
    QLabel *m_factsTitle;
    QLabel *m_facts;
    QLabel *m_historyTitle;
    QLabel *m_history;
};

} // namespace kidoku::ui
