// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"
#include "store/store.h"

#include <QStringList>

//! Work on the file as a whole: what takes long, and is asked for by the user.
namespace kidoku::store {

struct Compacted
{
    qint64 before = 0; //!< bytes of the file
    qint64 after = 0;
};
//! Gives unused room back to the disk and leaves nothing of what was deleted in the file. Other
//! jobs wait on the worker meanwhile; the caller does not. It needs as much free room as the file
//! has bytes.
QFuture<StoreResult<Compacted>> compact(Store &store);

struct Erased
{
    QList<MessageId> media; //!< of photos, videos, voice messages and files
    QStringList pictures;   //!< addresses of people's pictures that nobody else has
};
//! Everything that is stored of the account's chats: messages, events, people, read marks, replies,
//! drafts, log. The account itself stays and its place in the relay's stream, so that nothing comes
//! back. What is shown and queued anywhere else does not know of it: no session of the account may
//! run, and windows are opened anew afterwards. compact() then takes the bytes off the disk.
QFuture<StoreResult<Erased>> eraseChats(Store &store, const core::AccountId &account);

} // namespace kidoku::store
