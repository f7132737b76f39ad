// SPDX-License-Identifier: Apache-2.0
#include "token_dialog.h"

#include "core/text.h"
#include "ui/help/help_topics.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
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
    const QString both = stored + QLatin1Char('\n') + waiting;
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
    case core::SecretName::ProxyPassword: // asked for among the settings
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
    , m_account(core::singleLine(account, 60))
    , m_title(plainLabel(theme, TextSize::Title, this))
    , m_where(mutedLabel(theme, TextSize::Body, this))
    , m_stored(mutedLabel(theme, TextSize::Body, this))
    , m_field(new QLineEdit(this))
    , m_told(mutedLabel(theme, TextSize::Body, this))
    , m_use(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("tokenDialog"));
    setHelpTopic(this, "accounts");
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    m_title->setObjectName(QStringLiteral("tokenTitle"));
    for (QLabel *label : {m_title, m_where, m_stored, m_told}) {
        label->setWordWrap(true);
        label->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    }
    m_field->setObjectName(QStringLiteral("tokenField"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(4096);
    m_told->setObjectName(QStringLiteral("tokenTold"));
    m_told->hide();
    m_use->setObjectName(QStringLiteral("tokenUse"));
    m_use->setDefault(true);
    m_use->setEnabled(false);
    m_close->setObjectName(QStringLiteral("tokenClose"));
    m_close->setAutoDefault(false);
    column->addWidget(m_title);
    column->addWidget(m_where);
    column->addWidget(m_field);
    column->addWidget(m_stored);
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
    retranslate();
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
    m_hasTold = true;
    retranslate();
    m_close->setFocus();
}

void TokenDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TokenDialog::retranslate()
{
    const Texts texts = textsFor(m_name, m_account);
    setWindowTitle(texts.title);
    m_title->setText(texts.title);
    m_where->setText(texts.where);
    m_stored->setText(texts.stored);
    m_field->setAccessibleName(texts.title);
    m_use->setText(texts.use);
    m_close->setText(m_hasTold ? tr("Close") : tr("Cancel"));
}

void TokenDialog::submit()
{
    const core::Secret token(m_field->text().trimmed().toUtf8());
    m_field->clear();
    if (!token.isEmpty())
        Q_EMIT submitted(token);
}

} // namespace kidoku::ui
