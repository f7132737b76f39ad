// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

class QGridLayout;

namespace kidoku::ui {

class Theme;

//! A window with headings, paragraphs and pairs, all plain text, that scrolls when it must.
//! Closes with Esc, Enter or its button.
class TextSheet : public QDialog
{
    Q_OBJECT

public:
    TextSheet(const Theme &theme, const QString &title, QWidget *parent);

    void addHeading(const QString &text);
    void addParagraph(const QString &text);
    //! \a left in muted words beside \a right.
    void addPair(const QString &left, const QString &right);
    //! Call once, after the last of the above.
    void finish();

private:
    const Theme &m_theme;
    QWidget *m_page;
    QGridLayout *m_grid;
};

} // namespace kidoku::ui
