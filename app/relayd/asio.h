// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility> // first: Asio's coroutines use std::exchange without including it

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

//! The names of Asio that the relay uses.
namespace kidoku::relayd {

namespace asio = boost::asio;
using ErrorCode = boost::system::error_code;
using Tcp = asio::ip::tcp;
using SteadyTime = std::chrono::steady_clock::time_point;

//! A coroutine. It runs in the thread of the worker that owns its connection.
template <typename T>
using Task = asio::awaitable<T>;

//! Completion token that stores the error instead of throwing it.
inline auto into(ErrorCode &error)
{
    return asio::redirect_error(asio::use_awaitable, error);
}

} // namespace kidoku::relayd
