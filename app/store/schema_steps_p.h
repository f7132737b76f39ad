// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migrations_p.h"

//! Steps of the schema that belong to one subject each, in the order in which they are run.
namespace kidoku::store {

[[nodiscard]] Migration handlingStep(); //!< 3: how a chat is handled beside Done
[[nodiscard]] Migration repliesStep();  //!< 4: replies on their way, drafts, saved replies
[[nodiscard]] Migration searchStep();   //!< 5: the index that search reads
[[nodiscard]] Migration logStep();      //!< 6: what the log keeps beside its entries

} // namespace kidoku::store
