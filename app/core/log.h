// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <utility>

//! Log lines of the servers: one line per event on stderr, as text or as JSON
//! (--log-format). Thread-safe. The caller hands over names and numbers, never a secret or a
//! message text; every value is redacted and its control characters escaped all the same, so
//! a forged header cannot forge a line.
namespace kidoku::core {

enum class LogFormat { Text, Json };
enum class LogLevel { Info, Warning, Error };

using LogFields = QList<std::pair<QString, QString>>;

class Log
{
public:
    //! Where finished lines (with their newline) go; the default writes to stderr.
    using Sink = std::function<void(const QByteArray &)>;

    explicit Log(LogFormat format = LogFormat::Text, Sink sink = {});

    void info(const QString &what, const LogFields &fields = {}) const;
    void warning(const QString &what, const LogFields &fields = {}) const;
    void error(const QString &what, const LogFields &fields = {}) const;

private:
    void write(LogLevel level, const QString &what, const LogFields &fields) const;

    LogFormat m_format;
    Sink m_sink;
};

} // namespace kidoku::core
