// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/asio.h"

#include <boost/asio/post.hpp>

#include <functional>
#include <memory>
#include <optional>

namespace kidoku::relayd {

//! Has another thread do something and waits for it, but not for longer than \a limit: then the
//! result is nothing, and what comes later is dropped. \a start gets the function that takes the
//! result, once, from any thread.
template <typename Result>
[[nodiscard]] Task<std::optional<Result>> answerWithin(
    std::function<void(std::function<void(Result)>)> start, std::chrono::milliseconds limit)
{
    struct Pending
    {
        explicit Pending(const asio::any_io_executor &executor)
            : limit(executor)
        {}
        asio::steady_timer limit;
        std::optional<Result> result;
    };
    const auto executor = co_await asio::this_coro::executor;
    const auto pending = std::make_shared<Pending>(executor);
    pending->limit.expires_after(limit);
    start([executor, pending](Result result) {
        asio::post(executor, [pending, result = std::move(result)]() mutable {
            pending->result = std::move(result);
            pending->limit.cancel();
        });
    });
    // The result is posted to this thread, so it cannot come before the wait begins.
    ErrorCode ignored;
    co_await pending->limit.async_wait(into(ignored));
    co_return std::move(pending->result);
}

} // namespace kidoku::relayd
