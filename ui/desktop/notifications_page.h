// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "ui/accounts/accounts.h"
#include "ui/desktop/sounds.h"

#include <QWidget>

#include <functional>

class QFormLayout;

//! The settings page of notifications: what is told, with which sounds, and when not. Applies at
//! once. GUI thread.
namespace kidoku::ui {

class Theme;

class NotificationsPage : public QWidget
{
    Q_OBJECT

public:
    //! All outlive this.
    NotificationsPage(core::Settings &settings, const Theme &theme, const Accounts &accounts,
                      QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addHeading(const char *text);
    void addSwitch(core::Setting setting, const char *text, const char *objectName);
    void addSound(core::Setting setting, const char *text, const char *objectName);
    void addVolume();
    void addQuietHours();
    void addAccounts(const Accounts &accounts);
    void addRow(const char *label, QWidget *field, QWidget *more = nullptr);
    void follow(core::Setting setting, const std::function<void()> &show);
    void retranslate();

    core::Settings &m_settings;
    const Theme &m_theme;
    Sounds m_sounds;
    QFormLayout *m_form;
    QList<std::function<void()>> m_translators;
};

} // namespace kidoku::ui
