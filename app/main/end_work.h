// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace kidoku::app {

//! What the user has asked for that needs the data folder for itself: the window goes, it is done,
//! and the program starts anew.
struct EndWork
{
    enum class Kind { None, DeleteData, DeleteChats, MoveData, PlayAgain };
    Kind kind = Kind::None;
    core::AccountId account = {};      //!< of DeleteChats
    QString name = {};                 //!< the account's, for the user
    QString to = {};                   //!< of MoveData: the folder; of PlayAgain: the scenario
    double speed = 1.0;                //!< of PlayAgain
    std::optional<bool> autoplay = {}; //!< of PlayAgain; none: as the scenario is meant
    QElapsedTimer since = {};          //!< of PlayAgain: when it was asked for
};

} // namespace kidoku::app
