// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/theme.h"

#include <QPlainTextEdit>

//! One bubble that is being written: plain text, as tall as its lines (one to six). Sends by key,
//! but never while an input method is composing: the Enter that confirms a conversion is no order.
//! GUI thread.
namespace kidoku::ui {

class BubbleEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    BubbleEdit(const Theme &theme, QWidget *parent);

    //! Enter sends and Shift+Enter begins a new line; otherwise Ctrl+Enter sends.
    void setEnterSends(bool enterSends) { m_enterSends = enterSends; }
    //! One line while another bubble is being written.
    void setFolded(bool folded);
    [[nodiscard]] bool isComposing() const { return !m_preedit.isEmpty(); }
    //! The text from the last "/" at the beginning of a line to the cursor; null: there is none.
    [[nodiscard]] QString slashWord() const;
    //! Puts \a text in the place of slashWord() with its "/", or at the cursor.
    void insertSaved(const QString &text, bool replacesSlash);

Q_SIGNALS:
    void sendRequested();
    void focused();
    void left();
    //! Keys that a list of saved replies may want; \a taken is set to true by whoever took it.
    void keyOffered(int key, bool *taken);
    void escaped();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void restyle();

    const Theme &m_theme;
    QString m_preedit;
    bool m_enterSends = false;
    bool m_folded = false;
};

} // namespace kidoku::ui
