// SPDX-License-Identifier: Apache-2.0
#include "clock_face.h"
#include "log_cells_p.h"
#include "log_timeline.h"
#include "words_p.h"

#include "core/redact.h"
#include "core/text.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace kidoku::models {

namespace {

using store::LogDirection;
using store::LogEntry;
using store::LogState;
using store::LogWhat;

constexpr qsizetype maxId = 100;

const QString &dash()
{
    static const QString text = QStringLiteral("—");
    return text;
}

// Ids are told by both ends: beginnings alone are often equal.
QString idText(const QString &id, bool whole)
{
    const QString safe = core::singleLine(id, maxId);
    constexpr qsizetype ends = 4;
    if (whole || safe.size() <= 3 * ends)
        return safe;
    return safe.left(ends) + QStringLiteral("…") + safe.right(ends);
}

QString directionSign(LogDirection direction)
{
    switch (direction) {
    case LogDirection::Incoming:
        return QStringLiteral("↓");
    case LogDirection::Outgoing:
        return QStringLiteral("↑");
    case LogDirection::Local:
        break;
    }
    return {};
}

QString directionWord(LogDirection direction)
{
    switch (direction) {
    case LogDirection::Incoming:
        return Words::tr("From LINE");
    case LogDirection::Outgoing:
        return Words::tr("To LINE");
    case LogDirection::Local:
        break;
    }
    return Words::tr("On this computer");
}

} // namespace

QString tookText(core::Milliseconds took)
{
    const qint64 ms = took.count();
    if (ms < 1000)
        return Words::tr("%1 ms", "milliseconds").arg(ms);
    return Words::tr("%1 s", "seconds").arg(QLocale().toString(double(ms) / 1000.0, 'f', 1));
}

QString LogCells::time(core::Timestamp at, bool withMilliseconds) const
{
    if (!at.isValid())
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms);
    const QString clock = clockText(
        local.time(), withMilliseconds ? ClockParts::Milliseconds : ClockParts::Seconds);
    if (local.date() == m_newestDay)
        return clock;
    return QLocale().toString(local.date(), Words::tr("d MMM", "date format, same year"))
        + QLatin1Char(' ') + clock;
}

QString LogCells::conversation() const
{
    if (!m_entry.conversation.isValid() || !m_nameOf)
        return {};
    return core::singleLine(m_nameOf(m_entry.conversation));
}

QString LogCells::requestId() const
{
    if (!m_entry.lineRequestId.isEmpty())
        return idText(m_entry.lineRequestId, m_wholeIds);
    if (!m_entry.eventId.isEmpty())
        return idText(m_entry.eventId.value, m_wholeIds);
    const bool isTry
        = m_entry.what == LogWhat::MarkAttempt || m_entry.what == LogWhat::ReplyAttempt;
    const bool isOver = isTry && m_entry.state != LogState::Working;
    return isOver ? dash() : QString();
}

QString LogCells::text(LogColumn column) const
{
    switch (column) {
    case LogColumn::Time:
        return time(m_entry.at, true);
    case LogColumn::What:
        return describe(m_entry);
    case LogColumn::Conversation:
        return conversation();
    case LogColumn::Try:
        return m_entry.attempt > 0 ? QString::number(m_entry.attempt) : QString();
    case LogColumn::Status:
        return statusText(m_entry);
    case LogColumn::Took:
        return m_entry.latency ? tookText(*m_entry.latency) : QString();
    case LogColumn::NextTry:
        if (m_entry.nextTry.isValid())
            return time(m_entry.nextTry, false);
        return m_entry.what == LogWhat::MarkAttempt && m_entry.state == LogState::Failed
            ? dash()
            : QString();
    case LogColumn::RequestId:
        return requestId();
    case LogColumn::Direction:
        return directionSign(m_entry.direction);
    case LogColumn::Account:
        return core::singleLine(m_accounts.value(m_entry.account, m_entry.account.value), maxId);
    case LogColumn::Api:
        return m_entry.api ? apiText(*m_entry.api) : QString();
    case LogColumn::State:
        if (m_entry.state == LogState::Info && m_entry.direction == LogDirection::Incoming)
            return Words::tr("Received");
        return stateWord(m_entry.state);
    case LogColumn::EventId:
        return idText(m_entry.eventId.value, m_wholeIds);
    case LogColumn::Count:
        break;
    }
    return {};
}

