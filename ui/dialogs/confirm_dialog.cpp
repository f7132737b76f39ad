// SPDX-License-Identifier: Apache-2.0
#include "confirm_dialog.h"

#include "core/text.h"
#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

ConfirmDialog::ConfirmDialog(const Theme &theme, std::function<Words()> words, QWidget *parent)
    : QDialog(parent)
    , m_words(std::move(words))
    , m_title(plainLabel(theme, TextSize::Title, this))
    , m_body(plainLabel(theme, TextSize::Body, this))
    , m_cancel(new QPushButton(this))
    , m_go(new QPushButton(this))
{
    setObjectName(QStringLiteral("confirmDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    m_title->setWordWrap(true);
    m_body->setObjectName(QStringLiteral("confirmBody"));
    m_body->setWordWrap(true);
    m_body->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    column->addWidget(m_title);
    column->addWidget(m_body);
    column->addSpacing(10);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    m_cancel->setObjectName(QStringLiteral("confirmCancel"));
    m_cancel->setAutoDefault(false);
    m_go->setObjectName(QStringLiteral("confirmAction"));
    m_go->setDefault(true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    retranslate();
    m_go->setFocus();
}

ConfirmDialog::ConfirmDialog(const Theme &theme, const QString &question,
                             const QString &explanation, const QString &action, QWidget *parent)
    : ConfirmDialog(
        theme,
        [=] {
            return Words{question, explanation, action};
        },
        parent)
{}

ConfirmDialog *ConfirmDialog::markRead(const Theme &theme, int chats, QWidget *parent)
{
    const auto words = [chats] {
        return Words{tr("Mark %n chat(s) read?", nullptr, chats),
                     tr("Customers will see Read. This cannot be undone."),
                     tr("Mark %n chat(s) read", nullptr, chats)};
    };
    return new ConfirmDialog(theme, words, parent);
}

ConfirmDialog *ConfirmDialog::useOldApi(const Theme &theme, const QString &account, QWidget *parent)
{
    const auto words = [name = core::singleLine(account, 60)] {
        return Words{
            tr("Use the old API for all of %1?").arg(name),
            tr("Customers will see Read on everything that they wrote until LINE answers, also on "
               "what nobody here has seen; “up to this message” is not possible, and groups cannot "
               "be marked. It needs LINE's approval and works only while Chat is off. It concerns "
               "every chat of the account, not this one alone."),
            tr("Use the old API")};
    };
    return new ConfirmDialog(theme, words, parent);
}

void ConfirmDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConfirmDialog::retranslate()
{
    const Words words = m_words();
    setWindowTitle(words.question);
    setAccessibleName(words.question);
    setAccessibleDescription(words.explanation);
    m_title->setText(words.question);
    m_body->setText(words.explanation);
    m_cancel->setText(tr("Cancel"));
    m_go->setText(words.action);
}

} // namespace kidoku::ui
