// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/state_text.h"
#include "store/records.h"
#include "ui/chat/chat_fonts.h"

#include <QModelIndex>
#include <QRect>

//! One row of the conversation list: what it says, and where. The same layout answers painting,
//! size and hit tests. Pure values.
namespace kidoku::ui {

enum class Density { Comfortable, Compact };

struct ConversationRow
{
    QString avatarId;
    core::AccountId account;
    QString pictureUrl;
    QString name;
    QString time;
    QString preview; //!< or the draft
    store::MessageKind previewKind = store::MessageKind::Text;
    models::StateWords state;
    QString badge;          //!< messages that the customer sees as unread; empty for none
    bool badgeFull = false; //!< this operator has not seen all of them
    bool strong = false;    //!< wants attention
    bool flagged = false;
    bool isDraft = false; //!< what stands in the place of the last message
    bool muted = false;
    QString handlingIcon; //!< of muted, spam or done; empty for none

    [[nodiscard]] static ConversationRow of(const QModelIndex &index);
};

struct ConversationRowLayout
{
    QRect avatar;
    QRect account; //!< the badge that tells whose it is
    QRect name;
    QRect handlingIcon;
    QRect time;
    QRect kindIcon;
    QRect preview;
    QRect stateIcon;
    QRect stateText;
    QRect flag;
    QRect badge;

    ConversationRowLayout(const QRect &area, const ConversationRow &row, const ChatFonts &fonts,
                          Density density = Density::Comfortable);
    //! The state's icon and word together.
    [[nodiscard]] QRect state() const { return stateIcon.united(stateText); }

private:
    void layOutTwoLines(const QRect &area, const ConversationRow &row, const ChatFonts &fonts);
    void layOutOneLine(const QRect &area, const ConversationRow &row, const ChatFonts &fonts);
    //! Badge, flag and state from the right; returns where there is room left of them.
    int layOutState(const QRect &line, const ConversationRow &row, const ChatFonts &fonts,
                    bool withWord);
    void layOutPreview(const QRect &line, int end, const ConversationRow &row,
                       const ChatFonts &fonts);
};

[[nodiscard]] int conversationRowHeight(const ChatFonts &fonts,
                                        Density density = Density::Comfortable);

} // namespace kidoku::ui
