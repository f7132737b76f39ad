// SPDX-License-Identifier: Apache-2.0
#include "log_cells_p.h"
#include "log_model.h"

#include <QRegularExpression>

#include <algorithm>

namespace kidoku::models {

namespace {

using store::LogEntry;
using store::LogState;
using store::LogWhat;

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

bool isInView(const LogEntry &entry, LogView view, core::ConversationId conversation)
{
    switch (view) {
    case LogView::All:
        return true;
    case LogView::Retries:
        return entry.state == LogState::Retrying
            || (entry.what == LogWhat::MarkAttempt && entry.attempt > 1);
    case LogView::Failures:
        return entry.state == LogState::Failed;
    case LogView::Webhooks:
        return entry.direction == store::LogDirection::Incoming;
    case LogView::ThisConversation:
        return conversation.isValid() && entry.conversation == conversation;
    }
    return true;
}

bool matchesAnywhere(const QAbstractItemModel &model, int row, const LogEntry &entry,
                     const QString &word)
{
    if (holds(entry.lineRequestId, word) || holds(entry.eventId.value, word))
        return true;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (holds(model.index(row, column).data().toString(), word))
            return true;
    }
    return false;
}

QString cell(const QAbstractItemModel &model, int row, LogColumn column)
{
    return model.index(row, int(column)).data().toString();
}

const QStringList &knownKeys()
{
    static const QStringList keys{QStringLiteral("state"), QStringLiteral("http"),
                                  QStringLiteral("tries"), QStringLiteral("account"),
                                  QStringLiteral("api"),   QStringLiteral("name"),
                                  QStringLiteral("id")};
    return keys;
}

// "state:" while its value is still to come.
bool isHalfTyped(const QString &word)
{
    return word.endsWith(QLatin1Char(':')) && knownKeys().contains(word.chopped(1).toLower());
}

} // namespace

LogFilter::LogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{}

void LogFilter::setView(LogView view, core::ConversationId conversation)
{
    if (view == m_view && conversation == m_conversation)
        return;
    m_view = view;
    m_conversation = conversation;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    // key:"quoted value", key:value, "quoted words", word
    static const QRegularExpression term(
        QStringLiteral("(?:([A-Za-z]+):)?(?:\"([^\"]*)\"?|([^\\s\"]+))"));
    m_terms.clear();
    auto match = term.globalMatch(text.left(1000));
    while (match.hasNext()) {
        const auto found = match.next();
        const QString key = found.captured(1).toLower();
        const QString value = found.captured(2) + found.captured(3);
        if (knownKeys().contains(key))
            m_terms.append({key, value});
        else if (!isHalfTyped(value))
            m_terms.append({QString(), key.isEmpty() ? value : found.captured(0)});
    }
    m_terms.removeIf([](const Term &t) { return t.value.isEmpty(); });
    invalidateFilter();
}

bool LogFilter::matches(const Term &term, int row) const
{
    const QAbstractItemModel &model = *sourceModel();
    const auto entry = model.index(row, 0).data(LogModel::EntryRole).value<LogEntry>();
    if (term.key.isEmpty())
        return matchesAnywhere(model, row, entry, term.value);
    if (term.key == QLatin1String("state"))
        return matchesState(entry.state, term.value);
    if (term.key == QLatin1String("http"))
        return matchesStatus(entry.httpStatus, term.value);
    if (term.key == QLatin1String("tries"))
        return entry.attempt > 0 && matchesNumber(entry.attempt, term.value);
    if (term.key == QLatin1String("account"))
        return holds(cell(model, row, LogColumn::Account), term.value);
    if (term.key == QLatin1String("api"))
        return matchesApi(entry, term.value);
    if (term.key == QLatin1String("name"))
        return holds(cell(model, row, LogColumn::Conversation), term.value);
    return holds(entry.lineRequestId, term.value) || holds(entry.eventId.value, term.value);
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!sourceModel() || parent.isValid())
        return false;
    const auto entry = sourceModel()->index(row, 0).data(LogModel::EntryRole).value<LogEntry>();
    return isInView(entry, m_view, m_conversation)
        && std::all_of(m_terms.begin(), m_terms.end(),
                       [&](const Term &term) { return matches(term, row); });
}

} // namespace kidoku::models
