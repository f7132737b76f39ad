// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/ids.h"

#include <functional>

//! LINE's advice: what the customer has written should be Read before it is answered, else the
//! answer stands below a message without Read. Whoever owns the read marks implements this.
namespace kidoku::replies {

class ReadBefore
{
public:
    virtual ~ReadBefore() = default;
    //! Marks what stands above the reply. \a settled is called at most once, in this thread:
    //! when LINE has the mark, or there is none to come. It may be called before this returns.
    virtual void markBefore(core::ConversationId conversation, std::function<void()> settled) = 0;
};

} // namespace kidoku::replies
