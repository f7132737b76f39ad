// SPDX-License-Identifier: Apache-2.0
#include "phone_pane.h"

#include "core/text.h"
#include "demo/simulator_client.h"
#include "fault_bar.h"
#include "phone_view.h"
#include "ui/theme/plain_text.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kidoku::ui {

PhonePane::PhonePane(demo::SimulatorClient &simulator, const Theme &theme, QString account,
                     QWidget *parent)
    : QWidget(parent)
    , m_simulator(simulator)
    , m_account(std::move(account))
    , m_title(mutedLabel(theme, TextSize::Strong, this))
    , m_people(new QComboBox(this))
    , m_phone(new PhoneView(theme, this))
    , m_bar(new FaultBar(simulator, theme, this))
{
    setObjectName(QStringLiteral("phonePane"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    m_title->setAlignment(Qt::AlignCenter);
    m_people->setObjectName(QStringLiteral("phonePeople"));
    m_people->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->setMinimumContentsLength(10);
    column->addWidget(m_title);
    column->addWidget(m_people);
    column->addWidget(m_phone, 1);
    column->addWidget(m_bar);
    connect(m_people, &QComboBox::activated, this, [this] {
        m_wanted = m_people->currentData().toString();
        showCurrent();
    });
    connect(&m_simulator, &demo::SimulatorClient::phonesChanged, this, &PhonePane::takePhones);
    takePhones(m_simulator.phones());
    retranslate();
}

void PhonePane::follow(const QString &lineUserId)
{
    if (lineUserId.isEmpty())
        return;
    m_wanted = lineUserId;
    takePhones(m_simulator.phones());
}

void PhonePane::setAccount(const QString &name)
{
    m_account = name;
    showCurrent();
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
        const QString name = core::singleLine(phones.at(i).displayName, 60);
        if (i >= m_people->count())
            m_people->addItem(name, phones.at(i).userId);
        m_people->setItemText(i, name);
        m_people->setItemData(i, phones.at(i).userId);
    }
    while (m_people->count() > phones.size())
        m_people->removeItem(m_people->count() - 1);
    const int wanted = m_people->findData(m_wanted);
    if (wanted >= 0)
        m_people->setCurrentIndex(wanted);
    showCurrent();
}

void PhonePane::showCurrent()
{
    // By its place: the same person has a phone at each account.
    const demo::Phone phone = m_simulator.phones().value(m_people->currentIndex());
    m_phone->show(m_account, phone);
    m_bar->setPerson(phone.displayName);
}

void PhonePane::retranslate()
{
    m_title->setText(tr("Customer's phone (demo)"));
    m_people->setAccessibleName(tr("Whose phone"));
}

} // namespace kidoku::ui
