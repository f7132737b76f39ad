// SPDX-License-Identifier: Apache-2.0
#include "connection_dialog.h"

#include "check_list.h"
#include "core/text.h"
#include "ui/theme/plain_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kidoku::ui {

using inbox::ConnectionCheck;

ConnectionDialog::ConnectionDialog(const Theme &theme, const QString &account, MakeCheck make,
                                   QWidget *parent)
    : QDialog(parent)
    , m_account(core::singleLine(account, 60))
    , m_make(std::move(make))
    , m_title(plainLabel(theme, TextSize::Title, this))
    , m_words(mutedLabel(theme, TextSize::Body, this))
    , m_list(new CheckList(theme, this))
    , m_scroll(new QScrollArea(this))
    , m_result(plainLabel(theme, TextSize::Strong, this))
    , m_copy(new QPushButton(this))
    , m_again(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("connectionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    m_words->setWordWrap(true);
    m_result->setWordWrap(true);
    m_result->setObjectName(QStringLiteral("connectionResult"));
    m_copy->setObjectName(QStringLiteral("connectionCopy"));
    m_again->setObjectName(QStringLiteral("connectionAgain"));
    m_close->setObjectName(QStringLiteral("connectionClose"));
    QScrollArea *scroll = m_scroll;
    scroll->setObjectName(QStringLiteral("connectionScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_list);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(6);
    column->addWidget(scroll, 1);
    column->addWidget(m_result);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_again);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    m_close->setDefault(true);
    m_close->setFocus();
    for (QPushButton *button : {m_copy, m_again})
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_title->text() + QStringLiteral("\n\n")
                                              + m_list->report());
    });
    connect(m_again, &QPushButton::clicked, this, &ConnectionDialog::run);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().height() * 34);
    m_list->begin(CheckList::stepsOf(ConnectionCheck::AllParts));
    retranslate();
}

void ConnectionDialog::run()
{
    delete m_check;
    m_list->begin(CheckList::stepsOf(ConnectionCheck::AllParts));
    m_check = m_make ? m_make(this) : nullptr;
    if (m_check) {
        connect(m_check, &ConnectionCheck::stepped, m_list, &CheckList::take);
        connect(m_check, &ConnectionCheck::finished, this, [this] {
            m_check->deleteLater();
            m_check.clear();
            m_list->end();
            tell();
        });
        m_check->start();
    }
    tell();
}

void ConnectionDialog::tell()
{
    m_again->setEnabled(!m_check);
    m_copy->setEnabled(!m_check);
    m_result->setText(m_check                   ? tr("Checking…")
                          : m_list->allPassed() ? tr("Everything works.")
                                                : tr("Not everything works yet."));
    m_result->setAccessibleName(m_result->text());
}

void ConnectionDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConnectionDialog::retranslate()
{
    setWindowTitle(tr("Connection test"));
    m_scroll->setAccessibleName(windowTitle());
    m_title->setText(tr("Connection test of %1").arg(m_account));
    m_words->setText(tr("Every step from LINE to this window. Nothing is changed at LINE, and no "
                        "customer notices."));
    m_copy->setText(tr("Copy report"));
    m_again->setText(tr("Run again"));
    m_close->setText(tr("Close"));
    tell();
}

} // namespace kidoku::ui
