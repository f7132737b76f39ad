// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database.h"
#include "store/records.h"

//! The index that search reads. Rows are indexed in blocks of 4096, each once it is complete, in
//! a job of its own: taking a message in costs nothing more, and an old file is indexed step by
//! step, in any order. What is in no finished block is searched by reading it, so that results
//! are right at every moment. A block holds each gram (grams_p.h) with the rows that have it.
//!
//! Content that goes is taken out of its block within the same transaction; with secure_delete
//! its bytes are overwritten. SQLite's FTS5 could not do that before 3.42: it only notes that a
//! text is no longer valid, and keeps its words until they are merged away some day.
//! Use inside a Store job.
namespace kidoku::store::search {

enum class Subject { Message, Person };
struct Document;

//! Indexes the newest complete block that is not; false when there is none. Takes some tens of
//! milliseconds.
[[nodiscard]] bool indexBlock(Database &database);
//! Complete blocks, and how many of them are indexed.
struct Progress
{
    int blocks = 0;
    int indexed = 0;
};
[[nodiscard]] Progress progress(Database &database);

//! The row has other content now, or none, or stands at another time. Does nothing while its
//! block is not indexed.
void replace(Database &database, const Message &before, const Message &after);
void replace(Database &database, Subject subject, qint64 id, const Document &before,
             const Document &after);
//! For whoever removes rows of messages: call it before.
void forget(Database &database, const Message &message);

//! Name and member names of a conversation, empty while no change of them needs to be told.
[[nodiscard]] Document indexedNames(Database &database, ConversationId id);
//! After they have changed: \a before is what indexedNames() said.
void replaceNames(Database &database, ConversationId id, const Document &before);

} // namespace kidoku::store::search
