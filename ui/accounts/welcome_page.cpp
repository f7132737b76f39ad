// SPDX-License-Identifier: Apache-2.0
#include "welcome_page.h"

#include "ui/theme/plain_text.h"
#include "ui/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

WelcomePage::WelcomePage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(theme, TextSize::Title, this))
    , m_body(mutedLabel(theme, TextSize::Body, this))
    , m_setUp(new QPushButton(this))
    , m_demo(new QPushButton(this))
    , m_accounts(new QPushButton(this))
{
    setObjectName(QStringLiteral("welcomePage"));
    m_title->setObjectName(QStringLiteral("welcomeTitle"));
    m_setUp->setObjectName(QStringLiteral("welcomeSetUp"));
    m_demo->setObjectName(QStringLiteral("welcomeDemo"));
    m_accounts->setObjectName(QStringLiteral("welcomeAccounts"));
    setButtonRole(m_setUp, ButtonRole::Primary);
    setFocusProxy(m_setUp);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    for (QLabel *label : {m_title, m_body}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *row = new QHBoxLayout;
    row->addStretch();
    for (QPushButton *button : {m_setUp, m_demo, m_accounts})
        row->addWidget(button);
    row->addStretch();
    column->addSpacing(8);
    column->addLayout(row);
    column->addStretch(3);
    connect(m_setUp, &QPushButton::clicked, this, &WelcomePage::setUpRequested);
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_accounts, &QPushButton::clicked, this, &WelcomePage::accountsRequested);
    retranslate();
}

void WelcomePage::setHasAccounts(bool has)
{
    m_hasAccounts = has;
    retranslate();
}

void WelcomePage::hideDemo()
{
    m_demo->hide();
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    m_title->setText(m_hasAccounts ? tr("All accounts are switched off")
                                   : tr("Connect an account, or try the demo"));
    m_body->setText(m_hasAccounts
                        ? tr("Nothing comes in and nothing goes out until one is on again.")
                        : tr("Kidoku shows who writes to your LINE Official Account and lets you "
                             "decide when they see Read. The demo needs no account and contacts "
                             "nothing but this computer."));
    m_setUp->setText(tr("Set up…"));
    m_demo->setText(tr("Open demo"));
    m_accounts->setText(tr("Accounts…"));
    m_accounts->setVisible(m_hasAccounts);
}

} // namespace kidoku::ui
