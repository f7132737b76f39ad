// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <utility>

//! Log lines of the servers: one line per event on stderr, as text or as JSON
//! (--log-format). Thread-safe. The caller hands over names and numbers, never a secret or a
//! message text; every value is redacted and its control characters escaped all the same, those
//! of bidirectional text too, so a forged header cannot forge a line or turn one around.
namespace kidoku::core {

enum class LogFormat { Text, Json };
enum class LogLevel { Info, Warning, Error };

//! A value of a line: text, or a number, which JSON lines have as such.
class LogValue
{
public:
    LogValue(const QString &text)
        : m_text(text)
    {}
    LogValue(qint64 number)
        : m_text(QString::number(number))
        , m_isNumber(true)
    {}
    LogValue(int number)
        : LogValue(qint64(number))
    {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isNumber() const { return m_isNumber; }

private:
    QString m_text;
    bool m_isNumber = false;
};

using LogFields = QList<std::pair<QString, LogValue>>;

class Log
{
public:
    //! Where finished lines (with their newline) go; the default writes to stderr.
    using Sink = std::function<void(const QByteArray &)>;

    explicit Log(LogFormat format = LogFormat::Text, Sink sink = {});

    [[nodiscard]] LogFormat format() const { return m_format; }

    void info(const QString &what, const LogFields &fields = {}) const;
    void warning(const QString &what, const LogFields &fields = {}) const;
    void error(const QString &what, const LogFields &fields = {}) const;

private:
    void write(LogLevel level, const QString &what, const LogFields &fields) const;

    LogFormat m_format;
    Sink m_sink;
};

} // namespace kidoku::core
