// SPDX-License-Identifier: Apache-2.0
#include "webhook_page.h"

#include "check_list.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kidoku::ui {

WebhookPage::WebhookPage(SetupContext &context, QWidget *parent)
    : SetupPage(context, parent)
    , m_words(addWords())
    , m_ownLabel(addStrong())
    , m_own(new QLineEdit(this))
    , m_copy(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_advice(nullptr)
{
    m_own->setObjectName(QStringLiteral("setupWebhook"));
    m_own->setReadOnly(true);
    m_ownLabel->setBuddy(m_own);
    m_copy->setObjectName(QStringLiteral("setupCopyWebhook"));
    m_again->setObjectName(QStringLiteral("setupTestWebhook"));
    for (QPushButton *button : {m_copy, m_again})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_own, 1);
    line->addWidget(m_copy);
    m_column->addLayout(line);
    auto *second = new QHBoxLayout;
    second->addStretch();
    second->addWidget(m_again);
    m_column->addLayout(second);
    addChecks();
    m_advice = addWords();
    m_column->addStretch();
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_own->text()); });
    connect(m_again, &QPushButton::clicked, this, &WebhookPage::check);
}

QString WebhookPage::title() const
{
    return tr("The way of the messages");
}

void WebhookPage::enter()
{
    const AccountServices *known = account();
    const QUrl own = known ? inbox::webhookUrl(known->account) : QUrl();
    m_own->setText(own.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    for (QWidget *widget : {static_cast<QWidget *>(m_ownLabel), static_cast<QWidget *>(m_own),
                            static_cast<QWidget *>(m_copy)})
        widget->setVisible(!own.isEmpty());
    check();
}

void WebhookPage::check()
{
    const AccountServices *known = account();
    run(known && known->makeCheck ? known->makeCheck(this) : nullptr,
        inbox::ConnectionCheck::WebhookPart);
}

void WebhookPage::retranslate()
{
    m_words->setText(tr("LINE is asked which address it sends webhooks to, and to send one "
                        "without a message as a test. LINE allows 60 tests in an hour."));
    m_ownLabel->setText(tr("The relay's own address"));
    m_own->setAccessibleName(m_ownLabel->text());
    m_copy->setText(tr("&Copy"));
    m_again->setText(tr("&Test again"));
    m_advice->setText(tr("In the LINE Developers Console you can also turn on webhook redelivery "
                         "and error statistics. Both are off at first: redelivery brings messages "
                         "that came while the relay was away, and Kidoku shows none of them "
                         "twice."));
}

} // namespace kidoku::ui
