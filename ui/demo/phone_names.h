// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/phone.h"

#include <functional>

namespace kidoku::models {
class Mask;
}

//! What accounts and people are called on phones. While others look on, and names are made up in
//! the console, the phones beside it use the same ones. GUI thread.
namespace kidoku::ui {

struct PhoneNames
{
    //! Name of an account of the simulator, as it stands at the top of a phone.
    std::function<QString(const QString &account)> account;
    const models::Mask *mask
        = nullptr; //!< outlives this; none: all names are as the simulator has them

    //! For the eye only: what is written on a phone goes by its own names.
    [[nodiscard]] demo::Phone shown(demo::Phone phone) const;
    //! One line for a list: who it is, and the account where there are several.
    [[nodiscard]] QString title(const demo::Phone &phone) const;
};

} // namespace kidoku::ui
