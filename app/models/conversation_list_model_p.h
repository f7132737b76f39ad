// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "conversation_list_model.h"
#include "conversation_rows_p.h"
#include "conversation_search_p.h"
#include "state_text.h"

#include <QDate>

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

    [[nodiscard]] StateWords words(const store::Conversation &record) const;
    [[nodiscard]] QString accessibleText(const store::Conversation &record) const;
    //! All rows, for facts that are not a conversation's own.
    void repaintAll(const QList<int> &roles);
    void repaintCountdowns();
    //! Rows in any order, told as few ranges.
    void tell(std::vector<int> touched, const QList<int> &roles);

    //! Brings the rows and everybody who watches them to the new state (conversation_update.cpp).
    void carryOut(const std::vector<Update> &updates);
    //! What an entry must have to be a row.
    [[nodiscard]] ViewBits wanted() const { return bitOf(view) | searchHit | accountHit; }
    [[nodiscard]] bool isWanted(const ConversationRows::Entry &entry) const
    {
        return (entry.views & wanted()) == wanted();
    }
    [[nodiscard]] bool staysShown(int row, const ConversationRows::Entry &entry) const;

    ConversationListModel *q;
    const core::Clock &clock;
    ConversationRows rows;
    QHash<core::ConversationId, readmarks::MarkStatus> marks;
    ConversationSearch search;
    View view = View::NeedsReply;
    core::ConversationId kept;
    QSet<core::AccountId> automaticRead;
    QHash<core::AccountId, QString> accountNames;
    QDate day; //!< on which relative times were last said

private:
    [[nodiscard]] bool isMove(const Update &update) const;
    void moveMany(const std::vector<Update> &updates);
    void change(const Update &update);
    void insertAll(std::vector<Slot> fresh);
    void announce(const std::vector<Slot> &changed);
};

} // namespace kidoku::models
