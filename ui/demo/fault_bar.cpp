// SPDX-License-Identifier: Apache-2.0
#include "fault_bar.h"

#include "demo/simulator_client.h"
#include "send_dialog.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>

namespace kidoku::ui {

namespace {

struct Fault
{
    const char *script;
    const char *brief;       //!< on the button
    const char *text;        //!< in the menu
    bool everywhere = false; //!< not only for read marks
};

// Source texts for the translation; looked up when shown.
constexpr Fault faults[] = {
    {"500x2,ok", QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "500 twice"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "500 twice, then OK")},
    {"503x5", QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "503"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "503 five times")},
    {"slow:8000", QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "slow"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "Slow: answers after 8 s")},
    {"hang", QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "no answer"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "No answer at all")},
    {"lost", QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "answer lost"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "Done, but the answer is lost")},
    {"429x2", QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "429"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "429: too many requests")},
    {"401", QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "401"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "401: the channel token is refused")},
    {"403", QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "403"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "403: not permitted")},
    {"down:10000", QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "offline"),
     QT_TRANSLATE_NOOP("kidoku::ui::FaultBar", "Offline for 10 s"), true},
};

//! Faults are for read marks alone, so that names and the account stay readable meanwhile.
constexpr QLatin1String markPath("/v2/bot/chat/markAsRead");

} // namespace

FaultBar::FaultBar(demo::SimulatorClient &simulator, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_simulator(simulator)
    , m_theme(theme)
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
    connect(&m_simulator, &demo::SimulatorClient::faultsChanged, this,
            [this](const QString &script) {
                m_callsBefore = m_simulator.calls().size();
                showFaults(script);
            });
    connect(&m_simulator, &demo::SimulatorClient::callsChanged, this, &FaultBar::noticeTheEnd);
    fillMenu();
    showFaults(m_simulator.faults());
}

void FaultBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        fillMenu();
        showFaults(m_simulator.faults());
    }
    QWidget::changeEvent(event);
}

void FaultBar::fillMenu()
{
    m_menu->clear();
    for (const Fault &fault : faults) {
        QAction *action = m_menu->addAction(tr(fault.text));
        action->setObjectName(QStringLiteral("fault %1").arg(QLatin1String(fault.script)));
        connect(action, &QAction::triggered, this, [this, fault] {
            const QString script = QLatin1String(fault.script);
            m_simulator.setFaults(script, fault.everywhere ? QString() : QString(markPath));
        });
    }
    m_menu->addSeparator();
    QAction *clear = m_menu->addAction(tr("Normal"));
    clear->setObjectName(QStringLiteral("faultClear"));
    connect(clear, &QAction::triggered, this, [this] { m_simulator.setFaults(QString()); });
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

void FaultBar::showFaults(const QString &script)
{
    QString word = script.isEmpty() ? tr("normal") : script;
    for (const Fault &fault : faults) {
        if (script == QLatin1String(fault.script))
            word = tr(fault.brief);
    }
    m_faults->setText(tr("LINE: %1 ▾").arg(word));
}

// A script is used up once a read mark is answered without a fault.
void FaultBar::noticeTheEnd()
{
    const QList<demo::Call> &calls = m_simulator.calls();
    for (qsizetype i = m_callsBefore; i < calls.size(); ++i) {
        const demo::Call &call = calls.at(i);
        const bool plain = call.fault.isEmpty() || call.fault == QLatin1String("ok");
        if (call.isMark() && plain && call.status == 200)
            showFaults(QString());
    }
}

void FaultBar::openSendDialog()
{
    auto *dialog = new SendDialog(m_theme, m_person, window());
    connect(dialog, &SendDialog::submitted, &m_simulator, &demo::SimulatorClient::sendText);
    dialog->open();
}

} // namespace kidoku::ui
