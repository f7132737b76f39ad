// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_spans.h"
#include "store/store.h"

#include <QAbstractListModel>

#include <memory>

//! One conversation as rows: messages, day rows and the two dividers "Seen by you up to here"
//! and "Read 14:32 by …" as rows of their own, so that views only paint. Holds a window of about
//! a thousand messages and pages in both directions: older ones by fetchOlder(), newer ones (when
//! the window has left the end) by canFetchMore() and fetchMore(). Only open() and showNewest()
//! reset. GUI thread.
namespace kidoku::models {

//! The first divider stands before the first message that is new to this operator, the second
//! before the first one that the customer still sees as unread (or at the end).
enum class ThreadRow { Message, Day, SeenDivider, ReadDivider, System };

enum class ThreadRole {
    Row = Qt::UserRole + 1, //!< ThreadRow
    Record,                 //!< store::Message
    Text,                   //!< what to lay out, plain text only
    Caption,                //!< small line beside the bubble: "10:42 · Read 10:43", "10:42 · New"
    Stamp,                  //!< the caption without its "New", which stands out
    IsNew,                  //!< bool: not seen by this operator before the chat was opened
    IsRead,                 //!< bool: the customer was shown Read
    Sender,                 //!< name in groups, on the first of several messages in a row
    SenderId,               //!< core::LineChatId of who wrote it in a group, else empty
    SenderPicture,          //!< address of the sender's picture, as far as known, else empty
    Body,                   //!< MarkedText: what the bubble says, with what stands out in it
    Quote,                  //!< ThreadQuote; invalid when nothing is quoted
    Images,                 //!< QList<store::Message>: all of an image set that is shown as one
    Outgoing,               //!< OutgoingState
    Standby,                //!< bool: another module answers; shown, never acted on
    Position,               //!< store::Position as variant
    Key,                    //!< qint64, the same for this row as long as it is shown
};

//! Where a message of our own is on its way; told by "state" in its detail.
enum class OutgoingState { None, Waiting, Sending, Sent, Failed };

//! The message that another one quotes, as a block above the text.
struct ThreadQuote
{
    core::MessageId id;
    store::Position place; //!< invalid: not stored, there is nothing to go to
    QString sender;
    QString text; //!< one line
};

class Mask;

class ThreadModel : public QAbstractListModel
{
    Q_OBJECT

public:
    //! \a store outlives this.
    ThreadModel(store::Store &store, const core::Clock &clock, QObject *parent = nullptr);
    ~ThreadModel() override;

    //! Everybody is handed out as \a mask, which outlives this, makes them. open() and apply()
    //! take what is stored.
    void setMask(const Mask &mask);

    //! Messages in the window, at most.
    static constexpr int windowSize = 1000;
    static constexpr int pageSize = 100;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    //! Only messages and System rows can be selected.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! Shows \a conversation from its newest page (id 0: nothing). The "Seen" divider stays where
    //! it was when the chat was opened, so that the operator sees what is new; opening the one
    //! that is open changes nothing.
    void open(const store::Conversation &conversation);
    [[nodiscard]] core::ConversationId conversation() const;
    void apply(const store::ChangeSet &changes);
    //! Older messages above the window; loaded() follows.
    void fetchOlder();
    [[nodiscard]] bool hasOlder() const;
    //! The window has left the end; fetchMore() brings it back.
    [[nodiscard]] bool hasNewer() const;
    //! Back to the newest page after the window has left the end.
    void showNewest();
    //! The messages around \a place, which may be anywhere; loaded() and reached() follow.
    void showAround(store::Position place);
    //! Brings the message there into the window; reached() follows, at once when it is there.
    void goTo(store::Position place);
    //! The same for the oldest message that the customer still sees as unread, if there is one.
    void goToFirstUnread();
    //! Where that one begins: the row of the divider above it. -1: above the window; rowCount():
    //! nothing is unread.
    [[nodiscard]] int firstUnreadRow() const;
    //! Newest message that can be marked, none when there is none.
    [[nodiscard]] store::Position newestIncoming() const;

Q_SIGNALS:
    //! The first page (or an older one) is in; \a older rows were added above.
    void loaded(int older);
    //! The message that goTo() was asked for is in the window.
    void reached(kidoku::store::Position place);
    //! The store could not be read; what is shown stays.
    void loadFailed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace kidoku::models

Q_DECLARE_METATYPE(kidoku::models::MarkedText)
Q_DECLARE_METATYPE(kidoku::models::ThreadQuote)
