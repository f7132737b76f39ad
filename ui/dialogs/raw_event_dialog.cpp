// SPDX-License-Identifier: Apache-2.0
#include "raw_event_dialog.h"

#include "ui/theme/plain_text.h"

#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kidoku::ui {

RawEventDialog::RawEventDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_hint(mutedLabel(theme, TextSize::Small, this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("rawEvent"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setObjectName(QStringLiteral("rawText"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    const auto setFont = [this, &theme] {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(theme.font(TextSize::Small).pointSizeF());
        m_text->setFont(fixed);
    };
    setFont();
    connect(&theme, &Theme::changed, this, setFont);
    m_copy->setObjectName(QStringLiteral("rawCopy"));
    m_copy->setAutoDefault(false);
    m_close->setObjectName(QStringLiteral("rawClose"));
    m_close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->addWidget(m_hint);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    resize(640, 460);
    retranslate();
}

void RawEventDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void RawEventDialog::retranslate()
{
    setWindowTitle(tr("Raw event"));
    m_hint->setText(tr("As LINE sent it. Tokens are struck out."));
    m_text->setAccessibleName(tr("Raw event"));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
}

void RawEventDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void RawEventDialog::setReason(const QString &reason)
{
    m_text->setPlainText(QString());
    m_text->setPlaceholderText(reason);
    m_text->setAccessibleDescription(reason);
}

} // namespace kidoku::ui
