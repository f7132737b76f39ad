// SPDX-License-Identifier: Apache-2.0
#pragma once

//! What all three programs tell their caller: part of the command-line promise.
namespace kidoku::core {

enum class ExitCode : int {
    Fine = 0,
    Failed = 1, //!< the thing asked for failed
    Usage = 2,  //!< a wrong option or a set-up that cannot work
};

constexpr int toInt(ExitCode code)
{
    return static_cast<int>(code);
}

} // namespace kidoku::core
