// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "relayd/record.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

//! A thin layer over SQLite's C interface: owned handles, checked calls.
namespace kidoku::relayd {

//! A prepared statement. The parameters count from 1, columns from 0. Not thread-safe.
class Statement
{
public:
    Statement() = default;
    explicit Statement(sqlite3_stmt *handle);

    //! Bound text must live until the next reset().
    Statement &bind(int index, qint64 value);
    Statement &bindText(int index, std::string_view text);
    Statement &bindBlob(int index, std::string_view bytes);

    enum class Step { Row, Done, Fault };
    Step step();
    //! Steps to the end; false on a fault. Resets in any case.
    bool run();
    //! Makes the statement ready for new parameters and ends its read transaction.
    void reset();

    [[nodiscard]] qint64 number(int column) const;
    //! Its ms in \a column and its n in the next one.
    [[nodiscard]] RecordId id(int column) const
    {
        return {number(column), static_cast<quint32>(number(column + 1))};
    }
    [[nodiscard]] std::string_view bytes(int column) const; //!< until the next step or reset

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_handle;
};

//! Resets a statement when a scope ends, so that no read transaction stays open.
class ResetLater
{
public:
    explicit ResetLater(Statement &statement)
        : m_statement(statement)
    {}
    ~ResetLater() { m_statement.reset(); }
    ResetLater(const ResetLater &) = delete;
    ResetLater &operator=(const ResetLater &) = delete;

private:
    Statement &m_statement;
};

//! One connection; used by one thread at a time.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    LogResult<core::Done> open(const std::string &file, Mode mode);
    void close() { m_handle.reset(); }
    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }

    //! One or more statements without parameters and without results.
    LogResult<core::Done> run(const char *sql);
    LogResult<Statement> prepare(const char *sql);
    //! The first column of the first row; 0 when there is none.
    LogResult<qint64> number(const char *sql);
    //! Copies the state of one moment over \a target, however much others write meanwhile.
    //! \a goOn hears of pages that are done and of all; when it says false, so does the result.
    LogResult<bool> copyTo(Database &target, const std::function<bool(qint64, qint64)> &goOn);
    //! The last fault of this connection in SQLite's words, which carry no data of ours.
    [[nodiscard]] LogFault fault() const;

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };
    std::unique_ptr<sqlite3, Close> m_handle;
};

} // namespace kidoku::relayd