QString LogCells::toolTip(LogColumn column) const
{
    switch (column) {
    case LogColumn::Time:
        return fullTime(m_entry.at);
    case LogColumn::Try:
        return m_entry.attempt > 0
            ? Words::tr("Attempt %1. Kidoku stops after a time that you can set, not after a "
                        "number of tries.")
                  .arg(m_entry.attempt)
            : QString();
    case LogColumn::NextTry:
        return fullTime(m_entry.nextTry);
    case LogColumn::Direction:
        return directionWord(m_entry.direction);
    case LogColumn::Account:
        return whole(column);
    case LogColumn::RequestId:
        return m_entry.lineRequestId.isEmpty() ? whole(LogColumn::EventId) : whole(column);
    case LogColumn::EventId:
        return whole(column);
    default:
        return text(column);
    }
}

QString LogCells::since(core::Timestamp reference, LogTimes times) const
{
    if (!m_entry.at.isValid())
        return {};
    if (times == LogTimes::Relative)
        return Words::tr("%1 ago", "how long ago")
            .arg(briefDuration(std::max(core::Milliseconds(0), reference - m_entry.at)));
    const qint64 ms = (m_entry.at - reference).count();
    const QString sign = ms < 0 ? QStringLiteral("−") : QStringLiteral("+");
    const auto span = QTime::fromMSecsSinceStartOfDay(int(qAbs(ms) % 86'400'000));
    if (qAbs(ms) < 60'000)
        return sign + span.toString(QStringLiteral("s.zzz"));
    if (qAbs(ms) < 3'600'000)
        return sign + span.toString(QStringLiteral("m:ss.zzz"));
    if (qAbs(ms) < 86'400'000)
        return sign + span.toString(QStringLiteral("h:mm:ss"));
    return sign + briefDuration(core::Milliseconds(qAbs(ms)));
}

QString LogCells::spoken() const
{
    QStringList parts{time(m_entry.at, false), text(LogColumn::What), conversation()};
    if (m_entry.state != LogState::Info)
        parts.append(stateWord(m_entry.state));
    parts.append(statusText(m_entry));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

// LINE's support can look for a request by its whole id only.
QString LogCells::whole(LogColumn column) const
{
    switch (column) {
    case LogColumn::Time:
        return stampTime(m_entry.at);
    case LogColumn::NextTry:
        return stampTime(m_entry.nextTry);
    case LogColumn::RequestId:
        return core::singleLine(m_entry.lineRequestId, maxId);
    case LogColumn::EventId:
        return core::singleLine(m_entry.eventId.value, maxId);
    case LogColumn::Account:
        return core::singleLine(m_entry.account.value, maxId);
    default:
        return text(column);
    }
}

QString headerOf(LogColumn column)
{
    switch (column) {
    case LogColumn::Time:
        return Words::tr("Time");
    case LogColumn::What:
        return Words::tr("What happened");
    case LogColumn::Conversation:
        return Words::tr("Conversation");
    case LogColumn::Try:
        return Words::tr("Try");
    case LogColumn::Status:
        return Words::tr("Status");
    case LogColumn::Took:
        return Words::tr("Took");
    case LogColumn::NextTry:
        return Words::tr("Next try");
    case LogColumn::RequestId:
        return Words::tr("Request ID");
    case LogColumn::Direction:
        return Words::tr("Direction");
    case LogColumn::Account:
        return Words::tr("Account");
    case LogColumn::Api:
        return Words::tr("API");
    case LogColumn::State:
        return Words::tr("State");
    case LogColumn::EventId:
        return Words::tr("Event ID");
    case LogColumn::Count:
        break;
    }
    return {};
}

QString stateWord(LogState state)
{
    switch (state) {
    case LogState::Info:
        return Words::tr("Info");
    case LogState::Working:
        return Words::tr("Working");
    case LogState::Succeeded:
        return Words::tr("Done");
    case LogState::Retrying:
        return Words::tr("Retrying");
    case LogState::Failed:
        return Words::tr("Failed");
    }
    return {};
}

} // namespace kidoku::models
