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

namespace {

struct Texts
{
    QString title;
    QString where;
    QString stored;
    QString use;
};

Texts textsFor(core::SecretName name, const QString &account)
{
    const QString stored
        = TokenDialog::tr("It goes into this computer's key store and into no file.");
    const QString waiting = TokenDialog::tr("Read marks that wait for it go on at once.");
    const QString both = stored + QLatin1Char(' ') + waiting;
    switch (name) {
    case core::SecretName::ChannelSecret:
        return {TokenDialog::tr("Channel secret for %1").arg(account),
                TokenDialog::tr("It proves that a webhook comes from LINE. It stands in the LINE "
                                "Developers Console, under Basic settings."),
                stored, TokenDialog::tr("Use this secret")};
    case core::SecretName::ConsoleToken:
        return {TokenDialog::tr("Console token for %1").arg(account),
                TokenDialog::tr("Whoever runs the relay issues it."), both,
                TokenDialog::tr("Use this token")};
    case core::SecretName::AccessToken:
        break;
    }
    return {TokenDialog::tr("Channel access token for %1").arg(account),
            TokenDialog::tr("Issue one in the LINE Developers Console, under Messaging API."), both,
            TokenDialog::tr("Use this token")};
}

} // namespace

TokenDialog::TokenDialog(const Theme &theme, const QString &account, core::SecretName name,
                         QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_field(new QLineEdit(this))
    , m_told(mutedLabel(theme, TextSize::Body, this))
    , m_use(new QPushButton(this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("tokenDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Texts texts = textsFor(name, core::singleLine(account, 60));
    setWindowTitle(texts.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    auto *title = plainLabel(theme, TextSize::Title, this);
    title->setObjectName(QStringLiteral("tokenTitle"));
    title->setText(texts.title);
    auto *where = mutedLabel(theme, TextSize::Body, this);
    where->setText(texts.where);
    auto *store = mutedLabel(theme, TextSize::Body, this);
    store->setText(texts.stored);
    m_use->setText(texts.use);
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
