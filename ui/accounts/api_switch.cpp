// SPDX-License-Identifier: Apache-2.0
#include "api_switch.h"

#include "ui/dialogs/confirm_dialog.h"

namespace kidoku::ui {

ConfirmDialog *openApiSwitch(const Services &services, const core::AccountId &id,
                             store::ReadApi api, QWidget *parent)
{
    const AccountServices *account = services.accounts.of(id);
    if (!account || !account->switchApi || account->queue.config().api == api)
        return nullptr;
    const QString name = services.accounts.name(id);
    ConfirmDialog::ApiOutlook outlook;
    const inbox::PreflightStatus &status = account->preflight.status();
    if (!status.info.chatMode.isEmpty())
        outlook.verdict = inbox::judge(api, status.info);
    outlook.open = account->queue.counts().waiting;
    auto *dialog = api == store::ReadApi::User
        ? ConfirmDialog::useOldApi(services.theme, name, outlook, parent)
        : ConfirmDialog::useNewApi(services.theme, name, outlook, parent);
    Accounts &accounts = services.accounts;
    QObject::connect(dialog, &QDialog::accepted, &accounts, [&accounts, id, api] {
        const AccountServices *chosen = accounts.of(id);
        if (chosen && chosen->switchApi)
            chosen->switchApi(api);
    });
    dialog->open();
    return dialog;
}

} // namespace kidoku::ui
