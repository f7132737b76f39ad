// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/log.h"
#include "core/result.h"
#include "relayd/config.h"

#include <QString>
#include <QUrl>

#include <memory>

//! The relay: takes LINE's webhooks, proves them, makes them durable, streams them to consoles,
//! and calls LINE for them. See relay-protocol.md.
namespace kidoku::relayd {

//! A running relay with threads of its own; needs no event loop. All methods may be called from
//! any thread; the destructor stops.
class Server
{
public:
    //! Returns when the port is open. The error is one line for the user: a wrong configuration,
    //! a port in use, a data folder that cannot be used or belongs to a running relay.
    static core::Result<std::unique_ptr<Server>, QString> start(ServerConfig config,
                                                                core::Log log = core::Log());
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    [[nodiscard]] quint16 port() const;
    //! `http://127.0.0.1:PORT`
    [[nodiscard]] QUrl url() const;

    //! Closes the port, lets requests under way end for up to a second, ends the streams, closes
    //! the log. Returns within two seconds. Further calls do nothing.
    void stop();

private:
    struct Private;
    explicit Server(std::unique_ptr<Private> priv);
    std::unique_ptr<Private> d;
};

} // namespace kidoku::relayd
