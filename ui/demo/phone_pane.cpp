// SPDX-License-Identifier: Apache-2.0
#include "phone_pane.h"

#include "core/settings.h"
#include "demo/simulator_client.h"
#include "fault_bar.h"
#include "models/mask.h"
#include "phone_view.h"
#include "ui/theme/plain_text.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kidoku::ui {

PhonePane::PhonePane(demo::SimulatorClient &simulator, const Theme &theme, PhoneNames names,
                     QWidget *parent)
    : QWidget(parent)
    , m_simulator(simulator)
    , m_theme(theme)
    , m_names(std::move(names))
    , m_title(mutedLabel(theme, TextSize::Strong, this))
    , m_people(new QComboBox(this))
    , m_phone(new PhoneView(simulator, theme, this))
    , m_apart(new QPushButton(this))
    , m_bar(new FaultBar(simulator, theme, this))
{
    setObjectName(QStringLiteral("phonePane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_people->setObjectName(QStringLiteral("phonePeople"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(10);
    column->addWidget(m_title);
    auto *row = new QHBoxLayout;
    row->addWidget(m_people, 1);
    row->addWidget(m_apart);
    m_apart->setObjectName(QStringLiteral("phoneApart"));
    m_apart->setMaximumWidth(44);
    column->addLayout(row);
    column->addWidget(m_phone, 1);
    column->addWidget(m_bar);
    connect(m_people, &QComboBox::activated, this, [this] {
        const demo::Phone phone = m_simulator.phones().value(m_people->currentIndex());
        m_wanted = phone.chatId;
        m_wantedAccount = phone.account;
        showCurrent();
    });
    connect(m_apart, &QPushButton::clicked, this, &PhonePane::openWindow);
    connect(&m_simulator, &demo::SimulatorClient::phonesChanged, this, &PhonePane::takePhones);
    if (m_names.mask)
        connect(m_names.mask, &models::Mask::changed, this, &PhonePane::nameAccounts);
    takePhones(m_simulator.phones());
    retranslate();
}

void PhonePane::follow(const QString &chatId, const QString &account)
{
    if (chatId.isEmpty())
        return;
    m_wanted = chatId;
    m_wantedAccount = account;
    takePhones(m_simulator.phones());
}

void PhonePane::nameAccounts()
{
    takePhones(m_simulator.phones());
    if (m_window)
        m_window->showPhones();
}

void PhonePane::openWindow()
{
    if (!m_window)
        m_window = new PhoneWindow(m_simulator, m_theme, m_names, m_settings, window());
    if (m_settings)
        m_settings->set(core::Setting::PhoneApart, true);
    showCurrent();
    m_window->show();
    m_window->raise();
}

void PhonePane::openFaults()
{
    m_bar->openPanel();
}

void PhonePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PhonePane::takePhones(const QList<demo::Phone> &phones)
{
    const QSignalBlocker blocker(m_people);
    for (int i = 0; i < phones.size(); ++i) {
        const QString name = m_names.title(phones.at(i));
        if (i >= m_people->count())
            m_people->addItem(name, phones.at(i).userId);
        m_people->setItemText(i, name);
        m_people->setItemData(i, phones.at(i).userId);
    }
    while (m_people->count() > phones.size())
        m_people->removeItem(m_people->count() - 1);
    if (const int wanted = wantedPlace(); wanted >= 0)
        m_people->setCurrentIndex(wanted);
    showCurrent();
    // The demonstration has begun anew, and the second screen had a phone.
    if (!m_window && !phones.isEmpty() && isVisible() && wasApart())
        openWindow();
}

bool PhonePane::wasApart() const
{
    return m_settings && m_settings->flag(core::Setting::PhoneApart);
}

void PhonePane::showCurrent()
{
    // By its place: the same person has a phone at each account.
    const demo::Phone phone = m_simulator.phones().value(m_people->currentIndex());
    m_phone->show(m_names.account(phone.account), phone, m_names.shown(phone));
    // In a group somebody has to be the one who does it.
    m_bar->setPerson(phone.isShared() ? QString() : phone.displayName, phone.account);
    if (m_window)
        m_window->follow(phone.chatId);
}

int PhonePane::wantedPlace() const
{
    const QList<demo::Phone> &phones = m_simulator.phones();
    if (m_wanted.isEmpty()) {
        // Nobody was chosen: whoever has written last, or was answered.
        const auto newest = [](const demo::Phone &phone) {
            return phone.messages.isEmpty() ? core::Timestamp() : phone.messages.last().sentAt;
        };
        const auto last = std::max_element(
            phones.begin(), phones.end(),
            [&newest](const auto &a, const auto &b) { return newest(a) < newest(b); });
        return last == phones.end() ? -1 : int(last - phones.begin());
    }
    for (int i = 0; i < phones.size(); ++i) {
        const QString &account = phones.at(i).account;
        if (phones.at(i).chatId == m_wanted
            && (account.isEmpty() || m_wantedAccount.isEmpty() || account == m_wantedAccount))
            return i;
    }
    return -1;
}

void PhonePane::retranslate()
{
    m_title->setText(tr("Customer's phone (demo)"));
    m_people->setAccessibleName(tr("Whose phone"));
    m_apart->setText(QStringLiteral("⧉"));
    m_apart->setToolTip(tr("In a window of its own, for a second screen"));
    m_apart->setAccessibleName(m_apart->toolTip());
}

} // namespace kidoku::ui
