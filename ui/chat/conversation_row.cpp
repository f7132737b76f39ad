// SPDX-License-Identifier: Apache-2.0
#include "conversation_row.h"

#include "models/conversation_list_model.h"
#include "ui/chat/kind_icon.h"

#include <QCoreApplication>

namespace kidoku::ui {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int smallGap = 6;
constexpr int padding = 11;
constexpr int lineGap = 3;
constexpr int avatarSize = 40;
constexpr int accountSize = 18;
constexpr int compactAccountSize = 13;
constexpr int accountOverhang = 4;
constexpr int compactAvatarSize = 22;
constexpr int compactPadding = 5;
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

// The account's badge, over the lower right edge of the avatar.
QRect accountOn(const QRect &avatar, int size)
{
    return {avatar.right() + 1 - size + accountOverhang,
            avatar.bottom() + 1 - size + accountOverhang, size, size};
}

QRect centredLeftOf(int right, int width, int height, const QRect &line)
{
    return {right - width, line.center().y() - height / 2, width, height};
}

} // namespace

int conversationRowHeight(const ChatFonts &fonts, Density density)
{
    if (density == Density::Compact)
        return qMax(compactAvatarSize, fonts.metrics(ChatFont::Strong).height())
            + 2 * compactPadding + 1;
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
    const QString draft = text(ConversationRole::Draft);
    row.isDraft = !draft.isEmpty();
    //: In a row of the list; %1 is what somebody has begun to write.
    row.preview = row.isDraft
        ? QCoreApplication::translate("kidoku::ui::ConversationRow", "Draft: %1").arg(draft)
        : text(ConversationRole::Preview);
    if (!record.previewUnsent && !row.isDraft)
        row.previewKind = record.previewKind;
    row.state = index.data(int(ConversationRole::Words)).value<models::StateWords>();
    row.badge = badgeText(record.unread);
    row.badgeFull = record.unseen > 0;
    row.muted = index.data(int(ConversationRole::IsMuted)).toBool();
    row.strong = (record.unseen > 0 || record.flagged) && !row.muted && !record.spam;
    row.flagged = record.flagged;
    if (record.spam)
        row.handlingIcon = QStringLiteral("spam");
    else if (row.muted)
        row.handlingIcon = QStringLiteral("muted");
    else if (record.done)
        row.handlingIcon = QStringLiteral("check-circle");
    return row;
}

ConversationRowLayout::ConversationRowLayout(const QRect &area, const ConversationRow &row,
                                             const ChatFonts &fonts, Density density)
{
    if (density == Density::Compact)
        layOutOneLine(area, row, fonts);
    else
        layOutTwoLines(area, row, fonts);
}

void ConversationRowLayout::layOutTwoLines(const QRect &area, const ConversationRow &row,
                                           const ChatFonts &fonts)
{
    const QFontMetrics &strong = fonts.metrics(ChatFont::Strong);
    const QFontMetrics &body = fonts.metrics(ChatFont::Body);
    const QFontMetrics &caption = fonts.metrics(ChatFont::Caption);

    avatar
        = QRect(area.left() + margin, area.center().y() - avatarSize / 2, avatarSize, avatarSize);
    account = accountOn(avatar, accountSize);
    const int left = avatar.right() + 1 + gap;
    const int right = area.right() + 1 - margin;
    const int top = area.top() + (area.height() - textHeight(fonts)) / 2;
    const QRect first(left, top, right - left, strong.height());
    const QRect second(left, first.bottom() + 1 + lineGap, right - left, body.height());

    time = centredLeftOf(right, qMin(first.width(), widthOf(row.time, caption)), first.height(),
                         first);
    int end = time.left() - gap;
    if (const int size = caption.ascent() + 1;
        !row.handlingIcon.isEmpty() && left + size + smallGap < time.left()) {
        handlingIcon = centredLeftOf(time.left() - smallGap, size, size, first);
        end = handlingIcon.left() - smallGap;
    }
    name = first;
    name.setWidth(qMax(0, end - left));
    layOutPreview(second, layOutState(second, row, fonts, true), row, fonts);
}

