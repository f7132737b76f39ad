// SPDX-License-Identifier: Apache-2.0
#include "text_sheet.h"

#include "ui/theme/plain_text.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kidoku::ui {

TextSheet::TextSheet(const Theme &theme, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_page(new QWidget)
    , m_grid(new QGridLayout(m_page))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_grid->setContentsMargins(24, 16, 24, 16);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
}

void TextSheet::addHeading(const QString &text)
{
    auto *label = plainLabel(m_theme, TextSize::Strong, m_page);
    label->setText(text);
    label->setContentsMargins(0, m_grid->count() ? 10 : 0, 0, 0);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void TextSheet::addParagraph(const QString &text)
{
    auto *label = plainLabel(m_theme, TextSize::Body, m_page);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(label, m_grid->rowCount(), 0, 1, 2);
}

void TextSheet::addPair(const QString &left, const QString &right)
{
    const int row = m_grid->rowCount();
    auto *words = plainLabel(m_theme, TextSize::Body, m_page);
    words->setText(left);
    auto *value = mutedLabel(m_theme, TextSize::Body, m_page);
    value->setText(right);
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(value, row, 1);
}

void TextSheet::finish()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_page);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("sheetClose"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 14);
    column->addWidget(scroll, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 0, 24, 0);
    line->addStretch();
    line->addWidget(close);
    column->addLayout(line);
    close->setFocus();
    m_page->setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('0')) * 62);
    const QSize wanted = m_page->sizeHint() + QSize(24, close->sizeHint().height() + 40);
    const QSize most = screen() ? screen()->availableSize() * 0.85 : wanted;
    resize(wanted.boundedTo(most));
}

} // namespace kidoku::ui
