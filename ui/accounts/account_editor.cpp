// SPDX-License-Identifier: Apache-2.0
#include "account_editor.h"

#include "account_dialog.h"
#include "account_secrets.h"
#include "account_words.h"
#include "api_switch.h"
#include "color_picker.h"
#include "core/text.h"
#include "models/state_text.h"
#include "ui/dialogs/confirm_dialog.h"
#include "ui/theme/flow_layout.h"
#include "ui/theme/plain_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <array>

namespace kidoku::ui {

namespace {

using accounts::Entry;
using accounts::ReadPolicy;

constexpr std::array policies{ReadPolicy::Manual, ReadPolicy::OnReply, ReadPolicy::OnDone,
                              ReadPolicy::AfterSeconds, ReadPolicy::OnArrival};
constexpr qsizetype longestShown = 200;

QString shown(const QUrl &url)
{
    return core::singleLine(url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery),
                            longestShown);
}

} // namespace

AccountEditor::AccountEditor(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_form(new QFormLayout(this))
    , m_name(new QLineEdit(this))
    , m_letter(new QLineEdit(this))
    , m_color(new ColorPicker(services.theme, this))
    , m_api(new QComboBox(this))
    , m_policy(new QComboBox(this))
    , m_seconds(new QSpinBox(this))
    , m_policyHint(mutedLabel(services.theme, TextSize::Small, this))
    , m_enabled(new QCheckBox(this))
    , m_muted(new QCheckBox(this))
    , m_line(plainLabel(services.theme, TextSize::Body, this))
    , m_address(plainLabel(services.theme, TextSize::Body, this))
{
    setObjectName(QStringLiteral("accountEditor"));
    m_form->setContentsMargins(0, 0, 14, 0); // beside the scroll bar
    m_form->setHorizontalSpacing(18);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addLooks();
    addHabits();
    addConnection();
    connectParts();
    retranslate();
}

void AccountEditor::addLooks()
{
    m_name->setObjectName(QStringLiteral("editName"));
    m_name->setMaxLength(int(accounts::longestName));
    m_nameLabel = addRow(m_name);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_letter->setObjectName(QStringLiteral("editLetter"));
    m_letter->setMaxLength(16); // one character may be many
    m_letter->setFixedWidth(48);
    m_letter->setAlignment(Qt::AlignCenter);
    line->addWidget(m_letter);
    line->addWidget(m_color, 1);
    m_signLabel = addRow(row);
}

void AccountEditor::addHabits()
{
    m_api->setObjectName(QStringLiteral("editApi"));
    for (const store::ReadApi api : {store::ReadApi::Token, store::ReadApi::User})
        m_api->addItem(QString(), int(api));
    m_apiLabel = addRow(m_api);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    m_policy->setObjectName(QStringLiteral("editPolicy"));
    for (const ReadPolicy policy : policies)
        m_policy->addItem(QString(), int(policy));
    m_seconds->setObjectName(QStringLiteral("editSeconds"));
    m_seconds->setRange(accounts::leastSeconds, accounts::mostSeconds);
    line->addWidget(m_policy, 1);
    line->addWidget(m_seconds);
    m_policyLabel = addRow(row);
    m_policyHint->setObjectName(QStringLiteral("editPolicyHint"));
    m_policyHint->setWordWrap(true);
    m_form->addRow(QString(), m_policyHint);
    m_muted->setObjectName(QStringLiteral("editMuted"));
    m_enabled->setObjectName(QStringLiteral("editEnabled"));
    m_form->addRow(QString(), m_muted);
    m_form->addRow(QString(), m_enabled);
}

void AccountEditor::addConnection()
{
    const auto buttons = [this] {
        auto *row = new QWidget(this);
        new FlowLayout(row, 6);
        row->layout()->setContentsMargins(0, 0, 0, 0);
        return row;
    };
    for (QLabel *label : {m_line, m_address}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_line->setObjectName(QStringLiteral("editLine"));
    m_address->setObjectName(QStringLiteral("editAddress"));
    m_lineLabel = addRow(m_line);
    QWidget *asks = buttons();
    m_ask = addButton(asks, "editAskLine");
    m_form->addRow(QString(), asks);
    m_addressLabel = addRow(m_address);
    QWidget *changes = buttons();
    m_addresses = addButton(changes, "editAddresses");
    m_form->addRow(QString(), changes);
    QWidget *secrets = buttons();
    m_accessToken = addButton(secrets, "editAccessToken");
    m_channelSecret = addButton(secrets, "editChannelSecret");
    m_consoleToken = addButton(secrets, "editConsoleToken");
    m_secretsLabel = addRow(secrets);
}

QLabel *AccountEditor::addRow(QWidget *field)
{
    auto *label = plainLabel(m_services.theme, TextSize::Body, this);
    label->setBuddy(field);
    m_form->addRow(label, field);
    return label;
}

QPushButton *AccountEditor::addButton(QWidget *row, const char *objectName)
{
    auto *button = new QPushButton(row);
    button->setObjectName(QLatin1String(objectName));
    button->setAutoDefault(false);
    row->layout()->addWidget(button);
    return button;
}

void AccountEditor::connectParts()
{
    connect(&m_services.book, &accounts::AccountBook::changed, this, &AccountEditor::refresh);
    connect(&m_services.accounts, &Accounts::added, this, &AccountEditor::refresh);
    connect(&m_services.accounts, &Accounts::removed, this, &AccountEditor::refresh);
    connect(&m_services.accounts, &Accounts::changed, this, &AccountEditor::refresh);
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        change([this](Entry &entry) {
            entry.name = core::singleLine(m_name->text(), accounts::longestName).trimmed();
        });
    });
    connect(m_letter, &QLineEdit::editingFinished, this, [this] {
        change([this](Entry &entry) {
            entry.letter = accounts::firstCharacter(core::singleLine(m_letter->text()));
        });
    });
    connect(m_color, &ColorPicker::colorChosen, this,
            [this](int color) { change([color](Entry &entry) { entry.color = color; }); });
    connect(m_api, &QComboBox::activated, this, &AccountEditor::chooseApi);
    connect(m_policy, &QComboBox::activated, this, [this] {
        change(
            [this](Entry &entry) { entry.policy = ReadPolicy(m_policy->currentData().toInt()); });
    });
    connect(m_seconds, &QSpinBox::valueChanged, this,
            [this](int value) { change([value](Entry &entry) { entry.policySeconds = value; }); });
    connect(m_muted, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Entry &entry) { entry.muted = on; }); });
    connect(m_enabled, &QCheckBox::toggled, this,
            [this](bool on) { change([on](Entry &entry) { entry.enabled = on; }); });
    connect(m_ask, &QPushButton::clicked, this, [this] {
        if (const AccountServices *services = m_services.accounts.of(m_id))
            services->preflight.check();
    });
    connect(m_addresses, &QPushButton::clicked, this, [this] {
        if (const auto entry = m_services.book.find(m_id))
            (new AccountDialog(m_services, *entry, this))->open();
    });
    connect(m_accessToken, &QPushButton::clicked, this,
            [this] { askSecret(core::SecretName::AccessToken); });
    connect(m_channelSecret, &QPushButton::clicked, this,
            [this] { askSecret(core::SecretName::ChannelSecret); });
    connect(m_consoleToken, &QPushButton::clicked, this,
            [this] { askSecret(core::SecretName::ConsoleToken); });
}

