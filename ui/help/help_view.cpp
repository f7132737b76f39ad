// SPDX-License-Identifier: Apache-2.0
#include "help_view.h"

#include "core/fold.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace kidoku::ui {

namespace {

constexpr int lineHeight = 130; // of the font's own
constexpr int margin = 22;

void formatBlock(QTextBlock block, const Theme &theme)
{
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    const qreal unit = QFontMetricsF(theme.font(TextSize::Body)).height();
    format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(format.headingLevel() > 1 ? unit * 0.9 : 0);
    format.setBottomMargin(block.textList() ? unit * 0.25 : unit * 0.5);
    cursor.setBlockFormat(format);
    if (format.headingLevel() == 0)
        return;
    QFont font = theme.font(format.headingLevel() == 1 ? TextSize::Title : TextSize::Strong);
    if (format.headingLevel() == 1)
        font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setBold(true);
    QTextCharFormat letters;
    letters.setFont(font);
    letters.setForeground(theme.colors().text);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.setCharFormat(letters);
}

} // namespace

HelpView::HelpView(const Theme &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("helpPage"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard
                            | Qt::LinksAccessibleByKeyboard);
    setUndoRedoEnabled(false);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpView::follow);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        // Where a link leads to is seen before it is followed.
        const bool outside = url.scheme().startsWith(QLatin1String("http"));
        viewport()->setToolTip(outside ? url.toDisplayString().toHtmlEscaped() : QString());
    });
    connect(&theme, &Theme::changed, this, &HelpView::render);
}

void HelpView::showPage(const QString &markdown)
{
    m_markdown = markdown;
    m_words.clear();
    render();
    verticalScrollBar()->setValue(0);
    moveCursor(QTextCursor::Start);
}

void HelpView::markWords(const QStringList &words)
{
    m_words = words;
    paintWords();
    if (extraSelections().isEmpty())
        return;
    QTextCursor first = extraSelections().constFirst().cursor;
    first.clearSelection();
    setTextCursor(first);
    ensureCursorVisible();
}

void HelpView::paintWords()
{
    QList<ExtraSelection> painted;
    const QString text = document()->toRawText();
    for (const core::TextRange range : core::findFolded(text, m_words)) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(range.start));
        selection.cursor.setPosition(int(range.start + range.length), QTextCursor::KeepAnchor);
        selection.format.setBackground(m_theme.colors().warningSoft);
        painted.append(selection);
    }
    setExtraSelections(painted);
}

// Again after a change of the theme: fonts and colours stand in the document.
void HelpView::render()
{
    const int place = verticalScrollBar()->value();
    setFont(m_theme.font(TextSize::Body));
    document()->setDefaultFont(font());
    document()->setDocumentMargin(margin);
    document()->setIndentWidth(QFontMetricsF(font()).height() * 1.2);
    QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectCommonMark);
    features |= QTextDocument::MarkdownNoHTML;
    document()->setMarkdown(m_markdown, features);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        formatBlock(block, m_theme);
    QPalette colours = palette();
    colours.setColor(QPalette::Base, m_theme.colors().panel);
    colours.setColor(QPalette::Text, m_theme.colors().text);
    colours.setColor(QPalette::Link, m_theme.colors().accent);
    setPalette(colours);
    paintWords();
    verticalScrollBar()->setValue(place);
}

void HelpView::follow(const QUrl &url)
{
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        Q_EMIT siteRequested(url);
    else if (url.path().endsWith(QLatin1String(".md")))
        Q_EMIT pageRequested(url.path().chopped(3));
}

// The window keeps the history; the browser has one of its own, which is empty.
void HelpView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier)
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

QVariant HelpView::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace kidoku::ui
