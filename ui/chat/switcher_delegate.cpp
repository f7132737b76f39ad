// SPDX-License-Identifier: Apache-2.0
#include "switcher_delegate.h"

#include "core/text.h"
#include "models/conversation_switcher.h"

#include <QPainter>
#include <QTextLayout>

namespace kidoku::ui {

namespace {

using models::SwitcherRole;

constexpr int margin = 8;
constexpr int gap = 8;
constexpr int avatarSize = 26;
constexpr int shownLimit = 999;

} // namespace

SwitcherDelegate::SwitcherDelegate(const Theme &theme, AccountName accountName, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_accountName(std::move(accountName))
    , m_fonts(theme)
{
    connect(&theme, &Theme::changed, this, [this] { m_fonts = ChatFonts(m_theme); });
}

QSize SwitcherDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, qMax(avatarSize, m_fonts.metrics(ChatFont::Strong).height()) + 12};
}

void SwitcherDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const QRect &r = option.rect;
    const auto record = index.data(int(SwitcherRole::Record)).value<store::Conversation>();
    painter->save();
    painter->setClipRect(r, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool selected = option.state & QStyle::State_Selected;
    const bool over = option.state & QStyle::State_MouseOver;
    painter->fillRect(r, selected ? c.selection : over ? c.window : c.panel);
    if (selected)
        painter->fillRect(QRect(r.left(), r.top(), 3, r.height()), c.accent);

    const QRect avatar(r.left() + margin, r.center().y() - avatarSize / 2, avatarSize, avatarSize);
    m_theme.paintAvatar(*painter, avatar, record.chat.value,
                        index.data(int(SwitcherRole::Name)).toString());
    int right = r.right() + 1 - margin;
    if (record.unread > 0) {
        const QFontMetrics &bold = m_fonts.metrics(ChatFont::CaptionBold);
        const QString count = record.unread > shownLimit ? QStringLiteral("%1+").arg(shownLimit)
                                                         : QString::number(record.unread);
        const int height = bold.height() + 3;
        const int width = qMax(height + 4, bold.horizontalAdvance(count) + 14);
        const QRect badge(right - width, r.center().y() - height / 2, width, height);
        const bool counts = index.data(int(SwitcherRole::IsUnread)).toBool();
        painter->setPen(Qt::NoPen);
        painter->setBrush(counts ? c.accent : c.muted);
        painter->drawRoundedRect(badge, height / 2.0, height / 2.0);
        painter->setFont(m_fonts.font(ChatFont::CaptionBold));
        painter->setPen(counts ? c.onAccent : c.panel);
        painter->drawText(badge, Qt::AlignCenter, count);
        right = badge.left() - gap;
    }
    const QString account = core::singleLine(m_accountName(record.account), 60);
    const int left = avatar.right() + 1 + gap;
    if (!account.isEmpty()) {
        const QFontMetrics &caption = m_fonts.metrics(ChatFont::Caption);
        const QString shown = caption.elidedText(account, Qt::ElideRight, (right - left) / 3);
        const int width = caption.horizontalAdvance(shown) + 2;
        painter->setFont(m_fonts.font(ChatFont::Caption));
        painter->setPen(c.muted);
        painter->drawText(QRect(right - width, r.top(), width, r.height()), Qt::AlignCenter, shown);
        right -= width + gap;
    }
    paintName(painter, QRect(left, r.top(), qMax(0, right - left), r.height()), index);
    painter->restore();
}

void SwitcherDelegate::paintName(QPainter *painter, const QRect &rect,
                                 const QModelIndex &index) const
{
    const Colors &c = m_theme.colors();
    const bool unread = index.data(int(SwitcherRole::IsUnread)).toBool();
    const ChatFont font = unread ? ChatFont::Strong : ChatFont::Body;
    const QFontMetrics &metrics = m_fonts.metrics(font);
    const QString name = index.data(int(SwitcherRole::Name)).toString();
    const QString shown = metrics.elidedText(name, Qt::ElideRight, rect.width());

    QTextLayout layout(shown, m_fonts.font(font));
    QList<QTextLayout::FormatRange> formats;
    const auto spans = index.data(int(SwitcherRole::Spans)).value<QList<core::TextRange>>();
    for (const core::TextRange &span : spans) {
        // A cut name has its "…" where the rest was.
        const qsizetype end = qMin(span.start + span.length, shown.size());
        if (end <= span.start)
            continue;
        QTextCharFormat format;
        format.setForeground(c.accent);
        format.setFontUnderline(true); // not by colour alone
        formats.append({int(span.start), int(end - span.start), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(1e6);
    layout.endLayout();
    painter->setPen(c.text);
    layout.draw(painter, QPointF(rect.left(), rect.center().y() - metrics.height() / 2.0));
}

} // namespace kidoku::ui
