// SPDX-License-Identifier: Apache-2.0
#include "accounts_dialog.h"

#include "accounts_page.h"

#include "ui/help/help_topics.h"
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

AccountsDialog::AccountsDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_page(new AccountsPage(services, this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setObjectName(QStringLiteral("accountsDialog"));
    setHelpTopic(this, "accounts");
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Accounts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    column->addWidget(m_page, 1);
    m_close->setObjectName(QStringLiteral("accountsClose"));
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(m_close, 0, Qt::AlignRight);
    resize(860, 660);
}

void AccountsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Accounts"));
        m_close->setText(tr("Close"));
    }
    QDialog::changeEvent(event);
}

} // namespace kidoku::ui
