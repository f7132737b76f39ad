// SPDX-License-Identifier: Apache-2.0
#include "confirm_dialog.h"

#include "core/text.h"
#include "ui/theme/plain_text.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

QString paragraphs(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

QString verdictText(inbox::PreflightVerdict verdict)
{
    using inbox::PreflightVerdict;
    switch (verdict) {
    case PreflightVerdict::Works:
        return ConfirmDialog::tr("As LINE tells it now, this works for the account.");
    case PreflightVerdict::AutomaticRead:
        return ConfirmDialog::tr("Chat is off now: LINE would mark everything by itself, and the "
                                 "button would have no effect until Chat is on.");
    case PreflightVerdict::OldApiWithChat:
        return ConfirmDialog::tr("Chat is on now: LINE does not allow both together, and marks "
                                 "would be refused until Chat is off.");
    case PreflightVerdict::TokenRefused:
    case PreflightVerdict::Unknown:
        break;
    }
    return {};
}

QString outlookText(const ConfirmDialog::ApiOutlook &outlook)
{
    const QString verdict = outlook.verdict ? verdictText(*outlook.verdict) : QString();
    const QString known = verdict.isEmpty()
        ? ConfirmDialog::tr("Whether it works for this account is not known: LINE has not told.")
        : verdict;
    if (outlook.open == 0)
        return known;
    return known + QLatin1Char('\n')
        + ConfirmDialog::tr("%n read mark(s) on the way will be placed again with it; what it "
                            "cannot mark goes out as before.",
                            nullptr, outlook.open);
}

} // namespace

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

ConfirmDialog *ConfirmDialog::useOldApi(const Theme &theme, const QString &account,
                                        const ApiOutlook &outlook, QWidget *parent)
{
    const auto words = [name = core::singleLine(account, 60), outlook] {
        return Words{
            tr("Use the old API for all of %1?").arg(name),
            paragraphs(
                {tr("Customers will see Read on everything that they wrote until LINE answers, "
                    "also on what nobody here has seen; “up to this message” is not possible, and "
                    "groups cannot be marked. It needs LINE's approval and works only while Chat "
                    "is off. It concerns every chat of the account, not this one alone."),
                 outlookText(outlook)}),
            tr("Use the old API")};
    };
    return new ConfirmDialog(theme, words, parent);
}

ConfirmDialog *ConfirmDialog::useNewApi(const Theme &theme, const QString &account,
                                        const ApiOutlook &outlook, QWidget *parent)
{
    const auto words = [name = core::singleLine(account, 60), outlook] {
        return Words{
            tr("Use the new API for all of %1?").arg(name),
            paragraphs(
                {tr("Customers will see Read up to the message that is marked, and not on what "
                    "comes later; groups can be marked too. It needs no approval, but Chat must be "
                    "on, and messages that came without a read token cannot be marked. It concerns "
                    "every chat of the account, not this one alone."),
                 outlookText(outlook)}),
            tr("Use the new API")};
    };
    return new ConfirmDialog(theme, words, parent);
}

void ConfirmDialog::offerToStopAsking()
{
    m_stop = new QCheckBox(this);
    m_stop->setObjectName(QStringLiteral("confirmStopAsking"));
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(m_body) + 1, m_stop);
    retranslate();
}

bool ConfirmDialog::stopsAsking() const
{
    return m_stop && m_stop->isChecked();
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
    if (m_stop)
        m_stop->setText(tr("Don't ask again under %n chat(s)", nullptr, fewChats));
}

} // namespace kidoku::ui
