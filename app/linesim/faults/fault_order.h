// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/faults/fault_script.h"

#include <QJsonObject>

//! `{"script","path"?}`: the body of PUT /_sim/faults and the `faults` of a scenario's step. Plain
//! values.
namespace kidoku::linesim {

struct FaultOrder
{
    QString path; //!< what the paths begin with; empty: all
    FaultScript script;
};

//! What is wrong and with which key.
struct FaultOrderError
{
    QString key;
    QString text;
};

//! A `path` that is null counts as absent.
[[nodiscard]] core::Result<FaultOrder, FaultOrderError> faultOrderFromJson(const QJsonObject &json);

} // namespace kidoku::linesim