void AccountEditor::setAccount(const core::AccountId &id)
{
    m_name->clearFocus(); // what was being typed belongs to the one before
    m_letter->clearFocus();
    m_id = id;
    refresh();
}

void AccountEditor::change(const std::function<void(Entry &)> &edit)
{
    auto entry = m_services.book.find(m_id);
    if (!entry)
        return;
    edit(*entry);
    if (!m_services.book.change(*entry))
        refresh(); // back to what is true
}

void AccountEditor::chooseApi()
{
    const auto api = store::ReadApi(m_api->currentData().toInt());
    if (const ConfirmDialog *dialog = openApiSwitch(m_services, m_id, api, this))
        connect(dialog, &QDialog::finished, this, &AccountEditor::refresh);
}

void AccountEditor::askSecret(core::SecretName name)
{
    openTokenDialog(m_services, m_id, name, this);
}

void AccountEditor::refresh()
{
    const auto known = m_services.book.find(m_id);
    const AccountServices *services = m_services.accounts.of(m_id);
    setEnabled(known.has_value());
    const Entry entry = known.value_or(Entry());
    const std::array<QSignalBlocker, 4> quiet{QSignalBlocker(m_seconds), QSignalBlocker(m_muted),
                                              QSignalBlocker(m_enabled), QSignalBlocker(m_name)};
    if (!m_name->hasFocus())
        m_name->setText(entry.name);
    if (!m_letter->hasFocus())
        m_letter->setText(entry.letter);
    m_letter->setPlaceholderText(known ? m_services.accounts.look(m_id).letter : QString());
    m_color->setColor(entry.color);
    m_policy->setCurrentIndex(m_policy->findData(int(entry.policy)));
    m_policyHint->setText(meaningOf(entry.policy));
    m_seconds->setValue(entry.policySeconds);
    m_seconds->setVisible(entry.policy == ReadPolicy::AfterSeconds);
    m_muted->setChecked(entry.muted);
    m_enabled->setChecked(entry.enabled);
    m_api->setEnabled(services);
    if (services)
        m_api->setCurrentIndex(m_api->findData(int(services->queue.config().api)));
    showAddresses(entry, services);
    for (QPushButton *button : {m_ask, m_channelSecret, m_consoleToken})
        button->setEnabled(services);
    // With a gateway LINE's token is at the relay; one typed here would be used for nothing.
    m_accessToken->setEnabled(services && !entry.gateway);
    m_addresses->setEnabled(known && !m_services.book.isForThisRun(m_id));
}

