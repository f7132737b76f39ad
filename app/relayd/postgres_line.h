// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/postgres.h"

#include <functional>
#include <mutex>

namespace kidoku::relayd {

//! A place for one connection. Who uses it finds it open or is refused at once; somebody else
//! opens it again, however long that takes. Thread-safe.
class PostgresLine
{
public:
    //! \a lost is called, by the thread that found out, when the connection was lost.
    explicit PostgresLine(std::function<void()> lost)
        : m_lost(std::move(lost))
    {}

    //! Never waits: a connection at work counts as open.
    [[nodiscard]] bool isOpen()
    {
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        return !lock || m_connection.isOpen();
    }
    //! Closes the connection unless it is at work; then it finds out by itself.
    void drop()
    {
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        if (lock)
            m_connection.close();
    }
    void put(Postgres connection)
    {
        const std::lock_guard lock(m_mutex);
        m_connection = std::move(connection);
    }

    //! Runs \a work with the connection, one caller at a time.
    template <typename Work>
    auto use(Work work) -> decltype(work(std::declval<Postgres &>()))
    {
        const std::lock_guard lock(m_mutex);
        if (!m_connection.isOpen())
            return core::Failure{LogFault{QStringLiteral("the database is away")}};
        auto result = work(m_connection);
        if (!m_connection.isOpen())
            m_lost();
        return result;
    }

private:
    const std::function<void()> m_lost;
    std::mutex m_mutex;
    Postgres m_connection;
};

} // namespace kidoku::relayd
