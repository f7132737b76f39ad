// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QString>

//! The fault script: what the next calls of LINE's API get instead of the truth.
//! Items are parted by commas, each may end in `xN` (N times):
//! a status from 300 to 599 · `ok` (or a status from 200 to 299) · `slow:MS` · `hang` · `reset` ·
//! `lost` · `garbage` · `down:MS`. Plain values.
namespace kidoku::linesim {

struct Fault
{
    enum class Kind {
        Ok,      //!< as if there were no fault
        Status,  //!< that status with LINE's text; not done
        Slow,    //!< done and answered after the delay
        Hang,    //!< no answer until the client gives up; not done
        Reset,   //!< connection cut before an answer; not done
        Lost,    //!< done, then cut: the client cannot know
        Garbage, //!< 200 with a body that is no JSON; not done
        Down,    //!< connections refused for the delay
    };
    Kind kind = Kind::Ok;
    int status = 0;
    core::Milliseconds delay{0};

    //! As it is written in a script, such as "slow:8000".
    [[nodiscard]] QString toText() const;
    friend bool operator==(const Fault &, const Fault &) = default;
};

struct FaultItem
{
    Fault fault;
    int times = 1;
    friend bool operator==(const FaultItem &, const FaultItem &) = default;
};

using FaultScript = QList<FaultItem>;

//! An empty text is an empty script. The error names the place: item and character from 1.
[[nodiscard]] core::Result<FaultScript, QString> parseFaultScript(const QString &text);
[[nodiscard]] QString toText(const FaultScript &script);

} // namespace kidoku::linesim
