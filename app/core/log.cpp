// SPDX-License-Identifier: Apache-2.0
#include "log.h"

#include "redact.h"
#include "text.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kidoku::core {

namespace {

QString name(LogLevel level)
{
    switch (level) {
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warning:
        return QStringLiteral("warning");
    case LogLevel::Error:
        break;
    }
    return QStringLiteral("error");
}

QString safe(const QString &text)
{
    return escapeControls(redact(text)).left(2000);
}

} // namespace

Log::Log(LogFormat format, Sink sink)
    : m_format(format)
    , m_sink(std::move(sink))
{
    if (!m_sink) {
        // One write per line, so lines of several threads do not mix.
        m_sink = [](const QByteArray &line) {
            std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stderr);
        };
    }
}

void Log::info(const QString &what, const LogFields &fields) const
{
    write(LogLevel::Info, what, fields);
}

void Log::warning(const QString &what, const LogFields &fields) const
{
    write(LogLevel::Warning, what, fields);
}

void Log::error(const QString &what, const LogFields &fields) const
{
    write(LogLevel::Error, what, fields);
}

void Log::write(LogLevel level, const QString &what, const LogFields &fields) const
{
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    if (m_format == LogFormat::Json) {
        QJsonObject object{{QStringLiteral("time"), time},
                           {QStringLiteral("level"), name(level)},
                           {QStringLiteral("event"), safe(what)}};
        for (const auto &[key, value] : fields)
            object.insert(key,
                          value.isNumber() ? QJsonValue(value.text().toLongLong())
                                           : QJsonValue(safe(value.text())));
        m_sink(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
        return;
    }
    QString line = time + u' ' + name(level) + u' ' + safe(what);
    for (const auto &[key, value] : fields)
        line += u' ' + key + u'=' + safe(value.text());
    m_sink(line.toUtf8() + '\n');
}

} // namespace kidoku::core
