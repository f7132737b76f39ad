// SPDX-License-Identifier: Apache-2.0
#include "log_query.h"
#include "log_cells_p.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace kidoku::models {

namespace {

using store::LogEntry;
using store::LogState;

bool holds(const QString &text, const QString &part)
{
    return text.contains(part, Qt::CaseInsensitive);
}

// "503" or "5xx"
bool matchesStatus(int status, const QString &pattern)
{
    const QString text = QString::number(status);
    if (status <= 0 || pattern.size() != text.size())
        return false;
    return std::equal(pattern.begin(), pattern.end(), text.begin(),
                      [](QChar p, QChar c) { return p.toLower() == QLatin1Char('x') || p == c; });
}

// "3", "=3", ">2", ">=3", "<5", "<=4"
bool matchesNumber(int number, const QString &pattern)
{
    static const QRegularExpression form(QStringLiteral("^(<=|>=|<|>|=)?(\\d{1,6})$"));
    const auto match = form.match(pattern);
    if (!match.hasMatch())
        return false;
    const QString sign = match.captured(1);
    const int limit = match.captured(2).toInt();
    if (sign == QLatin1String(">"))
        return number > limit;
    if (sign == QLatin1String(">="))
        return number >= limit;
    if (sign == QLatin1String("<"))
        return number < limit;
    if (sign == QLatin1String("<="))
        return number <= limit;
    return number == limit;
}

// English codes work in every language, beside the word that is shown.
bool matchesState(LogState state, const QString &value)
{
    static const auto code = [](LogState s) {
        switch (s) {
        case LogState::Info:
            return QStringLiteral("info");
        case LogState::Working:
            return QStringLiteral("working");
        case LogState::Succeeded:
            return QStringLiteral("done");
        case LogState::Retrying:
            return QStringLiteral("retrying");
        case LogState::Failed:
            return QStringLiteral("failed");
        }
        return QString();
    };
    return code(state).startsWith(value, Qt::CaseInsensitive)
        || stateWord(state).startsWith(value, Qt::CaseInsensitive);
}

bool matchesApi(const LogEntry &entry, const QString &value)
{
    if (!entry.api)
        return false;
    const bool isNew = *entry.api == store::ReadApi::Token;
    return value.compare(isNew ? QLatin1String("new") : QLatin1String("old"), Qt::CaseInsensitive)
        == 0;
}

bool matchesDirection(store::LogDirection direction, const QString &value)
{
    const auto is
        = [&value](QLatin1String word) { return word.startsWith(value, Qt::CaseInsensitive); };
    switch (direction) {
    case store::LogDirection::Incoming:
        return is(QLatin1String("incoming"));
    case store::LogDirection::Outgoing:
        return is(QLatin1String("outgoing"));
    case store::LogDirection::Local:
        break;
    }
    return is(QLatin1String("local"));
}

bool matchesTime(core::Timestamp at, const LogTerm &term, QDate today)
{
    const auto limit = timeIn(term.value, today);
    if (!limit)
        return true; // half typed
    return term.key == QLatin1String("since") ? at >= *limit : at < *limit;
}

const QStringList &knownKeys()
{
    static const QStringList keys{QStringLiteral("state"), QStringLiteral("http"),
                                  QStringLiteral("tries"), QStringLiteral("account"),
                                  QStringLiteral("api"),   QStringLiteral("dir"),
                                  QStringLiteral("name"),  QStringLiteral("id"),
                                  QStringLiteral("since"), QStringLiteral("until")};
    return keys;
}

// "state:" while its value is still to come.
bool isHalfTyped(const QString &word)
{
    return word.endsWith(QLatin1Char(':')) && knownKeys().contains(word.chopped(1).toLower());
}

} // namespace

QString LogTerm::text() const
{
    const bool quotes
        = value.contains(QLatin1Char(' ')) || (key.isEmpty() && value.contains(QLatin1Char(':')));
    const QString shown = quotes ? QLatin1Char('"') + value + QLatin1Char('"') : value;
    return key.isEmpty() ? shown : key + QLatin1Char(':') + shown;
}

