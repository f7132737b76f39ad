// SPDX-License-Identifier: Apache-2.0
#include "relayd/sqlite.h"

#include <sqlite3.h>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

// Short, since LINE waits for two seconds only and the end of the relay for this.
constexpr int busyTimeoutMs = 400;

LogFault faultOf(int code)
{
    return {QString::fromUtf8(sqlite3_errstr(code))};
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt *handle)
    : m_handle(handle)
{}

Statement &Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_handle.get(), index, value);
    return *this;
}

Statement &Statement::bindText(int index, std::string_view text)
{
    // A null pointer would bind NULL.
    sqlite3_bind_text64(m_handle.get(), index, text.empty() ? "" : text.data(), text.size(),
                        SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindBlob(int index, std::string_view bytes)
{
    sqlite3_bind_blob64(m_handle.get(), index, bytes.empty() ? "" : bytes.data(), bytes.size(),
                        SQLITE_STATIC);
    return *this;
}

Statement::Step Statement::step()
{
    switch (sqlite3_step(m_handle.get())) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Fault;
    }
}

bool Statement::run()
{
    Step last = Step::Row;
    while (last == Step::Row)
        last = step();
    reset();
    return last == Step::Done;
}

void Statement::reset()
{
    sqlite3_reset(m_handle.get());
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_handle.get(), column);
}

std::string_view Statement::bytes(int column) const
{
    // The pointer has to be asked for before the size.
    const void *data = sqlite3_column_blob(m_handle.get(), column);
    const int size = sqlite3_column_bytes(m_handle.get(), column);
    return {static_cast<const char *>(data), static_cast<size_t>(size)};
}

void Database::Close::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

LogResult<Done> Database::open(const std::string &file, Mode mode)
{
    const int access = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY
                                              : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle,
                                     access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK) {
        m_handle.reset();
        return Failure{faultOf(code)};
    }
    sqlite3_busy_timeout(handle, busyTimeoutMs);
    return Done{};
}

LogResult<Done> Database::run(const char *sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return Failure{fault()};
    return Done{};
}

LogResult<Statement> Database::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr)
        != SQLITE_OK)
        return Failure{fault()};
    return Statement(statement);
}

LogResult<qint64> Database::number(const char *sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return Failure{statement.error()};
    switch (statement.value().step()) {
    case Statement::Step::Row:
        return statement->number(0);
    case Statement::Step::Done:
        return 0;
    case Statement::Step::Fault:
        break;
    }
    return Failure{fault()};
}

LogResult<bool> Database::copyTo(Database &target, const std::function<bool(qint64, qint64)> &goOn)
{
    constexpr int pagesAtOnce = 256;
    // An open read transaction pins the moment: without it every write of another connection would
    // make the copy begin again, and under load it would never end.
    if (auto begun = run("BEGIN"); !begun)
        return Failure{begun.error()};
    if (const auto pinned = number("SELECT count(*) FROM sqlite_schema"); !pinned)
        return Failure{pinned.error()};
    sqlite3_backup *copy
        = sqlite3_backup_init(target.m_handle.get(), "main", m_handle.get(), "main");
    if (!copy)
        return Failure{target.fault()};
    int code = SQLITE_OK;
    bool wanted = true;
    while (code == SQLITE_OK && wanted) {
        code = sqlite3_backup_step(copy, pagesAtOnce);
        const qint64 total = sqlite3_backup_pagecount(copy);
        wanted = goOn(total - sqlite3_backup_remaining(copy), total);
    }
    const int finished = sqlite3_backup_finish(copy);
    (void)run("ROLLBACK");
    if (code == SQLITE_DONE)
        return true;
    if (!wanted)
        return false;
    return Failure{faultOf(code == SQLITE_OK ? finished : code)};
}

LogFault Database::fault() const
{
    return faultOf(sqlite3_extended_errcode(m_handle.get()));
}

} // namespace kidoku::relayd
