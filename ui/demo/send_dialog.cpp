// SPDX-License-Identifier: Apache-2.0
#include "send_dialog.h"

#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kidoku::ui {

SendDialog::SendDialog(const Theme &theme, const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_person(new QLineEdit(person, this))
    , m_text(new QLineEdit(this))
    , m_personLabel(plainLabel(theme, TextSize::Body, this))
    , m_textLabel(plainLabel(theme, TextSize::Body, this))
    , m_cancel(new QPushButton(this))
    , m_send(new QPushButton(this))
{
    setObjectName(QStringLiteral("sendDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 18);
    const auto add = [&](QLabel *words, QLineEdit *field, const char *objectName) {
        words->setBuddy(field);
        field->setObjectName(QLatin1String(objectName));
        field->setMinimumWidth(300);
        form->addRow(words, field);
    };
    add(m_personLabel, m_person, "sendPerson");
    add(m_textLabel, m_text, "sendText");
    m_person->setMaxLength(60);
    m_text->setMaxLength(5000); // LINE's own limit
    m_cancel->setAutoDefault(false);
    m_send->setObjectName(QStringLiteral("sendNow"));
    m_send->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    form->addRow(buttons);
    const auto judge = [this] {
        m_send->setEnabled(!m_person->text().trimmed().isEmpty()
                           && !m_text->text().trimmed().isEmpty());
    };
    connect(m_person, &QLineEdit::textChanged, this, judge);
    connect(m_text, &QLineEdit::textChanged, this, judge);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, [this] {
        Q_EMIT submitted(m_person->text().trimmed(), m_text->text());
        accept();
    });
    judge();
    retranslate();
    (person.isEmpty() ? m_person : m_text)->setFocus();
}

void SendDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SendDialog::retranslate()
{
    setWindowTitle(tr("A customer writes"));
    m_personLabel->setText(tr("Name"));
    m_person->setAccessibleName(tr("Name"));
    m_textLabel->setText(tr("Message"));
    m_text->setAccessibleName(tr("Message"));
    m_cancel->setText(tr("Cancel"));
    m_send->setText(tr("Send"));
}

} // namespace kidoku::ui
