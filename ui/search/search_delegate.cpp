// SPDX-License-Identifier: Apache-2.0
#include "search_delegate.h"

#include "ui/chat/kind_icon.h"
#include "ui/chat/row_ground.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

namespace kidoku::ui {

namespace {

using Kind = SearchRow::Kind;

constexpr int margin = 12;
constexpr int padding = 8;
constexpr int gap = 8;
constexpr int avatarSize = 34;
constexpr int textLines = 2;

// The lines that fit, the last one cut with "…" where there is more.
QString fitted(const QString &text, const QFont &font, int width, int lines)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (int n = 1;; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            return text;
        line.setLineWidth(width);
        if (n < lines)
            continue;
        const QString rest = text.sliced(line.textStart());
        return text.left(line.textStart())
            + QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
    }
}

} // namespace

SearchDelegate::SearchDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_fonts(theme)
{
    connect(&theme, &Theme::changed, this, [this] {
        m_fonts = ChatFonts(m_theme);
        m_lines.clear();
    });
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(SearchModel::RowRole).value<SearchRow>();
    const int first = m_fonts.metrics(ChatFont::Strong).height();
    const int other = m_fonts.metrics(ChatFont::Body).height();
    switch (row.kind) {
    case Kind::Heading:
        return {200, m_fonts.metrics(ChatFont::CaptionBold).height() + 2 * padding};
    case Kind::Person:
        return {200, qMax(avatarSize, first + other) + 2 * padding + 1};
    case Kind::Message:
        return {200, first + linesOf(row, option) * other + 2 * padding + 1};
    }
    return {};
}

// The list lays out anew when its width changes.
int SearchDelegate::linesOf(const SearchRow &row, const QStyleOptionViewItem &option) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int icon = row.messageKind == store::MessageKind::Text
        ? 0
        : m_fonts.metrics(ChatFont::Body).ascent() + 7;
    const int room = (view ? view->viewport()->width() : 0) - 2 * margin - icon;
    const bool fits = m_fonts.metrics(ChatFont::Body).horizontalAdvance(row.text.text) + 3 <= room;
    return fits ? 1 : textLines;
}

void SearchDelegate::paintHeading(QPainter *painter, const QRect &area, const SearchRow &row) const
{
    const Colors &c = m_theme.colors();
    painter->fillRect(area, c.window);
    m_lines.paint(painter, area.adjusted(margin, 0, -margin, 0), m_fonts, ChatFont::CaptionBold,
                  c.muted, row.title.text);
}

void SearchDelegate::paintSnippet(QPainter *painter, const QRect &area, const Snippet &snippet,
                                  ChatFont font, const QColor &color, int lines) const
{
    if (area.width() <= 0 || snippet.text.isEmpty())
        return;
    const Colors &c = m_theme.colors();
    const QString text = fitted(snippet.text, m_fonts.font(font), area.width(), lines);
    QTextLayout layout(text, m_fonts.font(font));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (const core::TextRange &range : snippet.marked) {
        QTextLayout::FormatRange format;
        format.start = int(range.start);
        format.length = int(qMin(range.length, text.size() - range.start));
        if (format.length <= 0)
            continue;
        format.format.setBackground(c.accentSoft);
        format.format.setForeground(c.text);
        format.format.setFontUnderline(true);
        formats.append(format);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    qreal y = 0;
    for (int n = 0; n < lines; ++n) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(area.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    painter->setPen(color);
    painter->save();
    painter->setClipRect(area);
    layout.draw(painter, area.topLeft());
    painter->restore();
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const auto row = index.data(SearchModel::RowRole).value<SearchRow>();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.kind == Kind::Heading) {
        paintHeading(painter, option.rect, row);
        painter->restore();
        return;
    }
    paintRowGround(painter, option, m_theme.colors());
    QRect area = option.rect.adjusted(margin, padding, -margin, -padding - 1);
    if (row.kind == Kind::Person) {
        m_theme.paintAvatar(
            *painter,
            QRect(area.left(), option.rect.center().y() - avatarSize / 2, avatarSize, avatarSize),
            row.avatarId, row.title.text);
        area.setLeft(area.left() + avatarSize + gap);
    }
    const QFontMetrics &caption = m_fonts.metrics(ChatFont::Caption);
    const int first = m_fonts.metrics(ChatFont::Strong).height();
    const int body = m_fonts.metrics(ChatFont::Body).height();
    const QString side = row.account.isEmpty()
        ? row.time
        : QStringLiteral("%1 · %2").arg(
            caption.elidedText(row.account, Qt::ElideRight, area.width() / 3), row.time);
    const int sideWidth = caption.horizontalAdvance(side) + 3;
    const QRect line(area.left(), area.top(), area.width(), first);
    m_lines.paint(painter, QRect(line.right() + 1 - sideWidth, line.top(), sideWidth, first),
                  m_fonts, ChatFont::Caption, c.muted, side, Qt::AlignRight);
    paintSnippet(painter, line.adjusted(0, 0, -sideWidth - gap, 0), row.title, ChatFont::Strong,
                 c.text, 1);
    QRect text(area.left(), area.top() + first, area.width(),
               row.kind == Kind::Person ? body : linesOf(row, option) * body);
    const QString icon = kindIconName(row.messageKind);
    if (row.kind == Kind::Message && !icon.isEmpty()) {
        const int size = m_fonts.metrics(ChatFont::Body).ascent() + 1;
        painter->drawPixmap(QPoint(text.left(), text.top() + (body - size) / 2),
                            tinted(icon, c.muted, size, painter->device()->devicePixelRatioF()));
        text.setLeft(text.left() + size + 6);
    }
    paintSnippet(painter, text, row.text, ChatFont::Body, c.muted,
                 row.kind == Kind::Person ? 1 : textLines);
    painter->restore();
}

} // namespace kidoku::ui
