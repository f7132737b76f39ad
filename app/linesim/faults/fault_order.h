// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/faults/fault_script.h"
#include "linesim/faults/named_fault.h"

#include <QJsonObject>

//! `{"script","path"?,"account"?}` or `{"fault", "seconds"?, "count"?, "from"?, "account"?}`: the
//! body of PUT /_sim/faults and the `faults` of a scenario's step. Plain values.
namespace kidoku::linesim {

struct FaultOrder
{
    QString account; //!< only its calls or people; empty: all
    QString path;    //!< what the paths begin with; empty: all
    FaultScript script;

    const NamedFault *named = nullptr; //!< instead of path and script
    int seconds = 0;
    int count = 0;
    QString from; //!< the customer who does it; empty: whoever fits
};

//! What is wrong and with which key.
struct FaultOrderError
{
    QString key;
    QString text;
};

//! An optional key that is null counts as absent.
[[nodiscard]] core::Result<FaultOrder, FaultOrderError> faultOrderFromJson(const QJsonObject &json);

} // namespace kidoku::linesim
