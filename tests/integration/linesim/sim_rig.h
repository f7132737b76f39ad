// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "linesim/server.h"
#include "sim_client.h"

#include <memory>

namespace kidoku::testing {

//! A simulator inside the test's process with a client for each of its two APIs.
class SimRig
{
public:
    //! Null when it did not start. The access token is always "tok".
    static std::unique_ptr<linesim::Server> startServer(linesim::ServerConfig config = {})
    {
        config.accessToken = core::Secret("tok");
        auto server = linesim::Server::start(
            std::move(config), core::Log(core::LogFormat::Text, [](const QByteArray &) {}));
        return server ? std::move(server).value() : nullptr;
    }

    SimRig()
        : server(startServer())
    {
        if (!server)
            return;
        client = std::make_unique<SimClient>(server->port());
        sim = std::make_unique<SimClient>(server->port());
    }
    [[nodiscard]] bool isRunning() const { return server != nullptr; }

    // The clients go first: the server waits for nobody, but they would see it go.
    std::unique_ptr<linesim::Server> server;
    std::unique_ptr<SimClient> client; //!< of LINE's API
    std::unique_ptr<SimClient> sim;    //!< of the control API
};

} // namespace kidoku::testing
