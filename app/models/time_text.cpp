// SPDX-License-Identifier: Apache-2.0
#include "clock_face.h"
#include "state_text.h"
#include "words_p.h"

#include <QDateTime>
#include <QLocale>

namespace kidoku::models {

namespace {

QDateTime local(core::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms);
}

qint64 ceilDiv(qint64 value, qint64 unit)
{
    return (value + unit - 1) / unit;
}

} // namespace

QString clockTime(core::Timestamp at)
{
    return at.isValid() ? clockText(local(at).time()) : QString();
}

QString shortTime(core::Timestamp at, core::Timestamp now)
{
    if (!at.isValid())
        return {};
    const QDateTime time = local(at);
    const QDate today = local(now).date();
    if (time.date() == today)
        return clockText(time.time());
    if (time.date() == today.addDays(-1))
        return Words::tr("Yesterday");
    if (time.date().year() == today.year())
        return QLocale().toString(time.date(), Words::tr("d MMM", "date format, same year"));
    return time.date().toString(Qt::ISODate);
}

QString readTime(core::Timestamp at, core::Timestamp now)
{
    const QString day = shortTime(at, now);
    const QString time = clockTime(at);
    return day == time ? Words::tr("Read %1").arg(time)
                       : Words::tr("Read %1 %2", "day, time").arg(day, time);
}

QString fullTime(core::Timestamp at, ClockParts parts)
{
    if (!at.isValid())
        return {};
    const QDateTime time = local(at);
    return QLocale().toString(time.date(), Words::tr("d MMM yyyy", "date format, exact"))
        + QLatin1Char(' ') + clockText(time.time(), parts);
}

QString stampTime(core::Timestamp at)
{
    return at.isValid() ? local(at).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz")) : QString();
}

QString dayText(core::Timestamp at, core::Timestamp now)
{
    const QDate day = local(at).date();
    const QDate today = local(now).date();
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    if (day.year() == today.year())
        return QLocale().toString(day, Words::tr("dddd, d MMMM", "date format, same year"));
    return QLocale().toString(day, Words::tr("d MMMM yyyy", "date format, other year"));
}

QString briefDuration(core::Milliseconds duration)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 ms = qMax<qint64>(0, duration.count());
    if (ms <= minute)
        return Words::tr("%1 s", "seconds").arg(ceilDiv(ms, second));
    if (ms <= hour)
        return Words::tr("%1 min", "minutes").arg(ceilDiv(ms, minute));
    if (ms <= 2 * day)
        return Words::tr("%1 h", "hours").arg(ceilDiv(ms, hour));
    return Words::tr("%1 d", "days").arg(ceilDiv(ms, day));
}

} // namespace kidoku::models
