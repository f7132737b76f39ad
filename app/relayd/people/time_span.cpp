// SPDX-License-Identifier: Apache-2.0
#include "relayd/people/time_span.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace kidoku::relayd {

using core::Failure;
using core::Milliseconds;
using core::Timestamp;

namespace {

constexpr qint64 longestSpan = 100LL * 366 * 24 * 60 * 60 * 1000;

qint64 unitOf(QChar unit)
{
    switch (unit.unicode()) {
    case u's':
        return 1000;
    case u'm':
        return 60 * 1000;
    case u'h':
        return 60 * 60 * 1000;
    case u'd':
        return 24 * 60 * 60 * 1000;
    case u'w':
        return 7 * 24 * 60 * 60 * 1000;
    default:
        return 0;
    }
}

std::optional<Timestamp> dateOf(const QString &text)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (date.isValid() && text.size() == 10)
        return Timestamp{date.startOfDay(Qt::UTC).toMSecsSinceEpoch()};
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid() || text.size() <= 10)
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return Timestamp{time.toMSecsSinceEpoch()};
}

} // namespace

core::Result<Milliseconds, QString> parseSpan(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.chopped(std::min<qsizetype>(text.size(), 1)).toLongLong(&isNumber);
    const qint64 unit = text.isEmpty() ? 0 : unitOf(text.back());
    if (!isNumber || unit == 0 || number <= 0 || number > longestSpan / unit
        || !text.front().isDigit())
        return Failure{
            QStringLiteral("'%1' is not a span of time such as 90d, 24h, 30m or 45s").arg(text)};
    return Milliseconds(number * unit);
}

core::Result<Timestamp, QString> parseSince(const QString &text, Timestamp now)
{
    if (const auto date = dateOf(text))
        return *date;
    if (const auto span = parseSpan(text))
        return now - *span;
    return Failure{
        QStringLiteral("'%1' is neither a date such as 2026-11-01 nor a span such as 24h")
            .arg(text)};
}

core::Result<Timestamp, QString> parseUntil(const QString &text, Timestamp now)
{
    std::optional<Timestamp> until = dateOf(text);
    if (!until) {
        const auto span = parseSpan(text);
        if (!span)
            return Failure{
                QStringLiteral("'%1' is neither a date such as 2027-11-01 nor a span such as 90d")
                    .arg(text)};
        until = now + *span;
    }
    if (*until <= now)
        return Failure{QStringLiteral("'%1' is not in the future").arg(text)};
    return *until;
}

QString utcText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

} // namespace kidoku::relayd
