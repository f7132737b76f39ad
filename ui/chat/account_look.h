// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"

#include <QHash>
#include <QString>

namespace kidoku::ui {

//! How an account is told from the others: never by its colour alone.
struct AccountLook
{
    QString name;   //!< safe for one line
    QString letter; //!< one character
    int color = 0;  //!< of the theme's account colours
    friend bool operator==(const AccountLook &, const AccountLook &) = default;
};

//! Empty while there is but one account: then nothing has to be told apart.
using AccountLooks = QHash<core::AccountId, AccountLook>;

} // namespace kidoku::ui
