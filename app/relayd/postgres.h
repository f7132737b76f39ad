// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "relayd/record.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

struct pg_conn;
struct pg_result;

namespace kidoku::relayd {

//! The rows that a statement gave; numbers are 0 and bytes empty where the value is NULL.
class PostgresRows
{
public:
    PostgresRows() = default;
    explicit PostgresRows(pg_result *result)
        : m_result(result)
    {}

    [[nodiscard]] int count() const;
    [[nodiscard]] qint64 number(int row, int column) const;
    //! Valid as long as the rows.
    [[nodiscard]] std::string_view bytes(int row, int column) const;
    //! Its ms in \a column and its n in the next one.
    [[nodiscard]] RecordId id(int row, int column) const
    {
        return {number(row, column), static_cast<quint32>(number(row, column + 1))};
    }

private:
    struct Clear
    {
        void operator()(pg_result *result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

//! A connection to PostgreSQL by libpq. No call waits for longer than its limit: a server that
//! does not answer in time is given up, and whether a commit under way came through is then not
//! known. One thread at a time. Faults tell the server's first line only, never a value.
class Postgres
{
public:
    Postgres() = default;

    //! \a url is a libpq connection URI, several hosts allowed. Every host gets two seconds.
    LogResult<core::Done> open(const std::string &url);
    void close() { m_connection.reset(); }
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }

    //! One or more statements; gives the rows of the last one that had any.
    LogResult<PostgresRows> run(const std::string &sql);
    //! One statement with $1, $2 …; values are text, rows come in binary.
    LogResult<PostgresRows> run(const char *sql, std::span<const std::string> values);
    //! As run(), for statements of which one is COPY … FROM STDIN: it gets \a data.
    LogResult<core::Done> copy(const std::string &sql, std::string_view data);

    //! To wait for notifications with poll(2); -1 when closed.
    [[nodiscard]] int socket() const;
    //! Takes in what has arrived; true when another connection than this has notified.
    LogResult<bool> takeNotifications();

private:
    struct Finish
    {
        void operator()(pg_conn *connection) const;
    };

    LogResult<PostgresRows> collect(std::string_view data);
    bool waitForResult();
    bool waitForSocket(short events);
    LogFault giveUp(const QString &reason);
    [[nodiscard]] QString connectionFault() const;

    std::unique_ptr<pg_conn, Finish> m_connection;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace kidoku::relayd
