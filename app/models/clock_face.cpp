// SPDX-License-Identifier: Apache-2.0
#include "clock_face.h"

#include "words_p.h"

#include <QLocale>

#include <atomic>

namespace kidoku::models {

namespace {

std::atomic<ClockFace> face{ClockFace::System};

bool hasTwelveHours()
{
    switch (face.load(std::memory_order_relaxed)) {
    case ClockFace::Hours24:
        return false;
    case ClockFace::Hours12:
        return true;
    case ClockFace::System:
        break;
    }
    static const bool system
        = QLocale::system().timeFormat(QLocale::ShortFormat).contains(u'a', Qt::CaseInsensitive);
    return system;
}

} // namespace

void setClockFace(ClockFace wanted)
{
    face.store(wanted, std::memory_order_relaxed);
}

ClockFace clockFaceOf(const QString &setting)
{
    if (setting == QLatin1String("24"))
        return ClockFace::Hours24;
    return setting == QLatin1String("12") ? ClockFace::Hours12 : ClockFace::System;
}

QString clockPattern(ClockParts parts)
{
    QString pattern = hasTwelveHours()
        //: Time with 12 hours; AP stands for AM or PM. Keep h:mm as one word.
        ? Words::tr("h:mm AP", "time format")
        : QStringLiteral("HH:mm");
    if (parts == ClockParts::Seconds)
        pattern.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    else if (parts == ClockParts::Milliseconds)
        pattern.replace(QLatin1String("mm"), QLatin1String("mm:ss.zzz"));
    return pattern;
}

QString clockText(QTime time, ClockParts parts)
{
    // Digits as everywhere else; only the words for AM and PM are the language's.
    return hasTwelveHours() ? QLocale().toString(time, clockPattern(parts))
                            : time.toString(clockPattern(parts));
}

} // namespace kidoku::models
