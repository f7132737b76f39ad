// SPDX-License-Identifier: Apache-2.0
#include "summary_page.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace kidoku::ui {

SummaryPage::SummaryPage(SetupContext &context, std::function<QString()> gather, QWidget *parent)
    : SetupPage(context, parent)
    , m_gather(std::move(gather))
    , m_words(addWords())
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(this))
{
    m_text->setObjectName(QStringLiteral("setupReport"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_column->addWidget(m_text, 1);
    m_copy->setObjectName(QStringLiteral("setupCopyReport"));
    m_copy->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_copy);
    line->addStretch();
    m_column->addLayout(line);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

QString SummaryPage::title() const
{
    return tr("Summary");
}

void SummaryPage::enter()
{
    m_text->setPlainText(m_gather());
}

void SummaryPage::retranslate()
{
    m_words->setText(tr("The account is set up. The same checks are in the menu as Connection "
                        "test. The report holds no token and no secret."));
    m_text->setAccessibleName(tr("Report"));
    m_copy->setText(tr("&Copy report"));
}

} // namespace kidoku::ui
