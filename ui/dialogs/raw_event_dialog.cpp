// SPDX-License-Identifier: Apache-2.0
#include "raw_event_dialog.h"

#include "ui/theme/plain_text.h"

#include <QClipboard>
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
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("rawEvent"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Raw event"));
    auto *hint = mutedLabel(theme, TextSize::Small, this);
    hint->setText(tr("As LINE sent it. Tokens are struck out."));
    m_text->setObjectName(QStringLiteral("rawText"));
    m_text->setAccessibleName(tr("Raw event"));
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
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setObjectName(QStringLiteral("rawCopy"));
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("rawClose"));
    close->setDefault(true);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->addWidget(hint);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    resize(640, 460);
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
