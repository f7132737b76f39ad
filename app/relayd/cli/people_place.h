// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/cli/command.h"
#include "relayd/people/people_store.h"

#include <memory>

namespace kidoku::relayd::cli {

//! The options that say where people's tokens and the audit are.
[[nodiscard]] std::vector<OptionSpec> placeOptions();
//! Opens what they lead to. The error is one line for the user.
[[nodiscard]] core::Result<std::unique_ptr<PeopleStore>, QString> openPlace(
    const Arguments &arguments, const QProcessEnvironment &environment, PeopleMode mode);

//! Prints UTF-8 whatever the locale.
void print(const QString &text);
//! One line on stderr; returns the exit code of what was asked for and did not come about.
int failWork(const QString &command, const QString &reason);

} // namespace kidoku::relayd::cli
