// SPDX-License-Identifier: Apache-2.0
#include "relayd/operation/request_ids.h"

#include "relayd/epoch.h"

namespace kidoku::relayd {

RequestIds::RequestIds()
    : m_start(makeEpoch().substr(10, 12)) // its random part
{}

std::string RequestIds::next()
{
    return m_start + '-' + std::to_string(++m_last);
}

} // namespace kidoku::relayd
