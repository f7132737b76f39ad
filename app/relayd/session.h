// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/asio.h"
#include "relayd/routes.h"

namespace kidoku::relayd {

class Channel;
class Connection;
class Services;
class Worker;
struct Operator;

//! One coroutine per connection: request after request until it ends.
[[nodiscard]] Task<void> serveConnection(Tcp::socket socket, Services &services, Worker &worker);

//! No console sends what web pages do. Without a token a page, in a browser on this machine, could
//! otherwise mark messages as read or post acts.
[[nodiscard]] bool isFromBrowser(const RequestHead &head);
//! A page of another site that has its name point to this machine is "same origin" for the browser
//! and sends no Origin; the name in Host gives it away (DNS rebinding).
[[nodiscard]] bool isForThisMachine(const RequestHead &head);

//! Answers a request that could not be read, and ends the connection.
[[nodiscard]] Task<bool> refuse(Connection &connection, int status);

//! What serves the places; each answers the request under way and returns whether another one
//! may follow on the connection.
[[nodiscard]] Task<bool> serveWebhook(Connection &connection, Channel &channel);
[[nodiscard]] Task<bool> serveEvents(Connection &connection, Channel &channel, const Operator &who);
[[nodiscard]] Task<bool> serveAct(Connection &connection, Channel &channel, const Operator &who);
[[nodiscard]] Task<bool> serveGateway(Connection &connection, Channel &channel,
                                      std::string_view path, const Operator &who);

} // namespace kidoku::relayd
