// SPDX-License-Identifier: Apache-2.0
#include "fault_bar.h"

#include "demo/simulator_client.h"
#include "fault_words.h"
#include "send_dialog.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace kidoku::ui {

FaultBar::FaultBar(demo::SimulatorClient &simulator, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_simulator(simulator)
    , m_theme(theme)
    , m_orders(simulator)
    , m_faults(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_menu(new QMenu(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addStretch();
    row->addWidget(m_faults);
    row->addWidget(m_send);
    row->addStretch();
    m_faults->setObjectName(QStringLiteral("faultButton"));
    m_send->setObjectName(QStringLiteral("sendButton"));
    m_menu->setObjectName(QStringLiteral("faultMenu"));
    connect(m_faults, &QPushButton::clicked, m_menu, [this] {
        m_menu->popup(m_faults->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
    });
    connect(m_send, &QPushButton::clicked, this, &FaultBar::openSendDialog);
    connect(&m_orders, &demo::FaultClient::changed, this, &FaultBar::showFaults);
    fillMenu();
    showFaults();
}

void FaultBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillMenu();
        showFaults();
    }
    QWidget::changeEvent(event);
}

void FaultBar::fillMenu()
{
    m_menu->clear();
    for (const QString &name : faultNames()) {
        // What it does stands where other menus have their keys.
        QAction *action = m_menu->addAction(faultTitle(name) + u'\t' + faultEffect(name));
        action->setObjectName(QStringLiteral("fault ") + name);
        connect(action, &QAction::triggered, this, [this, name] {
            const bool ofPerson = name == QLatin1String("unsend")
                || name == QLatin1String("out-of-order") || name == QLatin1String("burst");
            m_orders.set(name,
                         ofPerson && !m_person.isEmpty()
                             ? QJsonObject{{QStringLiteral("from"), m_person}}
                             : QJsonObject());
        });
    }
    m_menu->addSeparator();
    QAction *clear = m_menu->addAction(tr("Normal"));
    clear->setObjectName(QStringLiteral("faultClear"));
    connect(clear, &QAction::triggered, &m_orders, &demo::FaultClient::clear);
    m_menu->addSeparator();
    const auto chat = [this](const QString &text, const char *mode) {
        QAction *action = m_menu->addAction(text);
        const QString value = QLatin1String(mode);
        action->setObjectName(QStringLiteral("chatMode %1").arg(value));
        connect(action, &QAction::triggered, this, [this, value] {
            m_simulator.setAccount({{QStringLiteral("chatMode"), value}});
        });
    };
    chat(tr("Account: Chat on"), "chat");
    chat(tr("Account: Chat off (LINE marks by itself)"), "bot");
    m_send->setText(tr("Send…"));
    m_send->setToolTip(tr("A customer writes"));
}

void FaultBar::showFaults()
{
    QStringList words;
    for (const demo::ActiveFault &fault : m_orders.active())
        words.append(faultTitle(fault.name.isEmpty() ? fault.script : fault.name));
    m_faults->setText(
        tr("LINE: %1 ▾")
            .arg(words.isEmpty() ? tr("normal") : QLocale().createSeparatedList(words)));
}

void FaultBar::openSendDialog()
{
    auto *dialog = new SendDialog(m_theme, m_person, window());
    connect(dialog, &SendDialog::submitted, &m_simulator, &demo::SimulatorClient::sendText);
    dialog->open();
}

} // namespace kidoku::ui
