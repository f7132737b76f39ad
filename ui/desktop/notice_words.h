// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "notices/notice.h"
#include "ui/desktop/toasts.h"

//! What stands on a toast. Pure but for the translation; GUI thread.
namespace kidoku::ui {

struct ToastFacts
{
    QString account;    //!< its name, when there are several
    QString title;      //!< of the banner that says the same of the account, if there is one
    QString body;       //!< … and what it says
    bool text = false;  //!< the message itself may be shown
    bool marks = false; //!< there is something to mark, and the user wants the button
    QString sound;
    bool silent = false;
};

[[nodiscard]] Toast toastOf(const notices::Notice &notice, const ToastFacts &facts);

} // namespace kidoku::ui
