// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/answer.h"
#include "store/log_entry.h"
#include "store/mark_records.h"

//! The log pane's rows about read marks, made of recorded facts alone. Pure functions.
namespace kidoku::readmarks {

//! Something that happened to a request: asked for, cancelled, covered, refused here …
[[nodiscard]] store::LogEntry requestRow(const store::ReadRequest &request, store::LogWhat what,
                                         store::LogState state, core::Timestamp at,
                                         const QStringList &args = {});

//! One try as it stands: working while open, else how it ended. \a nextTry may be none.
[[nodiscard]] store::LogEntry attemptRow(const store::ReadRequest &request,
                                         const store::Attempt &attempt, core::Timestamp nextTry,
                                         int messages);
//! A try that a crash cut: nobody knows how it ended, the request is sent again.
[[nodiscard]] store::LogEntry cutAttemptRow(const store::ReadRequest &request,
                                            const store::Attempt &attempt);

//! Something about the account or the host.
[[nodiscard]] store::LogEntry accountRow(const core::AccountId &account, store::LogWhat what,
                                         store::LogState state, core::Timestamp at,
                                         const QStringList &args = {});

} // namespace kidoku::readmarks
