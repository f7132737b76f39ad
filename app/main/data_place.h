// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

//! Where the data is. A folder that the user has chosen is named by a small file in the usual
//! place, which is written in one step once everything is there: whatever ends the program before
//! leaves the folder of before in use.
namespace kidoku::app {

struct DataPlace
{
    QString folder;
    //! The one of before, whose files go as soon as those in folder have opened; may be empty.
    QString before = {};
    friend bool operator==(const DataPlace &, const DataPlace &) = default;
};

//! Where the data of all accounts is, unless the user has moved it or --data says otherwise.
[[nodiscard]] QString usualDataDir();

[[nodiscard]] DataPlace placeOf(const QString &usual);
//! False when it cannot be written: then nothing has changed.
[[nodiscard]] bool setPlace(const QString &usual, const DataPlace &place);

} // namespace kidoku::app
