// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "linesim/faults/fault_script.h"

#include <QString>
#include <QStringList>

//! The faults that have a name, so that a button, a scenario and a test mean the same by it. Plain
//! values.
namespace kidoku::linesim {

//! | name            | what happens                                                       |
//! |-----------------|--------------------------------------------------------------------|
//! | offline         | LINE refuses connections for `seconds` (20)                        |
//! | slow            | the next mark is answered after `seconds` (8)                      |
//! | 500-twice       | the next two marks get 500, not done                               |
//! | hang            | the next mark gets no answer; not done                             |
//! | lost-answer     | the next mark is done and its connection cut                       |
//! | 429             | marks get 429 with Retry-After for `seconds` (20)                  |
//! | 401             | the access token is refused until a new one is used, or cleared    |
//! | 403             | marks get 403 until cleared                                        |
//! | 400             | the next mark gets 400 "Invalid markAsReadToken"                   |
//! | duplicate       | the newest event goes out again, as a redelivery                   |
//! | out-of-order    | three messages of a customer, their events in a wrong order        |
//! | burst           | `count` (200) messages of everybody at once                        |
//! | unsend          | a customer unsends the newest message                              |
//! | relay-restart   | the relay restarts, where there is one to restart                  |
struct NamedFault
{
    enum class Kind {
        Down,
        Marks, //!< a script for the calls that mark as read
        Token,
        Duplicate,
        OutOfOrder,
        Burst,
        Unsend,
        RelayRestart,
    };
    QLatin1String name;
    Kind kind;
    Fault fault;          //!< of Marks
    int times = 1;        //!< of Marks; 0: until cleared or, with seconds, until they are over
    int seconds = 0;      //!< when nothing else is ordered; 0: takes none
    int count = 0;        //!< when nothing else is ordered; 0: takes none
    bool isOfOne = false; //!< takes `from`
};

//! nullptr when there is none of that name.
[[nodiscard]] const NamedFault *namedFault(const QString &name);
[[nodiscard]] const QStringList &faultNames();

//! The paths of both Mark as read calls.
constexpr QLatin1String markPaths("/v2/bot/*/markAsRead");

} // namespace kidoku::linesim