void ConversationRowLayout::layOutOneLine(const QRect &area, const ConversationRow &row,
                                          const ChatFonts &fonts)
{
    const QFontMetrics &strong = fonts.metrics(ChatFont::Strong);
    const QFontMetrics &caption = fonts.metrics(ChatFont::Caption);
    avatar = QRect(area.left() + margin, area.center().y() - compactAvatarSize / 2,
                   compactAvatarSize, compactAvatarSize);
    account = accountOn(avatar, compactAccountSize);
    const int left = avatar.right() + 1 + gap;
    const int right = area.right() + 1 - margin;
    const QRect line(left, area.top() + (area.height() - strong.height()) / 2, right - left,
                     strong.height());
    time
        = centredLeftOf(right, qMin(line.width(), widthOf(row.time, caption)), line.height(), line);
    QRect rest = line;
    rest.setRight(time.left() - gap);
    int end = layOutState(rest, row, fonts, false);
    if (const int size = caption.ascent() + 1; !row.handlingIcon.isEmpty() && left + size < end) {
        handlingIcon = centredLeftOf(end, size, size, line);
        end = handlingIcon.left() - smallGap;
    }
    const int room = qMax(0, end - left);
    name = line;
    name.setWidth(qMin(widthOf(row.name, strong), room * 9 / 20)); // the last message has the rest
    rest.setLeft(name.right() + 1 + gap);
    layOutPreview(rest, end, row, fonts);
}

int ConversationRowLayout::layOutState(const QRect &line, const ConversationRow &row,
                                       const ChatFonts &fonts, bool withWord)
{
    const QFontMetrics &caption = fonts.metrics(ChatFont::Caption);
    const QFontMetrics &bold = fonts.metrics(ChatFont::CaptionBold);
    int end = line.right() + 1;
    // What has no room is left out; its words are in the tool tip and for screen readers.
    const auto fits = [&](int width) { return line.left() + width < end; };
    const int height = bold.height() + 3;
    const int width = qMax(height + 4, bold.horizontalAdvance(row.badge) + 14);
    if (!row.badge.isEmpty() && fits(width)) {
        badge = centredLeftOf(end, width, height, line);
        end = badge.left() - smallGap;
    }
    if (const int size = caption.ascent(); row.flagged && fits(size)) {
        flag = centredLeftOf(end, size, size, line);
        end = flag.left() - smallGap;
    }
    if (row.state.brief.isEmpty())
        return end;
    const int size = bold.ascent() + 1;
    const bool hasIcon = row.state.icon != models::StateIcon::None;
    if (withWord || !hasIcon) {
        // A long word leaves the preview at least half of the line.
        const int room = line.width() / 2;
        const int word
            = qMin(qMin(room, qMax(0, end - line.left())), widthOf(row.state.brief, bold));
        stateText = centredLeftOf(end, word, line.height(), line);
        end = stateText.left();
    }
    if (hasIcon && fits(size)) {
        stateIcon = centredLeftOf(end - (withWord ? 3 : 0), size, size, line);
        end = stateIcon.left();
    }
    return end - gap;
}

void ConversationRowLayout::layOutPreview(const QRect &line, int end, const ConversationRow &row,
                                          const ChatFonts &fonts)
{
    preview = line;
    const int size = fonts.metrics(ChatFont::Body).ascent() + 1; // of the sign for what is no text
    if (!kindIconName(row.previewKind).isEmpty() && line.left() + size < end) {
        kindIcon = QRect(line.left(), line.center().y() - size / 2, size, size);
        preview.setLeft(kindIcon.right() + 1 + smallGap - 1);
    }
    preview.setWidth(qMax(0, end - preview.left()));
}

} // namespace kidoku::ui
