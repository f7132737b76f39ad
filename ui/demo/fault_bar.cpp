// SPDX-License-Identifier: Apache-2.0
#include "fault_bar.h"

#include "demo/simulator_client.h"
#include "fault_words.h"
#include "send_dialog.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

namespace kidoku::ui {

using namespace Qt::StringLiterals;

FaultBar::FaultBar(demo::SimulatorClient &simulator, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_simulator(simulator)
    , m_theme(theme)
    , m_orders(simulator)
    , m_faults(new QPushButton(this))
    , m_send(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_kinds(new QMenu(this))
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
    m_other->setObjectName(QStringLiteral("sendOther"));
    m_other->setMaximumWidth(44);
    m_other->setText(QStringLiteral("+"));
    m_kinds->setObjectName(QStringLiteral("sendKinds"));
    connect(m_other, &QPushButton::clicked, m_kinds, [this] {
        m_kinds->popup(m_other->mapToGlobal(QPoint(0, -m_kinds->sizeHint().height())));
    });
    connect(m_faults, &QPushButton::clicked, m_menu, [this] {
        m_menu->popup(m_faults->mapToGlobal(QPoint(0, -m_menu->sizeHint().height())));
    });
    connect(m_send, &QPushButton::clicked, this, &FaultBar::openSendDialog);
    connect(&m_orders, &demo::FaultClient::changed, this, &FaultBar::showFaults);
    fillMenu();
    showFaults();
}

QWidget *FaultBar::otherButton() const
{
    return m_other;
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
            const bool ofPerson
                = name == QLatin1String("unsend") || name == QLatin1String("out-of-order");
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
    m_other->setToolTip(tr("The customer sends something else, or takes a message back"));
    m_other->setAccessibleName(m_other->toolTip());
    fillKinds();
}

// What a telephone can send besides words; the simulator makes the contents.
void FaultBar::fillKinds()
{
    m_kinds->clear();
    const auto kind = [this](const QString &text, const char *name, const QJsonObject &message) {
        QAction *action = m_kinds->addAction(text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, message] { sendAs(m_person, message); });
    };
    kind(tr("A sticker"), "sendSticker",
         {{u"type"_s, u"sticker"_s},
          {u"packageId"_s, u"446"_s},
          {u"stickerId"_s, u"1989"_s},
          {u"stickerResourceType"_s, u"STATIC"_s},
          {u"keywords"_s, QJsonArray{u"thanks"_s, u"bow"_s}}});
    kind(tr("A photo"), "sendPhoto", {{u"type"_s, u"image"_s}});
    kind(tr("A place"), "sendPlace",
         {{u"type"_s, u"location"_s},
          {u"title"_s, u"東京タワー"_s},
          {u"address"_s, u"東京都港区芝公園4丁目2-8"_s},
          {u"latitude"_s, 35.6586},
          {u"longitude"_s, 139.7454}});
    m_kinds->addSeparator();
    QAction *unsend = m_kinds->addAction(tr("Take the last message back"));
    unsend->setObjectName(QStringLiteral("sendUnsend"));
    connect(unsend, &QAction::triggered, this,
            [this] { m_simulator.unsend(m_person, {}, place()); });
}

void FaultBar::sendAs(const QString &person, const QJsonObject &message)
{
    m_simulator.sendMessage(person, message, place());
}

demo::SimulatorClient::Place FaultBar::place() const
{
    demo::SimulatorClient::Place place;
    place.account = m_account;
    return place;
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
    connect(dialog, &SendDialog::submitted, this, [this](const QString &from, const QString &text) {
        sendAs(from, {{u"type"_s, u"text"_s}, {u"text"_s, text}});
    });
    dialog->open();
}

} // namespace kidoku::ui
