// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/services.h"

namespace kidoku::ui {

class ConfirmDialog;

//! Says what the other Mark as read API would change for the account's customers, whether it can
//! work there as LINE tells it now, and what becomes of open requests; and changes it when the
//! user wants that. nullptr: there is nothing to change.
ConfirmDialog *openApiSwitch(const Services &services, const core::AccountId &id,
                             store::ReadApi api, QWidget *parent);

} // namespace kidoku::ui