bool LogTerm::isTime() const
{
    return key == QLatin1String("since") || key == QLatin1String("until");
}

LogQuery LogQuery::parse(const QString &text)
{
    // key:"quoted value", key:value, "quoted words", word
    static const QRegularExpression form(
        QStringLiteral("(?:([A-Za-z]+):)?(?:\"([^\"]*)\"?|([^\\s\"]+))"));
    LogQuery query;
    auto match = form.globalMatch(text.left(1000));
    while (match.hasNext()) {
        const auto found = match.next();
        const QString key = found.captured(1).toLower();
        const QString value = found.captured(2) + found.captured(3);
        if (knownKeys().contains(key))
            query.terms.append({key, value});
        else if (!isHalfTyped(value))
            query.terms.append({QString(), key.isEmpty() ? value : found.captured(0)});
    }
    query.terms.removeIf([](const LogTerm &t) { return t.value.isEmpty(); });
    return query;
}

QString LogQuery::text() const
{
    QStringList words;
    for (const LogTerm &term : terms)
        words.append(term.text());
    return words.join(QLatin1Char(' '));
}

const QStringList &logTermExamples()
{
    static const QStringList examples{
        QStringLiteral("state:failed"),  QStringLiteral("state:retrying"),
        QStringLiteral("state:working"), QStringLiteral("state:done"),
        QStringLiteral("http:5xx"),      QStringLiteral("http:4xx"),
        QStringLiteral("tries:>2"),      QStringLiteral("account:"),
        QStringLiteral("api:new"),       QStringLiteral("api:old"),
        QStringLiteral("dir:in"),        QStringLiteral("dir:out"),
        QStringLiteral("name:"),         QStringLiteral("id:"),
        QStringLiteral("since:"),        QStringLiteral("until:")};
    return examples;
}

std::optional<core::Timestamp> timeIn(const QString &value, QDate today)
{
    QDateTime at = QDateTime::fromString(value, QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    if (!at.isValid())
        at = QDateTime::fromString(value, QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (at.isValid())
        return core::Timestamp{at.toMSecsSinceEpoch()};
    QTime clock = QTime::fromString(value, QStringLiteral("H:mm:ss"));
    if (!clock.isValid())
        clock = QTime::fromString(value, QStringLiteral("H:mm"));
    if (!clock.isValid() || !today.isValid())
        return std::nullopt;
    return core::Timestamp{QDateTime(today, clock).toMSecsSinceEpoch()};
}

QString timeTerm(core::Timestamp at, QDate today)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms);
    const QString clock = local.time().toString(QStringLiteral("HH:mm:ss"));
    if (local.date() == today)
        return clock;
    return local.date().toString(Qt::ISODate) + QLatin1Char('T') + clock;
}

bool matches(const LogTerm &term, const LogSubject &subject, QDate today, bool isPresent)
{
    const LogEntry &entry = *subject.entry;
    if (term.key.isEmpty()) {
        return holds(entry.lineRequestId, term.value) || holds(entry.eventId.value, term.value)
            || std::any_of(subject.cells.begin(), subject.cells.end(),
                           [&term](const QString &cell) { return holds(cell, term.value); });
    }
    if (term.key == QLatin1String("state"))
        return isPresent && matchesState(entry.state, term.value);
    if (term.key == QLatin1String("http"))
        return matchesStatus(entry.httpStatus, term.value);
    if (term.key == QLatin1String("tries"))
        return isPresent && entry.attempt > 0 && matchesNumber(entry.attempt, term.value);
    if (term.key == QLatin1String("account"))
        return holds(subject.account, term.value);
    if (term.key == QLatin1String("api"))
        return matchesApi(entry, term.value);
    if (term.key == QLatin1String("dir"))
        return matchesDirection(entry.direction, term.value);
    if (term.key == QLatin1String("name"))
        return holds(subject.conversation, term.value);
    if (term.isTime())
        return matchesTime(entry.at, term, today);
    return holds(entry.lineRequestId, term.value) || holds(entry.eventId.value, term.value);
}

} // namespace kidoku::models
