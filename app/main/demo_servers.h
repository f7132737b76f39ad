// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "inbox/account.h"
#include "linesim/server.h"
#include "relayd/server.h"

#include <QTemporaryDir>

#include <memory>

//! LINE's platform and a relay inside this process, on loopback ports that the system chose: what
//! `kidoku --demo` talks to, over real HTTP. Everything they write goes into a temporary folder.
namespace kidoku::app {

class DemoServers
{
public:
    //! \a scenario is the text of a scenario file. The error is one line.
    static core::Result<std::unique_ptr<DemoServers>, QString> start(const QByteArray &scenario);
    ~DemoServers();
    Q_DISABLE_COPY_MOVE(DemoServers)

    //! The account as a console would be configured for it, secrets included.
    [[nodiscard]] const inbox::Account &account() const { return m_account; }
    [[nodiscard]] QUrl simulator() const { return m_simulator->url(); }
    //! For the console's own store and settings.
    [[nodiscard]] QString consoleDir() const;

private:
    DemoServers() = default;

    QTemporaryDir m_folder;
    std::unique_ptr<linesim::Server> m_simulator;
    std::unique_ptr<relayd::Server> m_relay;
    inbox::Account m_account;
};

//! A scenario by name (of the built-in ones) or by file.
[[nodiscard]] core::Result<QByteArray, QString> loadScenario(const QString &nameOrFile);

} // namespace kidoku::app
