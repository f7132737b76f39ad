// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "conversation_list_model.h"
#include "conversation_rows_p.h"
#include "conversation_search_p.h"
#include "mask.h"
#include "state_text.h"

#include <QDate>
#include <QSet>

namespace kidoku::models {

struct ConversationListModel::Private
{
    using Slot = ConversationRows::Slot;
    //! What one conversation becomes.
    struct Update
    {
        Slot slot = 0;
        ConversationRows::Entry entry;
    };

    Private(ConversationListModel *model, const core::Clock &c)
        : q(model)
        , clock(c)
    {}

    //! What may be seen of it.
    [[nodiscard]] store::Conversation shown(store::Conversation record) const
    {
        if (mask)
            record = mask->masked(std::move(record));
        return record;
    }
    [[nodiscard]] QString draft(core::ConversationId id) const;
    void takeMask();
    void searchAgain();
    [[nodiscard]] StateWords words(const store::Conversation &record) const;
    [[nodiscard]] ViewBits views(const store::Conversation &record) const;
    //! As it is, in the views where it belongs by now.
    [[nodiscard]] Update reviewed(ConversationRows::Slot slot) const;
    [[nodiscard]] QString accessibleText(const store::Conversation &record) const;
    //! All rows, for facts that are not a conversation's own.
    void repaintAll(const QList<int> &roles);
    void repaintCountdowns();
    //! Rows in any order, told as few ranges.
    void tell(std::vector<int> touched, const QList<int> &roles);

    //! Brings the rows and everybody who watches them to the new state (conversation_update.cpp).
    void carryOut(const std::vector<Update> &updates);
    //! What is drawn is the view anew: nothing is held back any more. Call within a reset.
    void showAgain();
    void setHeld(bool hold);
    //! Looks whether its row is as it should be, and if not, remembers that for later.
    void review(Slot slot);
    void tellNewer();
    void endMutes();
    //! What an entry must have to be a row.
    [[nodiscard]] ViewBits wanted() const { return bitOf(view) | searchHit | accountHit; }
    [[nodiscard]] bool isWanted(ViewBits views) const { return (views & wanted()) == wanted(); }
    [[nodiscard]] bool staysShown(int row, core::ConversationId id, ViewBits views) const;

    ConversationListModel *q;
    const core::Clock &clock;
    const Mask *mask = nullptr;
    ConversationRows rows;
    QHash<core::ConversationId, readmarks::MarkStatus> marks;
    ConversationSearch search;
    View view = View::NeedsReply;
    core::ConversationId kept;
    QSet<core::AccountId> automaticRead;
    QHash<core::AccountId, QString> accountNames;
    //! On which day and how far from UTC relative times were last said.
    std::pair<QDate, int> day;
    QHash<core::ConversationId, QString> drafts;
    QSet<core::ConversationId> timedMutes;
    QHash<core::ConversationId, int> failedReplies; //!< of those that have some

    bool held = false;
    QSet<Slot> pending; //!< their rows are not as they should be, while held
    QSet<Slot> newer;   //!< of these: will come or move up
    int newerTold = 0;

private:
    [[nodiscard]] bool isMove(const Update &update) const;
    void carryOutHeld(const std::vector<Update> &updates);
    void removeGone(const std::vector<Update> &updates);
    void moveMany(const std::vector<Update> &updates);
    void change(const Update &update);
    void insertAll(std::vector<Slot> fresh);
    void announce(const std::vector<Slot> &changed);
};

} // namespace kidoku::models
