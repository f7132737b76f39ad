// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/chat/chat_fonts.h"
#include "ui/chat/text_lines.h"
#include "ui/search/search_model.h"

#include <QStyledItemDelegate>

//! Paints rows of what was found: plain text only, with the words found on a ground of the
//! accent's colour and underlined, so that colour is not all that tells them.
namespace kidoku::ui {

class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SearchDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    [[nodiscard]] int linesOf(const SearchRow &row, const QStyleOptionViewItem &option) const;
    void paintHeading(QPainter *painter, const QRect &area, const SearchRow &row) const;
    void paintSnippet(QPainter *painter, const QRect &area, const Snippet &snippet, ChatFont font,
                      const QColor &color, int lines) const;

    const Theme &m_theme;
    ChatFonts m_fonts;
    mutable TextLines m_lines;
};

} // namespace kidoku::ui
