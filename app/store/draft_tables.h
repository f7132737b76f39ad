// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/records.h"

#include <QHash>
#include <QStringList>

//! SQL of what is being written: drafts by conversation, and saved replies. Use inside a Store
//! job.
namespace kidoku::store {

struct Draft
{
    QStringList bubbles; //!< as they stand in the composer
    int active = 0;      //!< which of them has the cursor
    int cursor = 0;

    //! Nothing but white space.
    [[nodiscard]] bool isEmpty() const
    {
        for (const QString &bubble : bubbles) {
            if (!bubble.trimmed().isEmpty())
                return false;
        }
        return true;
    }
    friend bool operator==(const Draft &, const Draft &) = default;
};

struct SavedReply
{
    qint64 id = 0;
    QString title;
    QString text;
    friend bool operator==(const SavedReply &, const SavedReply &) = default;
};

namespace drafts {

//! An empty one is removed.
void save(Database &database, ConversationId id, const Draft &draft, Timestamp at);
[[nodiscard]] Draft load(Database &database, ConversationId id);
[[nodiscard]] QHash<ConversationId, Draft> all(Database &database);

} // namespace drafts

namespace saved_replies {

//! By title.
[[nodiscard]] QList<SavedReply> all(Database &database);
//! A new one when the id is 0; gives the id.
[[nodiscard]] qint64 save(Database &database, const SavedReply &reply);
void remove(Database &database, qint64 id);

} // namespace saved_replies

} // namespace kidoku::store

Q_DECLARE_METATYPE(kidoku::store::Draft)
