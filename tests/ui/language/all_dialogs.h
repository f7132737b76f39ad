// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/settings.h"
#include "ui/chat/save_all_dialog.h"
#include "ui/demo/fault_panel.h"
#include "ui/demo/send_dialog.h"
#include "ui/dialogs/account_sheet.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/raw_event_dialog.h"
#include "ui/dialogs/support_dialog.h"
#include "ui/dialogs/text_sheet.h"
#include "ui/dialogs/token_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/log/retry_since_dialog.h"
#include "ui/media/image_viewer.h"
#include "ui/recording/record_dialog.h"
#include "ui/recording/replay_dialog.h"
#include "ui/settings/import_dialog.h"
#include "ui/settings/settings_dialog.h"
#include "ui/setup/connection_dialog.h"

#include <functional>

//! Every dialog of the console, one line each: whoever adds a dialog adds it here, and it is laid
//! out and translated in all languages.
namespace kidoku::testing {

struct DialogEntry
{
    const char *name;
    std::function<QDialog *(const ui::Theme &, core::Settings &, QWidget *parent)> make;
};

inline QDialog *filledAccountSheet(const ui::Theme &theme, QWidget *parent)
{
    inbox::Account account;
    account.id = {QStringLiteral("aozora-flowers")};
    account.name = QStringLiteral("Aozora Flowers");
    account.relay = QUrl(QStringLiteral("https://relay.aozora-flowers.example/line"));
    account.lineApi = QUrl(QStringLiteral("https://api.line.me"));
    inbox::PreflightStatus status;
    status.info.displayName = QStringLiteral("Aozora Flowers");
    status.info.basicId = QStringLiteral("@aozora");
    status.info.userId = QStringLiteral("U4af4980629a5d3c1b2e8f7a6d9c0b1e2");
    status.info.chatMode = QStringLiteral("chat");
    status.askedAt = {1'795'420'000'000};
    return ui::makeAccountSheet(theme, account, store::ReadApi::Token, status, parent);
}

inline const QList<DialogEntry> &allDialogs()
{
    using ui::Theme;
    const QString shop = QStringLiteral("Aozora Flowers");
    static const QList<DialogEntry> list{
        {"settings",
         [](const Theme &theme, core::Settings &settings, QWidget *parent) {
             return new ui::SettingsDialog(settings, theme, parent);
         }},
        {"channel secret",
         [shop](const Theme &theme, core::Settings &, QWidget *parent) {
             return new ui::TokenDialog(theme, shop, core::SecretName::ChannelSecret, parent);
         }},
        {"access token",
         [shop](const Theme &theme, core::Settings &, QWidget *parent) {
             return new ui::TokenDialog(theme, shop, core::SecretName::AccessToken, parent);
         }},
        {"console token",
         [shop](const Theme &theme, core::Settings &, QWidget *parent) {
             return new ui::TokenDialog(theme, shop, core::SecretName::ConsoleToken, parent);
         }},
        {"account",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             return filledAccountSheet(theme, parent);
         }},
        {"help",
         [](const Theme &theme, core::Settings &settings, QWidget *parent) {
             return new ui::HelpWindow(theme, settings, {}, parent);
         }},
        {"shortcuts",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             return ui::makeShortcutSheet(theme, parent);
         }},
        {"about",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             return new ui::AboutDialog(theme, parent);
         }},
        {"response settings",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             return ui::makeResponseSettingsHelp(theme, parent);
         }},
        {"new API",
         [shop](const Theme &theme, core::Settings &, QWidget *parent) {
             return ui::ConfirmDialog::useNewApi(theme, shop, {}, parent);
         }},
        {"mark all",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             return ui::ConfirmDialog::markRead(theme, 14, parent);
         }},
        {"old API",
         [shop](const Theme &theme, core::Settings &, QWidget *parent) {
             return ui::ConfirmDialog::useOldApi(theme, shop, {}, parent);
         }},
        {"connection test",
         [shop](const Theme &theme, core::Settings &, QWidget *parent) {
             return new ui::ConnectionDialog(theme, shop, {}, parent);
         }},
        {"import settings",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             using What = accounts::PortableChange::What;
             return new ui::ImportDialog(theme,
                                         {{What::Setting, QStringLiteral("readMarks/holdSeconds"),
                                           QStringLiteral("4"), QStringLiteral("9")},
                                          {What::AccountAdded,
                                           QStringLiteral("aozora-flowers"),
                                           {},
                                           QStringLiteral("https://relay.example")}},
                                         parent);
         }},
        {"retry since",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             const core::Timestamp now{1'795'423'152'000};
             return new ui::RetrySinceDialog(theme, {{{1}, {1}, now - std::chrono::minutes(5)}},
                                             now, parent);
         }},
        {"support bundle",
         [](const Theme &theme, core::Settings &settings, QWidget *parent) {
             return new ui::SupportDialog(
                 theme, settings, [](int, const ui::SupportDialog::Told &told) { told({}); },
                 parent);
         }},
        {"raw event",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             auto *dialog = new ui::RawEventDialog(theme, parent);
             dialog->setText(QStringLiteral("{\n  \"type\": \"follow\"\n}"));
             return dialog;
         }},
        {"picture",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             return new ui::ImageViewer(theme, parent);
         }},
        {"faults",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             return new ui::FaultPanel(theme, parent);
         }},
        {"record webhooks",
         [shop](const Theme &theme, core::Settings &, QWidget *parent) {
             return new ui::RecordDialog(theme, {{{QStringLiteral("aozora-flowers")}, shop}}, {},
                                         parent);
         }},
        {"play a recording",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             return new ui::ReplayDialog(theme, parent);
         }},
        {"save all",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             auto *run = new ui::SaveAll(nullptr, QList<store::Message>(9),
                                         QStringLiteral("/srv/pictures/2026-11/Sato"));
             return new ui::SaveAllDialog(theme, run, parent);
         }},
        {"a customer writes",
         [](const Theme &theme, core::Settings &, QWidget *parent) {
             return new ui::SendDialog(theme, QStringLiteral("Somchai P."), parent);
         }},
    };
    return list;
}

} // namespace kidoku::testing
