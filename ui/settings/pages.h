// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setting_form.h"
#include "ui/window/services.h"

//! The pages of the settings, in their order: one line each. Whoever adds a page adds it to
//! pages.cpp.
namespace kidoku::ui {

//! What pages ask of the window.
enum class SettingsOrder { AddAccount, SetUpAccount, TestConnection, OpenDemo, SupportBundle };

struct SettingsContext
{
    core::Settings &settings;
    const Theme &theme;
    const Services *services = nullptr; //!< without it pages about accounts and files are left out
    std::function<void(SettingsOrder)> order = {};
};

struct SettingsPage
{
    const char *id;     //!< "general"
    QString (*title)(); //!< asked anew when the language changes
    bool needsServices;
    //! A SettingForm, or any widget that stands by itself.
    QWidget *(*make)(const SettingsContext &context, QWidget *parent);
    QList<core::Setting> settings = {}; //!< that a page which is no SettingForm has controls for
};

[[nodiscard]] const QList<SettingsPage> &settingsPages();

} // namespace kidoku::ui
