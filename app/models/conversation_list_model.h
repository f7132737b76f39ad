// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "readmarks/mark_status.h"
#include "store/records.h"
#include "store/store.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

//! The conversation list in its own order, for one view at a time. Holds every conversation as a
//! record, keeps id → row, and applies a change set as few moves, inserts and data changes as
//! possible: only setView(), setSearch() and setOrder() reset. While somebody reads the list its
//! order can be held: rows then change where they stand, and move once it is let go. Text by
//! strangers is made safe. GUI thread.
namespace kidoku::models {

//! Spam is in its own view only. What is muted is not in Unread, so that nothing counts it.
enum class View { NeedsReply, Unread, Waiting, Failed, Done, All, Muted, Spam };
inline constexpr int viewCount = int(View::Spam) + 1;

enum class ListOrder {
    Newest,         //!< newest message first
    LongestWaiting, //!< oldest unanswered message first, then those that wait for nothing
};

enum class ConversationRole {
    Id = Qt::UserRole + 1, //!< qint64
    Record,                //!< store::Conversation
    Mark,                  //!< readmarks::MarkStatus
    Name,                  //!< shown name, never empty, safe for one line
    Preview,               //!< safe for one line, with a word for what is no text
    Draft,                 //!< what stands unsent in the reply box, safe for one line; or empty
    Time,                  //!< short: "10:42", "Yesterday"
    Unread,                //!< messages the customer still sees as unread
    Unseen,                //!< of these (or all), not seen by this operator
    IsUnread,              //!< bool: what View::Unread holds: the customer's, or flagged by hand
    IsMuted,               //!< bool: now
    StateText,             //!< the one read-state word, such as "Read" or "Retrying in 4 s"
    StateIcon,             //!< models::StateIcon
    Words,                 //!< models::StateWords, all of it at once
    DoneText,              //!< "Done by Aya 14:32", when it is done
    AccessibleText,        //!< = Qt::AccessibleTextRole: name, unread, read state, time
};

class Mask;

class ConversationListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ConversationListModel(const core::Clock &clock, QObject *parent = nullptr);
    ~ConversationListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    //! Everybody is handed out as \a mask, which outlives this, makes them.
    void setMask(const Mask &mask);

    //! A page of the first load, or a change: new ones are added, known ones updated and moved.
    void apply(const QList<store::Conversation> &conversations);
    void applyMarks(const QList<readmarks::MarkStatus> &statuses);
    //! How many replies to \a id need the operator: failed, or nobody knows whether they got
    //! through.
    void setFailedReplies(core::ConversationId id, int failed);
    //! LINE marks everything of this account by itself (pre-flight): states say "Automatic".
    void setAutomaticRead(const core::AccountId &account, bool automatic);
    //! What the operator has written to \a id and not sent; empty: nothing. May come before the
    //! conversation.
    void setDraft(core::ConversationId id, const QString &text);
    //! Only conversations of these accounts are shown and counted; none: of all.
    void setAccounts(std::optional<QSet<core::AccountId>> shown);
    //! What screen readers call the accounts; none while there is but one.
    void setAccountNames(const QHash<core::AccountId, QString> &names);

    void setView(View view);
    //! Only those whose name or last message holds all words of \a text; empty ends the search.
    void setSearch(const QString &text);
    void setOrder(ListOrder order);
    [[nodiscard]] bool isSearching() const;
    [[nodiscard]] View view() const;
    [[nodiscard]] ListOrder order() const;
    //! Of the accounts that are shown.
    [[nodiscard]] int count(View view) const;
    [[nodiscard]] int count(View view, const core::AccountId &account) const;

    //! While held, no row moves, leaves or comes but at the end. Letting go brings all to order.
    void setHeld(bool held);
    //! How many have come in, or belong further up, since the order was held.
    [[nodiscard]] int newer() const;

    //! \a id stays in the view although it no longer belongs there (a chat that was just marked
    //! read must not vanish from "Unread" under the reader's eyes), until another one is kept.
    //! A change of the view does not bring it where it is not.
    void setKept(core::ConversationId id);

    [[nodiscard]] QModelIndex indexOf(core::ConversationId id) const;
    [[nodiscard]] std::optional<store::Conversation> conversation(core::ConversationId id) const;
    //! As it is stored: for orders, never for anybody's eyes.
    [[nodiscard]] std::optional<store::Conversation> stored(core::ConversationId id) const;
    //! All of them, in no order, whatever the view; while names are made up, without the preview.
    void forEach(const std::function<void(const store::Conversation &)> &look) const;
    //! The same without their texts, which is quicker.
    void forEachFacts(const std::function<void(const store::ConversationFacts &,
                                               const core::AccountId &)> &look) const;
    //! Countdowns, relative times and mutes that end: repaints what shows one. Call once a second
    //! while visible, and when the program is looked at again.
    void tick();
    //! The language or the locale is another one.
    void retranslate();

Q_SIGNALS:
    void countsChanged();
    void newerChanged(int newer);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::models
