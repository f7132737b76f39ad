// SPDX-License-Identifier: Apache-2.0
#include "relay_page.h"

#include "check_list.h"
#include "ui/theme/plain_text.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kidoku::ui {

namespace {

constexpr int longestTyped = 1000; // more than any field takes, so that it is refused and not cut

} // namespace

RelayPage::RelayPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_words(addWords())
    , m_form(new QFormLayout)
    , m_kindLabel(plainLabel(context.services.theme, TextSize::Body, this))
    , m_relay(nullptr)
    , m_kind(new QComboBox(this))
    , m_channel(nullptr)
    , m_token(nullptr)
    , m_again(new QPushButton(this))
{
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setHorizontalSpacing(18);
    m_column->addLayout(m_form);
    m_relay = addLine("setupRelay", m_relayLabel);
    m_relay->setPlaceholderText(QStringLiteral("https://relay.example"));
    for (const relay::Kind kind : {relay::Kind::Kidoku, relay::Kind::Smee, relay::Kind::Gosmee,
                                   relay::Kind::Nchan, relay::Kind::Mercure})
        m_kind->addItem(kind == relay::Kind::Kidoku ? QStringLiteral("Kidoku")
                                                    : relay::nameOf(kind),
                        static_cast<int>(kind));
    m_kind->setObjectName(QStringLiteral("setupRelayKind"));
    m_kindLabel->setBuddy(m_kind);
    m_form->addRow(m_kindLabel, m_kind);
    m_channel = addLine("setupChannel", m_channelLabel);
    m_channel->setPlaceholderText(QStringLiteral("shop"));
    m_token = addLine("setupConsoleToken", m_tokenLabel);
    m_token->setEchoMode(QLineEdit::Password);
    auto *line = new QHBoxLayout;
    m_again->setObjectName(QStringLiteral("setupCheckRelay"));
    m_again->setAutoDefault(false);
    line->addStretch();
    line->addWidget(m_again);
    m_column->addLayout(line);
    addChecks();
    m_column->addStretch();
    m_soon.setSingleShot(true);
    m_soon.setInterval(600); // not at every letter
    connect(&m_soon, &QTimer::timeout, this, &RelayPage::check);
    for (QLineEdit *field : {m_relay, m_channel, m_token})
        connect(field, &QLineEdit::textEdited, this, &RelayPage::checkSoon);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RelayPage::checkSoon);
    connect(m_again, &QPushButton::clicked, this, &RelayPage::check);
}

RelayPage::~RelayPage()
{
    m_token->clear();
}

QLineEdit *RelayPage::addLine(const char *objectName, QLabel *&label)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1String(objectName));
    field->setMaxLength(longestTyped);
    label = plainLabel(m_context.services.theme, TextSize::Body, this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    return field;
}

QString RelayPage::title() const
{
    return tr("The relay");
}

void RelayPage::enter()
{
    const accounts::Entry &entry = m_context.account.entry;
    if (m_relay->text().isEmpty())
        m_relay->setText(entry.relay.toString());
    if (m_channel->text().isEmpty())
        m_channel->setText(entry.id.value);
    // What is in the book keeps its name; everything else of it is changed with the accounts.
    for (QWidget *field : {static_cast<QWidget *>(m_relay), static_cast<QWidget *>(m_kind),
                           static_cast<QWidget *>(m_channel), static_cast<QWidget *>(m_token)})
        field->setEnabled(m_context.id.isEmpty());
    m_relay->setFocus();
    if (isComplete() || !m_context.id.isEmpty())
        check();
}

void RelayPage::take()
{
    NewAccount &account = m_context.account;
    account.entry.relay = QUrl(m_relay->text().trimmed(), QUrl::StrictMode);
    account.entry.relayKind = static_cast<relay::Kind>(m_kind->currentData().toInt());
    account.entry.id = {m_channel->text().trimmed()};
    account.consoleToken = core::Secret(m_token->text().trimmed().toUtf8());
}

bool RelayPage::isComplete() const
{
    return !m_context.id.isEmpty()
        || (accounts::isWebAddress(QUrl(m_relay->text().trimmed(), QUrl::StrictMode))
            && accounts::isChannelName(m_channel->text().trimmed()));
}

void RelayPage::checkSoon()
{
    leave();
    m_checks->begin({});
    if (isComplete())
        m_soon.start();
    else
        m_soon.stop();
    m_again->setEnabled(isComplete());
    Q_EMIT completeChanged();
}

void RelayPage::check()
{
    m_soon.stop();
    const AccountServices *known = account();
    if (known && known->makeCheck) {
        run(known->makeCheck(this), inbox::ConnectionCheck::RelayPart);
        return;
    }
    take();
    inbox::Account typed = accounts::accountOf(m_context.account.entry);
    typed.consoleToken = m_context.account.consoleToken;
    if (m_context.services.network)
        typed.network = m_context.services.network();
    run(new inbox::ConnectionCheck(typed, m_context.services.clock, std::chrono::seconds(15), this),
        inbox::ConnectionCheck::RelayPart);
}

bool RelayPage::accept()
{
    if (m_context.id.isEmpty())
        take();
    m_soon.stop();
    return true;
}

void RelayPage::retranslate()
{
    m_words->setText(tr("The relay takes LINE's webhooks and hands them to this console. Whoever "
                        "runs it gives you its address, the channel's name and a console token."));
    m_relayLabel->setText(tr("Relay's address"));
    m_kindLabel->setText(tr("Kind of relay"));
    m_channelLabel->setText(tr("Channel at the relay"));
    m_tokenLabel->setText(tr("Console token"));
    m_again->setText(tr("Check &again"));
    for (const auto &[field, label] : {std::pair<QWidget *, QLabel *>{m_relay, m_relayLabel},
                                       {m_kind, m_kindLabel},
                                       {m_channel, m_channelLabel},
                                       {m_token, m_tokenLabel}})
        field->setAccessibleName(label->text());
}

} // namespace kidoku::ui
