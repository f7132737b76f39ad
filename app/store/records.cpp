// SPDX-License-Identifier: Apache-2.0
#include "records.h"

namespace kidoku::store {

Position positionOf(Timestamp at, const MessageId &id)
{
    bool isNumber = false;
    const qint64 number = id.value.toLongLong(&isNumber);
    return {at.ms, isNumber && number > 0 ? number : 0};
}

} // namespace kidoku::store
