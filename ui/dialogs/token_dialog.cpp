// SPDX-License-Identifier: Apache-2.0
#include "token_dialog.h"

#include "core/text.h"
#include "ui/theme/plain_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

TokenDialog::TokenDialog(const Theme &theme, const QString &account, bool gateway, QWidget *parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_told(mutedLabel(theme, TextSize::Body, this))
    , m_use(new QPushButton(tr("Use this token"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("tokenDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Replace token"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    auto *title = plainLabel(theme, TextSize::Title, this);
    title->setText(gateway ? tr("Console token for %1").arg(core::singleLine(account, 60))
                           : tr("Channel access token for %1").arg(core::singleLine(account, 60)));
    auto *where = mutedLabel(theme, TextSize::Body, this);
    where->setText(gateway ? tr("Whoever runs the relay issues it.")
                           : tr("Issue one in the LINE Developers Console, under Messaging API."));
    auto *store = mutedLabel(theme, TextSize::Body, this);
    store->setText(tr("It goes into this computer's key store and into no file. Read marks that "
                      "wait for it go on at once."));
    for (QLabel *label : {title, where, store, m_told}) {
        label->setWordWrap(true);
        label->setMinimumWidth(400);
    }
    m_field->setObjectName(QStringLiteral("tokenField"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(4096);
    m_field->setAccessibleName(title->text());
    m_told->setObjectName(QStringLiteral("tokenTold"));
    m_told->hide();
    m_use->setObjectName(QStringLiteral("tokenUse"));
    m_use->setDefault(true);
    m_use->setEnabled(false);
    m_close->setObjectName(QStringLiteral("tokenClose"));
    m_close->setAutoDefault(false);
    column->addWidget(title);
    column->addWidget(where);
    column->addWidget(m_field);
    column->addWidget(store);
    column->addWidget(m_told);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_use);
    column->addLayout(buttons);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_use->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_use, &QPushButton::clicked, this, &TokenDialog::submit);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_field->setFocus();
}

TokenDialog::~TokenDialog()
{
    m_field->clear();
}

void TokenDialog::tell(const QString &text)
{
    m_told->setText(text);
    m_told->show();
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

void TokenDialog::submit()
{
    const core::Secret token(m_field->text().trimmed().toUtf8());
    m_field->clear();
    if (!token.isEmpty())
        Q_EMIT submitted(token);
}

} // namespace kidoku::ui
