// SPDX-License-Identifier: Apache-2.0
#include "account_dialog.h"

#include "account_words.h"
#include "core/text.h"
#include "models/state_text.h"
#include "ui/access/access.h"
#include "ui/help/help_topics.h"
#include "ui/theme/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr int longestSecret = 4096;
constexpr int longestTyped = 1000; // more than any field takes, so that it is refused and not cut

core::Secret secretOf(const QLineEdit *field)
{
    return field ? core::Secret(field->text().trimmed().toUtf8()) : core::Secret();
}

} // namespace

AccountDialog::AccountDialog(const Services &services, QWidget *parent)
    : AccountDialog(services, std::nullopt, parent)
{}

AccountDialog::AccountDialog(const Services &services, const accounts::Entry &known,
                             QWidget *parent)
    : AccountDialog(services, std::optional(known), parent)
{}

AccountDialog::AccountDialog(const Services &services, const std::optional<accounts::Entry> &known,
                             QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_known(known)
    , m_form(new QFormLayout)
    , m_problem(plainLabel(services.theme, TextSize::Body, this))
    , m_accept(new QPushButton(this))
{
    setObjectName(QStringLiteral("accountDialog"));
    setHelpTopic(this, "accounts");
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    auto *title = plainLabel(services.theme, TextSize::Title, this);
    title->setText(m_known ? tr("Addresses of %1").arg(services.accounts.name(m_known->id))
                           : tr("Add an account"));
    setWindowTitle(title->text());
    column->addWidget(title);
    m_form->setHorizontalSpacing(18);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(m_form);
    addFields();
    if (!m_known)
        addSecrets();
    m_problem->setObjectName(QStringLiteral("accountProblem"));
    m_problem->setWordWrap(true);
    m_problem->setMinimumWidth(440);
    m_problem->hide();
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, services.theme.colors().danger);
    m_problem->setPalette(red);
    column->addWidget(m_problem);
    column->addSpacing(8);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("accountCancel"));
    cancel->setAutoDefault(false);
    m_accept->setObjectName(QStringLiteral("accountAccept"));
    m_accept->setText(m_known ? tr("Use these addresses") : tr("Add the account"));
    m_accept->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &AccountDialog::submit);
    followGateway();
    m_relay->setFocus();
}

AccountDialog::~AccountDialog()
{
    for (QLineEdit *field : {m_channelSecret, m_accessToken, m_consoleToken}) {
        if (field)
            field->clear();
    }
}

void AccountDialog::addFields()
{
    const accounts::Entry shown = m_known.value_or(accounts::Entry());
    m_relay
        = addLine(tr("Relay's address"), "accountRelay", QStringLiteral("https://relay.example"));
    m_relay->setText(shown.relay.toString());
    m_kind = new QComboBox(this);
    for (const relay::Kind kind : {relay::Kind::Kidoku, relay::Kind::Smee, relay::Kind::Gosmee,
                                   relay::Kind::Nchan, relay::Kind::Mercure})
        m_kind->addItem(textOf(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(shown.relayKind)));
    addRow(tr("Kind of relay"), m_kind, "accountRelayKind");
    m_channel = addLine(tr("Channel at the relay"), "accountChannel", QStringLiteral("shop"));
    m_channel->setText(shown.id.value);
    m_channel->setEnabled(!m_known);
    m_gateway = new QCheckBox(tr("The relay holds LINE's token and calls LINE"), this);
    m_gateway->setChecked(shown.gateway);
    m_gateway->setObjectName(QStringLiteral("accountGateway"));
    m_form->addRow(QString(), m_gateway);
    m_lineApi = addLine(tr("LINE's API"), "accountLineApi", shown.lineApi.toString());
    m_lineApi->setText(shown.lineApi.toString());
    connect(m_gateway, &QCheckBox::toggled, this, &AccountDialog::followGateway);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AccountDialog::followGateway);
    if (m_known)
        return;
    m_name = addLine(tr("Name"), "accountOwnName", tr("As LINE tells it"));
    m_api = new QComboBox(this);
    m_api->addItem(models::apiText(store::ReadApi::Token), int(store::ReadApi::Token));
    m_api->addItem(models::apiText(store::ReadApi::User), int(store::ReadApi::User));
    addRow(tr("Mark as read"), m_api, "accountApi");
}

