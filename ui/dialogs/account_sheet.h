// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "inbox/account.h"
#include "inbox/preflight.h"

class QWidget;

namespace kidoku::ui {

class TextSheet;
class Theme;

//! Which account this console works for, through which addresses, and what LINE says of it: what
//! to compare when messages or tokens belong to another one. No secret stands in it.
[[nodiscard]] TextSheet *makeAccountSheet(const Theme &theme, const inbox::Account &account,
                                          store::ReadApi api, const inbox::PreflightStatus &status,
                                          QWidget *parent);

} // namespace kidoku::ui
