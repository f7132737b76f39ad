// SPDX-License-Identifier: Apache-2.0
#include "fault_bar.h"

#include "demo/simulator_client.h"
#include "fault_chips.h"
#include "fault_panel.h"
#include "fault_words.h"
#include "send_dialog.h"
#include "ui/access/access.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

FaultBar::FaultBar(demo::SimulatorClient &simulator, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_simulator(simulator)
    , m_theme(theme)
    , m_orders(simulator)
    , m_faults(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new FaultChips(m_orders, theme, this));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addStretch();
    row->addWidget(m_faults);
    row->addWidget(m_send);
    row->addStretch();
    column->addLayout(row);
    m_faults->setObjectName(QStringLiteral("faultButton"));
    m_send->setObjectName(QStringLiteral("sendButton"));
    connect(m_faults, &QPushButton::clicked, this, &FaultBar::openPanel);
    connect(m_send, &QPushButton::clicked, this, &FaultBar::openSendDialog);
    connect(&m_orders, &demo::FaultClient::changed, this, &FaultBar::showFaults);
    retranslate();
}

void FaultBar::openPanel()
{
    if (!m_panel) {
        m_panel = new FaultPanel(m_theme, window());
        m_panel->setTop(new FaultChips(m_orders, m_theme, m_panel));
        connect(m_panel, &FaultPanel::faultChosen, this, &FaultBar::order);
        connect(m_panel, &FaultPanel::clearRequested, &m_orders, &demo::FaultClient::clear);
        connect(m_panel, &FaultPanel::chatModeChosen, this, [this](const QString &mode) {
            m_simulator.setAccount({{QStringLiteral("chatMode"), mode}});
        });
    }
    m_panel->show();
    m_panel->raise();
    m_panel->activateWindow();
}

void FaultBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FaultBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFaults();
}

void FaultBar::retranslate()
{
    m_send->setText(tr("Send…"));
    setTip(m_send, tr("Anybody writes, also somebody new"));
    setTip(m_faults, tr("What goes wrong at LINE and in the network"));
    showFaults();
}

// Whose phone is shown takes a message back, or has his messages overtake each other.
void FaultBar::order(const QString &fault)
{
    QJsonObject more;
    const bool isOfPerson
        = fault == QLatin1String("unsend") || fault == QLatin1String("out-of-order");
    if (isOfPerson && !m_person.isEmpty()) {
        more.insert(QStringLiteral("from"), m_person);
        if (!m_account.isEmpty())
            more.insert(QStringLiteral("account"), m_account);
    }
    m_orders.set(fault, more);
}

void FaultBar::showFaults()
{
    const auto count = m_orders.active().size();
    QString state = tr("normal");
    if (count == 1) {
        const demo::ActiveFault &fault = m_orders.active().first();
        state = faultTitle(fault.name.isEmpty() ? fault.script : fault.name);
    } else if (count > 1) {
        state = tr("%n fault(s)", nullptr, int(count));
    }
    //: How LINE behaves now; %1 is "normal" or the name of a fault.
    const auto words = [](const QString &what) { return tr("LINE: %1 ▾").arg(what); };
    // A long name must not push the pane wider: what goes on stands above in full.
    m_faults->setText(words(tr("normal")));
    const int taken
        = m_faults->sizeHint().width() - m_faults->fontMetrics().horizontalAdvance(tr("normal"));
    const int least = m_faults->sizeHint().width();
    const int room = qMax(least, width() - m_send->sizeHint().width() - layout()->spacing());
    m_faults->setText(
        words(m_faults->fontMetrics().elidedText(state, Qt::ElideRight, room - taken)));
    m_faults->setMinimumWidth(least);
    m_faults->setAccessibleName(words(state));
}

void FaultBar::openSendDialog()
{
    auto *dialog = new SendDialog(m_theme, m_person, window());
    connect(dialog, &SendDialog::submitted, &m_simulator,
            [this, account = m_account](const QString &person, const QString &text) {
                demo::SimulatorClient::Place place;
                place.account = account;
                m_simulator.sendMessage(person,
                                        {{QStringLiteral("type"), QStringLiteral("text")},
                                         {QStringLiteral("text"), text}},
                                        place);
            });
    dialog->open();
}

} // namespace kidoku::ui
