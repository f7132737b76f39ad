// SPDX-License-Identifier: Apache-2.0
#include "account_page.h"

#include "check_list.h"
#include "core/text.h"
#include "ui/dialogs/help_dialogs.h"
#include "ui/dialogs/text_sheet.h"
#include "ui/theme/plain_text.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace kidoku::ui {

using inbox::ConnectionCheck;

namespace {

constexpr int longestSecret = 4096;

core::Secret secretOf(const QLineEdit *field)
{
    return core::Secret(field->text().trimmed().toUtf8());
}

} // namespace

AccountPage::AccountPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_words(addWords())
    , m_here(new QRadioButton(this))
    , m_gateway(new QRadioButton(this))
    , m_form(new QFormLayout)
    , m_tokenLabel(plainLabel(context.services.theme, TextSize::Body, this))
    , m_token(new QLineEdit(this))
    , m_secretLabel(plainLabel(context.services.theme, TextSize::Body, this))
    , m_secret(new QLineEdit(this))
    , m_secretWords(mutedLabel(context.services.theme, TextSize::Small, this))
    , m_ask(new QPushButton(this))
    , m_name(nullptr)
    , m_modes(nullptr)
    , m_how(new QPushButton(this))
    , m_problem(nullptr)
{
    m_column->addWidget(m_here);
    m_column->addWidget(m_gateway);
    m_here->setObjectName(QStringLiteral("setupTokenHere"));
    m_gateway->setObjectName(QStringLiteral("setupTokenAtRelay"));
    m_here->setChecked(true);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(18);
    m_token->setObjectName(QStringLiteral("setupAccessToken"));
    m_secret->setObjectName(QStringLiteral("setupChannelSecret"));
    for (QLineEdit *field : {m_token, m_secret}) {
        field->setEchoMode(QLineEdit::Password);
        field->setMaxLength(longestSecret);
    }
    m_tokenLabel->setBuddy(m_token);
    m_secretLabel->setBuddy(m_secret);
    m_secretWords->setWordWrap(true);
    m_form->addRow(m_tokenLabel, m_token);
    m_form->addRow(m_secretLabel, m_secret);
    m_form->addRow(m_secretWords);
    m_column->addLayout(m_form);
    auto *line = new QHBoxLayout;
    m_ask->setObjectName(QStringLiteral("setupAskLine"));
    m_ask->setAutoDefault(false);
    line->addStretch();
    line->addWidget(m_ask);
    m_column->addLayout(line);
    m_name = addStrong();
    m_name->setObjectName(QStringLiteral("setupAccountName"));
    m_modes = addWords();
    m_modes->setObjectName(QStringLiteral("setupAccountModes"));
    m_how->setObjectName(QStringLiteral("setupResponseSettings"));
    m_how->setAutoDefault(false);
    auto *help = new QHBoxLayout;
    help->addWidget(m_how);
    help->addStretch();
    m_column->addLayout(help);
    addChecks();
    m_problem = addStrong();
    m_problem->setObjectName(QStringLiteral("setupProblem"));
    m_column->addStretch();
    connect(m_gateway, &QRadioButton::toggled, this, &AccountPage::follow);
    connect(m_ask, &QPushButton::clicked, this, &AccountPage::check);
    connect(m_token, &QLineEdit::textEdited, this, [this] { Q_EMIT completeChanged(); });
    connect(m_token, &QLineEdit::editingFinished, this, [this] {
        if (!m_token->text().isEmpty() && m_context.id.isEmpty())
            check();
    });
    connect(m_how, &QPushButton::clicked, this,
            [this] { makeResponseSettingsHelp(m_context.services.theme, window())->open(); });
}

AccountPage::~AccountPage()
{
    m_token->clear();
    m_secret->clear();
}

QString AccountPage::title() const
{
    return tr("The account");
}

void AccountPage::enter()
{
    const bool isNew = m_context.id.isEmpty();
    const bool isOurs = m_context.account.entry.relayKind == relay::Kind::Kidoku;
    if (!isOurs)
        m_here->setChecked(true);
    if (!isNew)
        (m_context.account.entry.gateway ? m_gateway : m_here)->setChecked(true);
    m_here->setEnabled(isNew);
    m_gateway->setEnabled(isNew && isOurs);
    m_secret->setEnabled(isNew);
    m_problem->hide();
    follow();
    showAccount();
    if (!isNew)
        check();
}

