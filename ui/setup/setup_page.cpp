// SPDX-License-Identifier: Apache-2.0
#include "setup_page.h"

#include "check_list.h"
#include "ui/theme/plain_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kidoku::ui {

SetupPage::SetupPage(SetupContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(10);
}

QLabel *SetupPage::addWords()
{
    QLabel *words = mutedLabel(m_context.services.theme, TextSize::Body, this);
    words->setWordWrap(true);
    m_column->addWidget(words);
    return words;
}

QLabel *SetupPage::addStrong()
{
    QLabel *words = plainLabel(m_context.services.theme, TextSize::Strong, this);
    words->setWordWrap(true);
    m_column->addWidget(words);
    return words;
}

CheckList *SetupPage::addChecks()
{
    m_checks = new CheckList(m_context.services.theme, this);
    m_column->addWidget(m_checks);
    return m_checks;
}

void SetupPage::run(inbox::ConnectionCheck *check, inbox::ConnectionCheck::Parts parts)
{
    leave();
    m_checks->begin(CheckList::stepsOf(parts));
    m_check = check;
    if (!check)
        return;
    connect(check, &inbox::ConnectionCheck::stepped, m_checks, &CheckList::take);
    connect(check, &inbox::ConnectionCheck::finished, this, [this] {
        const QPointer<inbox::ConnectionCheck> done = std::exchange(m_check, nullptr);
        m_checks->end();
        checked(*done);
        done->deleteLater();
        Q_EMIT completeChanged();
    });
    check->start(parts);
}

void SetupPage::leave()
{
    delete m_check;
}

QString SetupPage::report() const
{
    return m_checks ? m_checks->report() : QString();
}

AccountServices *SetupPage::account() const
{
    return m_context.services.accounts.of(m_context.id);
}

} // namespace kidoku::ui
