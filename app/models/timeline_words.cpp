// SPDX-License-Identifier: Apache-2.0
#include "clock_face.h"
#include "log_timeline.h"
#include "words_p.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kidoku::models {

namespace {

QString clockOf(core::Timestamp at, bool seconds)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(at.ms).time();
    return clockText(time, seconds ? ClockParts::Seconds : ClockParts::Minutes);
}

QString rangeText(core::Timestamp from, core::Timestamp to)
{
    const bool seconds = (to - from) < std::chrono::minutes(1);
    return QStringLiteral("%1–%2").arg(clockOf(from, seconds), clockOf(to, seconds));
}

TimelineSlot sumOf(const QList<TimelineSlot> &picture, qsizetype first, qsizetype count)
{
    TimelineSlot sum;
    for (qsizetype i = first; i < first + count; ++i) {
        const TimelineSlot &slot = picture.at(i);
        sum.read += slot.read;
        sum.retried += slot.retried;
        sum.failed += slot.failed;
        sum.waiting += slot.waiting;
    }
    sum.from = picture.at(first).from;
    sum.to = picture.at(first + count - 1).to;
    return sum;
}

QString countsText(const TimelineSlot &slot, bool withRead)
{
    QStringList parts;
    if (withRead && slot.read > 0)
        parts.append(Words::tr("%n read", "answers", slot.read));
    if (slot.failed > 0)
        parts.append(Words::tr("%n failed", "answers", slot.failed));
    if (slot.retried > 0)
        parts.append(Words::tr("%n retried", "answers", slot.retried));
    if (slot.waiting > 0)
        parts.append(Words::tr("%n waiting", "answers", slot.waiting));
    QString text = parts.value(0);
    for (const QString &part : parts.mid(1))
        text = Words::tr("%1, %2", "an enumeration and its next part").arg(text, part);
    return text;
}

// Neighbouring slots with trouble are one trouble; the one with the most.
std::optional<TimelineSlot> worstOf(const QList<TimelineSlot> &picture)
{
    std::optional<TimelineSlot> worst;
    for (qsizetype i = 0; i < picture.size(); ++i) {
        qsizetype length = 0;
        while (i + length < picture.size() && picture.at(i + length).trouble() > 0)
            ++length;
        if (length == 0)
            continue;
        const TimelineSlot run = sumOf(picture, i, length);
        if (!worst || run.trouble() > worst->trouble())
            worst = run;
        i += length;
    }
    return worst;
}

} // namespace

QString nameOf(TimelineSpan span)
{
    switch (span) {
    case TimelineSpan::Quarter:
        return Words::tr("Last 15 minutes");
    case TimelineSpan::Hour:
        return Words::tr("Last hour");
    case TimelineSpan::Day:
        break;
    }
    return Words::tr("Last 24 hours");
}

QString describe(const TimelineSlot &slot)
{
    const QString counts = slot.total() > 0 ? countsText(slot, true) : Words::tr("no answers");
    QString text = Words::tr("%1: %2", "a time: what happened then")
                       .arg(rangeText(slot.from, slot.to), counts);
    if (slot.p50 >= core::Milliseconds(0))
        text += Words::tr("; half took up to %1 ms, 95 % up to %2 ms")
                    .arg(QLocale().toString(qlonglong(slot.p50.count())),
                         QLocale().toString(qlonglong(slot.p95.count())));
    return text;
}

QString describe(const QList<TimelineSlot> &picture)
{
    const TimelineSlot all = picture.isEmpty() ? TimelineSlot() : sumOf(picture, 0, picture.size());
    QString text = all.total() > 0 ? countsText(all, true) : Words::tr("no answers");
    if (const auto worst = worstOf(picture))
        text += Words::tr("; worst %1: %2", "a time: what happened then")
                    .arg(rangeText(worst->from, worst->to), countsText(*worst, false));
    return text;
}

QString describe(const QList<TimelineSlot> &picture, TimelineSpan span)
{
    return Words::tr("%1: %2", "a time: what happened then").arg(nameOf(span), describe(picture));
}

} // namespace kidoku::models
