// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"

#include <QString>

namespace kidoku::app {

//! What the user has asked for that needs the data folder for itself: the window goes, it is done,
//! and the program starts anew.
struct EndWork
{
    enum class Kind { None, DeleteData, DeleteChats, MoveData };
    Kind kind = Kind::None;
    core::AccountId account = {}; //!< of DeleteChats
    QString name = {};            //!< the account's, for the user
    QString to = {};              //!< of MoveData
};

} // namespace kidoku::app
