// SPDX-License-Identifier: Apache-2.0
#include "confirm_dialog.h"

#include "core/text.h"
#include "ui/theme/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

ConfirmDialog::ConfirmDialog(const Theme &theme, const QString &question,
                             const QString &explanation, const QString &action, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("confirmDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    auto *title = plainLabel(theme, TextSize::Title, this);
    title->setText(question);
    title->setWordWrap(true);
    auto *body = plainLabel(theme, TextSize::Body, this);
    body->setObjectName(QStringLiteral("confirmBody"));
    body->setText(explanation);
    body->setWordWrap(true);
    body->setMinimumWidth(360);
    column->addWidget(title);
    column->addWidget(body);
    column->addSpacing(10);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("confirmCancel"));
    cancel->setAutoDefault(false);
    auto *go = new QPushButton(action, this);
    go->setObjectName(QStringLiteral("confirmAction"));
    go->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    setAccessibleName(question);
    setAccessibleDescription(explanation);
    go->setFocus();
}

ConfirmDialog *ConfirmDialog::markRead(const Theme &theme, int chats, QWidget *parent)
{
    return new ConfirmDialog(theme, tr("Mark %n chat(s) read?", nullptr, chats),
                             tr("Customers will see Read. This cannot be undone."),
                             tr("Mark %n chat(s) read", nullptr, chats), parent);
}

ConfirmDialog *ConfirmDialog::useOldApi(const Theme &theme, const QString &account, QWidget *parent)
{
    return new ConfirmDialog(
        theme, tr("Use the old API for all of %1?").arg(core::singleLine(account, 60)),
        tr("Customers will see Read on everything that they wrote until LINE answers, also on what "
           "nobody here has seen; “up to this message” is not possible, and groups cannot be "
           "marked. It needs LINE's approval and works only while Chat is off. It concerns every "
           "chat of the account, not this one alone."),
        tr("Use the old API"), parent);
}

} // namespace kidoku::ui
