// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>

#include <functional>

class QGridLayout;
class QPushButton;
class QScrollArea;

namespace kidoku::ui {

class Theme;

//! A window with headings, paragraphs and pairs, all plain text, that scrolls when it must.
//! Closes with Esc, Enter or its button. Filled by setContents() it follows the language.
class TextSheet : public QDialog
{
    Q_OBJECT

public:
    TextSheet(const Theme &theme, const QString &title, QWidget *parent);

    void addHeading(const QString &text);
    void addParagraph(const QString &text);
    //! \a left in muted words beside \a right.
    void addPair(const QString &left, const QString &right);
    //! Call once, after the last of the above; not with setContents().
    void finish();
    //! \a fill sets the title and adds the rows: now, and again whenever the language changes.
    void setContents(std::function<void(TextSheet &)> fill);

protected:
    void changeEvent(QEvent *event) override;

private:
    void beginPage();
    void showPage();

    const Theme &m_theme;
    QScrollArea *m_scroll;
    QPushButton *m_close;
    QWidget *m_page = nullptr;
    QGridLayout *m_grid = nullptr;
    std::function<void(TextSheet &)> m_fill;
};

} // namespace kidoku::ui
