// SPDX-License-Identifier: Apache-2.0
#include "relayd/append.h"

#include "relayd/log_writer.h"

#include <boost/asio/post.hpp>

#include <memory>

namespace kidoku::relayd {

using Outcome = std::optional<Receipt>;

namespace {

// Shared with the writer's thread, which may answer long after the limit. Everything but the
// post happens in the worker's thread.
struct Pending
{
    explicit Pending(const asio::any_io_executor &executor)
        : limit(executor)
    {}

    asio::steady_timer limit;
    Outcome outcome;
};

} // namespace

Task<Outcome> append(LogWriter &writer, Draft draft, core::Milliseconds limit)
{
    const auto executor = co_await asio::this_coro::executor;
    const auto pending = std::make_shared<Pending>(executor);
    pending->limit.expires_after(limit);
    const auto answer = [executor, pending](const Outcome &outcome) {
        asio::post(executor, [pending, outcome] {
            pending->outcome = outcome;
            pending->limit.cancel();
        });
    };
    if (!writer.submit(std::move(draft), answer))
        co_return Outcome{};
    // The answer is posted to this thread, so it cannot come before the wait begins.
    ErrorCode ignored;
    co_await pending->limit.async_wait(into(ignored));
    co_return pending->outcome;
}

} // namespace kidoku::relayd
