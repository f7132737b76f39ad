// SPDX-License-Identifier: Apache-2.0
#include "phone_window.h"

#include "core/settings.h"
#include "core/text.h"
#include "demo/simulator_client.h"
#include "phone_view.h"
#include "ui/theme/plain_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace kidoku::ui {

PhoneWindow::PhoneWindow(demo::SimulatorClient &simulator, const Theme &theme, PhoneNames names,
                         core::Settings *settings, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_simulator(simulator)
    , m_theme(theme)
    , m_names(std::move(names))
    , m_settings(settings)
    , m_choice(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_row(new QHBoxLayout)
{
    setObjectName(QStringLiteral("phoneWindow"));
    setAttribute(Qt::WA_QuitOnClose, false);
    m_choice->setObjectName(QStringLiteral("phoneChoice"));
    connect(m_choice, &QToolButton::clicked, m_menu,
            [this] { m_menu->popup(m_choice->mapToGlobal(QPoint(0, m_choice->height()))); });
    m_choice->setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(QStringLiteral("phoneChoices"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 24);
    column->addWidget(m_choice, 0, Qt::AlignRight);
    column->addLayout(m_row, 1);
    m_row->setSpacing(24);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&m_simulator, &demo::SimulatorClient::phonesChanged, this, &PhoneWindow::showPhones);
    // Who is there is looked up when it is asked for.
    connect(m_menu, &QMenu::aboutToShow, this, &PhoneWindow::fillMenu);
    resize(720, 720);
    if (m_settings) {
        restoreGeometry(m_settings->value(core::Setting::PhoneGeometry).toByteArray());
        m_settings->set(core::Setting::PhoneApart, true);
    }
    retranslate();
}

// Open when the program ends: the next one opens it again.
PhoneWindow::~PhoneWindow()
{
    if (isVisible())
        remember();
}

void PhoneWindow::follow(const QString &chatId)
{
    m_followed = chatId;
    showPhones();
}

void PhoneWindow::showPhones()
{
    const QList<demo::Phone> phones = wanted();
    while (m_stands.size() > phones.size())
        delete m_stands.takeLast().place;
    while (m_stands.size() < phones.size())
        m_stands.append(makeStand());
    for (qsizetype i = 0; i < phones.size(); ++i) {
        const demo::Phone &phone = phones.at(i);
        const demo::Phone shown = m_names.shown(phone);
        m_stands.at(i).person->setText(core::singleLine(shown.displayName, 60));
        m_stands.at(i).phone->show(m_names.account(phone.account), phone, shown);
    }
    retranslate();
}

void PhoneWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PhoneWindow::closeEvent(QCloseEvent *event)
{
    remember();
    if (m_settings)
        m_settings->set(core::Setting::PhoneApart, false);
    QWidget::closeEvent(event);
}

void PhoneWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.colors().window);
}

QString PhoneWindow::keyOf(const demo::Phone &phone)
{
    return phone.account + QLatin1Char('/') + phone.chatId;
}

QList<demo::Phone> PhoneWindow::wanted() const
{
    QList<demo::Phone> phones;
    for (const demo::Phone &phone : m_simulator.phones()) {
        const bool isWanted
            = m_chosen.isEmpty() ? phone.chatId == m_followed : m_chosen.contains(keyOf(phone));
        if (isWanted && phones.size() < mostPhones)
            phones.append(phone);
    }
    return phones;
}

PhoneWindow::Stand PhoneWindow::makeStand()
{
    Stand stand{new QWidget(this), nullptr, nullptr};
    stand.person = mutedLabel(m_theme, TextSize::Strong, stand.place);
    stand.person->setObjectName(QStringLiteral("phonePerson"));
    stand.person->setAlignment(Qt::AlignCenter);
    stand.person->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    stand.phone = new PhoneView(m_simulator, m_theme, stand.place);
    stand.phone->setGrows(true);
    auto *column = new QVBoxLayout(stand.place);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stand.person);
    column->addWidget(stand.phone, 1);
    m_row->addWidget(stand.place, 1);
    stand.place->show();
    return stand;
}

void PhoneWindow::choose(const QString &key, bool on)
{
    if (m_chosen.isEmpty()) {
        // Those that stand there stay.
        for (const demo::Phone &phone : wanted())
            m_chosen.append(keyOf(phone));
    }
    m_chosen.removeAll(key);
    if (on)
        m_chosen.append(key);
    // The one that stands there longest makes room.
    while (m_chosen.size() > mostPhones)
        m_chosen.removeFirst();
    showPhones();
}

void PhoneWindow::fillMenu()
{
    m_menu->clear();
    QAction *follows = m_menu->addAction(tr("As in the main window, at all accounts"));
    follows->setObjectName(QStringLiteral("phonesFollow"));
    follows->setCheckable(true);
    follows->setChecked(m_chosen.isEmpty());
    connect(follows, &QAction::triggered, this, [this] {
        m_chosen.clear();
        showPhones();
    });
    m_menu->addSeparator();
    QStringList shown;
    for (const demo::Phone &phone : wanted())
        shown.append(keyOf(phone));
    for (const demo::Phone &phone : m_simulator.phones()) {
        QString name = m_names.title(phone);
        QAction *action = m_menu->addAction(name.replace(QLatin1Char('&'), QLatin1String("&&")));
        const QString key = keyOf(phone);
        action->setObjectName(QStringLiteral("phone ") + key);
        action->setCheckable(true);
        action->setChecked(shown.contains(key));
        connect(action, &QAction::triggered, this, [this, key](bool on) { choose(key, on); });
    }
}

void PhoneWindow::remember()
{
    if (m_settings)
        m_settings->set(core::Setting::PhoneGeometry, saveGeometry());
}

void PhoneWindow::retranslate()
{
    const QList<demo::Phone> phones = wanted();
    const QString person = phones.isEmpty() ? QString() : m_names.shown(phones.first()).displayName;
    setWindowTitle(person.isEmpty() ? tr("Customer's phone (demo)")
                                    : tr("%1's phone (demo)").arg(core::singleLine(person, 60)));
    m_choice->setText(tr("Phones ▾"));
    m_choice->setToolTip(tr("Up to three, side by side"));
}

} // namespace kidoku::ui
