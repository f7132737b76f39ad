// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/codes.h"

#include <QString>

//! Names under which verdicts and reasons are recorded (Attempt::verdict, LogEntry::reason):
//! the enumerators' own names, so that a store written by one version is read by the next
//! whatever their order. Pure functions, any thread.
namespace kidoku::readmarks {

enum class RequestRefusal;
enum class Asker;

using line::codeOf;
using line::reasonOf;
[[nodiscard]] QString codeOf(RequestRefusal refusal);
[[nodiscard]] QString codeOf(Asker asker);

//! A name that this version does not know reads as Retry: one more harmless repeat, never a
//! Read that was not, never a request that is stuck.
[[nodiscard]] line::Verdict verdictOf(const QString &code);
//! The verdict of an attempt that was cut before its answer was recorded: nobody knows whether
//! LINE got it, so it says nothing and the same is sent again.
[[nodiscard]] QString codeOfCut();
//! Operator for a name that this version does not know.
[[nodiscard]] Asker askerOf(const QString &code);

} // namespace kidoku::readmarks
