// SPDX-License-Identifier: Apache-2.0
#include "send_dialog.h"

#include "ui/theme/plain_text.h"

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
    , m_send(new QPushButton(tr("Send"), this))
{
    setObjectName(QStringLiteral("sendDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("A customer writes"));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 18);
    const auto add = [&](const QString &label, QLineEdit *field, const char *objectName) {
        auto *words = plainLabel(theme, TextSize::Body, this);
        words->setText(label);
        words->setBuddy(field);
        field->setObjectName(QLatin1String(objectName));
        field->setAccessibleName(label);
        field->setMinimumWidth(300);
        form->addRow(words, field);
    };
    add(tr("Name"), m_person, "sendPerson");
    add(tr("Message"), m_text, "sendText");
    m_person->setMaxLength(60);
    m_text->setMaxLength(5000); // LINE's own limit
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_send->setObjectName(QStringLiteral("sendNow"));
    m_send->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_send);
    form->addRow(buttons);
    const auto judge = [this] {
        m_send->setEnabled(!m_person->text().trimmed().isEmpty()
                           && !m_text->text().trimmed().isEmpty());
    };
    connect(m_person, &QLineEdit::textChanged, this, judge);
    connect(m_text, &QLineEdit::textChanged, this, judge);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_send, &QPushButton::clicked, this, [this] {
        Q_EMIT submitted(m_person->text().trimmed(), m_text->text());
        accept();
    });
    judge();
    (person.isEmpty() ? m_person : m_text)->setFocus();
}

} // namespace kidoku::ui