void AccountPage::follow()
{
    m_token->setEnabled(m_context.id.isEmpty() && m_here->isChecked());
    if (m_gateway->isChecked() && m_context.id.isEmpty())
        check();
    Q_EMIT completeChanged();
}

void AccountPage::take()
{
    NewAccount &account = m_context.account;
    account.entry.gateway = m_gateway->isChecked();
    account.accessToken = m_here->isChecked() ? secretOf(m_token) : core::Secret();
    account.channelSecret = secretOf(m_secret);
}

bool AccountPage::isComplete() const
{
    return !m_context.id.isEmpty() || m_gateway->isChecked()
        || !m_token->text().trimmed().isEmpty();
}

void AccountPage::check()
{
    m_context.info = {};
    showAccount();
    const AccountServices *known = account();
    if (known && known->makeCheck) {
        run(known->makeCheck(this), ConnectionCheck::LinePart);
        return;
    }
    take();
    inbox::Account typed = accounts::accountOf(m_context.account.entry);
    typed.consoleToken = m_context.account.consoleToken;
    typed.accessToken = m_context.account.accessToken;
    if (m_context.services.network)
        typed.network = m_context.services.network();
    run(new ConnectionCheck(typed, m_context.services.clock, std::chrono::seconds(15), this),
        ConnectionCheck::LinePart);
}

void AccountPage::checked(const ConnectionCheck &check)
{
    if (check.info())
        m_context.info = *check.info();
    showAccount();
}

void AccountPage::showAccount()
{
    const line::BotInfo &info = m_context.info;
    const bool isKnown = !info.userId.isEmpty();
    for (QLabel *label : {m_name, m_modes})
        label->setVisible(isKnown);
    const bool isAutomatic = isKnown && info.markAsReadMode == QLatin1String("auto");
    m_how->setVisible(isAutomatic);
    if (!isKnown)
        return;
    m_name->setText(
        QStringLiteral("%1  %2").arg(core::singleLine(info.displayName, 60), info.basicId));
    const QString chat
        = info.chatMode == QLatin1String("chat") ? tr("Chat is on.") : tr("Chat is off.");
    m_modes->setText(chat + QLatin1Char(' ')
                     + (isAutomatic
                            ? tr("LINE marks every message read by itself, so there is nothing to "
                                 "mark here. You can go on, and turn Chat on in the response "
                                 "settings whenever you like.")
                            : tr("Messages are marked read by hand: a customer sees Read when "
                                 "you say so.")));
}

bool AccountPage::accept()
{
    if (!m_context.id.isEmpty())
        return true;
    take();
    if (!m_context.services.addAccount)
        return false;
    const auto added = m_context.services.addAccount(m_context.account);
    if (!added) {
        m_problem->setText(added.error() == accounts::EntryProblem::Duplicate
                               ? tr("There is an account of this channel already.")
                               : tr("The account cannot be added like this. Go back and look at "
                                    "address and channel."));
        m_problem->show();
        return false;
    }
    m_context.id = m_context.account.entry.id;
    for (QLineEdit *field : {m_token, m_secret})
        field->clear();
    for (core::Secret *secret : {&m_context.account.channelSecret, &m_context.account.accessToken,
                                 &m_context.account.consoleToken})
        *secret = {};
    return true;
}

void AccountPage::retranslate()
{
    m_words->setText(tr("The channel access token lets the console mark messages read and ask for "
                        "names. It is kept in this computer's key store and in no file."));
    m_here->setText(tr("This &computer keeps the channel access token"));
    m_gateway->setText(tr("The &relay holds it and calls LINE"));
    m_tokenLabel->setText(tr("Channel access token"));
    m_secretLabel->setText(tr("Channel secret"));
    m_secretWords->setText(tr("With the channel secret this console proves by itself that a "
                              "message comes from LINE. It may stay empty with Kidoku's relay."));
    m_token->setAccessibleName(m_tokenLabel->text());
    m_secret->setAccessibleName(m_secretLabel->text());
    m_ask->setText(tr("Ask &LINE"));
    m_how->setText(tr("Response &settings…"));
    showAccount();
}

} // namespace kidoku::ui
