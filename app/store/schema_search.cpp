// SPDX-License-Identifier: Apache-2.0
#include "schema_steps_p.h"

namespace kidoku::store {

Migration searchStep()
{
    return {};
}

} // namespace kidoku::store
