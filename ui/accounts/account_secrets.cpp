// SPDX-License-Identifier: Apache-2.0
#include "account_secrets.h"

#include "ui/dialogs/token_dialog.h"

#include <QPointer>

namespace kidoku::ui {

TokenDialog *openTokenDialog(const Services &services, const core::AccountId &id,
                             core::SecretName name, QWidget *parent)
{
    auto *dialog = new TokenDialog(services.theme, services.accounts.name(id), name, parent);
    const QPointer<TokenDialog> watched(dialog);
    Accounts &accounts = services.accounts;
    QObject::connect(dialog, &TokenDialog::submitted, dialog,
                     [&accounts, id, watched, name](const core::Secret &secret) {
                         const AccountServices *account = accounts.of(id);
                         if (!account || !account->replaceSecret)
                             return;
                         account->replaceSecret(name, secret, [watched](const QString &text) {
                             if (watched)
                                 watched->tell(text);
                         });
                     });
    dialog->open();
    return dialog;
}

} // namespace kidoku::ui
