// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "recording/key.h"

#include <QString>
#include <QStringList>

//! Words that stand for nothing and nobody, in the languages that customers of LINE write.
namespace kidoku::recording {

enum class Script { Latin, Japanese, Chinese, Thai, Korean };

[[nodiscard]] const QStringList &wordsOf(Script script);
//! Single letters, none of which needs a neighbour.
[[nodiscard]] const QString &lettersOf(Script script);
//! Somebody who does not exist, such as "Silver Heron".
[[nodiscard]] QString personName(Script script, Draw &draw);
//! A group or a room of such people.
[[nodiscard]] QString groupName(Script script, Draw &draw);

} // namespace kidoku::recording
