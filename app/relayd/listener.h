// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/listen_address.h"
#include "core/result.h"
#include "relayd/asio.h"

#include <memory>
#include <span>

namespace kidoku::relayd {

class Services;
class Worker;

//! The open port: accepts connections and hands them to the workers in turn. Lives in the first
//! worker's thread.
class Listener
{
public:
    //! \a workers must outlive the listener.
    Listener(Services &services, std::span<const std::unique_ptr<Worker>> workers);

    //! Before start(); the error is one line for the user.
    core::Result<core::Done, QString> open(const core::ListenAddress &address);
    [[nodiscard]] quint16 port() const { return m_port; }
    //! Any thread.
    void start();
    //! Any thread.
    void close();

private:
    Task<void> accept();

    Services &m_services;
    const std::span<const std::unique_ptr<Worker>> m_workers;
    Tcp::acceptor m_acceptor;
    quint16 m_port = 0;
};

} // namespace kidoku::relayd
