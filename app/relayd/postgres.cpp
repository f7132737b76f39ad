// SPDX-License-Identifier: Apache-2.0
#include "relayd/postgres.h"

#include <QtEndian>

#include <libpq-fe.h>

#include <charconv>

#include <poll.h>

namespace kidoku::relayd {

using core::Done;
using core::Failure;

namespace {

// A webhook has to be answered within LINE's two seconds, with 503 if need be.
constexpr auto answerLimit = std::chrono::milliseconds(1500);

QString firstLine(const char *text)
{
    return QString::fromUtf8(text).section(u'\n', 0, 0).trimmed();
}

} // namespace

void PostgresRows::Clear::operator()(pg_result *result) const
{
    PQclear(result);
}

int PostgresRows::count() const
{
    return m_result ? PQntuples(m_result.get()) : 0;
}

std::string_view PostgresRows::bytes(int row, int column) const
{
    return {PQgetvalue(m_result.get(), row, column),
            static_cast<size_t>(PQgetlength(m_result.get(), row, column))};
}

qint64 PostgresRows::number(int row, int column) const
{
    const std::string_view value = bytes(row, column);
    if (PQfformat(m_result.get(), column) == 0) {
        qint64 number = 0;
        std::from_chars(value.data(), value.data() + value.size(), number);
        return number;
    }
    switch (value.size()) {
    case sizeof(qint64):
        return qFromBigEndian<qint64>(value.data());
    case sizeof(qint32):
        return qFromBigEndian<qint32>(value.data());
    case sizeof(qint16):
        return qFromBigEndian<qint16>(value.data());
    default:
        return 0;
    }
}

void Postgres::Finish::operator()(pg_conn *connection) const
{
    PQfinish(connection);
}

LogResult<Done> Postgres::open(const std::string &url)
{
    // What the URI says counts more: of a keyword that stands twice, libpq takes the last.
    const char *const keywords[] = {"application_name",
                                    "client_encoding",
                                    "connect_timeout",
                                    "tcp_user_timeout",
                                    "target_session_attrs",
                                    "dbname",
                                    nullptr};
    const char *const values[]
        = {"kidoku-relay", "UTF8", "2", "3000", "read-write", url.c_str(), nullptr};
    m_connection.reset(PQconnectdbParams(keywords, values, 1));
    if (!m_connection || PQstatus(m_connection.get()) != CONNECTION_OK)
        return Failure{giveUp(connectionFault())};
    PQsetNoticeProcessor(
        m_connection.get(), [](void *, const char *) {}, nullptr);
    PQsetnonblocking(m_connection.get(), 1);
    return Done{};
}

LogResult<PostgresRows> Postgres::run(const std::string &sql)
{
    m_deadline = std::chrono::steady_clock::now() + answerLimit;
    if (!m_connection || !PQsendQuery(m_connection.get(), sql.c_str()))
        return Failure{giveUp(connectionFault())};
    return collect({});
}

LogResult<PostgresRows> Postgres::run(const char *sql, std::span<const std::string> values)
{
    m_deadline = std::chrono::steady_clock::now() + answerLimit;
    std::vector<const char *> texts;
    texts.reserve(values.size());
    for (const std::string &value : values)
        texts.push_back(value.c_str());
    if (!m_connection
        || !PQsendQueryParams(m_connection.get(), sql, static_cast<int>(texts.size()), nullptr,
                              texts.data(), nullptr, nullptr, 1))
        return Failure{giveUp(connectionFault())};
    return collect({});
}

LogResult<Done> Postgres::copy(const std::string &sql, std::string_view data)
{
    m_deadline = std::chrono::steady_clock::now() + answerLimit;
    if (!m_connection || !PQsendQuery(m_connection.get(), sql.c_str()))
        return Failure{giveUp(connectionFault())};
    if (auto rows = collect(data); !rows)
        return Failure{rows.error()};
    return Done{};
}

// All results have to be taken, after a failed one too.
LogResult<PostgresRows> Postgres::collect(std::string_view data)
{
    PostgresRows rows;
    QString fault;
    for (;;) {
        if (!waitForResult())
            return Failure{giveUp(QStringLiteral("the database did not answer in time"))};
        pg_result *result = PQgetResult(m_connection.get());
        if (!result)
            break;
        PostgresRows next(result);
        switch (PQresultStatus(result)) {
        case PGRES_TUPLES_OK:
            rows = std::move(next);
            break;
        case PGRES_COMMAND_OK:
        case PGRES_EMPTY_QUERY:
            break;
        case PGRES_COPY_IN:
            if (PQputCopyData(m_connection.get(), data.data(), static_cast<int>(data.size())) != 1
                || PQputCopyEnd(m_connection.get(), nullptr) != 1)
                return Failure{giveUp(connectionFault())};
            break;
        default:
            // The primary message names no value, unlike detail and context.
            if (const char *message = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))
                fault = firstLine(message);
            else
                fault = connectionFault();
        }
    }
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        return Failure{giveUp(fault.isEmpty() ? connectionFault() : fault)};
    if (!fault.isEmpty())
        return Failure{LogFault{fault}};
    return rows;
}

bool Postgres::waitForResult()
{
    for (;;) {
        const int unsent = PQflush(m_connection.get());
        if (unsent < 0)
            return true; // the result tells what is wrong
        if (unsent == 0 && !PQisBusy(m_connection.get()))
            return true;
        if (!waitForSocket(static_cast<short>(unsent > 0 ? POLLIN | POLLOUT : POLLIN)))
            return false;
        if (!PQconsumeInput(m_connection.get()))
            return true;
    }
}

bool Postgres::waitForSocket(short events)
{
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(
        m_deadline - std::chrono::steady_clock::now());
    if (left.count() <= 0)
        return false;
    pollfd wanted{PQsocket(m_connection.get()), events, 0};
    return ::poll(&wanted, 1, static_cast<int>(left.count())) != 0;
}

int Postgres::socket() const
{
    return m_connection ? PQsocket(m_connection.get()) : -1;
}

LogResult<bool> Postgres::takeNotifications()
{
    if (!m_connection || !PQconsumeInput(m_connection.get()))
        return Failure{giveUp(connectionFault())};
    bool foreign = false;
    while (pgNotify *note = PQnotifies(m_connection.get())) {
        foreign = foreign || note->be_pid != PQbackendPID(m_connection.get());
        PQfreemem(note);
    }
    return foreign;
}

LogFault Postgres::giveUp(const QString &reason)
{
    m_connection.reset();
    return {reason};
}

QString Postgres::connectionFault() const
{
    if (!m_connection)
        return QStringLiteral("the database is away");
    const QString text = firstLine(PQerrorMessage(m_connection.get()));
    return text.isEmpty() ? QStringLiteral("the connection to the database was lost") : text;
}

} // namespace kidoku::relayd
