// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/stepped_clock.h"
#include "inbox/account.h"
#include "linesim/server.h"
#include "relayd/server.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <mutex>
#include <thread>

//! LINE's platform and a relay inside this process, on loopback ports that the system chose: what
//! `kidoku --demo` talks to, over real HTTP. Everything they write goes into a temporary folder.
namespace kidoku::app {

class DemoServers
{
public:
    struct Options
    {
        //! The time of all that they write and wait for, and everything one after the other, so
        //! that two runs are equal. None: the system's.
        std::shared_ptr<core::SteppedClock> clock = {};
        bool autoplay = true; //!< steps with `wait` do not wait for a presenter
        //! As linesim::ServerConfig::judged: the story is a test of what it claims.
        std::function<void(QJsonArray claims, bool allHold)> judged = {};
    };
    //! \a scenario is the text of a scenario file. The error is one line.
    static core::Result<std::unique_ptr<DemoServers>, QString> start(const QByteArray &scenario,
                                                                     Options options);
    static core::Result<std::unique_ptr<DemoServers>, QString> start(const QByteArray &scenario)
    {
        return start(scenario, Options());
    }
    ~DemoServers();
    Q_DISABLE_COPY_MOVE(DemoServers)

    //! The accounts of the scenario as a console would be configured for them, secrets included;
    //! at least one.
    [[nodiscard]] const QList<inbox::Account> &accounts() const { return m_accounts; }
    //! The simulator's control API, which no fault closes.
    [[nodiscard]] QUrl simulator() const { return m_simulator->controlUrl(); }
    [[nodiscard]] QUrl relay() const { return m_relayUrl; }
    //! Lets the simulator do what is due; as linesim::Server::poll().
    void poll(std::function<void(bool quiet)> told) { m_simulator->poll(std::move(told)); }
    //! For the console's own store and settings.
    [[nodiscard]] QString consoleDir() const;

private:
    DemoServers() = default;
    core::Result<core::Done, QString> startRelay();
    void addAccount(const linesim::AccountAccess &access);
    //! Called on the simulator's thread: stops the relay and starts it on the same port and data,
    //! on a thread of its own.
    void restartRelay(std::function<void(QString)> done);

    QTemporaryDir m_folder;
    std::unique_ptr<linesim::Server> m_simulator;
    relayd::ServerConfig m_relayConfig;
    std::unique_ptr<relayd::Server> m_relay; // while m_restart runs, its own
    QUrl m_relayUrl;
    QList<inbox::Account> m_accounts;
    std::mutex m_restartGate; // guards the two below
    bool m_closing = false;
    std::thread m_restart;
};

} // namespace kidoku::app