void AccountEditor::showAddresses(const Entry &entry, const AccountServices *services)
{
    const inbox::PreflightStatus status
        = services ? services->preflight.status() : inbox::PreflightStatus();
    if (status.info.userId.isEmpty()) {
        m_line->setText(services ? tr("LINE has not told yet.") : tr("Not asked while it is off."));
    } else {
        const bool chat = status.info.chatMode == QLatin1String("chat");
        m_line->setText(QStringList{
            core::singleLine(status.info.displayName, 80),
            core::singleLine(status.info.basicId, 40), chat ? tr("Chat is on") : tr("Chat is off"),
            tr("asked at %1").arg(models::fullTime(status.askedAt, models::ClockParts::Seconds))}
                            .join(QStringLiteral(" · ")));
    }
    if (entry.id.isEmpty()) {
        m_address->clear();
        return;
    }
    QStringList lines{tr("Relay: %1").arg(shown(entry.relay)),
                      tr("Channel: %1").arg(entry.id.value),
                      entry.gateway ? tr("LINE is called by the relay, which holds its token.")
                                    : tr("LINE's API: %1").arg(shown(entry.lineApi))};
    if (m_services.book.isForThisRun(entry.id))
        lines.append(tr("Given when Kidoku was started; these addresses are not kept."));
    m_address->setText(lines.join(QLatin1Char('\n')));
}

void AccountEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountEditor::retranslate()
{
    m_nameLabel->setText(tr("Name"));
    m_name->setPlaceholderText(tr("As LINE tells it"));
    m_name->setAccessibleName(tr("Name"));
    m_signLabel->setText(tr("Letter and colour"));
    m_letter->setAccessibleName(tr("Letter"));
    m_color->setAccessibleName(tr("Colour"));
    m_apiLabel->setText(tr("Mark as read"));
    m_api->setAccessibleName(tr("Mark as read"));
    for (int i = 0; i < m_api->count(); ++i)
        m_api->setItemText(i, models::apiText(store::ReadApi(m_api->itemData(i).toInt())));
    m_policyLabel->setText(tr("Customers see Read"));
    m_policy->setAccessibleName(tr("Customers see Read"));
    for (int i = 0; i < m_policy->count(); ++i)
        m_policy->setItemText(i, textOf(ReadPolicy(m_policy->itemData(i).toInt())));
    m_seconds->setAccessibleName(tr("Seconds"));
    m_seconds->setSuffix(tr(" s"));
    m_muted->setText(tr("No notifications of this account"));
    m_enabled->setText(tr("At work: messages come in, read marks go out"));
    m_lineLabel->setText(tr("LINE says"));
    m_ask->setText(tr("Ask LINE now"));
    m_addressLabel->setText(tr("Addresses"));
    m_addresses->setText(tr("Change addresses…"));
    m_secretsLabel->setText(tr("Replace"));
    m_accessToken->setText(tr("Channel access token…"));
    m_channelSecret->setText(tr("Channel secret…"));
    m_consoleToken->setText(tr("Console token…"));
    refresh();
}

} // namespace kidoku::ui
