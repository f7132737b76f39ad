// SPDX-License-Identifier: Apache-2.0
#include "text_sheet.h"

#include "ui/theme/plain_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kidoku::ui {

namespace {

constexpr qsizetype longValue = 40; // letters; more may take several lines

} // namespace

TextSheet::TextSheet(const Theme &theme, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setObjectName(QStringLiteral("sheetScroll"));
    m_scroll->setAccessibleName(title);
    connect(this, &QWidget::windowTitleChanged, m_scroll, &QWidget::setAccessibleName);
    m_close->setObjectName(QStringLiteral("sheetClose"));
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 14);
    column->addWidget(m_scroll, 1);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(24, 0, 24, 0);
    line->addStretch();
    line->addWidget(m_close);
    column->addLayout(line);
    beginPage();
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
    value->setWordWrap(right.size() > longValue);
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(value, row, 1);
}

void TextSheet::finish()
{
    showPage();
    m_close->setFocus();
    // A page of paragraphs knows its height for a width only.
    const int width = qMax(m_page->sizeHint().width(), m_page->minimumWidth());
    const int height
        = m_page->hasHeightForWidth() ? m_page->heightForWidth(width) : m_page->sizeHint().height();
    const QSize wanted(width + 24, height + m_close->sizeHint().height() + 40);
    const QSize most = screen() ? screen()->availableSize() * 0.9 : wanted;
    resize(wanted.boundedTo(most));
}

void TextSheet::setContents(std::function<void(TextSheet &)> fill)
{
    m_fill = std::move(fill);
    m_fill(*this);
    finish();
}

void TextSheet::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_fill) {
        delete m_page;
        beginPage();
        m_fill(*this);
        showPage();
    }
    QDialog::changeEvent(event);
}

void TextSheet::beginPage()
{
    m_page = new QWidget;
    m_grid = new QGridLayout(m_page);
    m_grid->setContentsMargins(24, 16, 24, 16);
    m_grid->setHorizontalSpacing(24);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(0, 1);
    m_page->setParent(m_scroll->viewport()); // whose it is until it is shown
}

void TextSheet::showPage()
{
    m_close->setText(tr("Close"));
    // Wide enough to read, but not wider than the screen, and never narrower than a word.
    const int room = screen() ? screen()->availableSize().width() * 7 / 10 : QWIDGETSIZE_MAX;
    const int wanted = fontMetrics().horizontalAdvance(QLatin1Char('0')) * 62;
    m_page->setMinimumWidth(qMax(qMin(room, wanted), m_grid->minimumSize().width()));
    m_scroll->setWidget(m_page);
    m_page->show();
}

} // namespace kidoku::ui
