// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/records.h"

#include <QHash>
#include <QStringList>

#include <atomic>
#include <optional>

//! Finding messages and people by parts of their words (core::fold decides what is the same).
//! Only reads: use inside a job of store::Reader. A job that nobody waits for any more is ended
//! by setting \a cancelled; what it gives then is of no use.
namespace kidoku::store::search {

//! Their numbers are only of this program.
enum class Kind { Any, Photo, Video, Audio, File, Location, Sticker, Link };

struct Query
{
    QStringList words; //!< folded; a message must have all of them
    QStringList from;  //!< folded parts of the name of who wrote it; our own are nobody's
    QStringList in;    //!< folded parts of the chat's name
    std::optional<ConversationId> conversation;
    std::optional<AccountId> account;
    Kind kind = Kind::Any;
    Timestamp after;  //!< and at that time; invalid: no bound
    Timestamp before; //!< not at that time

    [[nodiscard]] bool isEmpty() const;
    //! Nothing but words (and an account): then people are looked for, too.
    [[nodiscard]] bool isPlain() const;
    friend bool operator==(const Query &, const Query &) = default;
};

struct Hit
{
    Message message;
    QString sender; //!< name of a group's member, as far as known
};

//! Newest first. Pages are cut by the order in which messages came in here, which is that of time
//! but for what was delayed; within a page times are in order.
struct Found
{
    QList<Hit> hits;
    QHash<ConversationId, Conversation> conversations; //!< of the hits
    qint64 next = 0; //!< Page::before of the next page; 0: there are no more
};
struct Page
{
    qint64 before = 0; //!< row, exclusive; 0: from the newest
    int limit = 500;
};
[[nodiscard]] Found find(Database &database, const Query &query, const Page &page,
                         const std::atomic<bool> &cancelled);

struct Person
{
    Conversation conversation;
    QString member; //!< of the group, when that name was found and the group's own was not
};
//! Those who were active last come first.
[[nodiscard]] QList<Person> people(Database &database, const QStringList &words,
                                   const std::optional<AccountId> &account, int limit,
                                   const std::atomic<bool> &cancelled);

//! When the first message came in that is still there; invalid for none.
[[nodiscard]] Timestamp oldestMessage(Database &database);

} // namespace kidoku::store::search
