// SPDX-License-Identifier: Apache-2.0
#include "bubble_edit.h"

#include "left_over_marker.h"
#include "replies/reply_text.h"
#include "ui/theme/plain_text.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

namespace kidoku::ui {

namespace {

constexpr int mostLines = 6;
constexpr int padding = 7;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

// The field's own; every other Ctrl+letter is an order to the window, also those that a text field
// knows by its desktop's habits (Ctrl+E, Ctrl+K).
bool isOwnShortcut(const QKeyEvent &event)
{
    for (const auto key : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                           QKeySequence::Undo, QKeySequence::Redo, QKeySequence::SelectAll}) {
        if (event.matches(key))
            return true;
    }
    return false;
}

} // namespace

BubbleEdit::BubbleEdit(const Theme &theme, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("bubbleEdit"));
    setProperty("showsFocus", true); // the composer draws it
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(padding);
    new LeftOverMarker(theme, LeftOverMarker::Where::Reply, document());
    followFont(theme, TextSize::Body, this);
    connect(&theme, &Theme::changed, this, &BubbleEdit::restyle);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &BubbleEdit::fit);
    restyle();
}

void BubbleEdit::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded) != folded)
        fit();
}

QString BubbleEdit::slashWord() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return {};
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    return before.startsWith(u'/') ? before.mid(1).isNull() ? QStringLiteral("") : before.mid(1)
                                   : QString();
}

void BubbleEdit::insertSaved(const QString &text, bool replacesSlash)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    if (replacesSlash)
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    cursor.endEditBlock();
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

bool BubbleEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLetter = key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z;
        if (isLetter && (key->modifiers() & Qt::ControlModifier) && !isOwnShortcut(*key)) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

// Tab is not a key press here.
bool BubbleEdit::focusNextPrevChild(bool next)
{
    bool taken = false;
    if (next && !isComposing())
        Q_EMIT keyOffered(Qt::Key_Tab, &taken);
    return taken || QPlainTextEdit::focusNextPrevChild(next);
}

void BubbleEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    Q_EMIT focused();
}

void BubbleEdit::focusOutEvent(QFocusEvent *event)
{
    m_preedit.clear();
    QPlainTextEdit::focusOutEvent(event);
    Q_EMIT left();
}

void BubbleEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_preedit = event->preeditString();
    QPlainTextEdit::inputMethodEvent(event);
    if (m_preedit.isEmpty() != event->commitString().isEmpty())
        fit();
}

void BubbleEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(replies::cleaned(source->text()));
    ensureCursorVisible();
}

void BubbleEdit::keyPressEvent(QKeyEvent *event)
{
    if (isComposing() && isEnter(*event)) {
        event->accept(); // it belongs to the conversion
        return;
    }
    bool taken = false;
    if (!isComposing() && event->modifiers() == Qt::NoModifier)
        Q_EMIT keyOffered(event->key(), &taken);
    if (taken) {
        event->accept();
        return;
    }
    if (isEnter(*event)) {
        const bool control = event->modifiers() & Qt::ControlModifier;
        const bool shift = event->modifiers() & Qt::ShiftModifier;
        if (control || (m_enterSends && !shift)) {
            if (!event->isAutoRepeat())
                Q_EMIT sendRequested();
        } else {
            textCursor().insertBlock();
            ensureCursorVisible();
        }
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT escaped();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void BubbleEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void BubbleEdit::fit()
{
    // A plain text document counts its height in lines.
    const int lines = m_folded ? 1 : qBound(1, int(document()->size().height()), mostLines);
    const int line = fontMetrics().lineSpacing();
    setFixedHeight(lines * line + 2 * padding);
    const bool all = document()->size().height() <= lines;
    setVerticalScrollBarPolicy(all ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (all)
        verticalScrollBar()->setValue(0);
}

void BubbleEdit::restyle()
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    palette.setColor(QPalette::Text, m_theme.colors().text);
    palette.setColor(QPalette::PlaceholderText, m_theme.colors().muted);
    setPalette(palette);
    fit();
}

} // namespace kidoku::ui
