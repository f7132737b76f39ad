// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "store/database.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <type_traits>

//! Short forms for running prepared statements. Texts and bytes are bound as empty, never as
//! NULL. All throw SqlFailure.
namespace kidoku::store {

inline QVariant toSql(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}
inline QVariant toSql(const QByteArray &bytes)
{
    return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes);
}
inline QVariant toSql(core::Timestamp at)
{
    return at.ms;
}
template <typename Tag>
QVariant toSql(const core::TextId<Tag> &id)
{
    return toSql(id.value);
}
template <typename Tag>
QVariant toSql(core::RowId<Tag> id)
{
    return id.value;
}
template <typename T>
requires(std::is_integral_v<T> || std::is_enum_v<T>) QVariant toSql(T number)
{
    return static_cast<qint64>(number);
}

//! Binds in the order of the placeholders and executes. A value that is needed twice has a name
//! (@id); Qt cannot count SQLite's numbered ones (?1).
template <typename... Values>
QSqlQuery &run(Database &database, const char *sql, const Values &...values)
{
    QSqlQuery &query = database.prepared(sql);
    [[maybe_unused]] int place = 0;
    (query.bindValue(place++, toSql(values)), ...);
    database.exec(query);
    return query;
}

//! The rows of a SELECT; the statement is reset when this goes, so that no read transaction
//! stays open. Do not select by the same statement while one of these lives.
class Rows
{
public:
    template <typename... Values>
    explicit Rows(Database &database, const char *sql, const Values &...values)
        : m_query(run(database, sql, values...))
    {}
    ~Rows() { m_query.finish(); }
    Q_DISABLE_COPY_MOVE(Rows)

    bool next() { return m_query.next(); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] core::Timestamp time(int column) const { return {number(column)}; }
    template <typename E>
    [[nodiscard]] E kind(int column) const
    {
        return static_cast<E>(number(column));
    }

private:
    QSqlQuery &m_query;
};

} // namespace kidoku::store
