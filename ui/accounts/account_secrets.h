// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/window/services.h"

namespace kidoku::ui {

class TokenDialog;

//! Asks for a new secret of the account and hands it over; stays open to say what became of it.
TokenDialog *openTokenDialog(const Services &services, const core::AccountId &id,
                             core::SecretName name, QWidget *parent);

} // namespace kidoku::ui
