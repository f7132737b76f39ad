// SPDX-License-Identifier: Apache-2.0
#include "conversation_row.h"

#include "models/conversation_list_model.h"
#include "ui/chat/kind_icon.h"

namespace kidoku::ui {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int smallGap = 6;
constexpr int padding = 11;
constexpr int lineGap = 3;
constexpr int avatarSize = 40;
constexpr int accountSize = 18;
constexpr int accountOverhang = 4;
constexpr int shownLimit = 999;

QString badgeText(int unread)
{
    if (unread <= 0)
        return {};
    return unread > shownLimit ? QStringLiteral("%1+").arg(shownLimit) : QString::number(unread);
}

int textHeight(const ChatFonts &fonts)
{
    return fonts.metrics(ChatFont::Strong).height() + lineGap
        + fonts.metrics(ChatFont::Body).height();
}

// Glyphs may stand out a little, and advances are rounded: without this a word is cut to "Re…".
int widthOf(const QString &text, const QFontMetrics &metrics)
{
    return metrics.horizontalAdvance(text) + 3;
}

QRect centredLeftOf(int right, int width, int height, const QRect &line)
{
    return {right - width, line.center().y() - height / 2, width, height};
}

} // namespace

int conversationRowHeight(const ChatFonts &fonts)
{
    return qMax(avatarSize, textHeight(fonts)) + 2 * padding + 1;
}

ConversationRow ConversationRow::of(const QModelIndex &index)
{
    using models::ConversationRole;
    const auto text = [&index](ConversationRole role) { return index.data(int(role)).toString(); };
    const auto record = index.data(int(ConversationRole::Record)).value<store::Conversation>();
    ConversationRow row;
    row.avatarId = record.chat.value;
    row.account = record.account;
    row.pictureUrl = record.pictureUrl;
    row.name = text(ConversationRole::Name);
    row.time = text(ConversationRole::Time);
    row.preview = text(ConversationRole::Preview);
    if (!record.previewUnsent)
        row.previewKind = record.previewKind;
    row.state = index.data(int(ConversationRole::Words)).value<models::StateWords>();
    row.badge = badgeText(record.unread);
    row.badgeFull = record.unseen > 0;
    row.strong = record.unseen > 0 || record.flagged;
    row.flagged = record.flagged;
    return row;
}

ConversationRowLayout::ConversationRowLayout(const QRect &area, const ConversationRow &row,
                                             const ChatFonts &fonts)
{
    const QFontMetrics &strong = fonts.metrics(ChatFont::Strong);
    const QFontMetrics &body = fonts.metrics(ChatFont::Body);
    const QFontMetrics &caption = fonts.metrics(ChatFont::Caption);
    const QFontMetrics &bold = fonts.metrics(ChatFont::CaptionBold);

    avatar
        = QRect(area.left() + margin, area.center().y() - avatarSize / 2, avatarSize, avatarSize);
    account = QRect(avatar.right() + 1 - accountSize + accountOverhang,
                    avatar.bottom() + 1 - accountSize + accountOverhang, accountSize, accountSize);
    const int left = avatar.right() + 1 + gap;
    const int right = area.right() + 1 - margin;
    const int top = area.top() + (area.height() - textHeight(fonts)) / 2;
    const QRect first(left, top, right - left, strong.height());
    const QRect second(left, first.bottom() + 1 + lineGap, right - left, body.height());

    time = centredLeftOf(right, widthOf(row.time, caption), first.height(), first);
    name = first;
    name.setWidth(qMax(0, time.left() - gap - left));

    int end = right;
    if (!row.badge.isEmpty()) {
        const int height = bold.height() + 3;
        const int width = qMax(height + 4, bold.horizontalAdvance(row.badge) + 14);
        badge = centredLeftOf(end, width, height, second);
        end = badge.left() - smallGap;
    }
    if (row.flagged) {
        const int size = caption.ascent();
        flag = centredLeftOf(end, size, size, second);
        end = flag.left() - smallGap;
    }
    if (!row.state.brief.isEmpty()) {
        // A long word leaves the preview at least half of the line.
        const int room = second.width() / 2;
        const int width = qMin(room, widthOf(row.state.brief, bold));
        stateText = centredLeftOf(end, width, second.height(), second);
        end = stateText.left();
        const int size = bold.ascent() + 1;
        if (row.state.icon != models::StateIcon::None && left + size < end) {
            stateIcon = centredLeftOf(end - 3, size, size, second);
            end = stateIcon.left();
        }
        end -= gap;
    }
    preview = second;
    const int size = body.ascent() + 1; // of the sign for what is no text
    if (!kindIconName(row.previewKind).isEmpty() && left + size < end) {
        kindIcon = QRect(left, second.center().y() - size / 2, size, size);
        preview.setLeft(kindIcon.right() + 1 + smallGap - 1);
    }
    preview.setWidth(qMax(0, end - preview.left()));
}

} // namespace kidoku::ui
