// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "line/answer.h"

#include <QString>

//! Names under which verdicts and reasons are recorded: the enumerators' own names, so that a
//! store written by one version is read by the next whatever their order. Pure functions, any
//! thread.
namespace kidoku::line {

[[nodiscard]] QString codeOf(Verdict verdict);
[[nodiscard]] QString codeOf(Reason reason);
//! \a otherwise for a name that this version does not know.
[[nodiscard]] Verdict verdictOf(const QString &code, Verdict otherwise);
//! Unexpected for a name that this version does not know.
[[nodiscard]] Reason reasonOf(const QString &code);

} // namespace kidoku::line