void AccountDialog::addSecrets()
{
    auto *where = mutedLabel(m_services.theme, TextSize::Body, this);
    where->setText(tr("Secrets go into this computer's key store and into no file."));
    where->setWordWrap(true);
    m_form->addRow(where);
    m_channelSecret = addSecret(tr("Channel secret"), "accountChannelSecret");
    m_accessToken = addSecret(tr("Channel access token"), "accountAccessToken");
    m_consoleToken = addSecret(tr("Console token"), "accountConsoleToken");
    m_consoleToken->setPlaceholderText(tr("If the relay asks for one"));
}

QLineEdit *AccountDialog::addLine(const QString &label, const char *objectName, const QString &hint)
{
    auto *field = new QLineEdit(this);
    field->setMaxLength(longestTyped);
    field->setPlaceholderText(hint);
    field->setMinimumWidth(280);
    addRow(label, field, objectName);
    return field;
}

QLineEdit *AccountDialog::addSecret(const QString &label, const char *objectName)
{
    QLineEdit *field = addLine(label, objectName, {});
    field->setMaxLength(longestSecret);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

void AccountDialog::addRow(const QString &label, QWidget *field, const char *objectName)
{
    auto *words = plainLabel(m_services.theme, TextSize::Body, this);
    words->setText(label);
    words->setBuddy(field);
    field->setObjectName(QLatin1String(objectName));
    field->setAccessibleName(label);
    m_form->addRow(words, field);
}

void AccountDialog::followGateway()
{
    const bool ours = m_kind->currentData().toInt() == int(relay::Kind::Kidoku);
    m_gateway->setEnabled(ours);
    const bool gateway = ours && m_gateway->isChecked();
    m_lineApi->setEnabled(!gateway);
    if (m_accessToken)
        m_accessToken->setEnabled(!gateway);
}

accounts::Entry AccountDialog::entry() const
{
    accounts::Entry entry = m_known.value_or(accounts::Entry());
    entry.id = {m_channel->text().trimmed()};
    entry.relay = QUrl(m_relay->text().trimmed(), QUrl::StrictMode);
    entry.relayKind = relay::Kind(m_kind->currentData().toInt());
    entry.gateway = m_gateway->isEnabled() && m_gateway->isChecked();
    if (!entry.gateway)
        entry.lineApi = QUrl(m_lineApi->text().trimmed(), QUrl::StrictMode);
    if (m_name)
        entry.name = core::singleLine(m_name->text(), longestTyped).trimmed();
    return entry;
}

void AccountDialog::submit()
{
    accounts::Entry wanted = entry();
    if (m_relay->text().trimmed().isEmpty())
        return refuse(accounts::EntryProblem::NoRelay);
    if (!accounts::isWebAddress(wanted.relay)) // in the order of the fields
        return refuse(accounts::EntryProblem::BadRelay);
    if (m_known) {
        const auto changed = m_services.book.change(wanted);
        return changed ? accept() : refuse(changed.error());
    }
    wanted.color = m_services.book.freeColor();
    NewAccount account;
    account.entry = wanted;
    account.api = store::ReadApi(m_api->currentData().toInt());
    account.channelSecret = secretOf(m_channelSecret);
    account.consoleToken = secretOf(m_consoleToken);
    if (!wanted.gateway)
        account.accessToken = secretOf(m_accessToken);
    const auto taken = m_services.addAccount(account);
    if (!taken)
        return refuse(taken.error());
    Q_EMIT added(wanted.id);
    accept();
}

void AccountDialog::refuse(accounts::EntryProblem problem)
{
    using accounts::EntryProblem;
    m_problem->setText(textOf(problem));
    m_problem->show();
    announce(m_problem, m_problem->text());
    switch (problem) {
    case EntryProblem::NoChannel:
    case EntryProblem::BadChannel:
    case EntryProblem::Duplicate:
        m_channel->setFocus();
        break;
    case EntryProblem::NoRelay:
    case EntryProblem::BadRelay:
        m_relay->setFocus();
        break;
    case EntryProblem::BadLineApi:
        m_lineApi->setFocus();
        break;
    case EntryProblem::NameTooLong:
        if (m_name)
            m_name->setFocus();
        break;
    default:
        break;
    }
}

} // namespace kidoku::ui
