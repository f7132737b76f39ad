// SPDX-License-Identifier: Apache-2.0
#include "relayd/append.h"

#include "relayd/log_writer.h"

#include <boost/asio/post.hpp>

#include <memory>

namespace kidoku::relayd {

using Outcome = std::optional<Receipt>;

Task<Outcome> append(LogWriter &writer, Draft draft)
{
    auto submit = [&writer](auto handler, Draft submitted) {
        const auto executor = asio::get_associated_executor(handler);
        // Shared, since std::function wants to copy; moved on at the one call, so that the
        // writer's thread keeps no part of the coroutine.
        auto shared = std::make_shared<decltype(handler)>(std::move(handler));
        auto deliver = [executor, shared](const Outcome &outcome) mutable {
            asio::post(executor, [shared = std::move(shared), outcome] { (*shared)(outcome); });
        };
        if (!writer.submit(std::move(submitted), deliver))
            deliver({});
    };
    co_return co_await asio::async_initiate<const asio::use_awaitable_t<>, void(Outcome)>(
        submit, asio::use_awaitable, std::move(draft));
}

} // namespace kidoku::relayd
